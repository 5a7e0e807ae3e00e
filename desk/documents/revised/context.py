"""What comparing needs to know: the meeting's records, and what its minutes print today."""

import json
from typing import Any

from desk.documents import model as m
from desk.documents.phrases.texts import Phrases
from desk.documents.revised.lines import Line, Role, lines_of_document
from desk.documents.revised.sentences import SentenceReader
from desk.documents.revised.texts import TextReader
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.codec import plain_value
from desk.domain.decisions import Decision, Statement
from desk.domain.differences import Difference, DifferenceKind
from desk.domain.dossier import Dossier
from desk.domain.record import Record


class Context:
    """One meeting, as a revised file of its minutes is compared with it."""

    def __init__(self, dossier: Dossier, today: m.Document) -> None:
        self.dossier = dossier
        self.texts = TextReader(dossier)
        self.sentences = SentenceReader(dossier)
        self.phrases = Phrases("minutes", dossier.phrases)
        self.spoken = Phrases("revised", dossier.phrases)
        self.today: dict[m.Source, list[Line]] = {}
        self.openers: set[str] = set()
        """Ids of what stands first below a heading: a decision there may precede statements."""
        self.today_keys: set[str] = set()
        self.order: dict[str, int] = {}
        """By record, where the minutes print it today."""
        above: Line | None = None
        for line in lines_of_document(today, dossier.meeting.id):
            self.today_keys.add(line.key)
            if line.source is not None:
                self.order.setdefault(line.source.id, len(self.order))
                self.today.setdefault(line.source, []).append(line)
                if above is not None and above.role is Role.HEADING:
                    self.openers.add(line.source.id)
            above = line
        self._records = {(record.KIND, record.id): record for record in _records(dossier)}

    def record(self, source: m.Source | None) -> Record | None:
        """Return the record behind a paragraph, None where there is none (any more)."""
        return self._records.get((source.kind, source.id)) if source is not None else None

    def printed(self, source: m.Source) -> str:
        """Return what the minutes print today for a source."""
        return "\n".join(line.text for line in self.today.get(source, ()))


def _records(dossier: Dossier) -> list[Record]:
    found: list[Record] = [dossier.meeting]
    for item in dossier.items:
        found += [item.item, *item.statements]
        for decision in item.decisions:
            found += [decision.decision, *decision.assignments]
    return found


def item_of(record: Record, dossier: Dossier) -> str:
    """Return the id of the item that a statement, a decision or an assignment belongs to."""
    if isinstance(record, AgendaItem):
        return record.id
    if isinstance(record, Statement | Decision):
        return record.item_id
    if isinstance(record, Assignment):
        for item in dossier.items:
            if any(record.id == a.id for a in item.assignments):
                return item.item.id
    return ""


def setting(record: Record, **changes: Any) -> str:
    """Return the value of a difference: these fields of its target are set, as JSON.

    What they say now goes with it, so that a change made meanwhile is noticed.
    """
    seen = {name: plain_value(getattr(record, name)) for name in changes}
    wanted = {name: plain_value(value) for name, value in changes.items()}
    return as_json({"set": wanted, "seen": seen})


def as_json(value: dict[str, Any]) -> str:
    """Return a value as it is kept in a difference."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def difference(
    context: Context,
    what: DifferenceKind,
    line: Line,
    recorded: str,
    revised: str,
    *,
    field: str = "",
    value: str = "",
    base: str = "",
    reason: str = "",
    authors: tuple[str, ...] = (),
) -> Difference:
    """Return a difference of a paragraph; the file's name and hash are not known here."""
    source = line.source or m.Source("", "", "")
    return Difference(
        meeting_id=context.dossier.meeting.id,
        file_name="",
        file_hash="",
        what=what,
        reason=reason,
        target_kind=source.kind,
        target_id=source.id,
        target_field=field or source.field,
        place=line.place,
        recorded=recorded,
        base=base if base != recorded else "",
        revised=revised,
        authors="、".join(name for name in authors if name),
        value=value,
    )
