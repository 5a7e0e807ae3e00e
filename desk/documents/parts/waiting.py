"""Who is called in for which item and who waits (列席、候会): follows from the course."""

from dataclasses import dataclass

from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts, Slot
from desk.domain.attendance import Role

_CALLED = frozenset({Role.INVITED, Role.OBSERVER})


@dataclass(frozen=True, slots=True)
class Call:
    """An item with those who come for it, besides those who sit through the meeting.

    `entering` come in at its beginning and wait from `wait_from`, when the item before begins
    (empty: not known); `leaving` go out before it. For the first item nobody waits.
    """

    slot: Slot
    inside: tuple[Attendee, ...]
    entering: tuple[Attendee, ...]
    leaving: tuple[Attendee, ...]
    wait_from: str


@dataclass(frozen=True, slots=True)
class Turn:
    """A person who waits: for which items, and from when for the first of them."""

    attendee: Attendee
    slots: tuple[Slot, ...]
    wait_from: str


class Waiting:
    """Sorts invited people and observers by the items they come for.

    `throughout` are there from beginning to end, `but_secret` for every item that is not secret,
    `unplaced` for none.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._slots = facts.slots
        called = [a for a in facts.people.expected if a.role in _CALLED]
        known = tuple(slot for slot in facts.slots if not slot.secret)
        wanted = [(a, facts.attended(a)) for a in called]
        self.throughout = tuple(
            a for a, w in wanted if a.attendance.item_ids is None or (w and w == facts.slots)
        )
        sorted_out = [(a, w) for a, w in wanted if a not in self.throughout]
        self.but_secret = tuple(a for a, w in sorted_out if w and w == known)
        self.unplaced = tuple(a for a, w in sorted_out if not w)
        self._partly = tuple(a for a, w in sorted_out if w)

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every item of the agenda in its order."""
        made: list[Call] = []
        before: list[Attendee] = []
        for index, slot in enumerate(self._slots):
            here = [a for a in self._partly if slot in self._facts.attended(a)]
            made.append(
                Call(
                    slot=slot,
                    inside=tuple(a for a in here if a not in self.but_secret),
                    entering=tuple(a for a in here if a not in before and index > 0),
                    leaving=tuple(a for a in before if a not in here),
                    wait_from=self._slots[index - 1].begins if index else "",
                )
            )
            before = here
        return tuple(made)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Those who are not there from the beginning, in the order in which they are called in."""
        found: list[Turn] = []
        seen: list[Attendee] = list(self.calls[0].inside) if self._slots else []
        seen += [a for a in self.but_secret if self._slots[0] in self._facts.attended(a)]
        for call in self.calls:
            for attendee in call.entering:
                if attendee not in seen:
                    slots = self._facts.attended(attendee)
                    found.append(Turn(attendee, slots, call.wait_from))
                    seen.append(attendee)
        return tuple(found)
