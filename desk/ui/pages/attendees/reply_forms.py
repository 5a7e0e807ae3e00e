"""Writing 参会回执 to send out: a folder is chosen, one file a unit goes into it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.domain.faults import StorageFault
from desk.services.ports import UnitForms
from desk.ui.pages.meeting.context import MeetingContext


class ReplyFormSender(QObject):
    """Asks where to, has the forms written off the GUI thread, says how many there are."""

    def __init__(self, ctx: MeetingContext, writer: UnitForms, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx, self._writer, self._window = ctx, writer, parent

    def choose(self) -> None:
        """Let the user choose the folder."""
        dialog = QFileDialog(self._window, self.tr("Folder for the reply forms"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, folder: Path) -> None:
        """Write one form a unit into the folder."""
        session, meeting_id = self._ctx.session, self._ctx.meeting_id

        def done(paths: list[Path]) -> None:
            text = self.tr("{n} reply forms are in {folder}").replace("{n}", str(len(paths)))
            self._ctx.said.emit(text.replace("{folder}", str(folder)))

        def failed(error: BaseException) -> None:
            if not isinstance(error, StorageFault):
                raise error
            session.fault.emit(error)

        session.jobs.submit(lambda: self._writer.reply_forms(folder, meeting_id), done, failed)
