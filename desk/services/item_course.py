"""The course of an item: through the pool (议题库), into a meeting, and off its agenda again.

Each step is one operation that can be undone, and leaves an ItemMove with its reason (S4).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from desk.domain.agenda import OFF_AGENDA, AgendaItem, ItemState, Level
from desk.domain.attendance import Attendance
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.item_course import ItemMove, MoveKind
from desk.domain.item_readiness import keeps_waiting, missing_for
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, session_title
from desk.domain.operations import Operation, Work, operation
from desk.domain.problems import Refused, refuse
from desk.domain.sessions import ItemRun
from desk.services.dossiers import load_directory, load_items
from desk.services.item_copies import copy_to_pool, pool_copy, untouched

IN_POOL: Final = (ItemState.PROPOSED, ItemState.REVIEWED, ItemState.READY)
"""The way of an item through the pool: 申报, 初审, 待上会."""

_COMES_BACK: Final = frozenset({ItemState.DEFERRED, ItemState.RETURNED})
_ANNOUNCED: Final = frozenset(
    {MeetingStatus.NOTIFIED, MeetingStatus.IN_SESSION, MeetingStatus.DRAFTING}
)
_VERBS: Final[Mapping[ItemState, str]] = {
    ItemState.DEFERRED: "defer_item",
    ItemState.RETURNED: "return_item",
    ItemState.WITHDRAWN: "withdraw_item",
}


def take_off(
    item_id: str, state: ItemState, reason: str, asked_by: str = "", *, on: date
) -> Operation[AgendaItem]:
    """Return the operation that returns, defers or withdraws an item, in the pool or in a meeting.

    An item of a meeting stays on its list in that state; deferred or returned, a copy of what was
    prepared for it waits in the pool. Raises Refused: no reason, not one of these states, an item
    that is off the agenda already.
    """

    def perform(work: Work) -> AgendaItem:
        item = work.get(AgendaItem, item_id)
        if state not in OFF_AGENDA:
            raise refuse("item.not_off_agenda")
        _need(reason, "item.reason_needed")
        if item.state is state or (item.meeting_id is not None and item.state in OFF_AGENDA):
            raise refuse("item.off_already", title=item.title)
        taken = _change_state(work, item, state, reason, asked_by, on)
        if taken.meeting_id is not None and state in _COMES_BACK:
            waiting = copy_to_pool(work, taken)
            _note(work, waiting, MoveKind.STATE, item.state, state, reason, asked_by, on)
        return taken

    return Operation(_VERBS.get(state, "withdraw_item"), perform)


@operation(verb="put_back_item")
def put_back(work: Work, item_id: str, on: date) -> AgendaItem:
    """Put an item that was taken off its meeting's agenda back on it.

    The copy that waits in the pool goes. Raises Refused where that copy has been worked on or is on
    another agenda by now, or the item is on no agenda.
    """
    item = work.get(AgendaItem, item_id)
    if item.meeting_id is None or item.state not in OFF_AGENDA:
        raise refuse("item.not_taken_off", title=item.title)
    waiting = pool_copy(work, item)
    if waiting is not None:
        if not untouched(work, item, waiting):
            raise refuse("item.copy_in_use", title=item.title)
        work.remove(AgendaItem, waiting.id)
    return _change_state(work, item, ItemState.SCHEDULED, "", "", on)


@operation(verb="advance_item")
def advance(
    work: Work, item_id: str, state: ItemState, comment: str = "", asked_by: str = "", *, on: date
) -> AgendaItem:
    """Move an item of the pool along proposed, reviewed, ready, also one that had been taken off.

    Backwards it takes a comment. Raises Refused.
    """
    item = work.get(AgendaItem, item_id)
    if item.meeting_id is not None or state not in IN_POOL:
        raise refuse("item.not_in_pool", title=item.title)
    if item.state in IN_POOL and IN_POOL.index(state) < IN_POOL.index(item.state):
        _need(comment, "item.comment_needed")
    if item.state is state:
        return item
    return _change_state(work, item, state, comment, asked_by, on)


@operation(verb="move_item_level")
def move_level(
    work: Work, item_id: str, level: Level, reason: str, asked_by: str = "", *, on: date
) -> AgendaItem:
    """Let another level settle an item (S4). Raises Refused where there is no reason."""
    item = work.get(AgendaItem, item_id)
    if item.level is level:
        return item
    _need(reason, "item.level_reason_needed")
    _note(work, item, MoveKind.LEVEL, item.level, level, reason, asked_by, on)
    return work.put(replace(item, level=level))


@operation(verb="schedule_item")
def schedule(
    work: Work, item_id: str, meeting_id: str, *, on: date, unready_reason: str = ""
) -> AgendaItem:
    """Put an item of the pool on a meeting's agenda, at the end.

    Where something it needs is missing, only with a reason, which the item keeps. It is a late item
    where the meeting has been announced. Raises Refused, naming what is missing.
    """
    item = work.get(AgendaItem, item_id)
    meeting = work.get(Meeting, meeting_id)
    kind = work.get(MeetingType, meeting.type_id)
    if item.meeting_id is not None or item.state is ItemState.WITHDRAWN:
        raise refuse("item.not_schedulable", title=item.title)
    if meeting.status is MeetingStatus.CANCELLED:
        raise refuse("item.meeting_cancelled")
    (dossier,) = load_items(work, [item])
    missing = keeps_waiting(
        missing_for(dossier, kind, load_directory(work), meeting_day=meeting.day, as_of=on)
    )
    if missing and not unready_reason.strip():
        raise Refused([*refuse("item.unready", title=item.title).problems, *missing])
    title = session_title(meeting, kind)
    reason = unready_reason.strip() if missing else ""
    _note(work, item, MoveKind.MEETING, "", title, reason, "", on)
    agenda = work.find(AgendaItem, meeting_id=meeting.id)
    return work.put(
        replace(
            item,
            meeting_id=meeting.id,
            position=max((other.position for other in agenda), default=0) + 1,
            state=ItemState.SCHEDULED,
            late=meeting.status in _ANNOUNCED,
            unready_reason=reason,
        )
    )


@operation(verb="unschedule_item")
def unschedule(
    work: Work, item_id: str, reason: str, asked_by: str = "", *, on: date
) -> AgendaItem:
    """Take an item out of its meeting, back into the pool, to where it stood before.

    Raises Refused where there is no reason, or something was said or decided at it.
    """
    item = work.get(AgendaItem, item_id)
    if item.meeting_id is None or item.state is not ItemState.SCHEDULED:
        raise refuse("item.not_scheduled", title=item.title)
    _need(reason, "item.reason_needed")
    if any(work.find(part, item_id=item.id) for part in (Note, Statement, Decision, ItemRun)):
        raise refuse("item.was_dealt_with", title=item.title)
    meeting = work.get(Meeting, item.meeting_id)
    title = session_title(meeting, work.get(MeetingType, meeting.type_id))
    _note(work, item, MoveKind.MEETING, title, "", reason, asked_by, on)
    _leave(work, item, meeting)
    waiting = work.find(AgendaItem, meeting_id=None)
    return work.put(
        replace(
            item,
            meeting_id=None,
            position=max((other.position for other in waiting), default=0) + 1,
            state=_state_before(work, item),
            late=False,
            unready_reason="",
        )
    )


def _leave(work: Work, item: AgendaItem, meeting: Meeting) -> None:
    """Close the gap an item leaves; nobody is asked to its meeting for it any more."""
    others = [i for i in work.find(AgendaItem, meeting_id=meeting.id) if i.id != item.id]
    for position, other in enumerate(others, start=1):
        work.put(replace(other, position=position))
    for place in work.find(Attendance, meeting_id=meeting.id):
        if place.item_ids and item.id in place.item_ids:
            kept = tuple(i for i in place.item_ids if i != item.id)
            work.put(replace(place, item_ids=kept))


def _state_before(work: Work, item: AgendaItem) -> ItemState:
    moves = work.find(ItemMove, item_id=item.id, what=MoveKind.STATE)
    return next(
        (ItemState(m.after) for m in reversed(moves) if m.after in IN_POOL), ItemState.PROPOSED
    )


def _change_state(
    work: Work, item: AgendaItem, state: ItemState, reason: str, asked_by: str, on: date
) -> AgendaItem:
    _note(work, item, MoveKind.STATE, item.state, state, reason, asked_by, on)
    return work.put(replace(item, state=state))


def _note(
    work: Work,
    item: AgendaItem,
    what: MoveKind,
    before: str,
    after: str,
    reason: str,
    asked_by: str,
    on: date,
) -> None:
    moves = work.find(ItemMove, item_id=item.id)
    work.add(
        ItemMove(
            item_id=item.id,
            position=max((move.position for move in moves), default=0) + 1,
            what=what,
            before=str(before),
            after=str(after),
            reason=reason.strip(),
            asked_by=asked_by.strip(),
            on=on,
        )
    )


def _need(text: str, code: str) -> None:
    if not text.strip():
        raise refuse(code)
