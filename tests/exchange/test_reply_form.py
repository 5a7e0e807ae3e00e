"""The 参会回执: written, filled in, read back; every fault at its cell, nothing by half."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Unit, UnitKind
from desk.exchange.files import FileImporter, FileResult
from desk.exchange.forms.reply_form import asked_units, reply_form
from desk.services.attending import add_people
from desk.services.dossiers import load_dossier
from desk.services.editing import add, edit
from desk.services.ports import Store


@pytest.fixture
def office(store: Store) -> Store:
    store.run(add(Unit(id="gov", name="市政府", kind=UnitKind.LEADERSHIP)))
    store.run(add(Unit(id="sl", name="市水利局")))
    for person_id, name, unit in (("d", "程惠民", "gov"), ("q", "区敏", "sl"), ("l", "梁珺", "sl")):
        store.run(add(Person(id=person_id, name=name, unit_id=unit)))
    store.run(add(MeetingType(id="t", name="专题会议", mark="专")))
    store.run(add(Meeting(id="m", type_id="t", day=date(2026, 12, 1), start="09:00", place="一楼")))
    store.run(add_people("m", ["d"], Role.MEMBER))
    store.run(add_people("m", ["q", "l"], Role.OBSERVER))
    return store


def made(store: Store, unit_id: str | None = None) -> bytes:
    with store.reading() as reader:
        return reply_form(load_dossier(reader, "m"), unit_id)


def take(
    store: Store, folder: Path, cells: dict[str, Any], unit_id: str | None = None
) -> FileResult:
    book = openpyxl.load_workbook(io.BytesIO(made(store, unit_id)))
    for address, value in cells.items():
        book.worksheets[0][address].value = value
    path = folder / "回执.xlsx"
    book.save(path)
    return FileImporter(store).run([path])[0]


def places(store: Store) -> dict[str, Attendance]:
    with store.reading() as reader:
        return {a.person_id: a for a in reader.find(Attendance, meeting_id="m")}


def test_one_form_a_unit_names_its_people_only(office: Store) -> None:
    with office.reading() as reader:
        assert asked_units(load_dossier(reader, "m")) == ("gov", "sl")
    sheet = openpyxl.load_workbook(io.BytesIO(made(office, "sl"))).worksheets[0]
    assert [sheet[f"B{row}"].value for row in (6, 7)] == ["区敏", "梁珺"]


def test_replies_are_noted_and_a_substitute_joins_the_directory(
    office: Store, tmp_path: Path
) -> None:
    said = {"D6": "请假", "E6": "赴省开会", "D7": "代会", "F7": "何喆", "D8": "参加"}
    done = take(office, tmp_path, said)
    assert not done.problems
    assert done.updated == {"attendance": 3} and done.created == {"person": 1}
    found = places(office)
    assert (found["d"].status, found["d"].reason) == (Presence.LEAVE, "赴省开会")
    assert found["d"].asked_on and found["d"].approved_on is None
    with office.reading() as reader:
        instead = reader.get(Person, found["q"].substitute_id or "")
    assert (instead.name, instead.unit_id) == ("何喆", "sl")
    assert found["l"].replied_on is not None
    again = take(office, tmp_path, {})
    assert not again.problems and not again.updated and not again.created


def test_a_blank_line_says_nothing(office: Store, tmp_path: Path) -> None:
    done = take(office, tmp_path, {"D6": "参加"}, "sl")
    assert done.updated == {"attendance": 1}
    assert places(office)["l"].replied_on is None


def test_every_fault_is_named_at_its_cell(office: Store, tmp_path: Path) -> None:
    done = take(office, tmp_path, {"D6": "请假", "D7": "来", "D8": "代会"})
    assert {(p.code, p.path.partition("!")[2]) for p in done.problems} == {
        ("form.needed", "E6"),
        ("form.not_a_choice", "D7"),
        ("form.needed", "F8"),
    }
    done = take(office, tmp_path, {"D6": "代会", "F6": "何喆", "B7": "某某", "D7": "参加"})
    assert {(p.code, p.path.partition("!")[2]) for p in done.problems} == {
        ("attendance.no_substitute", "D6"),
        ("form.not_listed", "B7"),
    }
    assert all(place.replied_on is None for place in places(office).values())


def test_a_meeting_that_was_held_takes_no_reply(office: Store, tmp_path: Path) -> None:
    with office.reading() as reader:
        meeting = reader.get(Meeting, "m")
    office.run(edit(meeting, status=MeetingStatus.DRAFTING))
    done = take(office, tmp_path, {"D6": "参加"})
    assert [p.code for p in done.problems] == ["form.no_meeting_ahead"]
