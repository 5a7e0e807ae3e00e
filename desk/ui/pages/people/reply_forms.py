"""回执表: one for each unit goes out, what comes back is read in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from desk.domain.attendance import Role
from desk.domain.telling import AHEAD
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.buttons import plain_button


class ReplyForms(QWidget):
    """Two buttons, shown while the meeting is ahead: write the forms, read them back."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.send = plain_button(self.tr("Reply forms"))
        self.send.setToolTip(self.tr("Write a reply form for each unit that is asked"))
        self.send.clicked.connect(self._ask_where)
        self.read = plain_button(self.tr("Read replies"))
        self.read.setToolTip(self.tr("Read filled reply forms; dropping them here does the same"))
        menu = QMenu(self.read)
        menu.addAction(self.tr("Files…"), self._ask_for_files)
        menu.addAction(self.tr("A whole folder…"), self._ask_for_folder)
        below = self.read.rect().bottomLeft
        self.read.clicked.connect(lambda: menu.popup(self.read.mapToGlobal(below())))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.send)
        row.addWidget(self.read)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        self.setVisible(dossier.meeting.status in AHEAD)
        asked = any(place.role is not Role.STAFF for place in dossier.attendance)
        self.send.setVisible(self._ctx.forms is not None)
        self.send.setEnabled(asked)

    def write(self, folder: Path) -> None:
        """Write the forms of the meeting shown into a folder and say how many there are."""
        forms, meeting_id = self._ctx.forms, self._ctx.meeting_id
        if forms is None:
            return
        write = forms.reply_forms

        def written(paths: list[Path]) -> None:
            said = self.tr("%n reply forms are in {folder}", "", len(paths))
            self._ctx.said.emit(said.replace("{folder}", folder.name))

        self._ctx.session.ask(lambda _desk: write(folder, meeting_id), written)

    def _ask_where(self) -> None:
        dialog = self._folder_dialog(self.tr("Where to write the reply forms"))
        dialog.fileSelected.connect(lambda folder: self.write(Path(folder)))
        dialog.open()

    def _ask_for_folder(self) -> None:
        dialog = self._folder_dialog(self.tr("The folder with the replies"))
        dialog.fileSelected.connect(lambda folder: self._ctx.files_offered.emit([Path(folder)]))
        dialog.open()

    def _ask_for_files(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Read replies"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Reply forms (*.xlsx)"))
        dialog.filesSelected.connect(
            lambda names: self._ctx.files_offered.emit([Path(name) for name in names])
        )
        dialog.open()

    def _folder_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog
