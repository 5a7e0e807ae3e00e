"""The next number of a series: no gap, no repeat, also with two seats (the head row is locked)."""

from datetime import date

from desk.domain.dossier import Dossier
from desk.domain.numbering import letter_number, letter_series
from desk.domain.operations import Work
from desk.domain.papers import RegisteredNumber


def next_value(work: Work, series: str, year: int, first: int = 1) -> int:
    """Return the number that follows the last of a series (voided ones count), or `first`."""
    given = work.find(RegisteredNumber, series=series, year=year)
    return given[-1].value + 1 if given else first


def give_letter_number(
    work: Work, dossier: Dossier, unit_id: str, day: date, first: int = 1
) -> RegisteredNumber:
    """Give the next number of the letters' series to a paper for a unit, and return it."""
    code = dossier.office.code
    value = next_value(work, letter_series(code), day.year, first)
    return work.add(
        RegisteredNumber(
            series=letter_series(code),
            year=day.year,
            value=value,
            text=letter_number(code, day.year, value),
            given_on=day,
            meeting_id=dossier.meeting.id,
            unit_id=unit_id,
        )
    )
