"""Making meetings and moving them on."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Role
from desk.domain.decisions import Decision
from desk.domain.ids import new_id
from desk.domain.meetings import CountedBy, Meeting, MeetingStatus, MeetingType
from desk.domain.operations import Reader, Work, operation
from desk.domain.problems import refuse
from desk.domain.signing import Reopening
from desk.services.attending import tell
from desk.services.invited import invited
from desk.services.item_course import schedule
from desk.services.opening_items import OpeningItem


def next_session(reader: Reader, kind: MeetingType, day: date, term: str = "") -> int:
    """Return the session number that follows the last one of the type's year or term."""
    numbers = [
        m.session
        for m in reader.find(Meeting, type_id=kind.id)
        if m.session is not None
        and (
            m.term == term if kind.counted_by is CountedBy.TERM and term else m.day.year == day.year
        )
    ]
    return max(numbers, default=0) + 1


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """How a new meeting is begun, beside its type and day.

    `copy_last`: with the people, times, chair and copies of the type's last one. `sitting_id`: in
    the sitting of another meeting, with a list and a number of its own (S14). `opening`: the items
    it begins with; `unready_reason` is kept with those of the pool that are not ready.
    """

    copy_last: bool = True
    sitting_id: str | None = None
    opening: tuple[OpeningItem, ...] = ()
    unready_reason: str = ""


USUAL_PLAN: Final = MeetingPlan()


@operation()
def new_meeting(
    work: Work,
    type_id: str,
    day: date,
    start: str = "",
    place: str = "",
    plan: MeetingPlan = USUAL_PLAN,
) -> Meeting:
    """Make a meeting with the next session number, its people and the items it begins with.

    Raises Refused where an item of the pool is not ready and no reason was given.
    """
    kind = work.get(MeetingType, type_id)
    earlier = work.find(Meeting, type_id=type_id)
    latest = earlier[-1] if earlier else None
    beside = work.get(Meeting, plan.sitting_id) if plan.sitting_id is not None else None
    last = latest if plan.copy_last else None
    model = last or beside
    term = latest.term if latest is not None else ""
    chair_id = _chair(kind, model, latest)
    meeting = work.add(
        Meeting(
            type_id=type_id,
            day=day,
            session=next_session(work, kind, day, term),
            term=term,
            start=start or usual_start(kind, last),
            place=place or usual_place(kind, last),
            chair_id=chair_id,
            recorder_id=model.recorder_id if model else None,
            signer_id=model.signer_id if model else None,
            copies_to=last.copies_to if last else (),
            sitting_id=(beside.sitting_id or beside.id) if beside is not None else None,
        )
    )
    asked = invited(work, kind, model if last or not kind.member_ids else None, chair_id)
    for position, (person_id, role) in enumerate(asked.places, start=1):
        work.add(
            Attendance(meeting_id=meeting.id, position=position, person_id=person_id, role=role)
        )
    _begin_with(work, meeting, plan)
    return meeting


def usual_start(kind: MeetingType, last: Meeting | None) -> str:
    """Return when a meeting of a type begins: as its type says, or as the last one did."""
    return kind.usual_start or (last.start if last is not None else "")


def usual_place(kind: MeetingType, last: Meeting | None) -> str:
    """Return where a meeting of a type is held: as its type says, or as the last one was."""
    return kind.usual_place or (last.place if last is not None else "")


def _chair(kind: MeetingType, model: Meeting | None, latest: Meeting | None) -> str | None:
    """Return who chairs: as at the meeting that is copied, or last time where still a member."""
    if model is not None:
        return model.chair_id
    chair_id = latest.chair_id if latest is not None else None
    return chair_id if chair_id in kind.member_ids else None


def _begin_with(work: Work, meeting: Meeting, plan: MeetingPlan) -> None:
    for position, offered in enumerate(plan.opening, start=1):
        if offered.from_pool:
            taking = schedule(
                offered.item.id,
                meeting.id,
                on=work.now.date(),
                unready_reason=plan.unready_reason,
            )
            taking.perform(work)
        else:
            work.add(replace(offered.item, id=new_id(), meeting_id=meeting.id, position=position))


_FORWARD = [
    MeetingStatus.PREPARING,
    MeetingStatus.NOTIFIED,
    MeetingStatus.IN_SESSION,
    MeetingStatus.DRAFTING,
]


@operation()
def set_status(work: Work, meeting_id: str, status: MeetingStatus) -> Meeting:
    """Move a meeting to another state: not to issued (issue_minutes does), nor back from it.

    With the notice sent (notified) everybody on the list was told of day, time and place.
    Raises Refused (meeting.status).
    """
    meeting = work.get(Meeting, meeting_id)
    allowed = status in _FORWARD or status is MeetingStatus.CANCELLED
    if meeting.status is MeetingStatus.ISSUED:
        allowed = status is MeetingStatus.ARCHIVED
        if work.find(Reopening, meeting_id=meeting_id, closed_at=""):
            raise refuse("reopening.open")
    if meeting.status is MeetingStatus.ARCHIVED or not allowed:
        raise refuse("meeting.status", now=meeting.status.value, wanted=status.value)
    if status is MeetingStatus.CANCELLED and _has_decisions(work, meeting):
        raise refuse("meeting.has_decisions")
    if status is MeetingStatus.NOTIFIED:
        tell(work, meeting)
    return work.put(replace(meeting, status=status))


def _has_decisions(work: Work, meeting: Meeting) -> bool:
    items = [item.id for item in work.find(AgendaItem, meeting_id=meeting.id)]
    return bool(work.find(Decision, item_id=items))


@operation()
def take_chair(work: Work, meeting_id: str, person_id: str | None) -> Meeting:
    """Make a person the chair, in the meeting and in its attendance alike."""
    meeting = work.get(Meeting, meeting_id)
    places = work.find(Attendance, meeting_id=meeting_id)
    known = any(place.person_id == person_id for place in places)
    for place in places:
        role = place.role
        if place.person_id == person_id:
            role = Role.CHAIR
        elif role is Role.CHAIR:
            role = Role.MEMBER
        shift = 0 if known or person_id is None else 1
        work.put(replace(place, role=role, position=place.position + shift))
    if person_id is not None and not known:
        work.add(
            Attendance(meeting_id=meeting_id, position=1, person_id=person_id, role=Role.CHAIR)
        )
    return work.put(replace(meeting, chair_id=person_id))
