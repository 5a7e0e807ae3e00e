"""What a secretary does with a meeting in session, each a key: take up, pause, call in, put off."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desk.domain.agenda import OFF_AGENDA, ItemState
from desk.domain.dossier import ItemDossier
from desk.domain.meetings import MeetingStatus
from desk.domain.presence import running, should_leave, waiting, waiting_for
from desk.domain.sessions import Movement
from desk.services.item_course import put_back, take_off
from desk.services.sessions import move_people, pause_clock, take_up
from desk.ui.pages.meeting.context import MeetingContext


class Conductor(QObject):
    """Runs the operations of a meeting in session; what nothing comes of is said."""

    def __init__(self, ctx: MeetingContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx

    @property
    def in_session(self) -> bool:
        """Whether the meeting is going on."""
        return self._ctx.ready and self._ctx.dossier.meeting.status is MeetingStatus.IN_SESSION

    def take_up(self, item_id: str) -> None:
        """Let the clock of an item run, where the meeting is in session and it is on the agenda."""
        item = self._ctx.item(item_id)
        if not self.in_session or item is None or item.item.state in OFF_AGENDA:
            return
        under_way = running(self._ctx.dossier)
        if under_way is None or under_way[0].item.id != item_id:
            self._ctx.run(take_up(item_id))

    def begin(self, item_id: str) -> None:
        """Take up the first item of a meeting that was just opened."""
        item = self._ctx.item(item_id)
        if item is not None and item.item.state not in OFF_AGENDA:
            self._ctx.run(take_up(item_id))

    def toggle_clock(self, item_id: str) -> None:
        """Pause the clock, or let that of an item run on."""
        if not self.in_session:
            self._ctx.said.emit(self.tr("The clock runs while the meeting is in session."))
        elif running(self._ctx.dossier) is not None:
            self._ctx.run(pause_clock(self._ctx.meeting_id))
        else:
            self.take_up(item_id)

    def call_in(self, item_id: str) -> None:
        """Call in who waits for an item, or for the next one that somebody waits for."""
        if self._ctx.locked:
            return
        ids = [item.item.id for item in self._ctx.dossier.items]
        start = ids.index(item_id) if item_id in ids else 0
        for each in ids[start:]:
            called = waiting_for(self._ctx.dossier, each)
            if called:
                self.move([a.id for a in called], Movement.CALLED, each)
                return
        called = tuple(a for a, _ in waiting(self._ctx.dossier))
        if called:
            self.move([a.id for a in called], Movement.CALLED, item_id)
        else:
            self._ctx.said.emit(self.tr("Nobody waits outside."))

    def clear_observers(self, item_id: str) -> None:
        """Note that the observers whom an item does not concern have left."""
        item = self._ctx.item(item_id)
        if item is None or self._ctx.locked:
            return
        leaving = should_leave(self._ctx.dossier, item)
        if leaving:
            self.move([a.id for a in leaving], Movement.LEFT, item_id)
        else:
            self._ctx.said.emit(self.tr("No observer has to leave at this item."))

    def move(
        self, attendance_ids: Sequence[str], what: Movement, item_id: str | None = None
    ) -> None:
        """Note that people came, left, wait or were called in."""
        if attendance_ids and not self._ctx.locked:
            self._ctx.run(move_people(attendance_ids, what, item_id))

    def take_off(self, item_id: str, state: ItemState, reason: str, asked_by: str) -> None:
        """Put an item off, back or out, with its reason; undo takes it back."""
        self._ctx.run(
            take_off(item_id, state, reason, asked_by, on=date.today()),
            lambda _: self._ctx.said.emit(self.tr("Off the agenda. Ctrl+Z takes it back.")),
        )

    def put_back(self, item_id: str) -> None:
        """Put an item on the agenda again."""
        self._ctx.run(put_back(item_id, date.today()))

    def fill_menu(self, menu: QMenu, item: ItemDossier, on_take_off: object) -> None:
        """Add what can be done with an item in session. `on_take_off` is called with the state."""
        assert callable(on_take_off)
        item_id = item.item.id
        menu.addSeparator()
        if self.in_session:
            menu.addAction(self.tr("Take up\tEnter"), lambda: self.take_up(item_id))
        menu.addAction(self.tr("Call in\tF6"), lambda: self.call_in(item_id))
        if item.item.state in OFF_AGENDA:
            menu.addAction(self.tr("Put back on the agenda"), lambda: self.put_back(item_id))
            return
        for text, state in (
            (self.tr("Defer…\tAlt+D"), ItemState.DEFERRED),
            (self.tr("Return to the unit…\tAlt+R"), ItemState.RETURNED),
            (self.tr("Withdraw…\tAlt+W"), ItemState.WITHDRAWN),
        ):
            menu.addAction(text, lambda state=state: on_take_off(item_id, state))
