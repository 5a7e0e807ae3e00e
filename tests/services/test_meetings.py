"""New meetings, their states, the chair, and the list."""

from datetime import date
from pathlib import Path

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Unit, UnitKind
from desk.domain.papers import PaperKind
from desk.domain.problems import Refused
from desk.services.desk import Desk
from desk.services.dossiers import find_meeting
from desk.services.editing import AT_END, add, edit, remove
from desk.services.meetings import new_meeting, take_chair
from tests.services.conftest import Scene


def type_of(desk: Desk, mark: str) -> MeetingType:
    return desk.read(lambda reader: reader.find(MeetingType, mark=mark))[0]


def test_a_new_meeting_follows_the_last_one(scene: Scene) -> None:
    desk = scene.desk
    chair = desk.run(add(Person(name="陆明远"))).value
    desk.run(take_chair(scene.meeting.id, chair.id))
    made = desk.run(new_meeting(scene.meeting.type_id, date(2026, 12, 4))).value
    assert (made.session, made.term, made.chair_id) == (13, "十五届", chair.id)
    (place,) = desk.dossier(made.id).attendance
    assert (place.person_id, place.role) == (chair.id, Role.CHAIR)
    assert desk.dossier(made.id).title == "市政府第13次常务会议"


def test_sessions_of_the_year_begin_anew(desk: Desk) -> None:
    kind = type_of(desk, "例")
    desk.run(new_meeting(kind.id, date(2026, 12, 28)))
    assert desk.run(new_meeting(kind.id, date(2026, 12, 30))).value.session == 2
    assert desk.run(new_meeting(kind.id, date(2027, 1, 4))).value.session == 1


def test_the_same_session_twice_is_refused(scene: Scene) -> None:
    twin = Meeting(type_id=scene.meeting.type_id, day=date(2026, 12, 1), session=12, term="十五届")
    with pytest.raises(Refused) as refused:
        scene.desk.run(add(twin))
    assert refused.value.problems[0].code == "meeting.session_taken"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"start": "15:00", "end": "15:00"}, "meeting.end_before_start"),
        ({"start": "25:00"}, "meeting.time"),
        ({"start": "１５:00"}, "meeting.time"),
        ({"session": 0}, "meeting.session"),
    ],
)
def test_rules_of_a_meeting(scene: Scene, changes: dict[str, object], code: str) -> None:
    meeting = scene.desk.dossier(scene.meeting.id).meeting
    with pytest.raises(Refused) as refused:
        scene.desk.run(edit(meeting, **changes))
    assert code in {problem.code for problem in refused.value.problems}


def test_states(scene: Scene) -> None:
    with pytest.raises(Refused):
        scene.status(MeetingStatus.ISSUED)
    with pytest.raises(Refused) as refused:
        scene.status(MeetingStatus.CANCELLED)
    assert refused.value.problems[0].code == "meeting.has_decisions"


def test_the_chair_is_one(scene: Scene) -> None:
    desk = scene.desk
    first, second = (desk.run(add(Person(name=name))).value for name in ("陆明远", "程惠民"))
    desk.run(take_chair(scene.meeting.id, first.id))
    desk.run(take_chair(scene.meeting.id, second.id))
    dossier = desk.dossier(scene.meeting.id)
    assert dossier.meeting.chair_id == second.id
    assert [(a.person_id, a.role) for a in dossier.attendance] == [
        (second.id, Role.CHAIR),
        (first.id, Role.MEMBER),
    ]


def test_a_deputy_mayor_is_never_substituted(scene: Scene) -> None:
    desk = scene.desk
    government = desk.run(add(Unit(name="市政府", kind=UnitKind.LEADERSHIP))).value
    mayor = desk.run(add(Person(name="顾晓岚", unit_id=government.id))).value
    other = desk.run(add(Person(name="田园"))).value
    for substitute_id in (other.id, None):
        place = Attendance(
            meeting_id=scene.meeting.id,
            person_id=mayor.id,
            role=Role.MEMBER,
            status=Presence.SUBSTITUTED,
            substitute_id=substitute_id,
        )
        with pytest.raises(Refused) as refused:
            desk.run(add(place))
        assert refused.value.problems[0].code == "attendance.no_substitute"


def test_nobody_attends_twice(scene: Scene) -> None:
    person = scene.desk.run(add(Person(name="何喆"))).value
    place = Attendance(meeting_id=scene.meeting.id, person_id=person.id, role=Role.OBSERVER)
    scene.desk.run(add(place))
    twin = Attendance(meeting_id=scene.meeting.id, person_id=person.id, role=Role.MEMBER)
    with pytest.raises(Refused):
        scene.desk.run(add(twin))


def test_the_list_and_references(scene: Scene) -> None:
    (row,) = scene.desk.meetings()
    assert (row.title, row.items, row.status) == (
        "市政府第12次常务会议",
        1,
        MeetingStatus.DRAFTING,
    )
    for reference in (scene.meeting.id, "市政府常务会议/2026/12", "常务会议/2026/12"):
        found = scene.desk.read(lambda r, wanted=reference: find_meeting(r, wanted))
        assert found.id == scene.meeting.id
    for unknown in ("常务会议/2025/12", "x", "a/b/c", "", "\udcff", f"常务会议/2026/{10**30}"):
        with pytest.raises(Refused):
            scene.desk.read(lambda r, wanted=unknown: find_meeting(r, wanted))


def test_a_new_item_comes_last_even_after_items_left_the_agenda(scene: Scene) -> None:
    desk, meeting = scene.desk, scene.meeting
    items = [
        desk.run(add(AgendaItem(meeting_id=meeting.id, title=title, position=AT_END))).value
        for title in ("二", "三", "四")
    ]
    for item in items[:2]:
        desk.run(edit(item, meeting_id=None))
    desk.run(add(AgendaItem(meeting_id=meeting.id, title="五", position=AT_END)))
    titles = [item.item.title for item in desk.dossier(meeting.id).items]
    assert titles == [scene.item.title, "四", "五"]


def test_a_number_no_database_takes_is_refused(scene: Scene) -> None:
    with pytest.raises(Refused) as refused:
        scene.desk.run(edit(scene.item, minutes_planned=10**30))
    assert refused.value.problems[0].code == "number.too_large"


def test_an_item_that_goes_falls_out_of_who_attended_it(scene: Scene) -> None:
    desk = scene.desk
    person = desk.run(add(Person(name="曾昊"))).value
    second = desk.run(add(AgendaItem(meeting_id=scene.meeting.id, title="二", position=0))).value
    place = Attendance(
        meeting_id=scene.meeting.id,
        person_id=person.id,
        role=Role.OBSERVER,
        item_ids=(scene.item.id, second.id),
    )
    desk.run(add(place))
    desk.run(remove(second))
    (kept,) = desk.dossier(scene.meeting.id).attendance
    assert kept.item_ids == (scene.item.id,)
    desk.undo()
    (back,) = desk.dossier(scene.meeting.id).attendance
    assert back.item_ids == (scene.item.id, second.id)


def test_issued_is_not_a_state_one_can_type(scene: Scene) -> None:
    meeting = scene.desk.dossier(scene.meeting.id).meeting
    with pytest.raises(Refused) as refused:
        scene.desk.run(edit(meeting, status=MeetingStatus.ISSUED))
    assert refused.value.problems[0].code == "meeting.not_numbered"


def test_a_meeting_whose_draft_was_written_can_go(scene: Scene, tmp_path: Path) -> None:
    list(scene.desk.export(scene.meeting.id, frozenset({PaperKind.MINUTES}), tmp_path))
    scene.desk.run(remove(scene.desk.dossier(scene.meeting.id).meeting))
    assert scene.desk.meetings() == []
