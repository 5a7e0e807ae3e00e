"""The chips under the composer: what its words say, to confirm, change or fill in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desk.domain.dossier import Directory
from desk.domain.sentence_reading import ReadTask
from desk.ui.pages.meeting.fact_row import FactRow
from desk.ui.pages.meeting.facts import read_facts
from desk.ui.widgets.labels import label


class TaskChips(FactRow):
    """Shows the facts of one task of several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(stops=True, parent=parent)
        self.setAccessibleName(self.tr("What the words say"))
        self._place = label("", "small")
        self.put_before(self._place)
        self.hide()

    def show_task(
        self, tasks: Sequence[tuple[int, ReadTask]], front: int, directory: Directory
    ) -> None:
        """Show the facts of the task at place `front` of `tasks`, and which one of them it is."""
        self._place.setVisible(len(tasks) > 1)
        if len(tasks) > 1:
            said = self.tr("Task {n} of {all}").replace("{n}", str(front + 1))
            self._place.setText(said.replace("{all}", str(len(tasks))))
        facts = read_facts(*tasks[front], directory) if tasks else []
        self.show_facts(facts)
        self.setVisible(bool(facts))
