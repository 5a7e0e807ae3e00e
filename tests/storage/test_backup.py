"""Backups hold everything, are checked when made, and come back."""

import os
import stat
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desk.domain.faults import StorageFault
from desk.domain.office import Unit
from desk.domain.operations import Operation, Work
from desk.domain.progress import Step, Stopped
from desk.services.editing import add, edit
from desk.storage.backup import backing_up, backup_to, content_digest
from desk.storage.opening import open_store
from desk.storage.restore import restore_from
from desk.storage.seat import Seat
from desk.storage.store import SqlStore

NOW = datetime(2026, 11, 23, 9, 30)


def fill(store: SqlStore, count: int = 30) -> None:
    for number in range(count):
        unit = store.run(add(Unit(name=f"第{number}局", aliases=("甲", f"乙{number}")[1:]))).value
        store.run(edit(unit, short=f"{number}局"))


def test_a_backup_has_the_same_digest(store: SqlStore, target: str, tmp_path: Path) -> None:
    fill(store)
    path = tmp_path / "backup.db"
    digest = backup_to(target, path)
    assert digest == content_digest(target) == content_digest(str(path))
    copy = SqlStore(str(path), Seat("b"))
    assert copy.first_break() is None
    assert copy.head() == store.head()
    copy.close()
    assert not path.with_name("backup.db.part").exists()


def test_restoring_brings_everything_back_and_keeps_the_old_aside(
    store: SqlStore, target: str, tmp_path: Path
) -> None:
    fill(store)
    path = tmp_path / "backup.db"
    digest = backup_to(target, path)
    store.run(add(Unit(name="后来的局")))
    later = content_digest(target)
    store.close()
    aside = restore_from(path, target, NOW)
    assert content_digest(target) == digest
    assert aside is not None
    assert content_digest(str(aside)) == later
    reopened = SqlStore(target, Seat("a"))
    assert reopened.run(add(Unit(name="再后来的局"))).sequence == 61
    reopened.close()


def test_restoring_where_nothing_was(store: SqlStore, target: str, tmp_path: Path) -> None:
    fill(store, 3)
    path = tmp_path / "backup.db"
    digest = backup_to(target, path)
    fresh = tmp_path / "new PC" / "Meeting Desk" / "new.db"
    assert restore_from(path, str(fresh), NOW) is None
    assert content_digest(str(fresh)) == digest


def test_files_that_records_name_come_back_few_at_a_time(
    store: SqlStore, target: str, tmp_path: Path
) -> None:
    large = 3_000_000

    def keep(work: Work) -> list[str]:
        return [work.keep(bytes([number]) * large) for number in range(20)]

    addresses = store.run(Operation("keep", keep, undoable=False)).value
    path = tmp_path / "backup.db"
    tracemalloc.start()
    backup_to(target, path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10 * large
    store.close()
    restore_from(path, target, NOW)
    reopened = SqlStore(target, Seat("a"))
    assert reopened.content(addresses[7]) == bytes([7]) * large
    reopened.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in the folder")
def test_what_is_copied_is_as_private_as_the_data(tmp_path: Path) -> None:
    target, path = tmp_path / "desk.db", tmp_path / "backup.db"
    open_store(str(target), Seat("a")).store.close()
    backup_to(str(target), path)
    aside = restore_from(path, str(target), NOW)
    assert aside is not None
    assert {stat.S_IMODE(p.stat().st_mode) for p in (target, path, aside)} == {0o600}
    assert {p.name for p in tmp_path.iterdir()} <= {
        "desk.db",
        "desk.db-journal",
        "backup.db",
        "backup.db-journal",
        aside.name,
    }


def test_a_window_that_was_open_goes_on_after_a_restore(tmp_path: Path) -> None:
    target, path = tmp_path / "desk.db", tmp_path / "backup.db"
    window = open_store(str(target), Seat("a")).store
    window.run(add(Unit(name="甲局")))
    backup_to(str(target), path)
    window.run(add(Unit(name="乙局")))
    restore_from(path, str(target), NOW)
    assert window.run(add(Unit(name="丙局"))).sequence == 2
    with window.reading() as reader:
        assert [unit.name for unit in reader.find(Unit)] == ["甲局", "丙局"]
    assert window.first_break() is None
    window.close()


def test_a_damaged_data_file_is_replaced_by_the_backup(tmp_path: Path) -> None:
    target, path = tmp_path / "desk.db", tmp_path / "backup.db"
    store = open_store(str(target), Seat("a")).store
    fill(store, 3)
    store.close()
    digest = backup_to(str(target), path)
    damaged = target.read_bytes()[:5000]
    target.write_bytes(damaged)
    aside = restore_from(path, str(target), NOW)
    assert content_digest(str(target)) == digest
    assert aside is not None
    assert aside.read_bytes() == damaged


@pytest.mark.parametrize("spoil", ["text", "cut", "missing", "forged"])
def test_a_spoilt_backup_is_refused_and_nothing_changes(
    store: SqlStore, target: str, tmp_path: Path, spoil: str
) -> None:
    fill(store)
    path = tmp_path / "backup.db"
    backup_to(target, path)
    digest = content_digest(target)
    if spoil == "text":
        path.write_text("not a database at all")
    elif spoil == "cut":
        path.write_bytes(path.read_bytes()[:9000])
    elif spoil == "missing":
        path.unlink()
    else:
        data = path.read_bytes()
        path.write_bytes(data.replace("第7局".encode(), "第8局".encode()))
    with pytest.raises(StorageFault):
        restore_from(path, target, NOW)
    assert content_digest(target) == digest


def test_a_journal_left_by_a_killed_process_is_not_played_into_the_restored_file(
    tmp_path: Path,
) -> None:
    """A process dies in a transaction that already wrote to the file; a backup comes back."""
    target, path = tmp_path / "desk.db", tmp_path / "backup.db"
    opened = open_store(str(target), Seat("a")).store
    fill(opened, 5)
    opened.close()
    digest = backup_to(str(target), path)
    script = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA journal_mode = TRUNCATE')\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "for n in range(400):\n"
        "    c.execute('INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?)', (n, n, n, n, 'x' * 999, n))\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(target)], check=False)
    journal = target.with_name("desk.db-journal")
    assert journal.stat().st_size > 0
    aside = restore_from(path, str(target), NOW)
    assert content_digest(str(target)) == digest
    assert aside is not None
    assert content_digest(str(aside)) == digest


def test_a_place_that_takes_no_file_is_said(tmp_path: Path) -> None:
    target = tmp_path / "desk.db"
    open_store(str(target), Seat("a")).store.close()
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageFault) as fault:
        backup_to(str(target), tmp_path / "file" / "backup.db")
    assert fault.value.code == "file.io"


def test_a_backup_lets_others_write_between_its_steps(
    store: SqlStore, target: str, tmp_path: Path
) -> None:
    fill(store)
    before = content_digest(target)
    steps = list(between(backing_up(target, tmp_path / "backup.db"), store))
    assert len(steps) > 4 and [step.done for step in steps] == sorted(s.done for s in steps)
    assert steps[-1].done == steps[-1].total and steps[-1].made == before
    assert content_digest(str(tmp_path / "backup.db")) == before != content_digest(target)


def between(steps: Iterator[Step[str]], store: SqlStore) -> Iterator[Step[str]]:
    """Yield the steps, writing something after each."""
    for number, step in enumerate(steps):
        store.run(add(Unit(name=f"其间的局{number}")))
        yield step


@pytest.mark.parametrize("after", [1, 3, 8])
def test_a_backup_given_up_leaves_nothing_and_the_older_one(
    store: SqlStore, target: str, tmp_path: Path, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    folder = tmp_path / "备份"
    folder.mkdir()
    fill(store)
    path = folder / "backup.db"
    older = backup_to(target, path)
    store.run(add(Unit(name="新的局")))
    steps = backing_up(target, path)
    for _ in range(after):
        next(steps)
    assert path.with_name("backup.db.part").exists()
    steps.close()
    assert [p.name for p in folder.iterdir()] == ["backup.db"]
    assert list((tmp_path / "temp").iterdir()) == []
    assert content_digest(str(path)) == older


def test_a_watch_stops_a_backup_within_a_step(store: SqlStore, target: str, tmp_path: Path) -> None:
    fill(store)

    def watch(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise Stopped

    folder = tmp_path / "备份"
    with pytest.raises(Stopped):
        list(backing_up(target, folder / "backup.db", watch))
    assert list(folder.iterdir()) == []
