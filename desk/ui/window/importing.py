"""Bringing files in from the window: what they would change is shown before anything is written."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from desk.domain.faults import StorageFault
from desk.domain.meetings import Meeting
from desk.services.ports import FileOutcome, Importer
from desk.ui.session import Session


class Importing(QObject):
    """One import, from choosing the files to the meeting that opens."""

    def __init__(self, window: QMainWindow, session: Session, importer: Importer) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._importer = importer

    def choose(self) -> None:
        """Let the user choose files."""
        dialog = QFileDialog(self._window, self.tr("Import a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Meeting files, rosters and forms (*.json *.xlsx)"))
        dialog.filesSelected.connect(lambda names: self.preview([Path(name) for name in names]))
        dialog.open()

    def preview(self, paths: Sequence[Path]) -> None:
        """Show what the files would change."""
        self._ask(lambda: self._importer.preview(paths), lambda found: self._show(paths, found))

    def run(self, paths: Sequence[Path]) -> None:
        """Import the files; a single meeting that came in is opened."""
        self._session.saving.emit()
        self._ask(lambda: self._importer.run(paths), self._finish)

    def _ask(
        self,
        work: Callable[[], Sequence[FileOutcome]],
        done: Callable[[Sequence[FileOutcome]], None],
    ) -> None:
        def failed(error: BaseException) -> None:
            if not isinstance(error, StorageFault):
                raise error
            self._session.fault.emit(error)

        self._session.jobs.submit(work, done, failed)

    def _show(self, paths: Sequence[Path], found: Sequence[FileOutcome]) -> None:
        from desk.ui.dialogs.import_preview import ImportPreviewDialog

        dialog = ImportPreviewDialog(found, self._window)
        good = [o.path for o in found if not o.problems]
        dialog.accepted.connect(lambda: self.run(good))
        dialog.open()

    def _finish(self, found: Sequence[FileOutcome]) -> None:
        from desk.ui.dialogs.import_preview import ImportPreviewDialog, totals_text

        meetings: list[str] = []
        for outcome in found:
            if outcome.done is not None:
                self._session.announce(outcome.done)
                meetings += [
                    c.id for c in outcome.done.changes if c.kind == Meeting.KIND and c.after
                ]
        if any(outcome.problems for outcome in found):
            ImportPreviewDialog(found, self._window).open()
        else:
            self._window.notice.say(totals_text(found), "good")  # type: ignore[attr-defined]
        if len(meetings) == 1:
            self._window.open_meeting(meetings[0])  # type: ignore[attr-defined]
