"""The chips under the composer: what its words say, to confirm, change or fill in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.domain.dossier import Directory
from desk.domain.sentence_reading import ReadTask
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day
from desk.ui.widgets.fact_chip import FactChip
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Fact:
    """One chip: the field of one task (0 is the first) and what it says there."""

    number: int
    field: str
    name: str
    text: str
    value: str | date | bool | None = None
    missing: bool = False


class TaskChips(QWidget):
    """Shows the facts of one task of several. The same chips are used again while one types."""

    opened = Signal(object)
    """Fact whose chip was pressed."""
    removed = Signal(object)
    """Fact to be taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the words say"))
        self._facts: list[Fact] = []
        self._chips: list[FactChip] = []
        self._place = label("", "small")
        self._flow = FlowLayout(self, 6)
        self._flow.addWidget(self._place)
        self.hide()

    def show_task(
        self, tasks: Sequence[tuple[int, ReadTask]], front: int, directory: Directory
    ) -> None:
        """Show the facts of the task at place `front` of `tasks`, and which one of them it is.

        Nothing is laid out anew where they stay the same.
        """
        self._place.setVisible(len(tasks) > 1)
        if len(tasks) > 1:
            said = self.tr("Task {n} of {all}").replace("{n}", str(front + 1))
            self._place.setText(said.replace("{all}", str(len(tasks))))
        facts = self._of(*tasks[front], directory) if tasks else []
        if facts == self._facts:
            return
        self._facts = facts
        while len(self._chips) < len(facts):
            self._add_chip()
        for place, chip in enumerate(self._chips):
            wanted = place < len(facts)
            if wanted:
                fact = facts[place]
                chip.show_fact(fact.name, fact.text, missing=fact.missing)
            chip.setVisible(wanted)
        self.setVisible(bool(facts))

    @property
    def facts(self) -> list[Fact]:
        """The facts shown, in order."""
        return list(self._facts)

    def chip(self, number: int, field: str) -> FactChip | None:
        """Return the chip of a field, the first where there are several, or None."""
        for fact, chip in zip(self._facts, self._chips, strict=False):
            if (fact.number, fact.field) == (number, field):
                return chip
        return None

    def _add_chip(self) -> None:
        chip = FactChip()
        place = len(self._chips)
        chip.clicked.connect(lambda: self.opened.emit(self._facts[place]))
        chip.removal_wanted.connect(lambda: self.removed.emit(self._facts[place]))
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def _of(self, number: int, task: ReadTask, directory: Directory) -> list[Fact]:
        alone = not task.support_ids and task.joint_lead_id is None
        lead_word = self.tr("Responsible") if alone else self.tr("Lead")
        facts = []
        if task.lead_id is None:
            facts.append(Fact(number, "lead_id", "", self.tr("+ Lead"), missing=True))
        for field, word, unit_id in (
            ("lead_id", lead_word, task.lead_id),
            ("joint_lead_id", self.tr("Joint lead"), task.joint_lead_id),
            *(("support_ids", self.tr("Support"), unit_id) for unit_id in task.support_ids),
        ):
            if unit_id is not None:
                facts.append(Fact(number, field, word, directory.unit_name(unit_id), unit_id))
        leader = directory.person_name(task.leader_id)
        if leader:
            facts.append(Fact(number, "leader_id", self.tr("Leader"), leader, task.leader_id))
        facts.append(self._when(number, task))
        if task.work_class is not None:
            word = enum_text(task.work_class)
            facts.append(Fact(number, "work_class", self.tr("Class"), word, task.work_class))
        if not leader:
            facts.append(Fact(number, "leader_id", "", self.tr("+ Leader")))
        return facts

    def _when(self, number: int, task: ReadTask) -> Fact:
        due = self.tr("Due")
        if task.due is not None:
            return Fact(number, "due", due, full_day(task.due), task.due)
        if task.long_term:
            return Fact(number, "due", due, self.tr("Long term"), True)
        return Fact(number, "due", "", self.tr("+ Due"), missing=True)
