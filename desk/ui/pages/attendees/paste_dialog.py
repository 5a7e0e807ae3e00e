"""A list copied from Excel, looked at before its people come onto the list of attendance."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.domain.attendance import Role
from desk.services.people_paste import paste_people, rows_in
from desk.services.roster_paste import PastedRow, Planned
from desk.ui.pages.directory.preview import PastePreview
from desk.ui.pages.meeting.context import MeetingContext


class PastePeopleDialog(QDialog):
    """The directory's preview of a pasted list; writing puts the people on the list as well."""

    def __init__(self, ctx: MeetingContext, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._role = role
        self.setWindowTitle(self.tr("Paste people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(880, 480)
        self.preview = PastePreview()
        self.preview.accepted.connect(self._write)
        self.preview.cancelled.connect(self.reject)
        self.preview.again.connect(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)
        self.look()

    def look(self) -> None:
        """Show what the table in the clipboard would do."""
        self._show(rows_in(QGuiApplication.clipboard().text(), self._ctx.dossier).planned)

    def _show(self, planned: Sequence[Planned]) -> None:
        self.preview.show_plan(planned)
        people = sum(1 for p in planned if p.problem is None and p.row.name)
        self.preview.write_button.setEnabled(people > 0)
        self.preview.write_button.setText(
            self.tr("Put %1 people on the list").replace("%1", str(people))
        )
        if people:
            self.preview.write_button.setFocus()

    def _write(self, rows: list[PastedRow]) -> None:
        operation = paste_people(self._ctx.meeting_id, tuple(rows), self._role)
        self._ctx.run(operation, lambda _done: self.accept())
