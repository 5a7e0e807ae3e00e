"""A store in memory with the rules of desk.domain.operations, for fast tests."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, TypeVar, cast

from desk.domain import kinds
from desk.domain.codec import to_plain
from desk.domain.guards import check_changes
from desk.domain.operations import Change, Done, Operation, Reader
from desk.domain.problems import Missing, refuse
from desk.domain.progress import Watch, unwatched
from desk.domain.record import Record

K = TypeVar("K", bound=Record)
T = TypeVar("T")
Rows = dict[type[Record], dict[str, Record]]


class MemoryReader:
    """Looks records up in a dictionary."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, kind: type[K], record_id: str) -> K:
        """Return the record. Raises Missing."""
        record = self.seek(kind, record_id)
        if record is None:
            raise Missing(kind.KIND, record_id)
        return record

    def seek(self, kind: type[K], record_id: str | None) -> K | None:
        """Return the record, or None where there is none of that id."""
        found = self._rows.get(kind, {}).get(record_id or "")
        return cast(K, found) if found is not None else None

    def find(self, kind: type[K], /, **where: object) -> list[K]:
        """Return the records with these fields (a collection: any of it), in their order."""
        known: Any = self._rows.get(kind, {}).values()
        found: list[K] = [record for record in known if _fits(record, where)]
        order = dict.fromkeys((*kind.ORDER, "id"))
        return sorted(found, key=lambda record: [_sortable(record, name) for name in order])

    def tally(self, kind: type[Record], field: str) -> dict[str, int]:
        """Return how many records there are for each value of a field, None left out."""
        counts: dict[str, int] = {}
        for record in self._rows.get(kind, {}).values():
            value = getattr(record, field)
            if value is not None:
                counts[value] = counts.get(value, 0) + 1
        return counts


class MemoryWork(MemoryReader):
    """A transaction on a copy of the rows."""

    now = datetime(2026, 11, 23, 9, 0)

    def __init__(self, rows: Rows) -> None:
        super().__init__({kind: dict(known) for kind, known in rows.items()})
        self._before = rows

    @property
    def rows(self) -> Rows:
        """The rows as they stand in this transaction."""
        return self._rows

    def add(self, record: K) -> K:
        """Keep a new record and return it; an id that is there already is an error."""
        known = self._rows.setdefault(type(record), {})
        assert record.id not in known, f"{record.KIND} {record.id} is added twice"
        self._check_named(record)
        known[record.id] = record
        return record

    def put(self, record: K) -> K:
        """Replace the record of the same id and return it. Raises Missing."""
        self.get(type(record), record.id)
        self._check_named(record)
        self._rows[type(record)][record.id] = record
        return record

    def remove(self, kind: type[Record], record_id: str) -> None:
        """Remove a record and all that is part of it. Raises Missing."""
        self.get(kind, record_id)
        for child, name in kinds.owned_by(kind.KIND):
            for part in self.find(child, **{name: record_id}):
                self.remove(child, part.id)
        for other, name in kinds.pruned_lists(kind.KIND):
            for record in self.find(other):
                held: tuple[str, ...] = getattr(record, name) or ()
                if record_id in held:
                    kept: Any = tuple(i for i in held if i != record_id)
                    self.put(replace(record, **{name: kept}))
        del self._rows[kind][record_id]

    def keep(self, data: bytes) -> str:
        """Keep a file's content and return its address."""
        return hashlib.sha256(data).hexdigest()

    def changes(self) -> tuple[Change, ...]:
        """Return what differs from before. Raises Refused where a removed record is still named."""
        found = []
        for kind in kinds.ALL:
            before, after = self._before.get(kind, {}), self._rows.get(kind, {})
            for record_id in [*before, *(i for i in after if i not in before)]:
                change = _change(kind.KIND, before.get(record_id), after.get(record_id), record_id)
                if change is not None:
                    found.append(change)
        for change in found:
            if change.after is None:
                self._check_unused(change.kind, change.id)
        return tuple(found)

    def _check_named(self, record: Record) -> None:
        for field in fields(record):
            relation = field.metadata.get("owner") or field.metadata.get("ref")
            value = getattr(record, field.name)
            if relation and value is not None:
                assert self.seek(kinds.BY_NAME[relation], value), f"{record.KIND}.{field.name}"

    def _check_unused(self, kind: str, record_id: str) -> None:
        for other in kinds.ALL:
            for record in self._rows.get(other, {}).values():
                for field in fields(record):
                    value = getattr(record, field.name)
                    if field.metadata.get("ref") == kind and value == record_id:
                        raise refuse("record.in_use", kind=kind, by=other.KIND)
                    if field.metadata.get("refs") == kind and record_id in value:
                        raise refuse("record.in_use", kind=kind, by=other.KIND)


class MemoryStore:
    """Runs operations on rows in memory: all of an operation or nothing, checked by the guards."""

    def __init__(self) -> None:
        self.rows: Rows = {}
        self.sequence = 0

    def run(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation and keep what it did. Raises Refused, Stopped."""
        done, work = self._try(operation, watch)
        self.rows = work.rows
        if done.changes:
            self.sequence += 1
        return done

    def preview(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation and forget what it did. Raises Refused, Stopped."""
        return self._try(operation, watch)[0]

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Return a context in which records can be looked up."""
        yield MemoryReader(self.rows)

    def _try(self, operation: Operation[T], watch: Watch) -> tuple[Done[T], MemoryWork]:
        work = MemoryWork(self.rows)
        watch(0, 0)
        value = operation.perform(work)
        changes = work.changes()
        check_changes(changes, work)
        sequence = self.sequence + 1 if changes else None
        return Done(value, sequence, changes, operation.undoable), work


def _fits(record: Record, where: dict[str, object]) -> bool:
    for name, wanted in where.items():
        value = getattr(record, name)
        if isinstance(wanted, list | set | frozenset | dict):
            if value not in wanted:
                return False
        elif value != wanted:
            return False
    return True


def _sortable(record: Record, name: str) -> tuple[bool, Any]:
    value = getattr(record, name)
    return value is None, "" if value is None else value


def _change(
    kind: str, before: Record | None, after: Record | None, record_id: str
) -> Change | None:
    old = to_plain(before) if before is not None else None
    new = to_plain(after) if after is not None else None
    if old == new:
        return None
    if old is not None and new is not None:
        differing = [name for name in new if old.get(name) != new[name]]
        old = {name: old[name] for name in differing}
        new = {name: new[name] for name in differing}
    return Change(kind, record_id, old, new)
