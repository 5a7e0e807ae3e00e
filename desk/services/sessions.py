"""A meeting in session: the clock of its items, who comes and who goes."""

from collections.abc import Sequence
from dataclasses import replace

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Presence
from desk.domain.meetings import Meeting, MeetingStatus
from desk.domain.operations import Operation, Work, ids, operation
from desk.domain.problems import refuse
from desk.domain.sessions import ItemRun, Movement, Passage

_VERBS = {
    Movement.ARRIVED: "note_arrival",
    Movement.LEFT: "note_leaving",
    Movement.WAITING: "note_waiting",
    Movement.CALLED: "call_in",
}
_INSIDE = frozenset({Movement.ARRIVED, Movement.CALLED})
_AWAY = frozenset({Presence.LEAVE, Presence.ABSENT})


@operation()
def begin_session(work: Work, meeting_id: str) -> Meeting:
    """Open a meeting. Raises Refused where its minutes are issued."""
    meeting = _open(work, meeting_id, MeetingStatus.IN_SESSION)
    return work.put(replace(meeting, status=MeetingStatus.IN_SESSION))


@operation()
def end_session(work: Work, meeting_id: str) -> Meeting:
    """Close a meeting: its clock stops, the drafting begins, it ended now where it was held today.

    Raises Refused where its minutes are issued.
    """
    meeting = _open(work, meeting_id, MeetingStatus.DRAFTING)
    _stop(work, meeting_id)
    now = f"{work.now:%H:%M}"
    today = meeting.day == work.now.date() and now > meeting.start
    end = meeting.end or (now if today else "")
    return work.put(replace(meeting, status=MeetingStatus.DRAFTING, end=end))


@operation()
def take_up(work: Work, item_id: str) -> ItemRun:
    """Take an item up: its clock runs from now, that of the item before stops.

    Where it runs already nothing changes. Raises Refused unless its meeting is in session.
    """
    item = work.get(AgendaItem, item_id)
    meeting = work.seek(Meeting, item.meeting_id)
    if meeting is None or meeting.status is not MeetingStatus.IN_SESSION:
        raise refuse("session.not_open")
    for run in _open_runs(work, meeting.id):
        if run.item_id == item_id:
            return run
    _stop(work, meeting.id)
    return work.add(ItemRun(item_id=item_id, started=_now(work)))


@operation()
def pause_clock(work: Work, meeting_id: str) -> None:
    """Stop the clock; the item is taken up again later."""
    _stop(work, meeting_id)


def move_people(
    attendance_ids: Sequence[str], what: Movement, item_id: str | None = None
) -> Operation[None]:
    """Return the operation that notes that people came, left, wait or were called in, now.

    `item_id` is what is under way, or what they wait for. Who comes though on leave is present.
    """

    def perform(work: Work) -> None:
        places = work.find(Attendance, id=list(attendance_ids))
        at = _now(work)
        items = (item_id,) if item_id else None
        for place in places:
            work.add(Passage(attendance_id=place.id, at=at, what=what, item_ids=items))
            if what in _INSIDE and place.status in _AWAY:
                work.put(replace(place, status=Presence.PRESENT))

    return Operation(_VERBS[what], perform)


def _open(work: Work, meeting_id: str, wanted: MeetingStatus) -> Meeting:
    meeting = work.get(Meeting, meeting_id)
    if meeting.locked:
        raise refuse("meeting.status", now=meeting.status.value, wanted=wanted.value)
    return meeting


def _open_runs(work: Work, meeting_id: str) -> list[ItemRun]:
    items = work.find(AgendaItem, meeting_id=meeting_id)
    return [run for run in work.find(ItemRun, item_id=ids(items)) if not run.ended]


def _stop(work: Work, meeting_id: str) -> None:
    for run in _open_runs(work, meeting_id):
        work.put(replace(run, ended=_now(work)))


def _now(work: Work) -> str:
    return work.now.replace(tzinfo=None).isoformat(timespec="seconds")
