"""Opening a data file or a server's database.

Made where it is new, brought up to date where it is old.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.domain.operations import Guard
from desk.storage import schema
from desk.storage.engine import is_server, make_private, reader_engine, writer_engine
from desk.storage.faults import translated
from desk.storage.journal import GENESIS
from desk.storage.seat import Seat
from desk.storage.store import SqlStore

_MAKING = 0x6465736B
"""The advisory lock that a server's database is set up under."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An opened store, and the backup made before its schema was brought up to date (if it was)."""

    store: SqlStore
    backup: Path | None = None


def open_store(target: str, seat: Seat, guard: Guard | None = None) -> Opened:
    """Open (or make) the data at a file path or a server's URL.

    Raises StorageFault: store.newer (made by a newer program), store.not_a_database, store.damaged,
    store.cannot_open, store.read_only, store.server.
    """
    with translated():
        if not is_server(target):
            try:
                make_private(Path(target))
            except OSError as error:
                raise StorageFault("store.cannot_open", str(error)) from error
        revision = current_revision(target)
        backup = None
        if revision is None:
            create(target)
        elif revision != schema.REVISION:
            backup = _upgrade(target, revision)
    return Opened(SqlStore(target, seat, guard), backup)


def current_revision(target: str) -> str | None:
    """Return the schema revision of the data, or None where there is no schema yet."""
    engine = reader_engine(target)
    try:
        with engine.connect() as connection:
            if not sa.inspect(connection).has_table("alembic_version"):
                return None
            return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    finally:
        engine.dispose()


def create(target: str) -> None:
    """Make the current schema with an empty journal, in one transaction, unless it is there.

    The tables are made directly, not by running every migration: Alembic costs half a second at
    start, and a test holds that both ways give the same schema. Of two programs that start at once
    the second finds what the first made. Raises StorageFault where the database is someone else's.
    """
    engine = writer_engine(target)
    version = sa.Table(
        "alembic_version",
        sa.MetaData(),
        sa.Column("version_num", sa.String(32), primary_key=True, nullable=False),
    )
    try:
        with engine.begin() as connection:
            if is_server(target):
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MAKING)))
            present = set(sa.inspect(connection).get_table_names())
            if version.name in present:
                return
            if present & schema.metadata.tables.keys() or (present and not is_server(target)):
                raise StorageFault("store.not_a_database", target if not is_server(target) else "")
            version.create(connection)
            connection.execute(version.insert().values(version_num=schema.REVISION))
            schema.metadata.create_all(connection)
            connection.execute(schema.head.insert().values(id=1, sequence=0, hash=GENESIS))
    finally:
        engine.dispose()


def _upgrade(target: str, revision: str) -> Path:
    from desk.storage.backup import backup_to
    from desk.storage.migrate import known_revisions, upgrade

    if revision not in known_revisions():
        raise StorageFault("store.newer", revision)
    aside = upgrade_backup_path(target, revision, datetime.now())
    backup_to(target, aside)
    upgrade(target)
    return aside


def upgrade_backup_path(target: str, revision: str, now: datetime) -> Path:
    """Return where the backup before an upgrade goes: beside the data file, or the home folder."""
    name = f"before-upgrade-{revision}-{now:%Y%m%d-%H%M%S}.db"
    if is_server(target):
        return Path.home() / name
    path = Path(target)
    return path.with_name(f"{path.stem}-{name}")
