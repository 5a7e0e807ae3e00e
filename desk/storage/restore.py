"""Bringing a backup back: checked first, the data it replaces kept aside."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.storage import journal, schema
from desk.storage.backup import backup_to, check_file, copying, revision_of, sync
from desk.storage.engine import is_server, make_private, reader_engine, writer_engine
from desk.storage.faults import translated


def restore_from(path: Path, target: str, now: datetime) -> Path | None:
    """Put a backup's content in place of the data at `target`; return where the old data were kept.

    A backup of an older version is brought up to date on the way. Data that open are refilled in
    one transaction, so a window beside goes on; a damaged or missing file is replaced whole.
    Returns None where there was nothing to keep. Raises StorageFault (backup.… where the backup
    is at fault).
    """
    if not path.is_file():
        raise StorageFault("backup.missing", str(path))
    with _current_copy(path) as copy:
        if is_server(target):
            return _refill(copy, target, _kept_name(path, now))
        file = Path(target)
        file.parent.mkdir(parents=True, exist_ok=True)
        if _opens(file):
            return _refill(copy, target, _kept_name(file, now))
        return _replace(copy, file, now)


@contextmanager
def _current_copy(path: Path) -> Iterator[Path]:
    """Give a checked copy of a backup with the schema of this program."""
    try:
        check_file(path)
    except StorageFault as fault:
        code = fault.code if fault.code.startswith("backup.") else "backup.damaged"
        raise StorageFault(code, str(path)) from fault
    with tempfile.TemporaryDirectory(prefix="desk-restore-") as folder:
        copy = Path(folder) / "copy.db"
        backup_to(str(path), copy)
        revision = revision_of(str(copy))
        if revision != schema.REVISION:
            _upgrade(copy, revision)
        yield copy


def _upgrade(copy: Path, revision: str | None) -> None:
    from desk.storage.migrate import known_revisions, upgrade

    if revision not in known_revisions():
        raise StorageFault("backup.other_schema", str(revision))
    upgrade(str(copy))


def _opens(file: Path) -> bool:
    """Return whether a data file is whole and of the current schema."""
    if not file.is_file() or not file.stat().st_size:
        return False
    try:
        check_file(file)
        return revision_of(str(file)) == schema.REVISION
    except StorageFault:
        return False


def _refill(copy: Path, target: str, aside: Path) -> Path:
    source, sink = reader_engine(str(copy)), writer_engine(target)
    try:
        with translated(), source.connect() as old, sink.begin() as new:
            # Copied aside under the lock: what another seat enters until then is kept as well
            journal.locked_head(new)
            backup_to(target, aside)
            for table in reversed(schema.metadata.sorted_tables):
                new.execute(table.delete())
            for table in schema.metadata.sorted_tables:
                for _rows in copying(old, new, table):
                    pass
    finally:
        source.dispose()
        sink.dispose()
    return aside


def _replace(copy: Path, target: Path, now: datetime) -> Path | None:
    fresh = target.with_name(target.name + ".restoring")
    backup_to(str(copy), fresh)
    aside = None
    if target.exists() and target.stat().st_size:
        aside = _kept_name(target, now)
        _settle(target)
        # A copy, not a move: without a data file for a moment, a start would make an empty one
        make_private(aside)
        shutil.copyfile(target, aside)
        sync(aside)
    # The journal belongs to the file that goes; SQLite would play it into the one that comes
    target.with_name(target.name + "-journal").unlink(missing_ok=True)
    os.replace(fresh, target)
    sync(target.parent)
    return aside


def _settle(target: Path) -> None:
    """Let SQLite take back what a killed process left half done, where the file still opens."""
    engine = reader_engine(str(target))
    try:
        with engine.connect() as connection:
            connection.execute(sa.text("SELECT count(*) FROM sqlite_master")).scalar()
    except sa.exc.DatabaseError:
        return
    finally:
        engine.dispose()


def _kept_name(path: Path, now: datetime) -> Path:
    """Return a free name beside `path` for the data that go."""
    number = 1
    candidate = path.with_name(f"{path.stem}-replaced-{now:%Y%m%d-%H%M%S}.db")
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-replaced-{now:%Y%m%d-%H%M%S}-{number}.db")
    return candidate
