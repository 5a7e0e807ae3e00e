"""The full office is as full as it says."""

from pathlib import Path

from desk.app import open_office
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Note
from desk.domain.office import Person, Unit
from tests.support.full_office import ASSIGNMENTS, PEOPLE, UNITS, fill


def test_it_is_full(tmp_path: Path) -> None:
    office = open_office(str(tmp_path / "full.db"))
    fill(office.desk)
    counts = {
        kind: len(office.desk.read(lambda reader, k=kind: reader.find(k)))
        for kind in (Unit, Person, Assignment, Note, AgendaItem)
    }
    office.close()
    assert (counts[Unit], counts[Person]) == (UNITS, PEOPLE)
    assert counts[Assignment] >= ASSIGNMENTS
    assert counts[Note] >= 1980
    assert counts[AgendaItem] >= 60
