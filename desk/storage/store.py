"""The store: operations in, records out. Services and pages see nothing else of the database."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa

from desk.domain import kinds
from desk.domain.codec import from_plain, to_plain
from desk.domain.drafts import Draft
from desk.domain.faults import StorageFault
from desk.domain.operations import Done, Entry, Guard, Operation, Reader
from desk.domain.problems import Missing
from desk.domain.progress import Watch, unwatched
from desk.domain.record import Record
from desk.storage import journal, schema
from desk.storage.engine import reader_engine, writer_engine
from desk.storage.faults import translated
from desk.storage.seat import Seat
from desk.storage.work import SqlReader, SqlWork

T = TypeVar("T")


class _TakeBack(Exception):
    """Ends a preview's transaction without keeping it."""


class SqlStore:
    """Keeps records, journal and drafts in one SQLite file or on one PostgreSQL server.

    The data must already have the current schema (see storage.opening). Every method may be called
    from any thread; operations of one process run one after the other.
    """

    def __init__(self, target: str, seat: Seat, guard: Guard | None = None) -> None:
        self.target = target
        self._seat = seat
        # Two accounts of one computer are two people typing
        self._typist = f"{seat.seat}/{seat.person}"
        self._guard = guard
        self._writing = threading.Lock()
        self._writer = writer_engine(target)
        self._reader = reader_engine(target)

    def close(self) -> None:
        """Close every connection."""
        self._writer.dispose()
        self._reader.dispose()

    def run(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation in one transaction and return what came of it, once it is on disk.

        An operation that was run before (same id) changes nothing and returns its first result.
        The watch looks at every record that is read or written. Raises Refused, Conflict,
        StorageFault, Stopped.
        """
        with self._writing, translated(), self._writer.begin() as connection:
            head = journal.locked_head(connection)
            earlier = self._earlier(connection, operation)
            if earlier is not None:
                return earlier
            done = self._perform(connection, operation, watch)
            if not done.changes:
                return done
            new_head = self._enter(connection, head, operation, done)
        return Done(done.value, new_head.sequence, done.changes, operation.undoable)

    def preview(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation, take it back, and return what would have come of it. Raises Refused."""
        with self._writing, translated():
            try:
                with self._writer.begin() as connection:
                    journal.locked_head(connection)
                    done = self._perform(connection, operation, watch)
                    raise _TakeBack
            except _TakeBack:
                return done

    def _perform(self, connection: sa.Connection, operation: Operation[T], watch: Watch) -> Done[T]:
        work = SqlWork(connection, datetime.now().astimezone(), watch)
        value = operation.perform(work)
        changes = work.changes()
        if self._guard is not None:
            self._guard(changes, work)
        return Done(value, None, changes, operation.undoable)

    def _enter(
        self, connection: sa.Connection, head: journal.Head, operation: Operation[T], done: Done[T]
    ) -> journal.Head:
        entry = {
            "op_id": operation.op_id,
            "at": datetime.now().astimezone().isoformat(timespec="milliseconds"),
            "seat": self._seat.seat,
            "person": self._seat.person,
            "verb": operation.verb,
            "schema": schema.REVISION,
            "undo_of": operation.undo_of,
            "changes": journal.changes_text(done.changes),
            "result": _result_text(done.value),
        }
        new_head = journal.append(connection, head, entry)
        connection.execute(
            schema.touched.insert(),
            [
                {"sequence": new_head.sequence, "kind": c.kind, "record_id": c.id}
                for c in done.changes
            ],
        )
        return new_head

    def _earlier(self, connection: sa.Connection, operation: Operation[T]) -> Done[T] | None:
        row = (
            connection.execute(
                sa.select(schema.journal).where(schema.journal.c.op_id == operation.op_id)
            )
            .mappings()
            .one_or_none()
        )
        if row is None:
            return None
        entry = journal.to_entry(row)
        return Done(_result(entry.result), entry.sequence, entry.changes, operation.undoable)

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Return a context in which records can be looked up, all as of one moment."""
        with translated(), self._reader.connect() as connection:
            yield SqlReader(connection)

    def entries(self, *, after: int = 0, limit: int | None = None) -> list[Entry]:
        """Return journal entries with a sequence above `after`, oldest first."""
        table = schema.journal
        query = sa.select(table).where(table.c.sequence > after).order_by(table.c.sequence)
        return self._entries(query.limit(limit) if limit is not None else query)

    def entry(self, sequence: int) -> Entry:
        """Return one journal entry. Raises Missing."""
        found = self._entries(
            sa.select(schema.journal).where(schema.journal.c.sequence == sequence)
        )
        if not found:
            raise Missing("journal", str(sequence))
        return found[0]

    def history(self, kind: str, record_id: str) -> list[Entry]:
        """Return the entries that touched a record, oldest first."""
        return self._entries(
            sa.select(schema.journal)
            .join(schema.touched, schema.touched.c.sequence == schema.journal.c.sequence)
            .where(schema.touched.c.kind == kind, schema.touched.c.record_id == record_id)
            .order_by(schema.journal.c.sequence)
        )

    def _entries(self, query: sa.Select[Any]) -> list[Entry]:
        with translated(), self._reader.connect() as connection:
            return [journal.to_entry(row) for row in connection.execute(query).mappings()]

    def head(self) -> journal.Head:
        """Return the journal's last sequence and hash; (0, "") where someone took them away."""
        with translated(), self._reader.connect() as connection:
            row = connection.execute(sa.select(schema.head)).mappings().one_or_none()
        return journal.Head(row["sequence"], row["hash"]) if row else journal.Head(0, "")

    def last_sequence(self) -> int:
        """Return the sequence of the last journal entry; 0 where there is none."""
        return self.head().sequence

    def head_mark(self) -> str:
        """Return the journal's head as one text, sequence:hash, for file properties."""
        head = self.head()
        return f"{head.sequence}:{head.hash}"

    def first_break(self, watch: Watch = unwatched) -> journal.Break | None:
        """Return the first place where the journal's chain is broken, or None. Raises Stopped."""
        with translated(), self._reader.connect() as connection:
            return journal.first_break(connection, watch)

    def content(self, address: str) -> bytes:
        """Return a kept file's content. Raises Missing; StorageFault where it was altered."""
        table = schema.content
        query = sa.select(table.c.data).where(table.c.address == address)
        with translated(), self._reader.connect() as connection:
            data: bytes | None = connection.execute(query).scalar()
        if data is None:
            raise Missing("content", address)
        if hashlib.sha256(data).hexdigest() != address:
            raise StorageFault("store.damaged", f"content {address}")
        return data

    def save_draft(self, draft: Draft) -> None:
        """Keep text being typed, over the seat's earlier draft of the same field."""
        with self._writing, translated(), self._writer.begin() as connection:
            connection.execute(schema.draft.delete().where(*self._draft_key(draft)))
            connection.execute(
                schema.draft.insert().values(
                    seat=self._typist,
                    kind=draft.kind,
                    record_id=draft.record_id,
                    field=draft.field,
                    text=draft.text,
                    at=datetime.now().astimezone().isoformat(timespec="seconds"),
                )
            )

    def drop_draft(self, draft: Draft) -> None:
        """Forget the draft of this field."""
        with self._writing, translated(), self._writer.begin() as connection:
            connection.execute(schema.draft.delete().where(*self._draft_key(draft)))

    def drafts(self) -> list[Draft]:
        """Return this seat's drafts, oldest first."""
        table = schema.draft
        query = sa.select(table).where(table.c.seat == self._typist).order_by(table.c.at)
        with translated(), self._reader.connect() as connection:
            return [
                Draft(r.kind, r.record_id, r.field, r.text, r.at) for r in connection.execute(query)
            ]

    def _draft_key(self, draft: Draft) -> list[sa.ColumnElement[bool]]:
        table = schema.draft
        return [
            table.c.seat == self._typist,
            table.c.kind == draft.kind,
            table.c.record_id == draft.record_id,
            table.c.field == draft.field,
        ]


def _result_text(value: object) -> str:
    return json.dumps(_plain_result(value), ensure_ascii=False)


def _plain_result(value: object) -> dict[str, Any]:
    if isinstance(value, Record):
        return {"record": value.KIND, "fields": to_plain(value)}
    if isinstance(value, tuple):
        return {"several": [_plain_result(part) for part in value]}
    return {"value": value}


def _result(result: Any) -> Any:
    if "record" in result:
        return from_plain(kinds.BY_NAME[result["record"]], result["fields"])
    if "several" in result:
        return tuple(_result(part) for part in result["several"])
    return result["value"]
