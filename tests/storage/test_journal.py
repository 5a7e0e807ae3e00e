"""The chain: an edited, removed, moved or cut-off entry is found."""

import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from desk.domain.office import Unit
from desk.services.editing import add, edit
from desk.storage import schema
from desk.storage.engine import writer_engine
from desk.storage.store import SqlStore

TABLE = schema.journal


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    for number in range(6):
        unit = store.run(add(Unit(name=f"第{number}局"))).value
        store.run(edit(unit, short=f"{number}局"))
    assert store.first_break() is None
    return store


def tamper(store: SqlStore, change: Callable[[sa.Connection], None]) -> None:
    engine = writer_engine(store.target)
    with engine.begin() as connection:
        change(connection)
    engine.dispose()


@pytest.mark.parametrize("column", [c.name for c in TABLE.columns if c.name != "sequence"])
def test_an_edited_entry_is_found(filled: SqlStore, column: str) -> None:
    def change(connection: sa.Connection) -> None:
        value = 3 if column == "undo_of" else "x"
        connection.execute(TABLE.update().where(TABLE.c.sequence == 5).values({column: value}))

    tamper(filled, change)
    found = filled.first_break()
    assert found is not None
    assert found.sequence == 5


def test_an_edited_text_within_an_entry_is_found(filled: SqlStore) -> None:
    def change(connection: sa.Connection) -> None:
        text = connection.execute(
            sa.select(TABLE.c.changes).where(TABLE.c.sequence == 4)
        ).scalar_one()
        forged = json.dumps(json.loads(text), ensure_ascii=False).replace("1局", "7局")
        connection.execute(TABLE.update().where(TABLE.c.sequence == 4).values(changes=forged))

    tamper(filled, change)
    found = filled.first_break()
    assert found is not None
    assert (found.sequence, found.code) == (4, "journal.edited")


def test_a_removed_entry_is_found(filled: SqlStore) -> None:
    tamper(filled, lambda c: c.execute(TABLE.delete().where(TABLE.c.sequence == 7)) and None)
    found = filled.first_break()
    assert found is not None
    assert (found.sequence, found.code) == (7, "journal.removed")


def test_swapped_entries_are_found(filled: SqlStore) -> None:
    def change(connection: sa.Connection) -> None:
        for old, new in ((3, 99), (4, 3), (99, 4)):
            connection.execute(TABLE.update().where(TABLE.c.sequence == old).values(sequence=new))

    tamper(filled, change)
    found = filled.first_break()
    assert found is not None
    assert (found.sequence, found.code) == (3, "journal.moved")


def test_a_cut_off_tail_is_found(filled: SqlStore) -> None:
    tamper(filled, lambda c: c.execute(TABLE.delete().where(TABLE.c.sequence > 10)) and None)
    found = filled.first_break()
    assert found is not None
    assert (found.sequence, found.code) == (11, "journal.cut")


def test_an_appended_forgery_is_found(filled: SqlStore) -> None:
    def change(connection: sa.Connection) -> None:
        row = connection.execute(sa.select(TABLE).where(TABLE.c.sequence == 12)).mappings().one()
        connection.execute(TABLE.insert(), dict(row) | {"sequence": 13, "op_id": "forged"})

    tamper(filled, change)
    found = filled.first_break()
    assert found is not None
    assert found.sequence == 13


def test_the_whole_journal_forgotten_is_found(filled: SqlStore) -> None:
    tamper(filled, lambda c: c.execute(TABLE.delete()) and None)
    assert filled.first_break() is not None
