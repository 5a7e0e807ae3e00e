"""Who sits where at a head table (主席台座次), by rank."""

from collections.abc import Iterable, Iterator

from desk.documents.parts.attendees import Attendee
from desk.domain.attendance import VOTING, Role
from desk.domain.paper_settings import EvenSeats


def from_their_left(count: int, even: EvenSeats) -> tuple[int, ...]:
    """Return the ranks 1..count as those who sit there have them from their left to their right.

    An odd number: 1 in the centre, 2 on 1's left, 3 on 1's right, and so on outwards. An even
    number has two customs: 1 sits left of the middle with 2 on the right, or the other way round.
    """
    first_left = count % 2 == 0 and even is EvenSeats.LEFT
    left = [rank for rank in range(2, count + 1) if (rank % 2 == 1) is first_left]
    right = [rank for rank in range(2, count + 1) if (rank % 2 == 1) is not first_left]
    return (*reversed(left), *((1,) if count else ()), *right)


def by_rank(attendees: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Return people by their rank, the chair first; who has no rank keeps the list's order."""
    return tuple(sorted(attendees, key=_rank))


def at_head(attendees: Iterable[Attendee], room: int) -> tuple[Attendee, ...]:
    """Return chair and members by rank, as many as the head table has room for."""
    return by_rank(a for a in attendees if a.role in VOTING)[:room]


def in_rows(people: tuple[Attendee, ...], room: int) -> Iterator[tuple[Attendee, ...]]:
    """Yield people row by row, the first row nearest to the head table."""
    for start in range(0, len(people), room):
        yield people[start : start + room]


def _rank(attendee: Attendee) -> tuple[bool, bool, int]:
    return (attendee.role is not Role.CHAIR, attendee.rank is None, attendee.rank or 0)
