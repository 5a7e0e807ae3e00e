"""The page of the pool: the items at the left, everything about the chosen one at the right."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.agenda import OFF_AGENDA, AgendaItem, ItemState
from desk.services.editing import AT_END
from desk.services.item_course import advance, schedule, take_off
from desk.services.pool import PoolItem
from desk.services.ports import UnitForms
from desk.ui.page import Page
from desk.ui.pages.meeting.clash_bar import ClashBar
from desk.ui.pages.meeting.item_sheet import ItemSheet
from desk.ui.pages.meeting.new_line import NewLine
from desk.ui.pages.meeting.rows import first_focus
from desk.ui.pages.meeting.step_dialog import StepDialog
from desk.ui.pages.pool.bar import ListHead, PoolBar
from desk.ui.pages.pool.context import PoolContext
from desk.ui.pages.pool.forms_dialog import FormsDialog
from desk.ui.pages.pool.lines import Chip, fits, keeps, lines
from desk.ui.pages.pool.schedule_dialog import ScheduleDialog
from desk.ui.pages.pool.steps_bar import StepsBar, steps_back
from desk.ui.pages.pool.view import PoolView
from desk.ui.progress.writing import FileWriting
from desk.ui.session import Session
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.empty import EmptyState
from desk.ui.widgets.fields import TextArea, TextField
from desk.ui.widgets.header import PageHeader, main_button, plain_button
from desk.ui.widgets.lines import hairline, upright

_SHOWN = frozenset(
    {"agenda_item", "option", "consultation", "material", "delivery", "item_check", "item_move"}
    | {"meeting", "meeting_type", "unit", "person", "post"}
)
_LIST_WIDTH = 384
_NARROW_LIST = 312
_NARROW_BELOW = 1100


class PoolPage(Page):
    """议题库."""

    key = "pool"

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        forms: UnitForms | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(session, parent)
        self._forms, self._today = forms, today
        self._item_id = ""
        self.ctx = PoolContext(session, today, self)
        self.ctx.shown.connect(self._show)
        self.ctx.said.connect(self.said)
        self.ctx.history_wanted.connect(self.history_wanted)
        self.writing = FileWriting(session, self)
        self.writing.said.connect(self.said)
        self._build()
        for keys, act in (
            ("F9", self.schedule),
            ("Ctrl+I", self._to_new),
            ("Ctrl+E", self.write_forms),
            ("F3", lambda: self.view.setFocus()),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Item pool"))
        bring = plain_button(self.tr("Read forms in"), "Ctrl O")
        bring.clicked.connect(self.import_requested)
        self.forms_button = plain_button(self.tr("Forms for units"), "Ctrl E")
        self.forms_button.clicked.connect(self.write_forms)
        self.schedule_button = main_button(self.tr("Schedule"), "F9")
        self.schedule_button.clicked.connect(self.schedule)
        for button in (bring, self.forms_button, self.schedule_button):
            self.header.add_widget(button)
        # only now: a widget without a parent would come up as a window of its own
        self.forms_button.setVisible(self._forms is not None)
        self.bar = PoolBar(self)
        self.bar.changed.connect(self._show)
        self.bar.left_downwards.connect(lambda: self.view.setFocus())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.clash = ClashBar(self.ctx)
        for widget in (self.header, self.bar, self.clash):
            column.addWidget(widget)
        column.addWidget(self._build_body(), 1)

    def _build_body(self) -> QWidget:
        body = QWidget()
        body.setProperty("look", "sheet")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_list())
        row.addWidget(upright())
        row.addWidget(self._build_detail(), 1)
        return body

    def _build_list(self) -> QWidget:
        self.view = PoolView()
        self.view.chosen.connect(self._choose)
        self.view.entered.connect(lambda _id: first_focus(self.sheet.form))
        self.view.removal_wanted.connect(self._remove)
        self.view.menu_wanted.connect(self._menu)
        self.new = NewLine(
            self.ctx, "agenda_item", self.tr("New item"), self.tr("New item: its title, then Enter")
        )
        self.new.show_owner("pool")
        self.new.entered.connect(self._add)
        self.list = QWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.list_head = ListHead()
        self.list_head.changed.connect(self._show)
        self.list_head.type_chosen.connect(self.ctx.hold_against)
        column.addWidget(self.list_head)
        column.addWidget(hairline())
        column.addWidget(self.view, 1)
        column.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.addWidget(self.new)
        column.addLayout(foot)
        return self.list

    def _build_detail(self) -> QWidget:
        self.steps = StepsBar(self)
        self.steps.wanted.connect(self.step)
        self.sheet = ItemSheet(self.ctx, always_ready=True)
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.steps)
        column.addWidget(hairline())
        column.addWidget(self.sheet, 1)
        self.empty = EmptyState(
            self.tr("No item waits. Type one, or read the forms of units in."),
            self.tr("New item"),
            self._to_new,
        )
        self.empty.add_action(self.tr("Read forms in"), self.import_requested.emit)
        self.nothing = EmptyState(
            self.tr("No item fits this filter."), self.tr("Show all"), self.bar.clear
        )
        self.detail = QStackedWidget()
        for widget in (one, self.empty, self.nothing):
            self.detail.addWidget(widget)
        self._one = one
        return self.detail

    def opened(self) -> None:
        """Read the pool and put the keyboard into the list."""
        self.ctx.open()
        self.view.setFocus()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        """Read again where something of the pool may have changed."""
        if any(kind in _SHOWN for kind, _ in touched):
            self.ctx.reread()

    def leave(self) -> bool:
        """Save what is being typed."""
        focus = QApplication.focusWidget()
        if isinstance(focus, TextField | TextArea) and self.isAncestorOf(focus):
            focus.save()
        return True

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the page."""
        return (
            (self.tr("New item"), "Ctrl+I"),
            (self.tr("Edit"), "Enter"),
            (self.tr("List"), "F3"),
            (self.tr("Filter"), "Ctrl+F"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        self.list.setFixedWidth(_NARROW_LIST if narrow else _LIST_WIDTH)

    @property
    def current(self) -> PoolItem | None:
        """The item that is chosen, or None."""
        return self.ctx.pool_item(self._item_id)

    def show_record(self, kind: str, record_id: str) -> None:
        """Put the keyboard on an item of the pool."""
        self.show_item(record_id)

    def show_item(self, item_id: str) -> None:
        """Choose an item."""
        self._choose(self.view.choose(item_id))

    def step(self, state: ItemState) -> None:
        """Let the chosen item take a step; back or off its way only with a reason."""
        found = self.current
        if found is None:
            return
        item = found.dossier.item
        self.leave()
        if not steps_back(item.state, state):
            self.ctx.run(advance(item.id, state, on=self._today()))
            return
        name = enum_text(state)
        dialog = StepDialog(name, name, self.window(), about=item.title)

        def go_on() -> None:
            make = take_off if state in OFF_AGENDA else advance
            self.ctx.run(make(item.id, state, dialog.reason, dialog.asked_by, on=self._today()))

        dialog.accepted.connect(go_on)
        dialog.open()

    def schedule(self) -> None:
        """Ask for a meeting and put the chosen item on its agenda."""
        found = self.current
        if found is None or not self.schedule_button.isEnabled():
            return
        self.leave()
        pool, item_id = self.ctx.pool, self._item_id
        dialog = ScheduleDialog(found, pool.ahead, pool.directory, self._today(), self.window())

        def go_on() -> None:
            meeting_id, reason = dialog.meeting_id, dialog.reason
            title = next(a.title for a in pool.ahead if a.meeting.id == meeting_id)
            said = self.tr("Scheduled for {meeting}").replace("{meeting}", title)
            self.ctx.run(
                schedule(item_id, meeting_id, on=self._today(), unready_reason=reason),
                lambda _done: self.said.emit(said),
            )

        dialog.accepted.connect(go_on)
        dialog.open()

    def write_forms(self) -> None:
        """Ask which forms are wanted and write them."""
        if self._forms is None or not self.ctx.ready:
            return
        found = self.current
        item = (found.dossier.item.id, found.dossier.item.title) if found is not None else None
        FormsDialog(self._forms, item, self.ctx.unit_entries, self.writing, self.window()).open()

    def _show(self) -> None:
        if not self.ctx.ready:
            return
        pool = self.ctx.pool
        self.list_head.show_types(pool.types, pool.type)
        fitting = [i for i in pool.items if fits(i, self.bar.words, pool.directory)]
        self.bar.show_counts({chip: sum(keeps(chip, i) for i in fitting) for chip in Chip})
        kept = [item for item in fitting if keeps(self.bar.chip, item)]
        self.view.lines.show_lines(lines(kept, self.list_head.grouping, pool.directory))
        waiting = sum(keeps(Chip.WAITING, item) for item in pool.items)
        self.header.set_subtitle(self.tr("%n items waiting", "", waiting) if waiting else "")
        self._choose(self.view.choose(self._item_id))
        self.bar.setVisible(bool(pool.items))

    def _choose(self, item_id: str) -> None:
        self._item_id = item_id
        self.sheet.show_item(item_id)
        found = self.current
        self.schedule_button.setEnabled(
            found is not None and found.dossier.item.state is not ItemState.WITHDRAWN
        )
        if found is not None:
            self.steps.show_state(found.dossier.item.state)
            self.detail.setCurrentWidget(self._one)
        elif self.ctx.ready:
            self.detail.setCurrentWidget(self.nothing if self.ctx.pool.items else self.empty)

    def _add(self, title: str) -> None:
        item = AgendaItem(title=title, state=ItemState.PROPOSED, position=AT_END)

        def added(made: AgendaItem) -> None:
            self.new.accepted(title)
            self._item_id = made.id

        self.ctx.add(item, added)

    def _remove(self, item_id: str) -> None:
        item = self.ctx.item(item_id)
        if item is not None:
            self.ctx.remove(item.item)
            self.said.emit(self.tr("Removed. Ctrl+Z brings it back."))

    def _menu(self, at: QPoint) -> None:
        item = self.ctx.item(self._item_id)
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.steps.fill_menu(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Schedule\tF9"), self.schedule)
        menu.addAction(self.tr("Form for the unit\tCtrl+E"), self.write_forms)
        menu.addAction(self.tr("Remove\tDel"), lambda: self._remove(item.item.id))
        self.ctx.offer_history(menu, item.item)
        menu.popup(at)

    def _to_new(self) -> None:
        self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)
