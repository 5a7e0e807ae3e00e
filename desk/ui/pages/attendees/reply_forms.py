"""Writing 参会回执 to send out: a folder is chosen, one file a unit goes into it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.services.ports import UnitForms
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.progress.writing import FileWriting


class ReplyFormSender(QObject):
    """Asks where to and has the forms written."""

    def __init__(self, ctx: MeetingContext, writer: UnitForms, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx, self._writer, self._window = ctx, writer, parent
        self.writing = FileWriting(ctx.session, self)
        self.writing.said.connect(ctx.said)

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
        meeting_id = self._ctx.meeting_id
        self.writing.write(folder, lambda where: self._writer.reply_forms(where, meeting_id))
