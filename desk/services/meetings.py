"""Making meetings and moving them on."""

from dataclasses import replace
from datetime import date

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Role
from desk.domain.decisions import Decision
from desk.domain.meetings import CountedBy, Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person
from desk.domain.operations import Reader, Work, operation
from desk.domain.problems import refuse
from desk.domain.signing import Reopening


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


@operation()
def new_meeting(work: Work, type_id: str, day: date, start: str = "", place: str = "") -> Meeting:
    """Make a meeting with the next session number; the type's members and last chair attend it."""
    kind = work.get(MeetingType, type_id)
    earlier = work.find(Meeting, type_id=type_id)
    last = earlier[-1] if earlier else None
    term = last.term if last is not None else ""
    meeting = work.add(
        Meeting(
            type_id=type_id,
            day=day,
            session=next_session(work, kind, day, term),
            term=term,
            start=start or (last.start if last else ""),
            place=place or (last.place if last else ""),
            chair_id=last.chair_id if last else None,
            recorder_id=last.recorder_id if last else None,
            signer_id=last.signer_id if last else None,
            copies_to=last.copies_to if last else (),
        )
    )
    _invite_as_last_time(work, meeting, last, kind)
    return meeting


def _invite_as_last_time(
    work: Work, meeting: Meeting, last: Meeting | None, kind: MeetingType
) -> None:
    if last is not None:
        places = [
            (a.person_id, a.role)
            for a in work.find(Attendance, meeting_id=last.id)
            if a.role is not Role.OBSERVER
        ]
    else:
        places = [
            (person.id, Role.MEMBER) for person in work.find(Person, id=list(kind.member_ids))
        ]
    for position, (person_id, role) in enumerate(places, start=1):
        work.add(
            Attendance(meeting_id=meeting.id, position=position, person_id=person_id, role=role)
        )


_FORWARD = [
    MeetingStatus.PREPARING,
    MeetingStatus.NOTIFIED,
    MeetingStatus.IN_SESSION,
    MeetingStatus.DRAFTING,
]


@operation()
def set_status(work: Work, meeting_id: str, status: MeetingStatus) -> Meeting:
    """Move a meeting to another state: not to issued (issue_minutes does), nor back from it.

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
