"""The papers' page: every paper of a meeting, how it stands and why, and what can be done."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.operations import Reader
from desk.domain.papers import Paper
from desk.services.paper_rows import PaperRow
from desk.ui.commands import Command
from desk.ui.page import Page
from desk.ui.pages.papers.actions import PaperActions
from desk.ui.pages.papers.choosing import Chip, counts, keeps, matches
from desk.ui.pages.papers.detail import NARROW_WIDTH, WIDTH, PaperDetail
from desk.ui.pages.papers.model import PapersModel
from desk.ui.pages.papers.reading import Found, read
from desk.ui.pages.papers.table import PapersTable
from desk.ui.preview.laid_out import Typesetter
from desk.ui.preview.request import PaperKey, PapersWanted, key_of
from desk.ui.session import Session
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.filter_line import FilterLine
from desk.ui.widgets.header import PageHeader, main_button, plain_button
from desk.ui.widgets.lines import upright
from desk.ui.widgets.menus import add_history

_NARROW_BELOW = 1200
_REST_MS = 200
_MEETING_WIDTH = 260


class PapersPage(Page):
    """文件."""

    key = "papers"
    table: PapersTable

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        typesetter: Typesetter | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._wanted = ""
        self._chosen: list[PaperKey] = []
        self._asked = 0
        self.found: Found | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._read)
        self._build()
        self.actions_here = PaperActions(self, typesetter)
        self._connect()
        self._add_keys()
        self.setAcceptDrops(True)

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Papers"))
        self.meeting = ChoiceField(self.tr("Meeting"))
        self.meeting.setFixedWidth(_MEETING_WIDTH)
        self.more = plain_button("⋯")
        self.more.setAccessibleName(self.tr("More about the papers of this meeting"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setStyleSheet("padding: 6px 10px;")
        self.export = plain_button(self.tr("Export Word"), "Ctrl E")
        self.preview = main_button(self.tr("Preview"), "Ctrl P")
        for widget in (self.meeting, self.more, self.export, self.preview):
            self.header.add_widget(widget)
        self.filter = FilterLine(self.tr("Filter the papers"), self.tr("Filter…"), self)
        self.filter.changed.connect(self._show)
        self.filter.left_downwards.connect(lambda: self.table.setFocus())
        self.model = PapersModel(self)
        self.table = PapersTable(self.model)
        self.detail = PaperDetail()
        self._wide = QWidget()
        row = QHBoxLayout(self._wide)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table, 1)
        row.addWidget(upright())
        row.addWidget(self.detail)
        self._empty = EmptyState(
            self.tr("Papers are made from meetings: notice, agenda, minutes, letters."),
            self.tr("Go to the meetings"),
            self.meetings_requested.emit,
        )
        self._nothing = EmptyState(
            self.tr("No paper fits this filter."), self.tr("Show all"), self._show_all
        )
        self.content = QStackedWidget()
        self.content.setProperty("look", "sheet")
        self.content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for shown in (self._wide, self._empty, self._nothing):
            self.content.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.filter, self.content):
            column.addWidget(part, 1 if part is self.content else 0)

    def _connect(self) -> None:
        acts = self.actions_here
        self.meeting.committed.connect(self._meeting_chosen)
        self.more.clicked.connect(lambda: acts.menu().popup(self._below(self.more)))
        self.export.clicked.connect(lambda: acts.export("docx"))
        self.preview.clicked.connect(self.print_papers)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(lambda _row: self.print_papers())
        self.detail.export_wanted.connect(acts.export)
        self.detail.print_wanted.connect(acts.print)
        self.detail.open_wanted.connect(acts.open_file)
        self.detail.folder_wanted.connect(acts.open_folder)
        self.detail.follow_up_wanted.connect(acts.ask_follow_up)
        self.detail.attach_wanted.connect(acts.choose_signed)
        self.detail.read_back_wanted.connect(acts.choose_revised)
        self.detail.speech_wanted.connect(acts.edit_speech)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        acts.changed.connect(self._read)

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+E", lambda: self.actions_here.export("docx")),
            ("Ctrl+Shift+P", self.actions_here.print),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def meeting_shown(self) -> str:
        """The id of the meeting whose papers are shown."""
        return self.found.meeting_id if self.found is not None else self._wanted

    @property
    def title(self) -> str:
        """The title of the meeting shown."""
        return self.found.title if self.found is not None else ""

    def show_meeting(self, meeting_id: str) -> None:
        """Show the papers of a meeting."""
        if meeting_id != self._wanted:
            self._wanted, self._chosen = meeting_id, []

    def opened(self) -> None:
        self._read()
        self.table.setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        if touched:
            self._rest.start()

    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Filter"), "Ctrl+F"),
            (self.tr("Preview"), "Enter"),
            (self.tr("Print"), "Ctrl+Shift+P"),
            (self.tr("Export Word"), "Ctrl+E"),
        )

    def commands(self) -> Sequence[Command]:
        if self.found is None:
            return ()
        acts = self.actions_here
        made = [
            Command("papers.bundle", self.tr("Pack everything"), acts.choose_bundle),
            Command("papers.folder", self.tr("Folder of the papers"), acts.choose_folder),
            Command("papers.speech", self.tr("Speeches and integrity talks"), acts.edit_speech),
        ]
        if self.rows():
            export = Command(
                "papers.export", self.tr("Export Word"), lambda: acts.export("docx"), "Ctrl+E"
            )
            printing = Command("papers.print", self.tr("Print"), acts.print, "Ctrl+Shift+P")
            made = [export, printing, *made]
        return made

    def show_record(self, kind: str, record_id: str) -> None:
        def choose(paper: Paper | None) -> None:
            if paper is not None:
                self._show_all()
                self._wanted, self._chosen = paper.meeting_id, [key_of(paper)]
                self._read()

        self.session.read(lambda reader: reader.seek(Paper, record_id), choose)

    def rows(self) -> list[PaperRow]:
        """Return the papers chosen."""
        return self.table.chosen_rows()

    def print_papers(self) -> None:
        """Show the chosen papers as they will print."""
        rows = self.rows()
        if not rows or self.found is None:
            return
        one = len(rows) == 1
        # a single paper is shown among those of its stage: one leafs from it to its neighbours
        shown = self.found.rows if one else rows
        wanted = PapersWanted.of(self.found.meeting_id, shown)
        self.preview_requested.emit(wanted, key_of(rows[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        self.detail.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _word_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _word_file(event)
        if path is not None:
            event.acceptProposedAction()
            place = self.mapToGlobal(event.position().toPoint())
            self.drop_menu(path).popup(place)

    def drop_menu(self, path: Path) -> QMenu:
        """Return what can be done with a Word file that was dropped here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            self.tr("Check the format of {file}").replace("{file}", path.name),
            lambda: self.check_requested.emit(path),
        )
        if self.found is not None:
            menu.addAction(
                self.tr("Read revised file back into {meeting}").replace(
                    "{meeting}", self.found.title
                ),
                lambda: self.revised_file_chosen.emit(path),
            )
        return menu

    def _meeting_chosen(self, meeting_id: str) -> None:
        self._wanted, self._chosen = meeting_id, []
        self._read()
        self.table.setFocus()

    def _read(self) -> None:
        if self.session.jobs.stopped:
            return
        self._asked += 1
        asked, wanted = self._asked, self._wanted
        self.session.ask(
            lambda desk: read(desk, wanted),
            lambda found: self._take(found) if asked == self._asked else None,
        )

    def _take(self, found: Found | None) -> None:
        self.found = found
        for widget in (self.meeting, self.more, self.export, self.preview, self.filter):
            widget.setVisible(found is not None)
        if found is None:
            self.content.setCurrentWidget(self._empty)
            self.header.set_subtitle("")
            return
        self._wanted = found.meeting_id
        self.meeting.set_choices(found.meetings)
        self.meeting.set_saved_value(found.meeting_id)
        self._show()

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        kept = counts(found.rows)
        shown = [chip for chip in Chip if kept[chip] or chip is Chip.ALL]
        self.filter.set_chips([(chip, f"{self._chip_name(chip)} {kept[chip]}") for chip in Chip])
        self.filter.show_chips(shown)
        chip, words = self.filter.chip, self.filter.box.text()
        rows = [row for row in found.rows if keeps(chip, row) and matches(row, words)]
        self.content.setCurrentWidget(self._wide if rows else self._nothing)
        keys = self._chosen
        scrolled = self.table.verticalScrollBar().value()
        self.model.show(rows, found.title)
        self.table.laid_out()
        self.table.choose(keys)
        if keys:
            self.table.verticalScrollBar().setValue(scrolled)

    def _chip_name(self, chip: Chip) -> str:
        return {
            Chip.ALL: self.tr("All"),
            Chip.WRITTEN: self.tr("Written"),
            Chip.STALE: self.tr("Out of date"),
            Chip.EDITED: self.tr("Changed by hand"),
            Chip.FOLLOW_UP: self.tr("Follow-up due"),
        }[chip]

    def _show_all(self) -> None:
        self.filter.box.clear()
        self.filter.choose_chip(Chip.ALL)

    def _show_chosen(self) -> None:
        rows = self.rows()
        if rows:
            self._chosen = [key_of(row) for row in rows]
        self.detail.show_rows(rows, self.title)
        self.preview.setEnabled(bool(rows))
        self.export.setEnabled(bool(rows))

    def _show_menu(self, at: QPoint) -> None:
        if self.rows():
            menu = self.detail.menu()
            if len(self.rows()) == 1 and self.rows()[0].version:
                add_history(menu, self._show_history)
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _show_history(self) -> None:
        """Show the history of the chosen paper's last file."""
        row, meeting_id = self.rows()[0], self.meeting_shown

        def last(reader: Reader) -> str:
            papers = reader.find(Paper, meeting_id=meeting_id, kind=row.kind)
            line = (row.kind, row.unit_id, row.item_id, row.part)
            return next((p.id for p in reversed(papers) if p.line == line), "")

        self.session.read(last, lambda found: self.history_wanted.emit(Paper.KIND, found))

    def _below(self, widget: QWidget) -> QPoint:
        return widget.mapToGlobal(widget.rect().bottomLeft())


def _word_file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    words = [path for path in paths if path.suffix.lower() == ".docx"]
    return words[0] if len(words) == 1 == len(paths) else None
