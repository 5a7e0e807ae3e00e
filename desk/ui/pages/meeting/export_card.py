"""Exporting the papers: which, into what folder, what was written."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.domain.faults import StorageFault
from desk.domain.papers import PaperKind
from desk.domain.problems import Refused
from desk.domain.progress import Watch
from desk.messages import sentence
from desk.services.exporting import WrittenPaper, letters_out, letters_to_write
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.problems_list import tell
from desk.ui.printing.memory import PaperMemory
from desk.ui.progress.work import LongWork
from desk.ui.widgets.fields import TextField
from desk.ui.widgets.header import plain_button
from desk.ui.widgets.labels import label, set_look
from desk.ui.window.actions import language

_NAME_WIDTH = 290


class ExportCard(QFrame):
    """Folder and kinds, the button, then the files."""

    finished = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._meeting_id = ""
        self.work = LongWork(ctx.session, self)
        self._total = 0
        self._written: list[WrittenPaper] = []
        self.setProperty("look", "card")
        self.folder = TextField(self.tr("Folder"))
        self.choose = plain_button(self.tr("Choose…"))
        self.minutes = QCheckBox(self.tr("Minutes"))
        self.letters = QCheckBox(self.tr("Assignment letters"))
        self.minutes.setChecked(True)
        self.export = plain_button(self.tr("Export"), "Ctrl E")
        self.state = label("", "second", wrap=True)
        self.open_folder = plain_button(self.tr("Open folder"))
        self._files = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._show_running(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Export"), "strong"))
        kinds = QHBoxLayout()
        kinds.setSpacing(16)
        kinds.addWidget(self.minutes)
        kinds.addWidget(self.letters)
        kinds.addStretch(1)
        column.addLayout(kinds)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        column.addLayout(place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.open_folder)
        row.addWidget(self.export)
        column.addLayout(row)
        column.addWidget(self.state)
        self._files.setSpacing(2)
        column.addLayout(self._files)

    def _connect(self) -> None:
        self.export.clicked.connect(self.start)
        self.open_folder.clicked.connect(self._open_folder)
        self.choose.clicked.connect(self._choose_folder)
        self._ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        if self._meeting_id != dossier.meeting.id:
            self._meeting_id = dossier.meeting.id
            self.folder.set_saved_text(str(PaperMemory().folder(dossier.title)))
            self.folder.setCursorPosition(0)
            self._written = []
            self._show_files()
            self.state.clear()
        locked = dossier.meeting.locked or letters_out(dossier)
        if locked != self.letters.isEnabled() or not self.letters.toolTip():
            self.letters.setChecked(locked)
        self.letters.setEnabled(locked)
        self.letters.setToolTip(
            self.tr("One letter for each lead unit")
            if locked
            else self.tr("Letters are made once the minutes are issued")
        )
        if not self.work.busy:
            self.state.setVisible(bool(self.state.text()))

    def kinds(self) -> frozenset[PaperKind]:
        """Return what is to be exported."""
        wanted = {PaperKind.MINUTES: self.minutes, PaperKind.LETTER: self.letters}
        return frozenset(k for k, box in wanted.items() if box.isChecked() and box.isEnabled())

    def start(self) -> None:
        """Export what is marked; the page stays in use meanwhile."""
        kinds, folder = self.kinds(), self.folder.text().strip()
        if self.work.busy or not self._ctx.ready:
            return
        if not kinds or not folder:
            self._say(self.tr("Mark what is to be exported and name a folder."), "warning")
            return
        count = letters_to_write(self._ctx.dossier) if PaperKind.LETTER in kinds else 0
        self._total = count + (PaperKind.MINUTES in kinds)
        self._written = []
        self._show_files()
        self._say(self.tr("Writing…"))
        PaperMemory().remember_folder(self._ctx.dossier.title, Path(folder))
        desk, meeting_id = self._ctx.session.desk, self._ctx.meeting_id

        def make(_watch: Watch) -> Iterator[WrittenPaper]:
            return desk.export(meeting_id, kinds, Path(folder))

        self.work.begin(self.tr("Writing…"), make, self._wrote, self._ended, self._failed)
        self._show_running(True)

    def _wrote(self, paper: WrittenPaper) -> None:
        self._written.append(paper)
        done = len(self._written)
        text = self.tr("Written: {name}").replace("{name}", paper.path.name)
        self.work.say(f"{text}　{done} / {self._total}", done, self._total)
        self._show_files()

    def _ended(self, stopped: bool) -> None:
        if stopped and len(self._written) < self._total:
            text = self.tr("Stopped. %1 of %2 files are in the folder.")
        else:
            text = self.tr("Done. %1 files are in the folder.")
        count = str(len(self._written))
        self._say(text.replace("%1", count).replace("%2", str(self._total)), "good")
        self._end()

    def _failed(self, error: Refused | StorageFault | None) -> None:
        text = ""
        if isinstance(error, StorageFault):
            text = sentence(error.code, {"detail": error.detail}, language())
        elif error is not None:
            text = "\n".join(tell(problem) for problem in error.problems)
        self._say(text, "late")
        self._end()

    def _end(self) -> None:
        self._show_running(False)
        self.finished.emit()

    def _show_running(self, running: bool) -> None:
        written = not running and bool(self._written)
        self.open_folder.setVisible(written)
        if written and self.export.hasFocus():
            self.open_folder.setFocus()

    def _say(self, text: str, look: str = "second") -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        set_look(self.state, look)

    def _show_files(self) -> None:
        while self._files.count():
            old = self._files.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        for paper in self._written:
            button = QPushButton()
            whole = paper.path.name
            metrics = button.fontMetrics()
            button.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
            button.setAccessibleName(whole)
            button.setProperty("look", "line-link")
            button.setAutoDefault(False)
            button.setToolTip(str(paper.path))
            button.clicked.connect(
                lambda _=False, path=paper.path: QDesktopServices.openUrl(
                    QUrl.fromLocalFile(str(path))
                )
            )
            self._files.addWidget(button)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text().strip()))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the papers"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.restore_draft)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
