"""Backups.

A logical copy of every table into a SQLite file, read back and compared before it counts.
"""

import hashlib
import json
import os
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.domain.progress import Step, Watch, unwatched
from desk.storage import journal, schema
from desk.storage.engine import make_private, reader_engine, writer_engine
from desk.storage.faults import translated
from desk.storage.moment import moment

T = TypeVar("T")
Counting = Generator[int, None, T]
"""Yields how many rows went by since the last time, and returns what came of it."""
Progress = Generator[tuple[int, int], None, T]
"""Yields how many rows of how many are done, and returns what came of it."""

_BATCH = 500
_FILES = 4
"""Rows that hold files are taken few at a time: a scanned final may have many megabytes."""


def backup_to(target: str, path: Path) -> str:
    """Copy every table of `target` into a new SQLite file and return the content digest of both.

    The copy is written beside `path`, checked (integrity, digest) and put in place whole; an
    existing file there is replaced only then. Tables are taken as they are found, so an older
    schema copies too. Raises StorageFault.
    """
    return _drained(_backing_up(target, path, unwatched))


def backing_up(
    target: str, path: Path, watch: Watch = unwatched
) -> Generator[Step[str], None, None]:
    """Do what `backup_to` does step by step, yielding how far it is and at the end the digest.

    Between two steps the data are free to be written: what is copied is how they stood at the
    first. A generator that is closed early leaves nothing behind and an older file as it was.
    Raises StorageFault, Stopped.
    """
    total = 0
    with closing(_backing_up(target, path, watch)) as steps:
        while True:
            try:
                done, total = next(steps)
            except StopIteration as end:
                yield Step(total, total, made=end.value)
                return
            yield Step(done, total)


def _backing_up(target: str, path: Path, watch: Watch) -> Progress[str]:
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        make_private(part)
        with translated(), moment(target, watch) as source:
            copied = yield from _copied_and_checked(source, part, watch)
        sync(part)
        os.replace(part, path)
        sync(path.parent)
    except PermissionError as error:
        raise StorageFault("file.read_only", str(path.parent)) from error
    except OSError as error:
        raise StorageFault("file.io", str(error)) from error
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return copied


def _copied_and_checked(source: str, part: Path, watch: Watch) -> Progress[str]:
    engine = reader_engine(source)
    try:
        with engine.connect() as old:
            count = _Count(old)
            yield 0, count.total
            copied = yield from count.through(_copy(old, str(part)))
    finally:
        engine.dispose()
    check_file(part, watch)
    found = yield from count.through(_digest_of(str(part)))
    if found != copied:
        raise StorageFault("backup.differs")
    return copied


class _Count:
    """How many rows went by: each is copied, and read on either side for the digest."""

    def __init__(self, connection: sa.Connection) -> None:
        counts = (sa.select(sa.func.count()).select_from(table) for table in _tables(connection))
        self.total = 3 * sum(connection.execute(count).scalar_one() for count in counts)
        self.done = 0

    def through(self, rows: Counting[T]) -> Progress[T]:
        """Let rows go by."""
        while True:
            try:
                self.done += next(rows)
            except StopIteration as end:
                value: T = end.value
                return value
            yield min(self.done, self.total), self.total


def _drained(steps: Generator[Any, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: T = end.value
            return value


def check_file(path: Path, watch: Watch = unwatched) -> None:
    """Check that a file is a whole database of ours with an unbroken journal.

    Raises StorageFault, Stopped.
    """
    with translated():
        engine = reader_engine(str(path))
        try:
            with engine.connect() as connection:
                verdict = connection.execute(sa.text("PRAGMA integrity_check")).scalar()
                if verdict != "ok":
                    raise StorageFault("store.damaged", str(verdict))
                if not sa.inspect(connection).has_table(schema.head.name):
                    raise StorageFault("backup.not_ours")
                broken = journal.first_break(connection, watch)
                if broken is not None:
                    raise StorageFault(broken.code, str(broken.sequence))
        finally:
            engine.dispose()


def is_ours(path: Path) -> bool:
    """Return whether a file is a database of this program, whole or not."""
    engine = reader_engine(str(path))
    try:
        with engine.connect() as connection:
            return sa.inspect(connection).has_table(schema.head.name)
    except sa.exc.DatabaseError:
        return False
    finally:
        engine.dispose()


def content_digest(target: str) -> str:
    """Return the SHA-256 over every row of every table but drafts, the same on either database."""
    return _drained(_digest_of(target))


def _digest_of(target: str) -> Counting[str]:
    engine = reader_engine(target)
    try:
        with translated(), engine.connect() as connection:
            return (yield from _digest(connection, _tables(connection)))
    finally:
        engine.dispose()


def _copy(old: sa.Connection, sink: str) -> Counting[str]:
    engine = writer_engine(sink)
    try:
        with engine.begin() as new:
            tables = _tables(old)
            new.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            for table in tables:
                table.create(new)
                yield from copying(old, new, table)
            return (yield from _digest(old, tables))
    finally:
        engine.dispose()


def copying(old: sa.Connection, new: sa.Connection, table: sa.Table) -> Iterator[int]:
    """Copy the rows of a table, yielding how many each time."""
    with old.execution_options(yield_per=_batch(table)).execute(sa.select(table)) as result:
        for batch in result.mappings().partitions():
            new.execute(table.insert(), [dict(row) for row in batch])
            yield len(batch)


def _batch(table: sa.Table) -> int:
    """Return how many rows of a table are held at once."""
    return _FILES if any(isinstance(c.type, sa.LargeBinary) for c in table.c) else _BATCH


def _tables(connection: sa.Connection) -> list[sa.Table]:
    """Return the tables as this database has them.

    Ours by their declaration, any other reflected.
    """
    if _stamp(connection) == schema.REVISION:
        known = sa.MetaData()
        tables = [table.to_metadata(known) for table in schema.metadata.sorted_tables]
        reflected = sa.MetaData()
        reflected.reflect(connection, only=["alembic_version"])
        return [reflected.tables["alembic_version"], *tables]
    reflected = sa.MetaData()
    sa.event.listen(reflected, "column_reflect", _general_type)
    reflected.reflect(connection)
    return list(reflected.sorted_tables)


def _general_type(_inspector: Any, _table: sa.Table, column: dict[str, Any]) -> None:
    """Have a reflected column's type be one that either database knows."""
    column["type"] = column["type"].as_generic()


def _stamp(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def revision_of(target: str) -> str | None:
    engine = reader_engine(target)
    try:
        with translated(), engine.connect() as connection:
            return _stamp(connection)
    finally:
        engine.dispose()


def _digest(connection: sa.Connection, tables: list[sa.Table]) -> Counting[str]:
    total = hashlib.sha256()
    for table in sorted(tables, key=lambda t: t.name):
        if table.name == schema.draft.name:
            continue
        total.update(f"\n{table.name}\n".encode())
        lines = []
        for batch in _lines(connection, table):
            lines += batch
            yield len(batch)
        for line in sorted(lines):
            total.update(line)
    return total.hexdigest()


def _lines(connection: sa.Connection, table: sa.Table) -> Iterator[list[bytes]]:
    columns = sorted(table.c, key=lambda c: c.name)
    query, batch = sa.select(*columns), _batch(table)
    with connection.execution_options(yield_per=batch).execute(query) as result:
        lines = []
        for row in result:
            lines.append(hashlib.sha256(json.dumps([_plain(v) for v in row]).encode()).digest())
            if len(lines) == batch:
                yield lines
                lines = []
        yield lines


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, bytes | memoryview):
        return hashlib.sha256(value).hexdigest()
    return value


def sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
