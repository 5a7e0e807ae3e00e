"""The wording of a whole meeting: each text by its role, and assignments that nobody owns (S5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desk.domain.assignments import Assignment
from desk.domain.basis import Basis
from desk.domain.dossier import Directory, Dossier, ItemDossier
from desk.domain.readiness import issue_blockers
from desk.domain.wording_findings import NOTHING_BESIDE, Beside, Finding, Grade, TextRole
from desk.services.ports_lint import WordingChecker

_OWNERLESS: Final = {"issue.no_lead": "no_lead", "issue.no_due": "no_due"}
"""What blocks issue and is a matter of wording, and the rule it breaks."""


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding and the place of its text in the meeting: agenda[0].decisions[1].text."""

    path: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class _Text:
    path: str
    role: TextRole
    text: str
    beside: Beside = NOTHING_BESIDE


def unit_names(directory: Directory) -> tuple[str, ...]:
    """Return every name the directory's units go by: full, short, aliases."""
    names = (n for unit in directory.units.values() for n in (unit.name, unit.short, *unit.aliases))
    return tuple(dict.fromkeys(name for name in names if name))


def beside(assignment: Assignment) -> Beside:
    """Return what an assignment's own fields say, so that its text need not."""
    timed = assignment.due is not None or assignment.long_term
    return Beside(unit=assignment.lead_id is not None, time=timed)


def review(dossier: Dossier, checker: WordingChecker) -> tuple[PlacedFinding, ...]:
    """Return what is found in a meeting, item by item; what blocks issue comes last."""
    names = unit_names(dossier.directory)
    found = [
        PlacedFinding(text.path, finding)
        for index, item in enumerate(dossier.items)
        for text in _texts(f"agenda[{index}]", item)
        for finding in checker.check(text.text, text.role, names, beside=text.beside)
    ]
    return (*found, *_ownerless(dossier))


def _texts(path: str, item: ItemDossier) -> Iterator[_Text]:
    for place, note in enumerate(item.notes):
        yield _Text(f"{path}.notes[{place}].text", TextRole.NOTE, note.text)
    for place, statement in enumerate(item.statements):
        yield _Text(f"{path}.statements[{place}].text", TextRole.STATEMENT, statement.text)
    for place, entry in enumerate(item.decisions):
        where = f"{path}.decisions[{place}]"
        yield _Text(f"{where}.text", TextRole.DECISION, entry.decision.text)
        for number, task in enumerate(entry.assignments):
            at = f"{where}.assignments[{number}].text"
            yield _Text(at, TextRole.ASSIGNMENT, task.text, beside(task))


def _ownerless(dossier: Dossier) -> Iterator[PlacedFinding]:
    for problem in issue_blockers(dossier):
        rule = _OWNERLESS.get(problem.code)
        if rule is not None:
            text = problem.values["text"]
            finding = Finding(
                rule=rule,
                grade=Grade.BLOCK,
                basis=Basis.PRACTICE,
                text=text,
                start=0,
                end=len(text),
                code=problem.code,
                values=problem.values,
            )
            yield PlacedFinding(problem.path, finding)
