"""The 参会回执: written for every unit, filled in, read back; every fault at its cell."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Post, Unit, UnitKind
from desk.exchange.files import FileImporter, FileResult
from desk.exchange.forms.reply_form import asked_units, reply_form
from desk.services.attending import approve_leave
from desk.services.dossiers import load_dossier
from desk.services.editing import add, edit, remove
from desk.services.ports import Store


@dataclass
class Desk:
    """A meeting with people of two units and a leader, and a folder for forms."""

    store: Store
    folder: Path
    meeting: Meeting
    units: dict[str, Unit]
    people: dict[str, Person]

    def form(self, unit: str) -> bytes:
        """Return a unit's form as it goes out."""
        with self.store.reading() as reader:
            return reply_form(load_dossier(reader, self.meeting.id), self.units[unit].id)

    def filled(self, unit: str, cells: dict[str, Any]) -> Path:
        """Return a unit's form with cells filled in."""
        book = openpyxl.load_workbook(io.BytesIO(self.form(unit)))
        for address, value in cells.items():
            book.worksheets[0][address].value = value
        path = self.folder / f"{unit}.xlsx"
        book.save(path)
        return path

    def take(self, unit: str, cells: dict[str, Any]) -> FileResult:
        """Read a filled form in."""
        return FileImporter(self.store).run([self.filled(unit, cells)])[0]

    def place(self, name: str) -> Attendance:
        """Return somebody's place as it is now."""
        with self.store.reading() as reader:
            (found,) = reader.find(
                Attendance, meeting_id=self.meeting.id, person_id=self.people[name].id
            )
        return found


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Iterator[Desk]:
    kind = MeetingType(name="常务会议", mark="常")
    meeting = Meeting(
        type_id=kind.id, day=date(2026, 12, 20), session=12, start="15:00", place="一号会议室"
    )
    units = {
        "市政府": Unit(name="市政府", kind=UnitKind.LEADERSHIP, order=1),
        "市水利局": Unit(name="市水利局", order=2),
        "市财政局": Unit(name="市财政局", order=3),
    }
    people = {
        name: Person(name=name, unit_id=units[unit].id, rank=rank)
        for rank, (name, unit) in enumerate(
            {
                "田园": "市政府",
                "梁珺": "市水利局",
                "高飞": "市水利局",
                "周舟": "市财政局",
                "孙副": "市财政局",
            }.items()
        )
    }
    posts = [Post(person_id=people["梁珺"].id, title="局长")]
    roles = {"田园": Role.MEMBER, "梁珺": Role.OBSERVER, "高飞": Role.OBSERVER}
    roles |= {"周舟": Role.OBSERVER}
    places = [
        Attendance(meeting_id=meeting.id, position=n, person_id=people[name].id, role=role)
        for n, (name, role) in enumerate(roles.items(), start=1)
    ]
    for record in (kind, meeting, *units.values(), *people.values(), *posts, *places):
        store.run(add(record))
    yield Desk(store, tmp_path, meeting, units, people)


def codes(result: FileResult) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in result.problems]


def test_each_unit_that_is_asked_gets_a_form_with_its_people(desk: Desk) -> None:
    with desk.store.reading() as reader:
        dossier = load_dossier(reader, desk.meeting.id)
    assert asked_units(dossier) == tuple(unit.id for unit in desk.units.values())
    sheet = openpyxl.load_workbook(io.BytesIO(desk.form("市水利局"))).worksheets[0]
    assert sheet["B2"].value == "第12次常务会议"
    assert sheet["B3"].value == "2026年12月20日（星期日）15:00"
    assert sheet["F3"].value == "一号会议室"
    assert [sheet[f"{c}6"].value for c in "ABC"] == ["梁珺", "局长", "列席"]
    assert sheet["A7"].value == "高飞"
    assert sheet["A8"].value == "联系人"
    assert sheet["D6"].value is None and not sheet["D6"].protection.locked


def test_staff_is_not_asked(desk: Desk) -> None:
    place = desk.place("周舟")
    desk.store.run(edit(place, role=Role.STAFF))
    with desk.store.reading() as reader:
        dossier = load_dossier(reader, desk.meeting.id)
    assert desk.units["市财政局"].id not in asked_units(dossier)


def test_answers_come_in_with_day_reason_and_substitute(desk: Desk) -> None:
    done = desk.take("市水利局", {"D6": "参加", "D7": "请假", "E7": "赴省开会"})
    assert not done.problems
    assert done.updated == {"attendance": 2}
    today = desk.place("梁珺").replied_on
    assert today is not None
    assert desk.place("梁珺").status is Presence.PRESENT
    away = desk.place("高飞")
    assert (away.status, away.reason, away.asked_on) == (Presence.LEAVE, "赴省开会", today)
    done = desk.take("市财政局", {"D6": "代为参会", "F6": "孙副", "G6": "副局长"})
    assert desk.place("周舟").substitute_id == desk.people["孙副"].id
    assert desk.place("周舟").status is Presence.SUBSTITUTED
    assert done.created == {}


def test_a_substitute_nobody_knows_is_entered_with_the_post(desk: Desk) -> None:
    cells = {"D6": "代为参会", "F6": "吴新", "G6": "副局长"}
    assert desk.take("市财政局", cells).created == {"person": 1, "post": 1}
    with desk.store.reading() as reader:
        made = reader.get(Person, desk.place("周舟").substitute_id or "")
        (post,) = reader.find(Post, person_id=made.id)
    assert (made.name, made.unit_id, post.title) == ("吴新", desk.units["市财政局"].id, "副局长")


def test_without_a_post_the_unknown_substitute_is_a_fault(desk: Desk) -> None:
    # of another unit: the namesake there is not meant
    done = desk.take("市水利局", {"D6": "代为参会", "F6": "孙副"})
    assert codes(done) == [("填报!G6", "reply.substitute_unknown")]


def test_a_substitute_of_another_unit_is_named_with_it(desk: Desk) -> None:
    desk.take("市水利局", {"D6": "代为参会", "F6": "孙副（市财政局）"})
    assert desk.place("梁珺").substitute_id == desk.people["孙副"].id
    sheet = openpyxl.load_workbook(io.BytesIO(desk.form("市水利局"))).worksheets[0]
    assert sheet["F6"].value == "孙副（市财政局）"


def test_the_same_form_again_changes_nothing(desk: Desk) -> None:
    cells = {"D6": "参加", "D7": "请假", "E7": "赴省开会"}
    desk.take("市水利局", cells)
    again = desk.take("市水利局", cells)
    assert (again.updated, again.notes, again.problems) == ({}, (), ())


def test_approval_stays_with_the_same_answer_only(desk: Desk) -> None:
    leave = {"D7": "请假", "E7": "赴省开会"}
    desk.take("市水利局", leave)
    desk.store.run(approve_leave([desk.place("高飞").id], date(2026, 12, 1), "田园"))
    desk.take("市水利局", leave | {"E7": "赴省参加会议"})
    assert desk.place("高飞").approved_by == "田园"
    desk.take("市水利局", {"D7": "代为参会", "E7": "", "F7": "吴新", "G7": "副局长"})
    assert desk.place("高飞").approved_on is None
    desk.take("市水利局", {"D7": "参加", "E7": None, "F7": None, "G7": None})
    back = desk.place("高飞")
    assert (back.substitute_id, back.reason, back.asked_on) == (None, "", None)


def test_a_leader_is_never_substituted(desk: Desk) -> None:
    cells = {"D6": "代为参会", "F6": "吴新", "G6": "秘书"}
    done = desk.take("市政府", cells)
    assert codes(done) == [("填报!F6", "exchange.no_substitute_for_leaders")]
    assert desk.place("田园").replied_on is None


def test_every_fault_is_told_at_its_cell_and_nothing_is_written(desk: Desk) -> None:
    done = desk.take("市水利局", {"D6": "参加", "E6": "没空", "D7": "请假"})
    assert codes(done) == [("填报!E6", "reply.contradicts"), ("填报!E7", "form.needed")]
    done = desk.take("市水利局", {"D6": "来", "F7": "吴新"})
    assert codes(done) == [("填报!D6", "form.not_a_choice"), ("填报!D7", "form.needed")]
    done = desk.take("市水利局", {"D6": "参加", "A7": "路人", "D7": "参加"})
    assert codes(done) == [("填报!A7", "reply.name_changed")]
    done = desk.take("市水利局", {"D6": "参加", "D7": "代为参会", "F7": "梁珺"})
    assert codes(done) == [("填报!F7", "exchange.person_twice_there")]
    assert desk.place("梁珺").replied_on is None


def test_people_are_matched_by_name_where_the_mark_is_lost(desk: Desk) -> None:
    done = desk.take("市水利局", {"Z6": None, "D6": "参加", "A7": "路人", "Z7": None, "D7": "参加"})
    assert codes(done) == [("填报!A7", "reply.not_listed")]
    assert not desk.take("市水利局", {"Z6": None, "D6": "参加"}).problems
    assert desk.place("梁珺").replied_on is not None


def test_who_is_not_on_the_list_any_more_is_a_fault(desk: Desk) -> None:
    path = desk.filled("市财政局", {"D6": "参加"})
    desk.store.run(remove(desk.place("周舟")))
    (done,) = FileImporter(desk.store).run([path])
    assert codes(done) == [("填报!A6", "reply.not_listed")]


def test_a_meeting_unknown_or_over_is_a_fault_at_its_name(desk: Desk) -> None:
    done = desk.take("市水利局", {"Z2": "nothing", "D6": "参加"})
    assert codes(done) == [("填报!B2", "reply.meeting_unknown")]
    desk.store.run(edit(desk.meeting, status=MeetingStatus.IN_SESSION))
    done = desk.take("市水利局", {"D6": "参加"})
    assert codes(done) == [("填报!B2", "reply.meeting_over")]


def test_a_folder_is_previewed_with_each_change_and_each_form_without_any(desk: Desk) -> None:
    desk.filled("市水利局", {"D7": "请假", "E7": "赴省开会", "B8": "吴新", "F8": "6600"})
    desk.filled("市财政局", {})
    found = {r.path.stem: r for r in FileImporter(desk.store).preview([desk.folder])}
    told = [(n.path, n.code) for n in found["市水利局"].notes]
    assert told == [("填报!D7", "reply.leave"), ("填报!B8", "reply.contact")]
    assert [n.code for n in found["市财政局"].notes] == ["reply.empty"]
    assert desk.place("高飞").replied_on is None


def test_two_who_swap_a_substitute_may_stand_in_any_order(desk: Desk) -> None:
    desk.take("市水利局", {"D7": "代为参会", "F7": "吴新", "G7": "副局长"})
    swapped = {"D6": "代为参会", "F6": "吴新", "D7": "参加", "F7": None, "G7": None}
    assert not desk.take("市水利局", swapped).problems
    assert desk.place("高飞").substitute_id is None
