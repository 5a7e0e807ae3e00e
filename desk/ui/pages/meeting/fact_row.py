"""A row of chips, one for each fact of a task."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.ui.pages.meeting.facts import Fact
from desk.ui.widgets.fact_chip import FactChip
from desk.ui.widgets.flow import FlowLayout


class FactRow(QWidget):
    """Shows facts. The same chips are used again: what stays the same is not laid out anew."""

    opened = Signal(object)
    """Fact whose chip was pressed."""
    removed = Signal(object)
    """Fact to be taken away."""

    def __init__(self, *, stops: bool, parent: QWidget | None = None) -> None:
        """With `stops` Tab goes to each chip, else only to those whose fact is missing."""
        super().__init__(parent)
        self._stops = stops
        self._facts: list[Fact] = []
        self._chips: list[FactChip] = []
        self._before = 0
        self._flow = FlowLayout(self, 6)

    @property
    def facts(self) -> list[Fact]:
        """The facts shown, in order."""
        return list(self._facts)

    def put_before(self, widget: QWidget) -> None:
        """Put a widget before the chips."""
        self._flow.insert_widget(self._before, widget)
        self._before += 1

    def put_after(self, widget: QWidget) -> None:
        """Put a widget after the chips."""
        self._flow.addWidget(widget)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in their order."""
        if list(facts) == self._facts:
            return
        self._facts = list(facts)
        while len(self._chips) < len(facts):
            self._add_chip()
        for place, chip in enumerate(self._chips):
            wanted = place < len(facts)
            if wanted:
                fact = facts[place]
                chip.show_fact(fact.name, fact.text, missing=fact.missing)
                if not self._stops:
                    policy = Qt.FocusPolicy.TabFocus if fact.missing else Qt.FocusPolicy.NoFocus
                    chip.setFocusPolicy(policy)
            chip.setVisible(wanted)

    def set_locked(self, locked: bool) -> None:
        """Let the chips be read only, or pressed."""
        for chip in self._chips:
            chip.setEnabled(not locked)

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
        self._flow.insert_widget(self._before + place, chip)
