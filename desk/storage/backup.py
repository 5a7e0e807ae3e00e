"""Backups.

A logical copy of every table into a SQLite file, read back and compared before it counts.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.storage import journal, schema
from desk.storage.engine import make_private, reader_engine, writer_engine
from desk.storage.faults import translated

_BATCH = 500
_FILES = 4
"""Rows that hold files are taken few at a time: a scanned final may have many megabytes."""


def backup_to(target: str, path: Path) -> str:
    """Copy every table of `target` into a new SQLite file and return the content digest of both.

    The copy is written beside `path`, checked (integrity, digest) and put in place whole; an
    existing file there is replaced only then. Tables are taken as they are found, so an older
    schema copies too. Raises StorageFault.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        make_private(part)
        with translated():
            copied = _copy(target, str(part))
            check_file(part)
            found = content_digest(str(part))
        if found != copied:
            raise StorageFault("backup.differs")
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


def check_file(path: Path) -> None:
    """Check that a file is a whole database of ours with an unbroken journal.

    Raises StorageFault.
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
                broken = journal.first_break(connection)
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
    engine = reader_engine(target)
    try:
        with translated(), engine.connect() as connection:
            return _digest(connection, _tables(connection))
    finally:
        engine.dispose()


def _copy(source: str, sink: str) -> str:
    old_engine, new_engine = reader_engine(source), writer_engine(sink)
    try:
        with old_engine.connect() as old, new_engine.begin() as new:
            tables = _tables(old)
            new.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            for table in tables:
                table.create(new)
                copy_rows(old, new, table)
            return _digest(old, tables)
    finally:
        old_engine.dispose()
        new_engine.dispose()


def copy_rows(old: sa.Connection, new: sa.Connection, table: sa.Table) -> None:
    with old.execution_options(yield_per=_batch(table)).execute(sa.select(table)) as result:
        for batch in result.mappings().partitions():
            new.execute(table.insert(), [dict(row) for row in batch])


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


def _digest(connection: sa.Connection, tables: list[sa.Table]) -> str:
    total = hashlib.sha256()
    for table in sorted(tables, key=lambda t: t.name):
        if table.name == schema.draft.name:
            continue
        total.update(f"\n{table.name}\n".encode())
        for line in sorted(_lines(connection, table)):
            total.update(line)
    return total.hexdigest()


def _lines(connection: sa.Connection, table: sa.Table) -> Iterator[bytes]:
    columns = sorted(table.c, key=lambda c: c.name)
    query, batch = sa.select(*columns), _batch(table)
    with connection.execution_options(yield_per=batch).execute(query) as result:
        for row in result:
            yield hashlib.sha256(json.dumps([_plain(v) for v in row]).encode()).digest()


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
