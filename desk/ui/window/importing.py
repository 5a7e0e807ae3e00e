"""Bringing files in from the window: what they would change is shown before anything is written."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desk.domain.faults import StorageFault
from desk.domain.meetings import Meeting
from desk.domain.problems import Refused
from desk.domain.progress import Step, Watch
from desk.services.ports import FileOutcome, Importer
from desk.ui.progress.work import LongWork
from desk.ui.session import Session

if TYPE_CHECKING:
    from desk.ui.window.main import MainWindow


class Importing(QObject):
    """One import at a time, from choosing the files to the meeting that opens."""

    def __init__(self, window: "MainWindow", session: Session, importer: Importer) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._importer = importer
        self.work = LongWork(session, self)
        self._found: list[FileOutcome] = []
        self._wanted: Sequence[Path] = ()

    def choose(self) -> None:
        """Let the user choose files."""
        dialog = QFileDialog(self._window, self.tr("Import a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Meeting files, rosters and forms (*.json *.xlsx)"))
        dialog.filesSelected.connect(lambda names: self.preview([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def preview(self, paths: Sequence[Path]) -> None:
        """Show what the files would change."""
        if not self._free():
            return

        def make(watch: Watch) -> Iterator[Step[FileOutcome]]:
            return self._importer.previewing(paths, watch)

        self._found = []
        self.work.begin(self.tr("Reading…"), make, self._looked_at, self._previewed)

    def run(self, paths: Sequence[Path]) -> None:
        """Import the files; a single meeting that came in is opened."""
        if not self._free():
            return

        def make(watch: Watch) -> Iterator[Step[FileOutcome]]:
            return self._importer.running(paths, watch)

        self._found, self._wanted = [], paths
        self._session.saving.emit()
        self.work.begin(self.tr("Taking in…"), make, self._taken_in, self._finish, self._failed)

    def _free(self) -> bool:
        if self.work.busy:
            self._window.notice.say(self.tr("Files are being read: wait for them, or stop them."))
        return not self.work.busy

    def _looked_at(self, step: Step[FileOutcome]) -> None:
        self._keep(step)
        self._say(self.tr("Reading {name}"), step)

    def _taken_in(self, step: Step[FileOutcome]) -> None:
        self._keep(step)
        if step.made is not None and step.made.done is not None:
            self._session.announce(step.made.done)
        self._say(self.tr("Taking in {name}"), step)

    def _keep(self, step: Step[FileOutcome]) -> None:
        if step.made is not None:
            self._found.append(step.made)

    def _say(self, pattern: str, step: Step[FileOutcome]) -> None:
        text = pattern.replace("{name}", step.name)
        if step.total > 1:
            count = self.tr("{n} of {total}").replace("{n}", str(min(step.done + 1, step.total)))
            text = f"{text}　{count.replace('{total}', str(step.total))}"
        self.work.say(text, step.done, step.total if step.total > 1 else 0)

    def _previewed(self, stopped: bool) -> None:
        from desk.ui.dialogs.import_preview import ImportPreviewDialog

        if stopped:
            self._window.notice.say(self.tr("Stopped. Nothing was taken in."))
            return
        found, self._found = self._found, []
        dialog = ImportPreviewDialog(found, self._window)
        good = [o.path for o in found if not o.problems]
        dialog.accepted.connect(lambda: self.run(good))
        dialog.open()

    def _failed(self, error: Refused | StorageFault | None) -> None:
        self.work.show(error)
        self._tell(stopped=False)

    def _finish(self, stopped: bool) -> None:
        if not any(o.done is not None and o.done.sequence is not None for o in self._found):
            self._window.status.show_ready()
        self._tell(stopped=stopped)

    def _tell(self, *, stopped: bool) -> None:
        """Say what was taken in; where not all of it was, which files were and which were not."""
        from desk.ui.dialogs.import_preview import ImportPreviewDialog, totals_text

        found, self._found = self._found, []
        left = self._wanted[len(found) :]
        if left and not found:
            if stopped:
                self._window.notice.say(self.tr("Stopped. Nothing was taken in."))
        elif left or any(outcome.problems for outcome in found):
            ImportPreviewDialog(found, self._window, left=left).open()
        else:
            self._window.notice.say(totals_text(found), "good")
        self._open_the_only(found)

    def _open_the_only(self, found: Sequence[FileOutcome]) -> None:
        meetings = [
            change.id
            for outcome in found
            if outcome.done is not None
            for change in outcome.done.changes
            if change.kind == Meeting.KIND and change.after
        ]
        if len(meetings) == 1:
            self._window.open_meeting(meetings[0])
