"""The main window: it assembles rail, pages and lines, and wires them. Nothing else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desk.ui.window import places
from desk.ui.window.first_frame import FirstFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from desk.domain.faults import StorageFault
    from desk.domain.problems import Refused
    from desk.services.ports import Importer, UnitForms
    from desk.ui.jobs import JobRunner
    from desk.ui.page import Page
    from desk.ui.pages.settings.data_section import Backup
    from desk.ui.preview.laid_out import Typesetter
    from desk.ui.preview.request import PaperKey, PapersWanted
    from desk.ui.session import Session
    from desk.ui.window.palette import PaletteDoor
    from desk.ui.window.word_files import WordFileReader


class MainWindow(QMainWindow):
    """The window. Shown with a first frame, then built, then the data are attached.

    What is needed only after the first frame is imported where it is used (see first_frame).
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(object)

    def __init__(
        self,
        jobs: "JobRunner",
        sample: Callable[[], object] | None = None,
        backup: "Backup | None" = None,
    ) -> None:
        super().__init__()
        self.jobs = jobs
        self.session: Session | None = None
        self.pages: dict[str, Page] = {}
        self._sample = sample
        self._page_arguments: dict[str, dict[str, object]] = {"settings": {"backup": backup}}
        self._importer: Importer | None = None
        self._word_files: WordFileReader | None = None
        self._palette: PaletteDoor | None = None
        self._visited: list[tuple[str, str]] = []
        self._places = {place.key: place for place in places.ALL}
        self.setWindowTitle(self.tr("Meeting Desk"))
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.setCentralWidget(FirstFrame())

    def build(self) -> None:
        """Build what the first frame is a picture of; a second call does nothing."""
        if isinstance(self.centralWidget(), FirstFrame):
            from desk.ui.theme import dress
            from desk.ui.window.actions import Actions

            app = QApplication.instance()
            assert isinstance(app, QApplication)
            dress(app)
            self._build_parts()
            self.actions_made = Actions(self, self._handlers())
            self.actions_made.name_undo(None, None)
            self._show_hints()

    def _build_parts(self) -> None:
        from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

        from desk.ui.window.notice import NoticeLine
        from desk.ui.window.rail import Rail
        from desk.ui.window.status import StatusLine

        self.rail = Rail(list(self._places.values()))
        self.rail.chosen.connect(
            lambda key: self.show_papers() if key == "papers" else self.show_page(key)
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.notice = NoticeLine()
        self.status = StatusLine()
        self.column = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (self.stack, self.notice, self.status):
            right.addWidget(widget, 1 if widget is self.stack else 0)
        ground = QWidget()
        ground.setProperty("look", "ground")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(ground)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        handlers: dict[str, Callable[[], object]] = {
            "new_meeting": self.new_meeting,
            "import_file": self.choose_import,
            "print": self.print_papers,
            "undo": self.undo,
            "redo": self.redo,
            "palette": self.open_palette,
            "help": self.show_help,
            "reload": self.reload,
            "back": self.go_back,
            "quit": self.close,
        }
        for key in self._places:
            handlers[f"open_{key}"] = partial(self.show_page, key)
        handlers["open_papers"] = self.show_papers
        return handlers

    def attach(
        self,
        session: "Session",
        importer: "Importer | None",
        target: str,
        first: str = "workbench",
        typesetter: "Typesetter | None" = None,
        word_files: "WordFileReader | None" = None,
        forms: "UnitForms | None" = None,
    ) -> None:
        """Take the opened data in and show the page `first`; `target` is where they lie."""
        self.build()
        for key in ("papers", "preview", "meeting"):
            self._page_arguments[key] = {"typesetter": typesetter}
        self._page_arguments["meeting"]["forms"] = forms
        if typesetter is not None:
            self._page_arguments["settings"]["font_report"] = typesetter.font_report
        self._page_arguments["pool"] = {"forms": forms}
        self.session = session
        self._importer = importer
        self._word_files = word_files
        session.saving.connect(self.status.show_saving)
        session.saved.connect(self.status.show_saved)
        session.draft_saved.connect(self.status.show_draft)
        session.refused.connect(self._show_refused)
        session.fault.connect(self.show_fault)
        session.undo_changed.connect(self._name_undo)
        from desk.ui.window.actions import named
        from desk.ui.window.rail_notes import RailNotes
        from desk.ui.window.wiring import follow_work

        session.undone.connect(lambda verb: self._say_done(named("undo", verb)))
        session.redone.connect(lambda verb: self._say_done(named("redo", verb)))
        session.changed.connect(self._refresh)
        session.work_began.connect(partial(follow_work, self))
        self._notes = RailNotes(self.rail, session)
        self.status.set_target(target)
        self.status.show_ready()
        self._show_hints()
        self.show_page(first)
        self._notes.read()

    def page(self, key: str) -> "Page | None":
        """Return a page, made where this is the first time; None before the data are open."""
        if self.session is None or key not in self._places:
            return None
        if key not in self.pages:
            from desk.ui.window.wiring import connect_page

            page = self._places[key].make(self.session, **self._page_arguments.get(key, {}))
            connect_page(self, page)
            self.pages[key] = page
            self.stack.addWidget(page)
        return self.pages[key]

    @property
    def current(self) -> "Page | None":
        """The page in front."""
        from desk.ui.page import Page

        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self._go(key, "")

    def open_meeting(self, meeting_id: str) -> None:
        """Bring the page of a meeting to the front."""
        self._go("meeting", meeting_id)

    def show_papers(self, meeting_id: str = "") -> None:
        """Bring the papers of a meeting to the front: of the one in front where none is named."""
        if not meeting_id and self.current is not None:
            meeting_id = self.current.meeting_shown
        self._go("papers", meeting_id)

    def preview(self, wanted: "PapersWanted", key: "PaperKey | None" = None) -> None:
        """Show papers as they will print."""
        page = self.page("preview")
        if page is not None:
            page.show_papers(wanted, key)  # type: ignore[attr-defined]
            self.show_page("preview")

    def print_papers(self) -> None:
        """Show what of the page in front can be printed; print what is shown so already."""
        if self.current is not None:
            self.current.print_papers()

    def go_back(self) -> None:
        """Return to the page that was in front before."""
        if len(self._visited) > 1:
            self._visited.pop()
            self._go(*self._visited.pop())

    def _go(self, key: str, meeting_id: str) -> None:
        before = self.current
        page = self.page(key)
        if page is None or (before is not None and not before.leave()):
            self._mark_rail()
            return
        if (key, meeting_id) not in self._visited[-1:]:
            self._visited.append((key, meeting_id))
        self.stack.setCurrentWidget(page)
        self._mark_rail()
        if meeting_id:
            page.show_meeting(meeting_id)  # type: ignore[attr-defined]
        page.opened()
        self._show_hints()

    def _mark_rail(self) -> None:
        page = self.current
        if page is not None:
            place = self._places[page.key]
            self.rail.mark(place.shown_as or place.key)

    def reload(self) -> None:
        """Read the page in front again."""
        if self.current is not None:
            self.current.opened()

    def undo(self) -> None:
        """Take this window's last operation back."""
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        """Bring the last undone operation back."""
        if self.session is not None:
            self.session.redo()

    def new_meeting(self) -> None:
        """Ask for the new meeting's type and time, make it and open it."""
        if self.session is None:
            return
        from desk.ui.dialogs.new_meeting import NewMeetingDialog

        dialog = NewMeetingDialog(self.session, self)
        dialog.made.connect(self.open_meeting)
        dialog.open()

    def choose_import(self) -> None:
        """Ask for files to import."""
        if self._importer is not None:
            self._importing().choose()

    def open_sample(self) -> None:
        """Open the sample in a window of its own: the user's data stay as they are."""
        if self._sample is not None:
            self.jobs.submit(self._sample, failed=self._sample_failed)
            self.notice.say(self.tr("The sample opens in a window of its own."), "good")

    def _sample_failed(self, error: BaseException) -> None:
        from desk.domain.faults import StorageFault

        if isinstance(error, OSError):
            error = StorageFault("file.fault", str(error))
        if not isinstance(error, StorageFault):
            raise error
        self.show_fault(error)

    @property
    def reads_word_files(self) -> bool:
        """Whether Word files that come from people can be read here."""
        return self._word_files is not None

    def word_files(self) -> Any:
        """Return what takes Word files in, made where this is the first time."""
        from desk.ui.window.word_files import WordFiles

        assert self.session is not None and self._word_files is not None
        found = self.findChild(WordFiles)
        if found is None:
            found = WordFiles(self.session, self._word_files, self)
            found.said.connect(lambda text: self.notice.say(text, "good"))
            found.place_asked.connect(self.bring)
        return found

    def bring(self, meeting_id: str, place: object) -> None:
        """Bring the keyboard to a place of a meeting."""
        self.open_meeting(meeting_id)
        self.pages["meeting"].bring(place)  # type: ignore[attr-defined]

    def _importing(self) -> Any:
        from desk.ui.window.importing import Importing

        assert self.session is not None and self._importer is not None
        return self.findChild(Importing) or Importing(self, self.session, self._importer)

    def open_palette(self) -> None:
        """Search commands and records; a second time closes the search."""
        if self._palette is None:
            from desk.ui.window.palette import PaletteDoor

            self._palette = PaletteDoor(self)
        self._palette.open()

    def show_help(self) -> None:
        """Show the keys."""
        from desk.ui.dialogs.keys import KeysDialog

        keys = self.current.keys() if self.current is not None else ()
        KeysDialog(self.actions_made.all, keys, self).open()

    def show_closed(self, fault: "StorageFault") -> None:
        """Say why the data could not be opened: nothing can be done until that is mended."""
        self.show_fault(fault)
        self.status.show_fault(self.tr("The data are not open"))

    def show_fault(self, fault: "StorageFault") -> None:
        """Say what failed outside the program; nothing was written."""
        from desk.messages import sentence
        from desk.ui.window.actions import language
        from desk.ui.window.log import log_fault

        log_fault(fault.code)
        text = sentence(fault.code, {"detail": fault.detail}, language())
        self.status.show_fault(self.tr("Not saved"))
        self.notice.say(text, "late", stays=True)

    def _show_refused(self, refused: "Refused") -> None:
        from desk.ui.window.wiring import refusal_text

        self.notice.say(refusal_text(refused))
        self.status.show_ready()

    def _name_undo(self) -> None:
        if self.session is not None:
            desk = self.session.desk
            self.actions_made.name_undo(desk.undo_verb, desk.redo_verb)
            self._show_hints()

    def _say_done(self, what: str) -> None:
        self.notice.say(self.tr("Done: {what}").replace("{what}", what), "good")

    def _refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        if self.current is not None:
            self.current.refresh(touched)

    def _page_hints(self) -> list[tuple[str, str]]:
        return list(self.current.hints()) if self.current is not None else []

    def _show_hints(self) -> None:
        hints: list[tuple[str, str, Callable[[], object] | None]] = [
            (text, key, None) for text, key in self._page_hints()
        ]
        for action_id in ("undo", "redo", "help"):
            action = self.actions_made[action_id]
            if action.isEnabled():
                hints.append((action.text(), action.shortcut().toString(), action.trigger))
        self.status.set_hints(hints)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and not self.notice.isHidden():
            self.notice.dismiss()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if self._importer is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        word = [path for path in paths if path.suffix.lower() == ".docx"]
        if word and self._word_files is not None:
            event.acceptProposedAction()
            self.word_files().check(word[0])
        elif paths and self._importer is not None:
            event.acceptProposedAction()
            self._importing().preview(paths)

    def closeEvent(self, event: "QCloseEvent") -> None:
        page = self.current if self.session is not None else None
        if page is not None and not page.leave():
            event.ignore()
            return
        super().closeEvent(event)
