"""The next number of a series: no gap, no repeat, also with two seats (the head row is locked)."""

from desk.domain.operations import Work
from desk.domain.papers import RegisteredNumber


def next_value(work: Work, series: str, year: int, first: int = 1) -> int:
    """Return the number that follows the last of a series (voided ones count), or `first`."""
    given = work.find(RegisteredNumber, series=series, year=year)
    return given[-1].value + 1 if given else first
