"""The workbench: what a secretary looks at first in the morning."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.services.desk import Desk
from desk.services.workbench import Workbench, workbench
from desk.ui import tokens as t
from desk.ui.page import Page
from desk.ui.pages.workbench.cards import DueCard, MinutesCard, NextCard, UnitsCard
from desk.ui.session import Session
from desk.ui.widgets.card import FigureCard
from desk.ui.widgets.days import full_day, weekday
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.header import PageHeader, main_button
from desk.ui.widgets.search_button import SearchButton

_UNSHOWN = frozenset({"office", "note", "statement", "paper", "post"})


class WorkbenchPage(Page):
    """工作台."""

    key = "workbench"

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(session, parent)
        self._today = today
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header = PageHeader(self.tr("Workbench"))
        search = SearchButton()
        search.clicked.connect(self.search_requested)
        self.header.add_widget(search)
        new = main_button(self.tr("New meeting"), "Ctrl N")
        new.clicked.connect(self.new_meeting_requested)
        self.header.add_widget(new)
        self.body = QStackedWidget()
        self.waiting = QWidget()
        self.empty = EmptyState(
            self.tr("There are no meetings yet. Begin one, or look at the sample first."),
            self.tr("New meeting"),
            self.new_meeting_requested.emit,
        )
        self.empty.add_action(self.tr("Open the sample"), self.sample_requested.emit)
        self.sheet = self._build_sheet()
        for widget in (self.waiting, self.empty, self.sheet):
            self.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.body, 1)

    def _build_sheet(self) -> QScrollArea:
        ledger = self._asks_for("ledger")
        self.open = FigureCard(self.tr("Under way"))
        self.ownerless = FigureCard(self.tr("Without a unit"))
        self.late = FigureCard(self.tr("Overdue"))
        self.unissued = FigureCard(self.tr("Minutes to issue"))
        for card in (self.open, self.ownerless, self.late):
            card.clicked.connect(ledger)
        self.unissued.clicked.connect(self.meetings_requested)
        self.next = NextCard(self.open_meeting.emit)
        self.due = DueCard(self.open_meeting.emit, ledger)
        self.units = UnitsCard(ledger)
        self.minutes = MinutesCard(self.open_meeting.emit)
        grid = QGridLayout()
        grid.setContentsMargins(t.PAGE_EDGE, t.PAGE_EDGE, t.PAGE_EDGE, t.PAGE_EDGE)
        grid.setSpacing(16)
        for place, card in enumerate((self.open, self.ownerless, self.late, self.unissued)):
            grid.addWidget(card, 0, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.next, 1, 0, 1, 2)
        grid.addWidget(self.due, 1, 2, 1, 2)
        grid.addWidget(self.units, 2, 0, 1, 2)
        grid.addWidget(self.minutes, 2, 2, 1, 2)
        grid.setRowStretch(3, 1)
        inner = QWidget()
        inner.setProperty("look", "ground")
        inner.setLayout(grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _asks_for(self, key: str) -> Callable[[], None]:
        return lambda: self.page_requested.emit(key)

    def opened(self) -> None:
        """Read how things stand today."""
        today = self._today()
        self.header.set_subtitle(f"{full_day(today)}　{weekday(today)}")
        self._read()
        self.setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        """Read again: nearly everything is counted here."""
        if any(kind not in _UNSHOWN for kind, _ in touched):
            self._read()

    def _read(self) -> None:
        today = self._today()

        def look(desk: Desk) -> Workbench:
            return desk.read(lambda reader: workbench(reader, desk.calendar, today))

        self.session.ask(look, self._show)

    def _show(self, found: Workbench) -> None:
        if not found.meetings:
            self.body.setCurrentWidget(self.empty)
            return
        self.body.setCurrentWidget(self.sheet)
        self._show_figures(found)
        self.next.show_next(found)
        self.due.show_due(found)
        self.units.show_units(found)
        self.minutes.show_minutes(found)

    def _show_figures(self, found: Workbench) -> None:
        remarks = [self.tr("%n closed", "", found.closed)]
        if found.drafts:
            remarks.append(self.tr("%n wait for their minutes", "", found.drafts))
        self.open.show_figure(len(found.open), "　".join(remarks))
        ownerless = len(found.ownerless)
        self.ownerless.show_figure(
            ownerless,
            self.tr("They can't be issued like this")
            if ownerless
            else self.tr("Every matter has its unit"),
            "late" if ownerless else "good",
        )
        longest = max((row.overdue_days or 0 for row in found.late), default=0)
        self.late.show_figure(
            len(found.late),
            self.tr("The longest by %n days", "", longest)
            if longest
            else self.tr("Nothing is overdue"),
            "late" if longest else "good",
        )
        waiting, over = len(found.unissued), len(found.late_minutes)
        self.unissued.show_figure(
            waiting,
            self.tr("%n past the time for issue", "", over)
            if over
            else self.tr("All within the time for issue")
            if waiting
            else self.tr("All minutes are issued"),
            "late" if over else "warning" if waiting else "good",
        )
