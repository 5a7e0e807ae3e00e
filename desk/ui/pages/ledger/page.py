"""The ledger page: every assignment, who leads it, how much time is left, how it came about."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.assignments import OVER, Assignment
from desk.domain.dossier import Directory
from desk.domain.ledger_row import LedgerRow
from desk.messages import sentence
from desk.services.desk import Desk
from desk.ui.commands import Command
from desk.ui.page import Page
from desk.ui.pages.ledger.bar import LedgerBar
from desk.ui.pages.ledger.detail import NARROW_WIDTH, WIDTH, Detail, DetailPanel
from desk.ui.pages.ledger.history import steps
from desk.ui.pages.ledger.lines import Chip, grouped, keeps, matches
from desk.ui.pages.ledger.model import LedgerModel
from desk.ui.pages.ledger.table import LedgerTable
from desk.ui.pages.papers.amend import AmendDialog
from desk.ui.session import Session
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.header import PageHeader, plain_button
from desk.ui.widgets.lines import upright
from desk.ui.widgets.menus import add_history, offer_menu

_SHOWN = frozenset(
    {"assignment", "decision", "agenda_item", "meeting", "meeting_type", "unit", "person"}
)
_NARROW_BELOW = 1200


class LedgerPage(Page):
    """督办台账."""

    key = "ledger"

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(session, parent)
        self._today = today
        self._rows: list[LedgerRow] = []
        self._days: dict[str, date] = {}
        self._chosen: str | None = None
        self._build()
        for keys, act in (("Ctrl+F", self.to_filter), ("Ctrl+E", self.export_button.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Ledger"))
        self.export_button = plain_button(self.tr("Export to Excel"), "Ctrl E")
        self.export_button.clicked.connect(self._ask_where)
        self.header.add_widget(self.export_button)
        self.bar = LedgerBar()
        self.bar.changed.connect(self._show)
        self.bar.filter.left_downwards.connect(self._to_table)
        self.model = LedgerModel(self)
        self.table = LedgerTable(self.model)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda row: self.open_meeting.emit(row.meeting_id))
        self.table.sorted_by.connect(self.bar.set_sort)
        offer_menu(self.table, self._menu)
        self.detail = DetailPanel()
        self.detail.open_meeting.connect(self.open_meeting)
        self.detail.amend_wanted.connect(self.amend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(self._build_content(), 1)

    def _menu(self) -> QMenu | None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is None:
            return None
        menu = QMenu(self)
        menu.addAction(self.tr("Open the meeting"), lambda: self.open_meeting.emit(row.meeting_id))
        add_history(menu, lambda: self.history_wanted.emit(Assignment.KIND, row.id))
        return menu

    def _build_content(self) -> QWidget:
        self._empty = EmptyState(
            self.tr("Decisions of your meetings become matters to follow here."),
            self.tr("Go to the meetings"),
            self.meetings_requested.emit,
        )
        self._nothing = EmptyState(
            self.tr("No matter fits this filter."), self.tr("Show all"), self.bar.clear
        )
        self._wide = QWidget()
        row = QHBoxLayout(self._wide)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table, 1)
        row.addWidget(upright())
        row.addWidget(self.detail)
        self.content = QStackedWidget()
        for widget in (self._wide, self._empty, self._nothing):
            self.content.addWidget(widget)
        self.content.setProperty("look", "sheet")
        self.content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return self.content

    def opened(self) -> None:
        self._read()
        self.table.setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(kind in _SHOWN for kind, _ in touched):
            self._read()

    def to_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.bar.filter.setFocus()
        self.bar.filter.selectAll()

    def show_chip(self, chip: Chip) -> None:
        """Switch a ready-made filter on, as the workbench does for what is late."""
        self.bar.choose(chip)

    def amend(self, assignment: Assignment) -> None:
        """Ask what of an issued assignment changes, and why."""

        def ask(directory: Directory) -> None:
            AmendDialog(self.session, assignment, directory, self).open()

        self.session.ask(lambda desk: desk.directory(), ask)

    def export_to(self, path: Path) -> None:
        """Write what is shown into an Excel file."""
        rows, today = self.model.rows(), self._today()
        self.session.ask(lambda desk: desk.write_ledger(rows, today, path), self._exported)

    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Filter"), "Ctrl+F"),
            (self.tr("Open the meeting"), "Enter"),
            (self.tr("Export to Excel"), "Ctrl+E"),
        )

    def commands(self) -> Sequence[Command]:
        if not self._rows:
            return ()
        made = [Command("ledger_filter", self.tr("Filter the ledger"), self.to_filter, "Ctrl+F")]
        if self.export_button.isEnabled():
            export = self.tr("Export to Excel")
            made.append(Command("ledger_export", export, self.export_button.click, "Ctrl+E"))
        return made

    def show_record(self, kind: str, record_id: str) -> None:
        self.bar.clear()
        self._chosen = record_id
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        self.detail.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)

    def _read(self) -> None:
        today = self._today()

        def look(desk: Desk) -> tuple[list[LedgerRow], dict[str, date]]:
            return desk.ledger(today), {meeting.id: meeting.day for meeting in desk.meetings()}

        self.session.ask(look, self._take)

    def _take(self, found: tuple[list[LedgerRow], dict[str, date]]) -> None:
        self._rows, self._days = found
        self._show()

    def _show(self) -> None:
        today = self._today()
        fitting = [row for row in self._rows if matches(row, self.bar.words)]
        self.bar.show_counts({c: sum(keeps(c, r, today) for r in fitting) for c in Chip})
        kept = [row for row in fitting if keeps(self.bar.chip, row, today)]
        chosen = self._chosen
        self.model.show(
            grouped(kept, self._days, self.bar.sort, by_meeting=self.bar.by_meeting), today
        )
        self.table.laid_out()
        self.table.show_sort(self.bar.sort)
        self.table.choose(chosen)
        self._show_summary()
        self.export_button.setEnabled(bool(kept))
        shown = self._wide if kept else self._nothing if self._rows else self._empty
        self.content.setCurrentWidget(shown)
        self.bar.setVisible(bool(self._rows))

    def _show_summary(self) -> None:
        if not self._rows:
            self.header.set_subtitle("")
            return
        done = sum(row.state in OVER for row in self._rows)
        share = f"{100 * done / len(self._rows):.1f}%"
        pattern = self.tr("{open} under way · {share} closed")
        self.header.set_subtitle(pattern.format(open=len(self._rows) - done, share=share))

    def _to_table(self) -> None:
        if self.model.first_line() is not None:
            self.table.setFocus()

    def _choose(self, row: LedgerRow | None) -> None:
        if row is None:
            self.detail.show_detail(None, self._today())
            return
        self._chosen = row.id
        self.session.ask(lambda desk: _detail(desk, row), self._show_detail)

    def _show_detail(self, detail: Detail | None) -> None:
        # the keyboard may have gone on while this was read
        if detail is None or detail.row.id == self._chosen:
            self.detail.show_detail(detail, self._today())

    def _ask_where(self) -> None:
        dialog = self.export_dialog()
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_dialog(self) -> QFileDialog:
        """Return the dialog that asks where the Excel file goes, not yet shown."""
        dialog = QFileDialog(self, self.tr("Export to Excel"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel files (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(
            str(Path.home() / f"{sentence('ledger.title')}{self._today():%Y%m%d}.xlsx")
        )
        return dialog

    def _exported(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {path}").format(path=path))


def _detail(desk: Desk, row: LedgerRow) -> Detail | None:
    kept = desk.read(lambda reader: reader.seek(Assignment, row.id))
    if kept is None:
        return None
    found = steps(desk.store.history("assignment", row.id), row.id, desk.directory())
    return Detail(row, kept, tuple(found))
