"""The history of one record: what was done to it, by whom and when, as the journal kept it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from desk.domain.kinds import BY_NAME
from desk.domain.meetings import Meeting, MeetingType, session_title
from desk.domain.office import Unit
from desk.domain.operations import Change, Entry, Reader
from desk.domain.record import Record
from desk.services.ports import Store

_INNER = frozenset(
    {"id", "position", "content_hash", "file_hash", "snapshot", "look", "base", "spoken", "part"}
    | {"series", "value", "year", "written_at"}
)
"""Fields that say nothing to people: marks of the program, and the place in a list."""
_NAMED_BY = ("title", "name", "text", "short", "subject", "number")
_LONGEST_NAME = 40


class Happened(StrEnum):
    """What an entry did to the record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after, as plain values (codec); None where there was none."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One entry of the journal, as far as it touched the record."""

    sequence: int
    when: datetime
    who: str
    verb: str
    """The name of the operation: edit_decision, undo …"""
    what: Happened
    changes: tuple[FieldChange, ...]
    undone: str = ""
    """What was undone or done again, as the name of its operation."""


@dataclass(frozen=True, slots=True)
class History:
    """A record's steps, the newest first, and the names of the records they speak of."""

    kind: str
    id: str
    title: str
    steps: tuple[HistoryStep, ...]
    names: dict[str, str]


def record_history(store: Store, kind: str, record_id: str) -> History:
    """Return the history of a record, also of one that is gone. Blocks: not for the GUI thread."""
    entries = store.history(kind, record_id)
    verbs = {entry.sequence: _undone(store, entry) for entry in entries if entry.undo_of}
    steps = tuple(
        replace(step, undone=verbs.get(step.sequence, ""))
        for step in history_steps(entries, kind, record_id)
    )
    with store.reading() as reader:
        names = _names(store, reader, BY_NAME[kind], steps)
        title = _name(store, reader, BY_NAME[kind], record_id)
    return History(kind, record_id, title, steps[::-1], names)


def history_steps(entries: Iterable[Entry], kind: str, record_id: str) -> Iterator[HistoryStep]:
    """Yield what entries did to a record. Being moved within a list is no step."""
    for entry in entries:
        for change in entry.changes:
            if (change.kind, change.id) != (kind, record_id):
                continue
            changes = tuple(_field_changes(change))
            if change.before is not None and change.after is not None and not changes:
                continue
            yield HistoryStep(
                sequence=entry.sequence,
                when=datetime.fromisoformat(entry.at),
                who=entry.person or entry.seat,
                verb=entry.verb,
                what=_happened(change),
                changes=changes,
            )


def _undone(store: Store, entry: Entry) -> str:
    while entry.undo_of is not None:
        entry = store.entry(entry.undo_of)
    return entry.verb


def _happened(change: Change) -> Happened:
    if change.before is None:
        return Happened.ADDED
    return Happened.REMOVED if change.after is None else Happened.CHANGED


def _field_changes(change: Change) -> Iterator[FieldChange]:
    before, after = change.before or {}, change.after or {}
    if change.after is None:
        return
    order = [f.name for f in fields(BY_NAME[change.kind])]
    for name in sorted(after, key=lambda n: order.index(n) if n in order else len(order)):
        if name in _INNER:
            continue
        old, new = before.get(name), after[name]
        if old != new and not (_empty(old) and _empty(new)):
            yield FieldChange(name, old, new)


def _empty(value: Any) -> bool:
    return value is None or value in ("", [], False)


def _names(
    store: Store, reader: Reader, kind: type[Record], steps: Iterable[HistoryStep]
) -> dict[str, str]:
    referring = {
        field.name: next(iter(field.metadata.values())) for field in fields(kind) if field.metadata
    }
    wanted = {
        (referring[change.field], record_id)
        for step in steps
        for change in step.changes
        if change.field in referring
        for value in (change.before, change.after)
        for record_id in (value if isinstance(value, list) else [value])
        if record_id
    }
    return {
        record_id: _name(store, reader, BY_NAME[named], record_id) for named, record_id in wanted
    }


def _name(store: Store, reader: Reader, kind: type[Record], record_id: str) -> str:
    """Return what a record is called; of one that is gone, what it was called last."""
    record = reader.seek(kind, record_id)
    if isinstance(record, Unit):
        return record.label
    if isinstance(record, Meeting):
        return session_title(record, reader.get(MeetingType, record.type_id))
    if record is not None:
        return _first_name({name: getattr(record, name, "") for name in _NAMED_BY})
    last = [e for e in store.history(kind.KIND, record_id) if e.changes][-1:]
    for change in (c for entry in last for c in entry.changes if c.id == record_id):
        return _first_name(change.before or {})
    return ""


def _first_name(values: dict[str, Any]) -> str:
    name = next((str(values[n]) for n in _NAMED_BY if values.get(n)), "")
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
