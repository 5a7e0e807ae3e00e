"""What an import writes: first time, again, changed, and where the data know more than the file."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desk.domain.agenda import AgendaItem, Option
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance, Role
from desk.domain.decisions import Decision, Note
from desk.domain.meetings import CountedBy, Meeting, MeetingStatus, MeetingType
from desk.domain.office import OFFICE_ID, Office, Person, Post, Unit, UnitKind
from desk.domain.operations import Operation, Work, operation
from desk.domain.papers import RegisteredNumber
from desk.domain.problems import Refused
from desk.exchange.importing import find_imported, import_meeting
from desk.exchange.json_text import parse
from desk.exchange.meeting_file import read_meeting_file
from tests.support.meeting_files import AnyStore, changed, drop, everything, more, put, take
from tests.support.memory import MemoryStore

DATA = Path(__file__).parent / "data"
EXAMPLES = ["executive-2026-12", "key-projects-2026-3"]
NOTHING: dict[str, dict[str, int]] = {"created": {}, "updated": {}}


def example(name: str = EXAMPLES[0]) -> dict[str, Any]:
    value: dict[str, Any] = parse((DATA / f"{name}.json").read_bytes())[0]
    return value


def all_of(store: AnyStore, kind: Any, **where: object) -> list[Any]:
    with store.reading() as reader:
        return list(reader.find(kind, **where))


@operation()
def write(work: Work, *records: Any) -> None:
    for record in records:
        if work.seek(type(record), record.id) is None:
            work.add(record)
        else:
            work.put(record)


@pytest.mark.parametrize("name", EXAMPLES)
def test_imported_twice_nothing_happens(store: AnyStore, name: str) -> None:
    first = take(store, DATA / f"{name}.json")
    assert first.value["created"]["meeting"] == 1
    assert first.value["updated"] == {}
    assert not first.undoable
    second = take(store, DATA / f"{name}.json")
    assert (second.value, second.changes) == (NOTHING, ())


def test_both_examples_share_units_and_people(store: AnyStore) -> None:
    take(store, example(EXAMPLES[0]))
    done = take(store, example(EXAMPLES[1]))
    assert not done.value["created"].keys() & {"unit", "person", "post", "office"}
    assert done.value["updated"] == {}


def test_preview_keeps_nothing(store: AnyStore) -> None:
    file = read_meeting_file(DATA / "executive-2026-12.json")
    assert store.preview(import_meeting(file)).value["created"]["agenda_item"] == 5
    assert everything(store) == []


def test_records_say_what_the_file_says(memory: MemoryStore) -> None:
    take(memory, example())
    (meeting,) = all_of(memory, Meeting)
    assert (meeting.session, meeting.term, meeting.status) == (12, "十五届", MeetingStatus.DRAFTING)
    (kind,) = all_of(memory, MeetingType)
    assert (kind.name, kind.mark) == ("市政府常务会议", "常")
    assert kind.title_pattern == "市政府第{session}次常务会议"
    units = {unit.short: unit for unit in all_of(memory, Unit)}
    people = {person.name: person for person in all_of(memory, Person)}
    lead = all_of(memory, Assignment, lead_id=units["市政府督查局"].id)
    assert [(a.long_term, a.due) for a in lead] == [(True, None)]
    stand_in = all_of(memory, Attendance, person_id=people["韩雪梅"].id)[0]
    assert stand_in.substitute_id == people["许若曦"].id
    items = all_of(memory, AgendaItem)
    assert all_of(memory, Attendance, person_id=people["盛强"].id)[0].item_ids == (
        items[1].id,
        items[2].id,
    )


def test_changed_file_changes_only_that(store: AnyStore) -> None:
    take(store, example())
    before = {record.id for record in everything(store)}
    path = "agenda[0].decisions[0].assignments[1].due"
    done = take(store, changed(example(), put(path, "2026-12-28")))
    assert done.value == {"created": {}, "updated": {"assignment": 1}}
    assert [change.after for change in done.changes] == [{"due": "2026-12-28"}]
    assert {record.id for record in everything(store)} == before


def test_an_item_put_in_front_moves_the_others(store: AnyStore) -> None:
    take(store, example())
    before = {item.title: item.id for item in all_of(store, AgendaItem)}
    more_first = example()
    more_first["agenda"].insert(0, {"title": "传达学习有关文件精神", "kind": "study"})
    for entry in more_first["attendance"]:
        entry["items"] = [number + 1 for number in entry.get("items", [])] or [1]
    done = take(store, more_first)
    assert done.value["created"] == {"agenda_item": 1}
    assert done.value["updated"]["agenda_item"] == 5
    assert "note" not in done.value["updated"]
    after = {item.title: item.id for item in all_of(store, AgendaItem)}
    assert {title: after[title] for title in before} == before


def test_parts_gone_from_the_file_go(store: AnyStore) -> None:
    take(store, example())
    file = changed(
        example(),
        drop("agenda[0].options[1]"),
        drop("agenda[0].decisions[0].assignments[2]"),
        drop("attendance[20]"),
    )
    done = take(store, file)
    assert done.value["removed"] == {"assignment": 1, "attendance": 1, "option": 1}
    assert take(store, file).value == NOTHING


def test_what_was_captured_stays_where_the_file_is_silent(store: AnyStore) -> None:
    take(store, example())
    file = changed(
        example(), *(drop(f"agenda[0].{part}") for part in ("notes", "decisions", "options"))
    )
    file["agenda"][0]["options"] = example()["agenda"][0]["options"]
    assert take(store, file).value == NOTHING
    assert len(all_of(store, Note)) == 11
    assert take(store, changed(file, put("agenda[0].notes", []))).value["removed"] == {"note": 4}


def test_agenda_and_attendance_stay_where_the_file_is_silent(store: AnyStore) -> None:
    take(store, example())
    assert take(store, changed(example(), drop("agenda"), drop("attendance"))).value == NOTHING
    assert take(store, changed(example(), drop("agenda"))).value == NOTHING
    done = take(store, changed(example(), drop("attendance"), drop("agenda[4]"), drop("agenda[3]")))
    assert done.value["removed"] == {"agenda_item": 2}
    items = {item.id for item in all_of(store, AgendaItem)}
    named = {i for entry in all_of(store, Attendance) for i in entry.item_ids or ()}
    assert named <= items


def test_decisions_move_a_meeting_forward_and_never_back(store: AnyStore) -> None:
    undecided = changed(example(), *(drop(f"agenda[{i}].decisions") for i in range(5)))
    take(store, undecided)
    assert all_of(store, Meeting)[0].status is MeetingStatus.PREPARING
    take(store, example())
    assert all_of(store, Meeting)[0].status is MeetingStatus.DRAFTING
    assert take(store, undecided).value == NOTHING
    assert all_of(store, Meeting)[0].status is MeetingStatus.DRAFTING


def issued(meeting: Meeting) -> Operation[None]:
    """Return the operation that numbers and locks a meeting, as issuing its minutes does."""

    def perform(work: Work) -> None:
        work.add(
            RegisteredNumber(
                series="minutes/x",
                year=2026,
                value=1,
                text="第1期",
                given_on=meeting.day,
                meeting_id=meeting.id,
            )
        )
        work.put(replace(meeting, status=MeetingStatus.ISSUED))

    return Operation("issue", perform)


def test_issued_meeting_is_unchanged_or_refused(store: AnyStore) -> None:
    take(store, example())
    (meeting,) = all_of(store, Meeting)
    store.run(issued(meeting))
    assert take(store, example()).value == NOTHING
    before = everything(store)
    file = changed(
        example(),
        put("meeting.place", "市政府第二会议室"),
        put("agenda[1].title", "关于全市重点项目的汇报"),
        more("agenda[3].notes", {"text": "补记"}),
        put("people[0].telephone", "0550-1"),
    )
    with pytest.raises(Refused) as refused:
        take(store, file)
    assert {problem.path for problem in refused.value.problems} == {
        "meeting",
        "agenda[1]",
        "agenda[3].notes[2]",
    }
    assert everything(store) == before


def test_units_and_people_can_change_beside_an_issued_meeting(store: AnyStore) -> None:
    take(store, example())
    (meeting,) = all_of(store, Meeting)
    store.run(issued(meeting))
    done = take(store, changed(example(), put("people[0].telephone", "0550-1")))
    assert done.value == {"created": {}, "updated": {"person": 1}}


def test_session_is_of_the_year_or_of_the_term(store: AnyStore) -> None:
    kind = MeetingType(name="市政府常务会议", mark="常", counted_by=CountedBy.TERM)
    store.run(write(kind))
    take(store, example())
    other_term = changed(example(), put("meeting.term", "十六届"))
    assert take(store, other_term).value["created"]["meeting"] == 1
    moved = changed(example(), put("meeting.date", "2027-01-05"))
    assert "meeting" not in take(store, moved).value["created"]
    year = example(EXAMPLES[1])
    take(store, year)
    assert take(store, changed(year, put("meeting.date", "2026-11-24"))).value == {
        "created": {},
        "updated": {"meeting": 1},
    }
    next_year = changed(year, put("meeting.date", "2027-11-23"))
    assert take(store, next_year).value["created"]["meeting"] == 1


def test_without_session_series_date_and_title_say_which(store: AnyStore) -> None:
    file = changed(example(EXAMPLES[1]), drop("meeting.session"))
    take(store, file)
    assert take(store, changed(file, put("meeting.place", "甲"))).value["updated"] == {"meeting": 1}
    titled = changed(file, put("meeting.title", "现场会"))
    assert take(store, titled).value["created"]["meeting"] == 1
    with store.reading() as reader:
        found = find_imported(reader, read_meeting_file_of(titled))
    assert found is not None
    assert found.title == "现场会"


def read_meeting_file_of(values: dict[str, Any]) -> Any:
    import json

    return read_meeting_file(json.dumps(values).encode())


def test_series_may_be_an_alias(store: AnyStore) -> None:
    store.run(write(MeetingType(name="市政府常务会议", aliases=("常务会",), mark="务")))
    take(store, changed(example(), put("meeting.series", "常务会")))
    assert take(store, example()).value == NOTHING


@pytest.mark.parametrize(
    ("series", "mark"),
    [
        ("市政府常务会议", "常"),
        ("重点项目建设例会", "重"),
        ("市长办公会", "办"),
        ("江州市人民政府党组会议", "党"),
        ("Weekly", "会一"),
    ],
)
def test_new_series_gets_a_mark(memory: MemoryStore, series: str, mark: str) -> None:
    take(memory, changed(example(), put("meeting.series", series)))
    assert all_of(memory, MeetingType)[0].mark == mark


def test_marks_never_repeat(memory: MemoryStore) -> None:
    for number in range(1, 30):
        name = "常会" + "一二三四五六七八九十"[number % 10] * (number // 10 + 1)
        take(memory, changed(example(), put("meeting.series", name)))
    marks = [kind.mark for kind in all_of(memory, MeetingType)]
    assert len(marks) == len(set(marks)) == 29


def test_known_unit_is_recognised_by_any_name_and_keeps_its_own(store: AnyStore) -> None:
    known = Unit(name="市发改委", aliases=("发改委",), kind=UnitKind.OTHER)
    store.run(write(known))
    take(store, example())
    unit = all_of(store, Unit, id=known.id)[0]
    assert (unit.name, unit.short) == ("江州市发展和改革委员会", "市发展改革委")
    assert unit.aliases == ("发改委", "市发改委")
    assert unit.kind is UnitKind.DEPARTMENT
    assert take(store, example()).value == NOTHING


def test_shortened_name_in_a_file_does_not_replace_the_full_one(store: AnyStore) -> None:
    take(store, example())
    file = example(EXAMPLES[1])
    file["units"][1] = {"name": "市发展和改革委员会", "short": "市发展改革委"}
    assert take(store, file).value["updated"] == {}


def test_place_of_a_file_without_office_is_that_of_its_government(store: AnyStore) -> None:
    name = "恩州自治州发展和改革委员会"
    file = {
        "format": "desk.meeting/1",
        "units": [{"name": "恩州自治州人民政府", "kind": "leadership"}, {"name": name}],
        "meeting": {"series": "州政府常务会议", "date": "2026-11-23"},
        "agenda": [{"title": "议题", "presenter_unit": "州发展和改革委员会"}],
    }
    take(store, file)
    (item,) = all_of(store, AgendaItem)
    assert all_of(store, Unit, id=item.presenter_unit_id)[0].name == name


def test_unit_of_the_data_named_twice_in_the_file_is_a_problem(store: AnyStore) -> None:
    store.run(write(Unit(name="江州市发展和改革委员会", short="市发改委", aliases=("发改委",))))
    file = changed(example(), more("units", {"name": "发改委"}))
    with pytest.raises(Refused) as refused:
        take(store, file)
    found = [(problem.code, problem.path) for problem in refused.value.problems]
    assert found == [("exchange.unit_twice", "units[16].name")]


def test_name_of_another_unit_in_the_data_is_a_problem(store: AnyStore) -> None:
    store.run(write(Unit(name="江州市发展研究中心", short="市发改委")))
    with pytest.raises(Refused) as refused:
        take(store, example())
    found = [(problem.code, problem.path) for problem in refused.value.problems]
    assert found == [("exchange.name_of_other", "units[1].aliases[0]")]


def test_names_not_in_the_file_are_looked_up_in_the_data(store: AnyStore) -> None:
    take(store, example())
    file = changed(example(EXAMPLES[1]), drop("units"), drop("people"), drop("office"))
    done = take(store, file)
    assert "unit" not in done.value["created"]
    assert take(store, file).value == NOTHING


def test_namesake_in_the_data_gives_way_to_the_one_in_the_file(store: AnyStore) -> None:
    take(store, example())
    file = changed(example(EXAMPLES[1]), put("people[2].name", "袁静"))
    file["attendance"][2]["person"] = "袁静"
    take(store, file)
    namesakes = all_of(store, Person, name="袁静")
    assert len(namesakes) == 2
    with pytest.raises(Refused) as refused:
        take(store, changed(file, drop("people[2]")))
    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("naming.person_ambiguous", "attendance[2].person")
    assert problem.values["candidates"] == "袁静（市财政局）、袁静（市自然资源规划局）"


def test_person_without_a_unit_is_the_one_the_file_gives_a_unit(store: AnyStore) -> None:
    alone = Person(name="陆明远")
    store.run(write(alone))
    take(store, example())
    assert all_of(store, Person, name="陆明远")[0].id == alone.id
    assert take(store, example()).value == NOTHING


def test_post_of_the_file_becomes_the_post_held_now(store: AnyStore) -> None:
    take(store, example())
    (mayor,) = all_of(store, Person, name="陆明远")
    done = take(store, changed(example(), put("people[0].post", "市长")))
    assert done.value == {"created": {}, "updated": {"post": 1}}
    assert [post.title for post in all_of(store, Post, person_id=mayor.id)] == ["市长"]
    store.run(write(Post(person_id=mayor.id, position=2, title="党组书记")))
    joined = changed(example(), put("people[0].post", "市长、党组书记"))
    assert take(store, joined).value == NOTHING


def test_office_is_filled_and_what_the_file_does_not_say_stays(store: AnyStore) -> None:
    store.run(write(Office(contact="秘书科", telephone="1")))
    take(store, changed(example(), drop("office.contact")))
    (office,) = all_of(store, Office, id=OFFICE_ID)
    assert (office.name, office.contact) == ("江州市人民政府办公室", "秘书科")
    assert office.telephone == "0550-6120000"


def test_chair_of_the_attendance_is_the_chair_of_the_meeting(store: AnyStore) -> None:
    take(store, changed(example(), drop("meeting.chair")))
    (chair,) = all_of(store, Attendance, role=Role.CHAIR)
    assert all_of(store, Meeting)[0].chair_id == chair.person_id


def test_decision_follows_its_option_when_options_move(store: AnyStore) -> None:
    take(store, example())
    file = example()
    file["agenda"][0]["options"].reverse()
    file["agenda"][0]["decisions"][0]["option"] = 2
    done = take(store, file)
    assert done.value == {"created": {}, "updated": {"option": 2}}
    (decision,) = all_of(store, Decision, item_id=all_of(store, AgendaItem)[0].id)
    chosen = all_of(store, Option, id=decision.option_id)[0]
    assert chosen.title == "制定管理办法，全过程分阶段管理"


def test_blanks_around_names_go_and_inside_texts_stay(store: AnyStore) -> None:
    file = changed(
        example(),
        put("agenda[0].title", " 关于　办法 的汇报　\n"),
        put("agenda[0].presenter_unit", "　市发展改革委 "),
        put("agenda[0].notes[0].text", "　　首行缩进。\r\n第二行。\n"),
        put("agenda[0].decisions[0].text", "　　会议同意。\n"),
    )
    take(store, file)
    item = all_of(store, AgendaItem)[0]
    assert item.title == "关于　办法 的汇报"
    assert all_of(store, Note, item_id=item.id)[0].text == "　　首行缩进。\r\n第二行。\n"
    assert all_of(store, Decision, item_id=item.id)[0].text == "　　会议同意。\n"
