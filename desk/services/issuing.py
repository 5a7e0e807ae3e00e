"""Issuing minutes: the numbers given, the record locked, the assignments under way (S24)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.numbering import (
    assignment_number,
    assignment_prefix,
    minutes_number,
    minutes_series,
)
from desk.domain.operations import Work, operation
from desk.domain.papers import NumberState, RegisteredNumber
from desk.domain.problems import Refused, refuse
from desk.domain.readiness import issue_blockers
from desk.services.dossiers import load_dossier
from desk.services.fixing import fix_issued
from desk.services.following import NOBODY, Told, check_told, follow_told
from desk.services.numbers import give_letter_number, next_value
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
    told: Mapping[str, Told] = NOBODY,
) -> Meeting:
    """Give the minutes, each assignment and each letter its number and lock the record.

    With a `maker` the papers are fixed in the same transaction. A unit that was told before
    (先行交办, `told`) has its letter: it gets what that one left out or what has changed since.
    Returns the issued meeting. Raises Refused with everything that blocks.
    """
    dossier = load_dossier(work, meeting_id)
    blockers = issue_blockers(dossier)
    if blockers:
        raise Refused(blockers)
    if maker is not None:
        check_told(dossier, told)
    day = issued_on or max(work.now.date(), dossier.meeting.day)
    _number_minutes(work, dossier, day, first.minutes)
    open_assignments(work, dossier)
    for unit in dossier.lead_units:
        if dossier.letter_number(unit.id) is None:
            give_letter_number(work, dossier, unit.id, day, first.letters)
    issued = work.put(replace(dossier.meeting, status=MeetingStatus.ISSUED, issued_on=day))
    if maker is not None:
        fix_issued(work, meeting_id, maker)
        follow_told(work, load_dossier(work, meeting_id), told, day, maker)
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


def open_assignments(
    work: Work, dossier: Dossier, wanted: Collection[str] | None = None
) -> list[Assignment]:
    """Give assignments their numbers and put them under way: all, or those of the ids `wanted`.

    One that has its number (it went out before) keeps it, and stands as its unit left it.
    """
    first = first_extra(dossier.type, dossier.meeting, dossier.items)
    for extra in range(first, MOST_EXTRAS):
        numbered = numbered_assignments(dossier.type, dossier.meeting, dossier.items, extra)
        new = [(a, number) for _, a, number in numbered if a.number is None]
        if not new or not work.find(Assignment, number=[number for _, number in new]):
            break
    else:
        raise refuse("issue.numbers_taken")
    return [
        work.put(replace(assignment, number=number, state=AssignmentState.OPEN))
        for assignment, number in new
        if wanted is None or assignment.id in wanted
    ]


def first_extra(kind: MeetingType, meeting: Meeting, items: Iterable[ItemDossier]) -> int:
    """Return the letter (0 for none) that the numbers already given in a meeting have."""
    given = [a.number for item in items for a in item.assignments if a.number]
    for extra in range(MOST_EXTRAS):
        prefix = assignment_prefix(kind, meeting, extra)
        if any(number.startswith(prefix) for number in given):
            return extra
    return 0


def numbered_assignments(
    kind: MeetingType, meeting: Meeting, items: Sequence[ItemDossier], extra: int = 0
) -> list[tuple[AgendaItem, Assignment, str]]:
    """Return every assignment with its item and the number it has, or would be given at issue.

    A number that went out before (先行交办) is not given again, also where items have moved since.
    """
    taken = {a.number for item in items for a in item.assignments}
    found = []
    for position, item in enumerate(items, start=1):
        place = 0
        for assignment in item.assignments:
            place += 1
            number = assignment.number or assignment_number(kind, meeting, position, place, extra)
            while assignment.number is None and number in taken:
                place += 1
                number = assignment_number(kind, meeting, position, place, extra)
            taken.add(number)
            found.append((item.item, assignment, number))
    return found


@operation(undoable=False)
def void_number(work: Work, number_id: str) -> RegisteredNumber:
    """Mark a given number as voided; it stays listed and is never given again."""
    number = work.get(RegisteredNumber, number_id)
    return work.put(replace(number, state=NumberState.VOIDED))
