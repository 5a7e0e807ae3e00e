"""Who is called in for which item and who waits (列席、候会): follows from the course."""

from dataclasses import dataclass

from desk.documents.attendees import Attendee
from desk.documents.facts import Facts, Slot
from desk.domain.attendance import Role

_CALLED = frozenset({Role.INVITED, Role.OBSERVER})


@dataclass(frozen=True, slots=True)
class Call:
    """An item with those who are in the room for it, besides those who sit through the meeting.

    `entering` come in at its beginning, `leaving` go out before; they wait from `wait_from`, when
    the item before begins (empty: not known).
    """

    slot: Slot
    inside: tuple[Attendee, ...]
    entering: tuple[Attendee, ...]
    leaving: tuple[Attendee, ...]
    wait_from: str


@dataclass(frozen=True, slots=True)
class Turn:
    """A person who is called in: for which items, in which order, waiting from when."""

    attendee: Attendee
    slots: tuple[Slot, ...]
    wait_from: str


class Waiting:
    """Sorts invited people and observers: through the whole meeting, for items, for none."""

    def __init__(self, facts: Facts) -> None:
        self._slots = facts.slots
        ids = {slot.item.id for slot in facts.slots}
        called = [a for a in facts.people.expected if a.role in _CALLED]
        wanted = [(a, a.attendance.item_ids) for a in called]
        self.throughout = tuple(a for a, w in wanted if w is None or (ids and ids <= set(w)))
        self._partly = tuple(
            a for a, w in wanted if w is not None and set(w) & ids and not ids <= set(w)
        )
        self.unplaced = tuple(a for a, w in wanted if w is not None and not set(w) & ids)

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every item of the agenda in its order."""
        made: list[Call] = []
        before: tuple[Attendee, ...] = ()
        for index, slot in enumerate(self._slots):
            inside = tuple(a for a in self._partly if _wants(a, slot))
            made.append(
                Call(
                    slot=slot,
                    inside=inside,
                    entering=tuple(a for a in inside if a not in before),
                    leaving=tuple(a for a in before if a not in inside),
                    wait_from=self._slots[max(index - 1, 0)].begins,
                )
            )
            before = inside
        return tuple(made)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Those who are called in, by the first item they come for."""
        found: list[Turn] = []
        for index, slot in enumerate(self._slots):
            wait_from = self._slots[max(index - 1, 0)].begins
            for attendee in self._partly:
                slots = tuple(s for s in self._slots if _wants(attendee, s))
                if slots[0] is slot:
                    found.append(Turn(attendee, slots, wait_from))
        return tuple(found)


def _wants(attendee: Attendee, slot: Slot) -> bool:
    return slot.item.id in (attendee.attendance.item_ids or ())
