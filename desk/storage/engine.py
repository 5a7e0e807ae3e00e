"""Connections.

SQLite set up so that a commit is on disk when it returns, or a PostgreSQL server.
"""

import os
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

from desk.domain.faults import StorageFault

BUSY_SECONDS = 10


def is_server(target: str) -> bool:
    """Return whether a data target is a server's URL rather than a file."""
    return "://" in target


def writer_engine(target: str) -> sa.Engine:
    """Return the engine for operations: one SQLite connection that begins with the write lock."""
    if is_server(target):
        return _server_engine(target)
    return _file_engine(target, begin="BEGIN IMMEDIATE", pool_size=1)


def reader_engine(target: str) -> sa.Engine:
    """Return the engine for looking up: every transaction sees the data as of one moment."""
    if is_server(target):
        return _server_engine(target).execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
    return _file_engine(target, begin="BEGIN", pool_size=4)


def _server_engine(url: str) -> sa.Engine:
    try:
        parsed = sa.make_url(url)
    except (sa.exc.ArgumentError, ValueError) as error:
        raise StorageFault("store.bad_address") from error
    if parsed.drivername in ("postgres", "postgresql"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername != "postgresql+psycopg":
        raise StorageFault("store.bad_address")
    return sa.create_engine(parsed, pool_pre_ping=True, connect_args={"connect_timeout": 10})


def _file_engine(target: str, *, begin: str, pool_size: int) -> sa.Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(Path(target).absolute())),
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0 if pool_size == 1 else 8,
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        # sqlite3 commits DDL by itself unless it is told to leave transactions alone
        connection.isolation_level = None
        # A rollback journal, not WAL: before SQLite 3.51.3 two writing processes could corrupt a
        # WAL file. TRUNCATE with FULL syncs the journal after cutting it, so no directory entry
        # is at stake.
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")

    @event.listens_for(engine, "begin")
    def start(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def make_private(path: Path) -> None:
    """Create an empty data file that only its user may read, where there is none yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
