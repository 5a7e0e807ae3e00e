"""Meetings held in one sitting (S14): each has its own list, number and record."""

from dataclasses import dataclass

from desk.domain.meetings import Meeting, MeetingType, session_title
from desk.domain.operations import Reader


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
