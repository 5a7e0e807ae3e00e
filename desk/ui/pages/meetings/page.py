"""The list of meetings: find one, open it, begin a new one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.meetings import MeetingStatus
from desk.services.dossiers import MeetingRow
from desk.ui.commands import Command
from desk.ui.page import Page
from desk.ui.session import Session
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day, weekday
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.filter_line import FilterLine
from desk.ui.widgets.header import PageHeader, main_button, plain_button
from desk.ui.widgets.menus import add_history, offer_menu
from desk.ui.widgets.pinyin import matches
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable

_SHOWN = frozenset({"meeting", "meeting_type", "agenda_item"})
_CHIPS: dict[str, frozenset[MeetingStatus]] = {
    "all": frozenset(MeetingStatus),
    "ahead": frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED}),
    "now": frozenset({MeetingStatus.IN_SESSION}),
    "drafting": frozenset({MeetingStatus.DRAFTING}),
    "issued": frozenset({MeetingStatus.ISSUED, MeetingStatus.ARCHIVED}),
}
_TONES: dict[MeetingStatus, str] = {
    MeetingStatus.IN_SESSION: "late",
    MeetingStatus.NOTIFIED: "link",
    MeetingStatus.DRAFTING: "warning",
    MeetingStatus.ISSUED: "good",
}


class MeetingsPage(Page):
    """会议."""

    key = "meetings"

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(session, parent)
        self._today = today
        self._rows: list[MeetingRow] = []
        self.header = PageHeader(self.tr("Meetings"))
        bring = plain_button(self.tr("Import"), "Ctrl O")
        bring.clicked.connect(self.import_requested)
        self.header.add_widget(bring)
        new = main_button(self.tr("New meeting"), "Ctrl N")
        new.clicked.connect(self.new_meeting_requested)
        self.header.add_widget(new)
        self.filter = FilterLine(self.tr("Filter meetings"), self.tr("Filter…"), self)
        self.filter.changed.connect(self._show)
        self.filter.left_downwards.connect(self._to_table)
        self.model = RecordTableModel(self._columns(), parent=self)
        self.table = SheetTable(self.tr("Meetings"))
        self.table.setModel(self.model)
        self.table.row_activated.connect(lambda row: self.open_meeting.emit(row.id))
        offer_menu(self.table, self._menu)
        self.none_found = EmptyState(
            self.tr("No meeting matches the filter."), self.tr("Show all"), self._show_all
        )
        self.body = QStackedWidget()
        self.body.setProperty("look", "sheet")
        self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for widget in (self.table, self._empty(), self.none_found):
            self.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.filter)
        column.addWidget(self.body, 1)
        self._name_chips()

    def _menu(self) -> QMenu:
        row = self.table.current_record()
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.open_meeting.emit(row.id))
        add_history(menu, lambda: self.history_wanted.emit("meeting", row.id))
        return menu

    def _empty(self) -> QWidget:
        self.empty = EmptyState(
            self.tr("There are no meetings yet."),
            self.tr("New meeting"),
            self.new_meeting_requested.emit,
        )
        self.empty.add_action(self.tr("Open the sample"), self.sample_requested.emit)
        return self.empty

    def _columns(self) -> Sequence[Column[MeetingRow]]:
        return (
            Column(self.tr("Meeting"), self._title, stretch=5, minimum=220),
            Column(
                self.tr("Date"),
                lambda m: full_day(m.day),
                tone="second",
                width=132,
            ),
            Column(self.tr("Weekday"), lambda m: weekday(m.day), tone="second", width=100),
            Column(self.tr("Time"), lambda m: m.start, tone="second", width=76),
            Column(self.tr("Place"), lambda m: m.place, tone="second", stretch=3, minimum=120),
            Column(
                self.tr("Items"),
                lambda m: str(m.items) if m.items else "",
                tone="second",
                align="right",
                width=64,
            ),
            Column(
                self.tr("State"),
                lambda m: enum_text(m.status),
                badge=lambda m: _TONES.get(m.status, ""),
                width=156,
            ),
        )

    def _title(self, row: MeetingRow) -> str:
        if not row.sitting:
            return row.title
        others = "、".join(row.sitting)
        return (
            self.tr("{title}　in one sitting with {others}")
            .replace("{title}", row.title)
            .replace("{others}", others)
        )

    def opened(self) -> None:
        """Read every meeting and put the keyboard into the list."""
        self._read()
        self.table.setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        """Read again where a meeting or its agenda changed."""
        if any(kind in _SHOWN for kind, _ in touched):
            self._read()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the list."""
        return ((self.tr("Open"), "Enter"), (self.tr("Filter"), "Ctrl F"))

    def commands(self) -> Sequence[Command]:
        """Return what can be done with the list."""
        find = Command(
            "meetings.filter", self.tr("Filter meetings"), self.filter.focus_box, "Ctrl+F"
        )
        return (find,) if self._rows else ()

    def _read(self) -> None:
        self.session.ask(lambda desk: desk.meetings(), self._take)

    def _take(self, rows: list[MeetingRow]) -> None:
        self._rows = rows
        self._name_chips()
        self._show()

    def _name_chips(self) -> None:
        names = {
            "all": self.tr("All"),
            "ahead": self.tr("Preparing"),
            "now": self.tr("In session"),
            "drafting": self.tr("Minutes due"),
            "issued": self.tr("Issued"),
        }
        counts = {
            key: sum(row.status in states for row in self._rows) for key, states in _CHIPS.items()
        }
        self.filter.set_chips([(key, f"{names[key]} {counts[key]}") for key in _CHIPS])

    def _show(self) -> None:
        chosen = self.table.current_record()
        needle = self.filter.box.text()
        rows = [
            row
            for row in self._rows
            if row.status in _CHIPS[self.filter.chip]
            and (not needle.strip() or matches(needle, row.title, (row.place, str(row.day))))
        ]
        self.model.set_rows(rows)
        self.header.set_subtitle(self.tr("%n meetings", "", len(self._rows)) if self._rows else "")
        if not self._rows:
            self.body.setCurrentWidget(self.empty)
        elif not rows:
            self.body.setCurrentWidget(self.none_found)
        else:
            self.body.setCurrentWidget(self.table)
            ids = [row.id for row in rows]
            self.table.choose_row(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self.filter.setVisible(bool(self._rows))

    def _show_all(self) -> None:
        self.filter.box.clear()
        self.filter.choose_chip("all")
        self._to_table()

    def _to_table(self) -> None:
        self.table.setFocus()
