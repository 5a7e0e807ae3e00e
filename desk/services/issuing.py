"""Issuing minutes: the numbers given, the record locked, the assignments under way (S24)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.numbering import (
    assignment_number,
    letter_number,
    letter_series,
    minutes_number,
    minutes_series,
)
from desk.domain.operations import Work, operation
from desk.domain.papers import NumberState, RegisteredNumber
from desk.domain.problems import Refused, refuse
from desk.domain.readiness import issue_blockers
from desk.services.dossiers import load_dossier
from desk.services.fixing import fix_issued
from desk.services.numbers import next_value
from desk.services.ports import PaperMaker

MOST_EXTRAS = 27
"""Meetings of a type and day without session numbers: none, then a letter, A to Z."""


@dataclass(frozen=True, slots=True)
class FirstNumbers:
    """Where a series begins that has no number yet.

    An office starts with us in the middle of a year.
    """

    minutes: int = 1
    letters: int = 1


@operation(undoable=False)
def issue_minutes(
    work: Work,
    meeting_id: str,
    first: FirstNumbers = FirstNumbers(),
    issued_on: date | None = None,
    maker: PaperMaker | None = None,
) -> Meeting:
    """Give the minutes, each assignment and each letter its number and lock the record.

    With a `maker` the papers are fixed in the same transaction. Returns the issued meeting. Raises
    Refused with everything that blocks.
    """
    dossier = load_dossier(work, meeting_id)
    blockers = issue_blockers(dossier)
    if blockers:
        raise Refused(blockers)
    day = issued_on or max(work.now.date(), dossier.meeting.day)
    _number_minutes(work, dossier, day, first.minutes)
    _number_assignments(work, dossier)
    for unit in dossier.lead_units:
        code = dossier.office.code
        value = next_value(work, letter_series(code), day.year, first.letters)
        work.add(
            RegisteredNumber(
                series=letter_series(code),
                year=day.year,
                value=value,
                text=letter_number(code, day.year, value),
                given_on=day,
                meeting_id=meeting_id,
                unit_id=unit.id,
            )
        )
    issued = work.put(replace(dossier.meeting, status=MeetingStatus.ISSUED, issued_on=day))
    if maker is not None:
        fix_issued(work, meeting_id, maker)
    return issued


def _number_minutes(work: Work, dossier: Dossier, day: date, first: int) -> None:
    series = minutes_series(dossier.type)
    value = next_value(work, series, day.year, first)
    work.add(
        RegisteredNumber(
            series=series,
            year=day.year,
            value=value,
            text=minutes_number(dossier.type, day.year, value),
            given_on=day,
            meeting_id=dossier.meeting.id,
        )
    )


def _number_assignments(work: Work, dossier: Dossier) -> None:
    for extra in range(MOST_EXTRAS):
        numbered = numbered_assignments(dossier.type, dossier.meeting, dossier.items, extra)
        if not numbered or not work.find(Assignment, number=[n for _, _, n in numbered]):
            break
    else:
        raise refuse("issue.numbers_taken")
    for _, assignment, number in numbered:
        work.put(replace(assignment, number=number, state=AssignmentState.OPEN))


def numbered_assignments(
    kind: MeetingType, meeting: Meeting, items: Iterable[ItemDossier], extra: int = 0
) -> list[tuple[AgendaItem, Assignment, str]]:
    """Return every assignment with its item and the number it has, or would be given at issue."""
    return [
        (item.item, a, a.number or assignment_number(kind, meeting, position, place, extra))
        for position, item in enumerate(items, start=1)
        for place, a in enumerate(item.assignments, start=1)
    ]


@operation(undoable=False)
def void_number(work: Work, number_id: str) -> RegisteredNumber:
    """Mark a given number as voided; it stays listed and is never given again."""
    number = work.get(RegisteredNumber, number_id)
    return work.put(replace(number, state=NumberState.VOIDED))
