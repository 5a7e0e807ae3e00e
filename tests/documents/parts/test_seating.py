"""Who sits where at the head table, for 1 to 12 people and both customs."""

import pytest

from desk.documents.parts.attendees import Attendees
from desk.documents.parts.seating import at_head, by_rank, from_their_left
from desk.domain.paper_settings import EvenSeats
from tests.documents.kinds.prepared import crowded

ODD = {
    1: (1,),
    3: (2, 1, 3),
    5: (4, 2, 1, 3, 5),
    7: (6, 4, 2, 1, 3, 5, 7),
    9: (8, 6, 4, 2, 1, 3, 5, 7, 9),
    11: (10, 8, 6, 4, 2, 1, 3, 5, 7, 9, 11),
}
FIRST_LEFT = {
    2: (1, 2),
    4: (3, 1, 2, 4),
    6: (5, 3, 1, 2, 4, 6),
    8: (7, 5, 3, 1, 2, 4, 6, 8),
    10: (9, 7, 5, 3, 1, 2, 4, 6, 8, 10),
    12: (11, 9, 7, 5, 3, 1, 2, 4, 6, 8, 10, 12),
}


@pytest.mark.parametrize("count", ODD)
@pytest.mark.parametrize("even", EvenSeats)
def test_an_odd_number_has_one_custom(count: int, even: EvenSeats) -> None:
    """1 in the centre, 2 on 1's left, 3 on 1's right."""
    assert from_their_left(count, even) == ODD[count]


@pytest.mark.parametrize("count", FIRST_LEFT)
def test_an_even_number_has_two_customs(count: int) -> None:
    assert from_their_left(count, EvenSeats.LEFT) == FIRST_LEFT[count]
    assert from_their_left(count, EvenSeats.RIGHT) == FIRST_LEFT[count][::-1]


def test_nobody_sits_nowhere() -> None:
    assert from_their_left(0, EvenSeats.LEFT) == ()


def test_the_chair_is_first_whatever_the_ranks_say() -> None:
    people = Attendees(crowded(9)).here
    chair, second, third = at_head(people, 13)
    assert [chair.name, second.name, third.name] == ["人〇〇", "人〇一", "人〇二"]
    assert by_rank(reversed(people)) == people
    assert at_head(people, 2) == (chair, second)
