"""What a new meeting of each type is proposed to be, read off the last one and its type."""

from dataclasses import dataclass
from datetime import date

from desk.domain.calendar import WorkingDays
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, session_title
from desk.domain.operations import Reader
from desk.services.invited import invited
from desk.services.meetings import next_session, usual_place, usual_start
from desk.services.workbench import next_slot

_AHEAD = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a meeting of a type is proposed to be.

    `last` is the title of the one that can be copied, empty where there is none; `people` counts
    who would be asked as a copy and as the type says; `left_office` are those no longer asked.
    """

    type: MeetingType
    day: date
    session: int
    start: str
    place: str
    last: str
    people: tuple[int, int]
    left_office: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A meeting ahead that a new one can share the sitting of."""

    id: str
    type_ids: frozenset[str]
    """The types its sitting has already."""
    title: str
    day: date
    start: str
    end: str
    place: str


def proposals(reader: Reader, calendar: WorkingDays, today: date) -> list[Proposal]:
    """Return a proposal for each type, in their order."""
    return [_proposal(reader, calendar, kind, today) for kind in reader.find(MeetingType)]


def _proposal(reader: Reader, calendar: WorkingDays, kind: MeetingType, today: date) -> Proposal:
    day = next_slot(reader, calendar, kind.id, today)
    earlier = reader.find(Meeting, type_id=kind.id)
    last = earlier[-1] if earlier else None
    copied = invited(reader, kind, last, last.chair_id if last else None)
    by_type = invited(reader, kind, None, None)
    return Proposal(
        type=kind,
        day=day,
        session=next_session(reader, kind, day, last.term if last else ""),
        start=usual_start(kind, last),
        place=usual_place(kind, last),
        last=session_title(last, kind) if last is not None else "",
        people=(len(copied.places), len(by_type.places)),
        left_office=tuple(person.name for person in copied.left_office),
    )


def meetings_beside(reader: Reader) -> list[Beside]:
    """Return the meetings still to come that lead a sitting, or may, the nearest first."""
    types = {kind.id: kind for kind in reader.find(MeetingType)}
    meetings = [m for m in reader.find(Meeting) if m.status in _AHEAD]
    return [
        Beside(
            id=m.id,
            type_ids=frozenset(o.type_id for o in (m, *reader.find(Meeting, sitting_id=m.id))),
            title=session_title(m, types[m.type_id]),
            day=m.day,
            start=m.start,
            end=m.end,
            place=m.place,
        )
        for m in meetings
        if m.sitting_id is None
    ]
