"""The course of a meeting as planned: when each item begins, and whether they all fit (S26)."""

from dataclasses import dataclass
from typing import Final

from desk.domain.agenda import OFF_AGENDA, AgendaItem, ItemState
from desk.domain.dossier import Dossier
from desk.domain.times import is_time

_HOUR: Final = 60
_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class TimedItem:
    """An item with its planned times (HH:MM).

    They are empty where the start, or the time planned for an item before, is not known.
    """

    item: AgendaItem
    begins: str
    ends: str


def timed_items(dossier: Dossier) -> tuple[TimedItem, ...]:
    """Return the items on the agenda, in their order, with their planned times."""
    found: list[TimedItem] = []
    begins = dossier.meeting.start if is_time(dossier.meeting.start) else ""
    for part in dossier.items:
        if part.item.state is not ItemState.SCHEDULED:
            continue
        ends = later(begins, part.item.minutes_planned)
        found.append(TimedItem(part.item, begins, ends))
        begins = ends
    return tuple(found)


def later(time: str, minutes: int | None) -> str:
    """Return the time of day so many minutes on; an empty text where either is not known."""
    if not time or minutes is None:
        return ""
    total = (_minute(time) + minutes) % _DAY
    return f"{total // _HOUR:02}:{total % _HOUR:02}"


@dataclass(frozen=True, slots=True)
class PlannedTime:
    """The minutes planned for the items beside the minutes the meeting has.

    `length` is None where neither the meeting nor its type says how long it lasts; `unplanned`
    counts the items without minutes of their own.
    """

    planned: int
    length: int | None
    unplanned: int

    @property
    def over(self) -> int:
        """By how many minutes the items overrun the meeting; 0 where they fit."""
        return max(0, self.planned - self.length) if self.length is not None else 0


def planned_time(dossier: Dossier) -> PlannedTime:
    """Return how the items' planned minutes stand to the meeting's length."""
    minutes = [
        part.item.minutes_planned for part in dossier.items if part.item.state not in OFF_AGENDA
    ]
    return PlannedTime(
        planned=sum(m or 0 for m in minutes),
        length=meeting_length(dossier),
        unplanned=sum(m is None for m in minutes),
    )


def meeting_length(dossier: Dossier) -> int | None:
    """Return the minutes from start to end, or what the type's meetings last, or None."""
    start, end = dossier.meeting.start, dossier.meeting.end
    if is_time(start) and is_time(end) and end > start:
        return _minute(end) - _minute(start)
    return dossier.type.length_minutes


def _minute(time: str) -> int:
    return int(time[:2]) * _HOUR + int(time[3:])
