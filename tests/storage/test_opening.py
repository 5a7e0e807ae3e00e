"""New data, data of another version, and files that are none of ours."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.domain.office import Unit
from desk.services.editing import add
from desk.storage import migrate, opening, schema
from desk.storage.engine import writer_engine
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore


def test_a_commit_is_on_disk_when_it_returns(tmp_path: Path) -> None:
    engine = writer_engine(str(tmp_path / "desk.db"))
    with engine.connect() as connection:
        pragmas = {
            name: connection.execute(sa.text(f"PRAGMA {name}")).scalar()
            for name in ("synchronous", "journal_mode", "foreign_keys")
        }
    engine.dispose()
    full = 2
    assert pragmas == {"synchronous": full, "journal_mode": "truncate", "foreign_keys": 1}


def test_migrations_make_the_schema_the_program_declares(target: str) -> None:
    migrate.upgrade(target)
    engine = writer_engine(target)
    with engine.connect() as connection:
        assert migrate.differences(connection) == []
        assert opening.current_revision(target) == schema.REVISION
    engine.dispose()
    store = open_store(target, Seat("a")).store
    assert store.run(add(Unit(name="甲局"))).sequence == 1
    store.close()


def test_opening_again_finds_what_was_kept(target: str, store: SqlStore) -> None:
    store.run(add(Unit(name="甲局")))
    again = open_store(target, Seat("b"))
    assert again.backup is None
    assert len(again.store.entries()) == 1
    again.store.close()


def test_data_of_a_newer_program_are_refused(target: str, store: SqlStore) -> None:
    engine = writer_engine(target)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StorageFault) as fault:
        open_store(target, Seat("a"))
    assert fault.value.code == "store.newer"


def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_bytes("会议纪要".encode() * 400)
    before = path.read_bytes()
    with pytest.raises(StorageFault) as fault:
        open_store(str(path), Seat("a"))
    assert fault.value.code == "store.not_a_database"
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageFault) as fault:
        open_store(str(tmp_path / "file" / "desk.db"), Seat("a"))
    assert fault.value.code == "store.cannot_open"


def test_two_starts_at_once_make_the_data_once(target: str) -> None:
    """The second looked before the first had made anything."""
    opening.create(target)
    opening.create(target)
    store = open_store(target, Seat("a")).store
    assert store.run(add(Unit(name="甲局"))).sequence == 1
    store.close()


def test_another_programs_database_is_left_alone(target: str) -> None:
    engine = writer_engine(target)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE unit (name TEXT)"))
    with pytest.raises(StorageFault) as fault:
        open_store(target, Seat("a"))
    assert fault.value.code == "store.not_a_database"
    with engine.connect() as connection:
        assert sa.inspect(connection).get_table_names() == ["unit"]
    engine.dispose()


@pytest.mark.parametrize(
    "address", ["mysql://h/d", "foo://x", "sqlite:///x.db", "://", "postgresql://h:port/d"]
)
def test_an_address_that_is_none_is_said(address: str) -> None:
    with pytest.raises(StorageFault) as fault:
        open_store(address, Seat("a"))
    assert fault.value.code == "store.bad_address"


def test_a_server_address_with_an_unknown_option_is_said() -> None:
    with pytest.raises(StorageFault) as fault:
        open_store("postgresql://127.0.0.1:1/d?nonsense=1", Seat("a"))
    assert fault.value.code == "store.server"


def test_text_whose_bytes_were_damaged_is_said(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    store = open_store(str(path), Seat("a")).store
    store.run(add(Unit(name="财政局")))
    store.close()
    path.write_bytes(path.read_bytes().replace("财政局".encode(), b"\xff" * 9))
    damaged = SqlStore(str(path), Seat("a"))
    with pytest.raises(StorageFault) as fault, damaged.reading() as reader:
        reader.find(Unit)
    assert fault.value.code == "store.damaged"
    damaged.close()


@pytest.fixture
def next_version(tmp_path: Path) -> Path:
    """Migrations with one more than the program has, which fails half-way."""
    import shutil

    folder = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, folder)
    (folder / "versions" / "9999_next.py").write_text(
        "from alembic import op\nimport sqlalchemy as sa\n"
        f"revision = '9999'\ndown_revision = '{schema.REVISION}'\n"
        "def upgrade():\n"
        "    op.add_column('unit', sa.Column('extra', sa.Text()))\n"
        "    op.execute(sa.text('DELETE FROM unit'))\n"
        "    op.execute(sa.text('SELECT nonsense FROM nowhere'))\n"
    )
    return folder


def test_a_migration_that_breaks_leaves_the_old_schema(
    target: str, store: SqlStore, next_version: Path
) -> None:
    store.run(add(Unit(name="甲局")))
    with pytest.raises(sa.exc.DBAPIError):
        migrate.upgrade(target, next_version)
    engine = writer_engine(target)
    with engine.connect() as connection:
        assert migrate.differences(connection) == []
    engine.dispose()
    with store.reading() as reader:
        assert [unit.name for unit in reader.find(Unit)] == ["甲局"]


def test_a_verified_backup_comes_before_every_upgrade(
    target: str, store: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    store.run(add(Unit(name="甲局")))
    calls: list[str] = []
    monkeypatch.setattr(schema, "REVISION", "9999")
    monkeypatch.setattr(migrate, "upgrade", lambda t: calls.append(t))
    opened = open_store(target, Seat("a"))
    opened.store.close()
    assert calls == [target]
    assert opened.backup is not None
    kept = SqlStore(str(opened.backup), Seat("b"))
    assert [entry.verb for entry in kept.entries()] == ["add_unit"]
    kept.close()
