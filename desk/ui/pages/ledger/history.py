"""An assignment's history as steps a person can read: who changed what, and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.domain.assignments import Assignment
from desk.domain.dossier import Directory
from desk.domain.operations import Entry
from desk.services.history import Happened, HistoryStep, history_steps
from desk.ui.pages.ledger.words import field_name, value_text

_FIRST_FIELDS = ("text", "lead_id", "due")
"""What is worth saying of a record that was just added."""


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the journal, as far as it touched the assignment."""

    what: str
    when: datetime
    who: str
    details: tuple[str, ...]
    good: bool = False
    """Whether the step moved the work on: its dot is green."""


def steps(entries: Iterable[Entry], record_id: str, names: Directory) -> list[Step]:
    """Return the steps of one assignment, the newest first."""
    named = {unit.id: unit.label for unit in names.units.values()}
    named |= {person.id: person.name for person in names.people.values()}
    found = [
        Step(
            what=_what(step),
            when=step.when,
            who=step.who,
            details=tuple(_details(step, named)),
            good=step.verb == "issue_minutes",
        )
        for step in history_steps(entries, Assignment.KIND, record_id)
    ]
    return found[::-1]


def _what(step: HistoryStep) -> str:
    translate = QCoreApplication.translate
    if step.verb == "undo":
        return translate("LedgerHistory", "Undone")
    if step.verb == "redo":
        return translate("LedgerHistory", "Done again")
    if step.verb == "issue_minutes":
        return translate("LedgerHistory", "Minutes issued")
    if step.verb.startswith("import"):
        return translate("LedgerHistory", "Read in from a file")
    return {
        Happened.ADDED: translate("LedgerHistory", "Entered"),
        Happened.REMOVED: translate("LedgerHistory", "Removed"),
        Happened.CHANGED: translate("LedgerHistory", "Changed"),
    }[step.what]


def _details(step: HistoryStep, names: dict[str, str]) -> Iterator[str]:
    translate = QCoreApplication.translate
    for change in step.changes:
        name = field_name(change.field)
        if not name or (step.what is Happened.ADDED and change.field not in _FIRST_FIELDS):
            continue
        old = value_text(change.field, change.before, names)
        new = value_text(change.field, change.after, names)
        if old and new:
            line = translate("LedgerHistory", "{field}: {old} → {new}")
        elif new:
            line = translate("LedgerHistory", "{field}: {new}")
        else:
            line = translate("LedgerHistory", "{field}: {old} taken out")
        # one pass, so that a text with a brace in it is never filled in again
        yield line.format_map({"field": name, "old": old, "new": new})
