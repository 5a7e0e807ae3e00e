"""Two meetings held in one sitting (S14): whether they still are once one of them has moved."""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from desk.domain.meetings import Meeting
from desk.domain.times import is_time

_BREAK: Final = 30
"""So many minutes may lie between the end of one and the start of the other."""
_DAY: Final = 24 * 60


class Apart(StrEnum):
    """In what two meetings of one sitting do not go together any more."""

    DAY = "day"
    TIME = "time"
    PLACE = "place"


def apart(one: Meeting, other: Meeting) -> tuple[Apart, ...]:
    """Return in what two meetings of a sitting differ; what is not said of one differs in nothing.

    The times of one day go together where both begin at once, or one begins when the other has
    ended, a short break allowed.
    """
    found = []
    if one.day != other.day:
        found.append(Apart.DAY)
    elif not _follow_each_other(one, other):
        found.append(Apart.TIME)
    if one.place and other.place and one.place != other.place:
        found.append(Apart.PLACE)
    return tuple(found)


def _follow_each_other(one: Meeting, other: Meeting) -> bool:
    if not (is_time(one.start) and is_time(other.start)) or one.start == other.start:
        return True
    earlier, later = sorted((one, other), key=lambda meeting: meeting.start)
    if not is_time(earlier.end):
        return True
    return 0 <= _minutes(later.start) - _minutes(earlier.end) <= _BREAK


def moved_along(meeting: Meeting, like: Meeting, minutes: int | None = None) -> Meeting:
    """Return a meeting moved to the day and place of another one of its sitting.

    `minutes` is how much later that one begins now than it did: this one does as well. Without,
    it keeps its times where they still go together, else it goes on where the other ends, or ends
    where the other begins. Times that would leave the day stay.
    """
    moved = replace(meeting, day=like.day, place=like.place or meeting.place)
    if minutes is not None:
        return _shifted(moved, minutes)
    if Apart.TIME not in apart(moved, like):
        return moved
    if moved.start >= like.start:
        return _shifted(moved, _minutes(like.end or like.start) - _minutes(moved.start))
    ends = moved.end if is_time(moved.end) else moved.start
    return _shifted(moved, _minutes(like.start) - _minutes(ends))


def _shifted(meeting: Meeting, minutes: int) -> Meeting:
    times = [text for text in (meeting.start, meeting.end) if is_time(text)]
    if any(not 0 <= _minutes(text) + minutes < _DAY for text in times):
        return meeting
    return replace(meeting, start=_later(meeting.start, minutes), end=_later(meeting.end, minutes))


def _later(text: str, minutes: int) -> str:
    if not is_time(text):
        return text
    hour, minute = divmod(_minutes(text) + minutes, 60)
    return f"{hour:02}:{minute:02}"


def _minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])
