"""Who was told when and where a meeting is held, and who must be told again."""

from typing import Final

from desk.domain.attendance import Attendance
from desk.domain.dossier import Dossier
from desk.domain.meetings import Meeting, MeetingStatus

AHEAD: Final = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED})
"""A meeting in one of these states is still to come."""

_BETWEEN: Final = "\u3000"


def facts_to_tell(meeting: Meeting) -> str:
    """Return day, start and place as one text, to be kept with whom it was told."""
    return _BETWEEN.join((meeting.day.isoformat(), meeting.start, meeting.place))


def to_be_told(dossier: Dossier) -> tuple[Attendance, ...]:
    """Return who is to be told of a meeting that was announced and is still to come.

    They were told of another time or place, or came onto the list after the others were told.
    """
    if dossier.meeting.status not in AHEAD or not any(a.told for a in dossier.attendance):
        return ()
    facts = facts_to_tell(dossier.meeting)
    return tuple(a for a in dossier.attendance if a.told != facts)


def told_before(place: Attendance) -> tuple[str, str, str]:
    """Return day (ISO), start and place somebody was told of; empty texts where of none."""
    day, start, where = (*place.told.split(_BETWEEN, 2), "", "", "")[:3]
    return day, start, where
