"""Who is called in for which item and who waits (列席、候会), as papers name them."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts, Slot
from desk.domain.attendance import Attendance
from desk.domain.course import TimedItem
from desk.domain.waiting import Waiting as WaitingOrder


@dataclass(frozen=True, slots=True)
class Call:
    """An item with those who come for it, besides those who sit through the meeting.

    See desk.domain.waiting.Call; places and items are those that papers name.
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
    """The waiting order (desk.domain.waiting) of a paper's people."""

    def __init__(self, facts: Facts) -> None:
        expected = facts.people.expected
        self._attendees = {a.attendance.id: a for a in expected}
        self._slots = {slot.item.id: slot for slot in facts.slots}
        self._order = WaitingOrder(facts.course, [a.attendance for a in expected])
        self.throughout = self._named(self._order.throughout)
        self.but_secret = self._named(self._order.but_secret)
        self.unplaced = self._named(self._order.unplaced)

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every item of the agenda in its order."""
        return tuple(
            Call(
                slot=self._slot(call.timed),
                inside=self._named(call.inside),
                entering=self._named(call.entering),
                leaving=self._named(call.leaving),
                wait_from=call.wait_from,
            )
            for call in self._order.calls
        )

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Those who are not there from the beginning, in the order in which they are called in."""
        return tuple(
            Turn(
                self._attendees[turn.place.id],
                tuple(self._slot(timed) for timed in turn.items),
                turn.wait_from,
            )
            for turn in self._order.turns
        )

    def _named(self, places: Iterable[Attendance]) -> tuple[Attendee, ...]:
        return tuple(self._attendees[place.id] for place in places)

    def _slot(self, timed: TimedItem) -> Slot:
        return self._slots[timed.item.id]
