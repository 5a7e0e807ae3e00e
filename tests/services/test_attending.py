"""Replies, leave, orders of the list, observers asked, agenda ordered: each one operation."""

import pytest

from desk.domain.agenda import AgendaItem, ItemKind
from desk.domain.agenda_order import AgendaRule
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.meetings import Meeting
from desk.domain.name_order import StrokeCustom
from desk.domain.problems import Refused
from desk.services.agenda_order import order_agenda
from desk.services.attending import (
    add_people,
    approve_leave,
    ask_again,
    invite_observers,
    mark_told,
    note_replies,
    order_by_rank,
    order_by_strokes,
    set_presence,
    take_reply_back,
)
from desk.services.editing import edit
from desk.services.strokes import strokes
from tests.services.memory_office import TODAY, MemoryOffice


@pytest.fixture
def office() -> MemoryOffice:
    made = MemoryOffice()
    made.keep(Meeting(id="m", type_id="week", day=TODAY, chair_id="mayor", start="15:00"))
    made.run(add_people("m", ["qu", "yuan", "mayor", "he"], Role.MEMBER))
    return made


def places(office: MemoryOffice) -> dict[str, Attendance]:
    found = office.read(lambda r: r.find(Attendance, meeting_id="m"))
    return {place.person_id: place for place in found}


def test_who_is_on_the_list_is_not_added_again(office: MemoryOffice) -> None:
    made = office.run(add_people("m", ["he", "deputy", "deputy"], Role.INVITED))
    assert [(a.person_id, a.role, a.position) for a in made] == [("deputy", Role.INVITED, 5)]
    assert places(office)["he"].role is Role.MEMBER


def test_replies_of_many_at_once(office: MemoryOffice) -> None:
    now = places(office)
    office.run(note_replies([now["qu"].id, now["he"].id], TODAY))
    assert [p for p, a in places(office).items() if a.replied_on == TODAY] == ["qu", "he"]
    office.run(take_reply_back([now["qu"].id]))
    assert places(office)["qu"].replied_on is None


def test_nothing_is_known_again_of_who_is_asked_again(office: MemoryOffice) -> None:
    before = places(office)["yuan"]
    office.run(set_presence([before.id], Presence.LEAVE, TODAY))
    office.run(approve_leave([before.id], TODAY))
    office.run(ask_again([before.id]))
    assert places(office)["yuan"] == before


def test_leave_from_asking_to_approval(office: MemoryOffice) -> None:
    place_id = places(office)["yuan"].id
    with pytest.raises(Refused) as refused:
        office.run(approve_leave([place_id], TODAY))
    assert refused.value.problems[0].code == "attendance.no_leave"
    office.run(set_presence([place_id], Presence.LEAVE, TODAY))
    asked = places(office)["yuan"]
    assert (asked.asked_on, asked.replied_on, asked.approved_on) == (TODAY, TODAY, None)
    office.run(approve_leave([place_id], TODAY))
    granted = places(office)["yuan"]
    assert (granted.approved_on, granted.approved_by) == (TODAY, "陆明远")
    office.run(set_presence([place_id], Presence.PRESENT, TODAY))
    back = places(office)["yuan"]
    assert (back.asked_on, back.approved_by, back.approved_on) == (None, "", None)


def test_in_the_room_presence_is_no_reply(office: MemoryOffice) -> None:
    office.run(set_presence([places(office)["yuan"].id], Presence.ABSENT, None))
    absent = places(office)["yuan"]
    assert (absent.status, absent.replied_on) == (Presence.ABSENT, None)


def test_one_person_is_told(office: MemoryOffice) -> None:
    office.run(mark_told("m", [places(office)["he"].id]))
    assert [p for p, a in places(office).items() if a.told] == ["he"]
    office.run(mark_told("m"))
    assert all(a.told for a in places(office).values())


def test_the_list_by_rank_and_by_strokes(office: MemoryOffice) -> None:
    office.run(order_by_rank("m"))
    assert list(places(office)) == ["mayor", "yuan", "he", "qu"]
    office.run(order_by_strokes("m", StrokeCustom.SHORT_FIRST, strokes()))
    # 区 4, 何 7 (3), 陆 7 (5), 袁 10
    assert list(places(office)) == ["qu", "he", "mayor", "yuan"]


def test_heads_are_asked_for_the_items_that_want_their_unit(office: MemoryOffice) -> None:
    office.run(edit(places(office)["qu"], item_ids=()))
    first = office.keep(
        AgendaItem(meeting_id="m", position=1, title="一", observer_unit_ids=("sl", "cz"))
    )
    second = office.keep(
        AgendaItem(meeting_id="m", position=2, title="二", observer_unit_ids=("sl",))
    )
    office.run(invite_observers("m"))
    found = places(office)
    assert found["qu"].item_ids == (first.id, second.id)
    assert found["yuan"].item_ids is None and len(found) == 4, "a member is there anyway"
    assert office.run(invite_observers("m")) == ()


def test_a_units_head_is_found_where_nobody_of_it_is_listed(office: MemoryOffice) -> None:
    office.keep(Meeting(id="n", type_id="week", day=TODAY, session=3))
    item = office.keep(AgendaItem(meeting_id="n", title="一", observer_unit_ids=("cz",)))
    (place,) = office.run(invite_observers("n"))
    assert (place.person_id, place.role, place.item_ids) == ("yuan", Role.OBSERVER, (item.id,))


def test_the_agenda_is_ordered_as_one_operation(office: MemoryOffice) -> None:
    for number, kind in enumerate((ItemKind.PERSONNEL, ItemKind.REPORT, ItemKind.STUDY), start=1):
        office.keep(AgendaItem(meeting_id="m", position=number, title=kind.value, kind=kind))
    before = office.store.sequence
    items = office.run(order_agenda("m", AgendaRule.KINDS))
    assert [i.title for i in items] == ["study", "report", "personnel"]
    assert office.store.sequence == before + 1
