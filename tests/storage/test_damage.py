"""Data that someone or something else has written into are said to be damaged."""

import pytest
import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.domain.office import Unit
from desk.services.editing import add
from desk.storage.engine import writer_engine
from desk.storage.store import SqlStore


def spoil(target: str, statement: str) -> None:
    engine = writer_engine(target)
    with engine.begin() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


@pytest.mark.parametrize("damage", ["kind = 'nonsense'", "aliases = '[oops'", "aliases = '1'"])
def test_values_this_program_never_writes_are_said(
    store: SqlStore, target: str, damage: str
) -> None:
    store.run(add(Unit(name="财政局")))
    spoil(target, f"UPDATE unit SET {damage}")
    with pytest.raises(StorageFault) as fault, store.reading() as reader:
        reader.find(Unit)
    assert fault.value.code == "store.damaged"


def test_a_journal_without_its_head_is_cut(store: SqlStore, target: str) -> None:
    store.run(add(Unit(name="财政局")))
    spoil(target, "DELETE FROM journal_head")
    found = store.first_break()
    assert found is not None
    assert (found.code, store.head().sequence) == ("journal.cut", 0)


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_bytes_in_place_of_a_text_are_an_edited_entry(store: SqlStore, target: str) -> None:
    store.run(add(Unit(name="财政局")))
    spoil(target, "UPDATE journal SET changes = X'00'")
    found = store.first_break()
    assert found is not None
    assert found.code == "journal.edited"
