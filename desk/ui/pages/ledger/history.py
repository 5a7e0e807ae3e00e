"""An assignment's history as steps a person can read: who changed what, and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.domain.dossier import Directory
from desk.domain.operations import Change, Entry
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
    found = [step for entry in entries for step in _steps(entry, record_id, names)]
    return found[::-1]


def _steps(entry: Entry, record_id: str, names: Directory) -> Iterator[Step]:
    for change in entry.changes:
        if (change.kind, change.id) != ("assignment", record_id):
            continue
        if entry.verb.startswith("move_") and set(change.after or ()) <= {"position"}:
            continue
        yield Step(
            what=_what(entry, change),
            when=datetime.fromisoformat(entry.at),
            who=entry.person or entry.seat,
            details=tuple(_details(change, names)),
            good=entry.verb == "issue_minutes",
        )


def _what(entry: Entry, change: Change) -> str:
    translate = QCoreApplication.translate
    if entry.verb == "undo":
        return translate("LedgerHistory", "Undone")
    if entry.verb == "redo":
        return translate("LedgerHistory", "Done again")
    if entry.verb == "issue_minutes":
        return translate("LedgerHistory", "Minutes issued")
    if entry.verb.startswith("import"):
        return translate("LedgerHistory", "Read in from a file")
    if change.before is None:
        return translate("LedgerHistory", "Entered")
    if change.after is None:
        return translate("LedgerHistory", "Removed")
    return translate("LedgerHistory", "Changed")


def _details(change: Change, names: Directory) -> Iterator[str]:
    before, after = change.before or {}, change.after or {}
    fields = after if change.before is not None else {f: 0 for f in _FIRST_FIELDS if f in after}
    translate = QCoreApplication.translate
    for field in fields:
        name = field_name(field)
        if not name:
            continue
        old = value_text(field, before.get(field), names)
        new = value_text(field, after.get(field), names)
        if old and new:
            line = translate("LedgerHistory", "{field}: {old} → {new}")
        elif new:
            line = translate("LedgerHistory", "{field}: {new}")
        elif old:
            line = translate("LedgerHistory", "{field}: {old} taken out")
        else:
            continue
        # one pass, so that a text with a brace in it is never filled in again
        parts = {"field": name, "old": old, "new": new}
        yield line.format_map(parts)
