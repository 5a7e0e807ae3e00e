"""Meetings held in one sitting (S14): each has its own list, number and record."""

from dataclasses import dataclass

from desk.domain.meetings import Meeting, MeetingType, session_title
from desk.domain.operations import Reader, Work, operation
from desk.domain.sitting import Apart, apart, moved_along
from desk.domain.telling import AHEAD


@dataclass(frozen=True, slots=True)
class SittingPart:
    """A meeting of a sitting."""

    id: str
    title: str


def sitting_of(reader: Reader, meeting_id: str) -> tuple[SittingPart, ...]:
    """Return the meetings of a meeting's sitting, the one that was made first leading.

    Empty where it is held alone.
    """
    meeting = reader.seek(Meeting, meeting_id)
    first = reader.seek(Meeting, meeting.sitting_id or meeting.id) if meeting is not None else None
    if first is None:
        return ()
    others = reader.find(Meeting, sitting_id=first.id)
    if not others:
        return ()
    types = {kind.id: kind for kind in reader.find(MeetingType)}
    return tuple(SittingPart(m.id, session_title(m, types[m.type_id])) for m in (first, *others))


@dataclass(frozen=True, slots=True)
class ApartMeeting:
    """Another meeting of the sitting that does not go together with one that moved."""

    meeting: Meeting
    title: str
    what: tuple[Apart, ...]


def apart_from(reader: Reader, meeting_id: str) -> tuple[ApartMeeting, ...]:
    """Return the meetings of a meeting's sitting that are held at another time or place.

    Only where both are still to come: afterwards each was held when it was.
    """
    parts = sitting_of(reader, meeting_id)
    meetings = {meeting.id: meeting for meeting in reader.find(Meeting, id=[p.id for p in parts])}
    own = meetings.pop(meeting_id, None)
    if own is None or own.status not in AHEAD:
        return ()
    return tuple(
        ApartMeeting(meetings[part.id], part.title, what)
        for part in parts
        if part.id in meetings and meetings[part.id].status in AHEAD
        if (what := apart(own, meetings[part.id]))
    )


@operation()
def move_along(work: Work, meeting_id: str, like_id: str, minutes: int | None = None) -> Meeting:
    """Move a meeting to the day, time and place of another one of its sitting and return it.

    `minutes`: how much later that one begins now. Who was told of the old ones is to be told again.
    """
    meeting, like = work.get(Meeting, meeting_id), work.get(Meeting, like_id)
    return work.put(moved_along(meeting, like, minutes))
