"""What the papers' page does with the papers chosen on it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from desk.domain.faults import StorageFault
from desk.domain.operations import Done, Operation
from desk.domain.papers import Paper, PaperKind
from desk.services.desk import Desk
from desk.services.paper_rows import PaperRow
from desk.ui.pages.papers.words import follow_ups_text, paper_name
from desk.ui.pages.papers.writing import PaperWriting
from desk.ui.preview.laid_out import Typesetter
from desk.ui.preview.request import PapersWanted
from desk.ui.printing.flow import PrintFlow
from desk.ui.printing.memory import PaperMemory

if TYPE_CHECKING:
    from desk.ui.pages.papers.page import PapersPage

_LARGEST_SIGNED = 100_000_000


class _Opens(Protocol):
    def __call__(self, path: Path, /) -> object: ...


class PaperActions(QObject):
    """Acts on what is chosen on the page."""

    changed = Signal()
    """How papers stand is to be read again."""

    def __init__(self, page: "PapersPage", typesetter: Typesetter | None) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self.opens: _Opens = open_path
        self.writing = PaperWriting(page.session, self)
        self.printing = PrintFlow(page.session, typesetter, page)
        for work in (self.writing, self.printing):
            work.said.connect(page.said)
            work.finished.connect(self.changed)

    @property
    def _row(self) -> PaperRow | None:
        rows = self._page.rows()
        return rows[0] if len(rows) == 1 else None

    @property
    def folder(self) -> Path:
        """Where the meeting's papers go."""
        return PaperMemory().folder(self._page.title)

    def export(self, form: str) -> None:
        """Write the chosen papers into the folder used last; the first time, ask for it."""
        rows, title = self._page.rows(), self._page.title
        if rows and not self.writing.busy and not self.printing.busy:
            PaperMemory().remember_folder(title, self.folder)
            self.writing.export(self._page.meeting_shown, rows, self.folder, form)

    def print(self) -> None:
        """Ask how the chosen papers are printed, and print them."""
        rows = self._page.rows()
        if rows and not self.writing.busy:
            wanted = PapersWanted.of(self._page.meeting_shown, rows)
            names = [paper_name(row) for row in rows]
            self.printing.ask(wanted, names, self._page.title)

    def menu(self) -> QMenu:
        """Return what can be done with the meeting's papers as a whole."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Speeches and talks…"), self.edit_speech)
        menu.addAction(self.tr("Notices for the units…"), self.show_messages)
        menu.addSeparator()
        menu.addAction(self.tr("Folder of the papers…"), self.choose_folder)
        menu.addAction(self.tr("Pack everything…"), self.choose_bundle)
        return menu

    def open_file(self) -> None:
        """Open the chosen paper's file in the program for it."""
        self._with_file(self.opens)

    def open_folder(self) -> None:
        """Show the folder of the chosen paper's file."""
        self._with_file(lambda path: self.opens(path.parent))

    def _with_file(self, act: Callable[[Path], object]) -> None:
        path = file_of(self._row)
        if path is None:
            return

        def go_on(there: bool) -> None:
            if there:
                act(path)
            else:
                said = self.tr("{file} is no longer there.").replace("{file}", str(path))
                self._page.said.emit(said)
                self.changed.emit()

        self._session.ask(lambda _desk: path.exists(), go_on)

    def ask_follow_up(self) -> None:
        """Ask whether what follows a letter is to be made: it takes a number."""
        from desk.ui.pages.papers.confirm import ConfirmDialog

        row = self._row
        if row is None or not row.follow_ups or row.unit_id is None:
            return
        kind, meeting_id, unit_id = follow_ups_text(row), self._page.meeting_shown, row.unit_id
        sentence = self.tr(
            "{kind} to {unit} takes the next number of the letters and is fixed as it reads now."
            " This can't be undone. The letter that went out stays as it is."
        )
        sentence = sentence.replace("{kind}", kind).replace("{unit}", row.subject)
        title = self.tr("Make {kind}").replace("{kind}", kind)
        ConfirmDialog.ask(
            title, sentence, title, lambda: self.follow_up(meeting_id, unit_id, kind), self._page
        )

    def follow_up(self, meeting_id: str, unit_id: str, kind: str) -> None:
        """Make what follows a unit's letter; `kind` says what that is."""

        def made(_done: Done[list[str]]) -> None:
            self._page.said.emit(self.tr("{kind} is made.").replace("{kind}", kind))
            self.changed.emit()

        self._session.ask(
            lambda desk: desk.papers.follow_up(meeting_id, unit_id),
            lambda operation: self._session.submit(operation, made),
        )

    def choose_signed(self) -> None:
        """Ask for the signed final of the chosen paper."""
        filters = self.tr("Signed finals (*.docx *.pdf)")
        self._choose_file(self.tr("Attach signed final"), filters, self.attach)

    def attach(self, path: Path) -> None:
        """Keep a signed file as what was issued."""
        row, meeting_id = self._row, self._page.meeting_shown
        if row is None:
            return

        def make(desk: Desk) -> Operation[Paper]:
            return desk.papers.attach_signed(meeting_id, row, path, read_file(path))

        def said(_done: Done[Paper]) -> None:
            text = self.tr("Attached: {file}").replace("{file}", path.name)
            self._page.said.emit(text)
            self.changed.emit()

        self._session.ask(make, lambda operation: self._session.submit(operation, said))

    def choose_revised(self) -> None:
        """Ask for the revised file of the chosen paper."""
        self._choose_file(
            self.tr("Read revised file"),
            self.tr("Word files (*.docx)"),
            self._page.revised_file_chosen.emit,
        )

    def _choose_file(self, title: str, names: str, act: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self._page, title, str(self.folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(names)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.open()

    def choose_folder(self) -> None:
        """Ask where the meeting's papers go from now on."""
        title = self._page.title
        dialog = QFileDialog(self._page, self.tr("Folder of the papers"), str(self.folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: PaperMemory().remember_folder(title, Path(name)))
        dialog.open()

    def choose_bundle(self) -> None:
        """Ask for the name of the ZIP that takes everything of the meeting."""
        meeting_id = self._page.meeting_shown
        dialog = QFileDialog(self._page, self.tr("Pack everything"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("ZIP files (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(str(self.folder.parent / f"{self.folder.name}.zip"))
        dialog.fileSelected.connect(lambda name: self.writing.bundle(meeting_id, Path(name)))
        dialog.open()

    def edit_speech(self) -> None:
        """Open the speeches and talks of the meeting."""
        from desk.ui.pages.papers.speech import SpeechDialog, Speeches

        meeting_id, row = self._page.meeting_shown, self._row
        given = row is not None and row.kind in (PaperKind.SPEECH, PaperKind.TALK_RECORD)
        part = row.part if row is not None and given else ""

        def show(found: Speeches) -> None:
            SpeechDialog(self._session, found, self._page, speech_id=part).open()

        self._session.ask(lambda desk: Speeches.read(desk, meeting_id), show)

    def show_messages(self) -> None:
        """Show the notice for each unit, to copy."""
        meeting_id = self._page.meeting_shown

        def show(messages: list[tuple[str, str]]) -> None:
            from desk.ui.pages.papers.messages import MessagesDialog

            MessagesDialog(messages, self._page).open()

        self._session.ask(lambda desk: desk.papers.unit_messages(meeting_id), show)


def file_of(row: PaperRow | None) -> Path | None:
    """Return the file one means by a paper: the one written, else the signed one."""
    if row is None:
        return None
    if row.path is not None and row.path.name:
        return row.path
    return Path(row.signed.folder) / row.signed.file_name if row.signed is not None else None


def open_path(path: Path) -> None:
    """Have the system open a file or a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def read_file(path: Path) -> bytes:
    """Return a file's content. Raises StorageFault."""
    try:
        if path.stat().st_size > _LARGEST_SIGNED:
            raise StorageFault("print.too_large", path.name)
        return path.read_bytes()
    except OSError as error:
        raise StorageFault("file.fault", error.strerror or str(error)) from error
