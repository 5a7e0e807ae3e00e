"""Who is called in for which item and who waits (列席、候会): follows from the course."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.course import TimedItem, timed_items
from desk.domain.dossier import Dossier

CALLED: Final = frozenset({Role.INVITED, Role.OBSERVER})
"""The roles that may come for single items."""


@dataclass(frozen=True, slots=True)
class Call:
    """An item with those who come for it, besides those who sit through the meeting.

    `entering` come in at its beginning and wait from `wait_from`, when the item before begins
    (empty: not known); `leaving` go out before it. For the first item nobody waits.
    """

    timed: TimedItem
    inside: tuple[Attendance, ...]
    entering: tuple[Attendance, ...]
    leaving: tuple[Attendance, ...]
    wait_from: str


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody who waits: for which items, and from when for the first of them."""

    place: Attendance
    items: tuple[TimedItem, ...]
    wait_from: str


class Waiting:
    """Sorts invited people and observers by the items they come for.

    `throughout` are there from beginning to end, `but_secret` for every item that is not secret,
    `unplaced` for none.
    """

    def __init__(self, items: Sequence[TimedItem], expected: Sequence[Attendance]) -> None:
        """`expected` are those who are to come, in the order lists have them."""
        self._items = tuple(items)
        wanted = [(a, self.attended(a)) for a in expected if a.role in CALLED]
        known = tuple(timed for timed in self._items if not timed.item.secret.strip())
        self.throughout = tuple(
            a for a, w in wanted if a.item_ids is None or (w and w == self._items)
        )
        partly = [(a, w) for a, w in wanted if a not in self.throughout]
        self.but_secret = tuple(a for a, w in partly if w and w == known)
        self.unplaced = tuple(a for a, w in partly if not w)
        self._partly = tuple(a for a, w in partly if w)

    def attended(self, place: Attendance) -> tuple[TimedItem, ...]:
        """Return the items somebody comes for."""
        wanted = place.item_ids
        return tuple(t for t in self._items if wanted is None or t.item.id in wanted)

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every item of the agenda in its order."""
        made: list[Call] = []
        before: list[Attendance] = []
        for index, timed in enumerate(self._items):
            here = [a for a in self._partly if timed in self.attended(a)]
            made.append(
                Call(
                    timed=timed,
                    inside=tuple(a for a in here if a not in self.but_secret),
                    entering=tuple(a for a in here if a not in before and index > 0),
                    leaving=tuple(a for a in before if a not in here),
                    wait_from=self._items[index - 1].begins if index else "",
                )
            )
            before = here
        return tuple(made)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Those who are not there from the beginning, in the order in which they are called in."""
        found: list[Turn] = []
        seen = list(self.calls[0].inside) if self._items else []
        seen += [a for a in self.but_secret if self._items[0] in self.attended(a)]
        for call in self.calls:
            for place in call.entering:
                if place not in seen:
                    found.append(Turn(place, self.attended(place), call.wait_from))
                    seen.append(place)
        return tuple(found)


def waiting_of(dossier: Dossier) -> Waiting:
    """Return the waiting order of a meeting, whoever is on leave left out."""
    expected = [a for a in dossier.attendance if a.status is not Presence.LEAVE]
    return Waiting(timed_items(dossier), expected)
