"""Word files that come from people: their format is checked, leaders' revisions are read back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Statement
from desk.domain.differences import Difference
from desk.domain.operations import Done, Operation, Reader
from desk.ui.dialogs.findings import Checked, FindingsDialog, check_file
from desk.ui.dialogs.revised import RevisedDialog
from desk.ui.pages.meeting.context import Place
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING
from desk.ui.session import Session


class WordFileReader(Protocol):
    """What reads Word files; both take their time and are called in the job thread."""

    def check(self, path: Path) -> Checked:
        """Return what deviates from the official format. Raises Refused."""
        ...

    def revised(self, meeting_id: str, path: Path) -> Operation[list[str]]:
        """Return the operation that keeps a revised file's differences. Raises Refused."""
        ...


class WordFiles(QObject):
    """Checks and reads back, and shows what came of it."""

    said = Signal(str)
    place_asked = Signal(str, object)
    """A meeting's id and the Place in it where a difference's record is."""

    def __init__(self, session: Session, reader: WordFileReader, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._reader = reader
        self._window = window

    def check(self, path: Path) -> FindingsDialog:
        """Check a file's format and show the findings."""
        return check_file(self._session.jobs, self._reader.check, path, self._window)

    def read_back(self, meeting_id: str, path: Path) -> None:
        """Read a revised file back; its differences are shown where there are any."""

        def take_in(operation: Operation[list[str]]) -> None:
            self._session.submit(operation, lambda done: self._shown(meeting_id, done))

        self._session.ask(lambda _desk: self._reader.revised(meeting_id, path), take_in)

    def show_differences(self, meeting_id: str) -> RevisedDialog:
        """Show a meeting's differences."""
        dialog = RevisedDialog(self._session, meeting_id, self._window)
        dialog.open_asked.connect(lambda difference: self._open(dialog, difference))
        dialog.finished.connect(lambda _result: self._say_left(dialog))
        dialog.open()
        return dialog

    def _say_left(self, dialog: RevisedDialog) -> None:
        left = sum(difference.open for difference in dialog.list.differences)
        if left:
            self.said.emit(
                self.tr("%n differences are left; read the file again to go on", "", left)
            )

    def _shown(self, meeting_id: str, done: Done[list[str]]) -> None:
        if done.value:
            self.show_differences(meeting_id)
        else:
            self.said.emit(self.tr("The revised file says what the record says."))

    def _open(self, dialog: RevisedDialog, difference: Difference) -> None:
        dialog.reject()
        kind, record_id = difference.target_kind, difference.target_id

        def go(item_id: str) -> None:
            stage = BEFORE if kind == AgendaItem.KIND else DURING if item_id else AFTER
            place = Place(stage, item_id, kind, record_id, difference.target_field)
            self.place_asked.emit(difference.meeting_id, place)

        self._session.read(lambda reader: item_of(reader, kind, record_id), go)


def item_of(reader: Reader, kind: str, record_id: str) -> str:
    """Return the id of the agenda item a record belongs to, or an empty text."""
    look = _ITEM_OF.get(kind)
    return look(reader, record_id) if look is not None else ""


def _of_record(record: Any) -> str:
    return record.item_id if record is not None else ""


def _of_assignment(reader: Reader, record_id: str) -> str:
    assignment = reader.seek(Assignment, record_id)
    decision_id = assignment.decision_id if assignment is not None else None
    return _of_record(reader.seek(Decision, decision_id))


_ITEM_OF: dict[str, Callable[[Reader, str], str]] = {
    AgendaItem.KIND: lambda _reader, record_id: record_id,
    Statement.KIND: lambda reader, record_id: _of_record(reader.seek(Statement, record_id)),
    Decision.KIND: lambda reader, record_id: _of_record(reader.seek(Decision, record_id)),
    Assignment.KIND: _of_assignment,
}
