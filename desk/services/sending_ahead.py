"""Urgent work goes out before the minutes are signed (先行交办): its letter is the unit's letter.

The letter has its number from the same series and its assignments have theirs for good. At issue
the unit gets no second letter: it is told what its letter left out, or what has changed since.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date

from desk.domain.assignments import Assignment
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.domain.operations import Work, operation
from desk.domain.problems import Problem, Refused
from desk.domain.readiness import assignment_blockers
from desk.services.dossiers import load_dossier
from desk.services.fixing import fix
from desk.services.following import Told, check_told, follow_told, last_told
from desk.services.issuing import open_assignments
from desk.services.numbers import give_letter_number
from desk.services.paper_rows import told_draft
from desk.services.ports import PaperMaker, Store

_WHEN = frozenset({MeetingStatus.IN_SESSION, MeetingStatus.DRAFTING})


@operation(undoable=False)
def send_ahead(
    work: Work,
    meeting_id: str,
    assignment_ids: Collection[str],
    maker: PaperMaker,
    told: Mapping[str, Told],
    first_letter: int = 1,
    sent_on: date | None = None,
) -> list[str]:
    """Number assignments, put them under way and fix the letters that carry them.

    Returns the ids of the papers. A unit that was told before (`told`) gets a follow-up. Raises
    Refused where the meeting is not held yet or issued already, or an assignment has no lead, no
    date, or went out before.
    """
    dossier = load_dossier(work, meeting_id)
    problems = list(_problems(dossier, assignment_ids))
    if problems:
        raise Refused(problems)
    check_told(dossier, told)
    day = sent_on or max(work.now.date(), dossier.meeting.day)
    for opened in open_assignments(work, dossier, assignment_ids):
        work.put(replace(opened, sent_ahead_on=day))
    sent = only_sent_ahead(load_dossier(work, meeting_id))
    new = [unit for unit in sent.lead_units if sent.letter_number(unit.id) is None]
    for unit in new:
        give_letter_number(work, sent, unit.id, day, first_letter)
    numbered = only_sent_ahead(load_dossier(work, meeting_id))
    made = [fix(work, numbered, maker.letter(numbered, unit), maker).id for unit in new]
    return made + follow_told(work, numbered, told, day, maker)


def _problems(dossier: Dossier, wanted: Collection[str]) -> Iterator[Problem]:
    if dossier.meeting.status not in _WHEN:
        yield Problem("ahead.when", values={"title": dossier.title})
    known: dict[str, Assignment] = {}
    for index, item in enumerate(dossier.items):
        for place, decision in enumerate(item.decisions):
            for number, assignment in enumerate(decision.assignments):
                known[assignment.id] = assignment
                if assignment.id in wanted:
                    path = f"agenda[{index}].decisions[{place}].assignments[{number}]"
                    yield from assignment_blockers(path, assignment)
                    if assignment.sent_ahead_on is not None:
                        yield Problem("ahead.already", path, {"text": assignment.text})
    if not wanted or set(wanted) - known.keys():
        yield Problem("ahead.none")


def only_sent_ahead(dossier: Dossier) -> Dossier:
    """Return a meeting with the assignments alone that went out ahead, each where it was."""
    items = tuple(
        replace(
            item,
            decisions=tuple(
                replace(
                    decision,
                    assignments=tuple(a for a in decision.assignments if a.sent_ahead_on),
                )
                for decision in item.decisions
            ),
        )
        for item in dossier.items
    )
    return replace(dossier, items=items)


def told_before(store: Store, maker: PaperMaker, dossier: Dossier) -> dict[str, Told]:
    """Return what units were told before the issue, by unit; empty where nothing went out ahead.

    Raises StorageFault (paper.damaged).
    """
    found = {}
    for unit_id in dossier.directory.units:
        last = last_told(dossier, unit_id)
        letter = told_draft(store, maker, dossier, unit_id) if last is not None else None
        if last is not None and letter is not None:
            found[unit_id] = Told(last.id, letter)
    return found
