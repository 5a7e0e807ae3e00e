"""Reading without SQLAlchemy: the same records, and the whole store as soon as it is needed."""

import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.faults import StorageFault
from desk.domain.guards import check_changes
from desk.domain.kinds import ALL
from desk.domain.office import Person, Unit, UnitKind
from desk.domain.problems import Missing
from desk.exchange.files import operation_for
from desk.services.editing import add
from desk.services.setup import set_up
from desk.storage.glance import can_glance, glancing, last_sequence
from desk.storage.late import LateStore
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "meeting.json"
SEAT = Seat("test")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A data file with the sample in it, closed."""
    path = tmp_path / "desk.db"
    store = open_store(str(path), SEAT, check_changes).store
    store.run(set_up())
    store.run(operation_for(SAMPLE))
    store.run(add(Person(name="无单位的人")))
    store.close()
    return path


def test_both_readers_find_the_same(path: Path) -> None:
    store = SqlStore(str(path), SEAT)
    with store.reading() as full, glancing(path) as quick:
        for kind in ALL:
            everything = full.find(kind)
            assert quick.find(kind) == everything
            for field in fields(kind):
                assert quick.tally(kind, field.name) == full.tally(kind, field.name)
                for wanted in {getattr(record, field.name) for record in everything[:20]}:
                    where: dict[str, Any] = {field.name: wanted}
                    assert quick.find(kind, **where) == full.find(kind, **where)
            some = [record.id for record in everything[::2]]
            assert quick.find(kind, id=some) == full.find(kind, id=some)
        kinds = {UnitKind.PARTY, UnitKind.PARK}
        assert quick.find(Unit, kind=kinds) == full.find(Unit, kind=kinds) != []
        assert quick.find(Unit, id=[]) == []
        assert quick.seek(Unit, None) is None
        with pytest.raises(Missing):
            quick.get(Unit, "none")
    assert last_sequence(path) == store.last_sequence()
    store.close()


def test_reading_loads_no_sqlalchemy(path: Path) -> None:
    script = (
        "import sys\n"
        "from desk.app import open_office\n"
        "office = open_office(sys.argv[1])\n"
        "(row,) = office.desk.meetings()\n"
        "assert len(office.desk.dossier(row.id).items) == 8\n"
        "assert 'sqlalchemy' not in sys.modules\n"
        "office.close()\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=True, cwd=SAMPLE.parents[2])


def test_a_write_is_read_at_once(path: Path) -> None:
    store = LateStore(str(path), SEAT, check_changes)
    with store.reading() as reader:
        before = len(reader.find(Assignment))
    store.run(add(Assignment(text="批示交办")))
    with store.reading() as reader:
        assert len(reader.find(Assignment)) == before + 1
    assert store.last_sequence() == last_sequence(path)
    store.close()


def test_what_cannot_be_glanced_at_is_opened_whole(tmp_path: Path) -> None:
    fresh = LateStore(str(tmp_path / "new" / "desk.db"), SEAT)
    with fresh.reading() as reader:
        assert reader.find(AgendaItem) == []
    fresh.close()
    text = tmp_path / "text.db"
    text.write_text("会议" * 2000)
    assert not can_glance(text)
    with pytest.raises(StorageFault) as fault:
        LateStore(str(text), SEAT)
    assert fault.value.code == "store.not_a_database"


def test_a_damaged_page_is_a_fault(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xff" * (len(data) - 8192)
    path.write_bytes(bytes(data))
    with pytest.raises(StorageFault), glancing(path) as reader:
        for kind in ALL:
            reader.find(kind)
