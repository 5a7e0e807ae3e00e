"""An item's way through the pool, into a meeting and off its agenda: each step once, undoable."""

from collections.abc import Callable
from datetime import date

import pytest

from desk.domain.agenda import (
    AgendaItem,
    Consultation,
    ItemState,
    Level,
    Material,
    Opinion,
    Option,
)
from desk.domain.attendance import Attendance, Role
from desk.domain.decisions import Note
from desk.domain.item_course import ItemMove, MoveKind
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Unit
from desk.domain.operations import Operation
from desk.domain.problems import Refused
from desk.services.desk import Desk
from desk.services.editing import AT_END, add, edit
from desk.services.item_course import (
    advance,
    move_level,
    put_back,
    schedule,
    take_off,
    unschedule,
)
from desk.services.meetings import new_meeting, set_status

TODAY = date(2026, 11, 20)


@pytest.fixture
def meeting(desk: Desk) -> Meeting:
    (kind,) = desk.read(lambda reader: reader.find(MeetingType, mark="碰"))
    return desk.run(new_meeting(kind.id, date(2026, 12, 4))).value


@pytest.fixture
def item(desk: Desk) -> AgendaItem:
    unit = desk.run(add(Unit(name="市水利局"))).value
    made = AgendaItem(
        title="关于水利工程的汇报",
        state=ItemState.PROPOSED,
        presenter_unit_id=unit.id,
        request="审定方案",
        position=AT_END,
    )
    return desk.run(add(made)).value


def moves(desk: Desk, item_id: str) -> list[tuple[str, str, str, str]]:
    found = desk.read(lambda reader: reader.find(ItemMove, item_id=item_id))
    return [(m.what.value, m.before, m.after, m.reason) for m in found]


def now(desk: Desk, item_id: str) -> AgendaItem:
    return desk.read(lambda reader: reader.get(AgendaItem, item_id))


def codes(desk: Desk, wanted: Operation) -> list[str]:
    with pytest.raises(Refused) as refused:
        desk.run(wanted)
    return [problem.code for problem in refused.value.problems]


def waiting(desk: Desk) -> list[AgendaItem]:
    return desk.read(lambda reader: reader.find(AgendaItem, meeting_id=None))


def test_an_item_goes_through_the_pool(desk: Desk, item: AgendaItem) -> None:
    desk.run(advance(item.id, ItemState.REVIEWED, on=TODAY))
    desk.run(advance(item.id, ItemState.READY, "材料齐全", on=TODAY))
    assert codes(desk, advance(item.id, ItemState.PROPOSED, on=TODAY)) == ["item.comment_needed"]
    desk.run(advance(item.id, ItemState.PROPOSED, "方案要重做", "陆明远", on=TODAY))
    assert now(desk, item.id).state is ItemState.PROPOSED
    assert moves(desk, item.id) == [
        ("state", "proposed", "reviewed", ""),
        ("state", "reviewed", "ready", "材料齐全"),
        ("state", "ready", "proposed", "方案要重做"),
    ]


def test_levels_move_with_a_reason(desk: Desk, item: AgendaItem) -> None:
    wanted = move_level(item.id, Level.COMMITTEE, " ", on=TODAY)
    assert codes(desk, wanted) == ["item.level_reason_needed"]
    desk.run(move_level(item.id, Level.COMMITTEE, "部门意见不一致", "秘书长", on=TODAY))
    assert now(desk, item.id).level is Level.COMMITTEE
    assert moves(desk, item.id) == [("level", "executive", "committee", "部门意见不一致")]


def test_a_ready_item_is_scheduled_at_the_end(
    desk: Desk, item: AgendaItem, meeting: Meeting
) -> None:
    desk.run(add(AgendaItem(meeting_id=meeting.id, title="第一项", position=AT_END)))
    placed = desk.run(schedule(item.id, meeting.id, on=TODAY, unready_reason="急")).value
    assert (placed.meeting_id, placed.position) == (meeting.id, 2)
    assert (placed.state, placed.late, placed.unready_reason) == (ItemState.SCHEDULED, False, "")
    assert moves(desk, item.id) == [("meeting", "", "第1次市长碰头会", "")]


def test_an_unready_item_needs_a_reason_which_it_keeps(
    desk: Desk, item: AgendaItem, meeting: Meeting
) -> None:
    desk.run(edit(item, request=""))
    wanted = schedule(item.id, meeting.id, on=TODAY)
    assert codes(desk, wanted) == ["item.unready", "unready.request"]
    desk.run(schedule(item.id, meeting.id, on=TODAY, unready_reason="汛期将至"))
    assert now(desk, item.id).unready_reason == "汛期将至"
    assert moves(desk, item.id)[-1][-1] == "汛期将至"


def test_an_item_of_an_announced_meeting_is_late(
    desk: Desk, item: AgendaItem, meeting: Meeting
) -> None:
    desk.run(set_status(meeting.id, MeetingStatus.NOTIFIED))
    assert desk.run(schedule(item.id, meeting.id, on=TODAY)).value.late


def test_what_cannot_be_scheduled(desk: Desk, item: AgendaItem, meeting: Meeting) -> None:
    desk.run(take_off(item.id, ItemState.WITHDRAWN, "不再需要", "市水利局", on=TODAY))
    assert codes(desk, schedule(item.id, meeting.id, on=TODAY)) == ["item.not_schedulable"]
    desk.run(advance(item.id, ItemState.PROPOSED, on=TODAY))
    desk.run(set_status(meeting.id, MeetingStatus.CANCELLED))
    assert codes(desk, schedule(item.id, meeting.id, on=TODAY)) == ["item.meeting_cancelled"]


def test_an_item_goes_back_to_where_it_stood(
    desk: Desk, item: AgendaItem, meeting: Meeting
) -> None:
    desk.run(advance(item.id, ItemState.REVIEWED, on=TODAY))
    desk.run(schedule(item.id, meeting.id, on=TODAY))
    other = desk.run(add(AgendaItem(meeting_id=meeting.id, title="后一项", position=AT_END))).value
    person = desk.run(add(Person(name="高原"))).value
    asked = Attendance(
        meeting_id=meeting.id, person_id=person.id, role=Role.OBSERVER, item_ids=(item.id,)
    )
    desk.run(add(asked))
    assert codes(desk, unschedule(item.id, "", on=TODAY)) == ["item.reason_needed"]
    back = desk.run(unschedule(item.id, "议题过多", on=TODAY)).value
    assert (back.meeting_id, back.state) == (None, ItemState.REVIEWED)
    assert now(desk, other.id).position == 1
    assert desk.read(lambda reader: reader.get(Attendance, asked.id)).item_ids == ()
    assert moves(desk, item.id)[-1] == ("meeting", "第1次市长碰头会", "", "议题过多")


def test_an_item_that_was_dealt_with_stays(desk: Desk, item: AgendaItem, meeting: Meeting) -> None:
    desk.run(schedule(item.id, meeting.id, on=TODAY))
    desk.run(add(Note(item_id=item.id, text="请说明资金来源。", position=AT_END)))
    assert codes(desk, unschedule(item.id, "议题过多", on=TODAY)) == ["item.was_dealt_with"]


@pytest.fixture
def scheduled(desk: Desk, item: AgendaItem, meeting: Meeting) -> AgendaItem:
    for part in (
        Option(item_id=item.id, title="方案一", recommended=True, position=AT_END),
        Option(item_id=item.id, title="方案二", position=AT_END),
        Material(item_id=item.id, title="汇报", sent=TODAY, key_points="要点", position=AT_END),
        Consultation(
            item_id=item.id,
            unit_id=item.presenter_unit_id or "",
            opinion=Opinion.AGREE,
            position=AT_END,
        ),
    ):
        desk.run(add(part))
    return desk.run(schedule(item.id, meeting.id, on=TODAY)).value


@pytest.mark.parametrize("state", [ItemState.DEFERRED, ItemState.RETURNED])
def test_an_item_put_off_in_its_meeting_waits_in_the_pool(
    desk: Desk, scheduled: AgendaItem, state: ItemState
) -> None:
    taken = desk.run(take_off(scheduled.id, state, "先做论证", "市长", on=TODAY)).value
    assert (taken.state, taken.meeting_id) == (state, scheduled.meeting_id)
    (copied,) = waiting(desk)
    assert (copied.state, copied.carried_from_id) == (state, scheduled.id)
    options = desk.read(lambda reader: reader.find(Option, item_id=copied.id))
    assert [(o.title, o.recommended) for o in options] == [("方案一", True), ("方案二", False)]
    (material,) = desk.read(lambda reader: reader.find(Material, item_id=copied.id))
    assert (material.sent, material.key_points) == (None, "要点")
    assert moves(desk, copied.id) == [("state", "scheduled", state.value, "先做论证")]
    (told,) = desk.read(lambda reader: reader.find(ItemMove, item_id=scheduled.id, after=state))
    assert (told.asked_by, told.what, told.on) == ("市长", MoveKind.STATE, TODAY)


def test_a_withdrawn_item_does_not_come_back(desk: Desk, scheduled: AgendaItem) -> None:
    desk.run(take_off(scheduled.id, ItemState.WITHDRAWN, "部门撤回", "市水利局", on=TODAY))
    assert waiting(desk) == []


def test_taking_off_is_one_step_to_undo(desk: Desk, scheduled: AgendaItem) -> None:
    desk.run(take_off(scheduled.id, ItemState.DEFERRED, "先做论证", on=TODAY))
    desk.undo()
    assert waiting(desk) == []
    assert now(desk, scheduled.id).state is ItemState.SCHEDULED


def test_an_item_is_put_back_and_its_copy_goes(desk: Desk, scheduled: AgendaItem) -> None:
    desk.run(take_off(scheduled.id, ItemState.DEFERRED, "先做论证", on=TODAY))
    desk.run(put_back(scheduled.id, TODAY))
    assert waiting(desk) == []
    assert now(desk, scheduled.id).state is ItemState.SCHEDULED


def test_a_copy_that_was_worked_on_is_not_thrown_away(desk: Desk, scheduled: AgendaItem) -> None:
    desk.run(take_off(scheduled.id, ItemState.DEFERRED, "先做论证", on=TODAY))
    (copied,) = waiting(desk)
    desk.run(add(Option(item_id=copied.id, title="方案三", position=AT_END)))
    assert codes(desk, put_back(scheduled.id, TODAY)) == ["item.copy_in_use"]
    desk.undo()
    desk.run(advance(copied.id, ItemState.READY, on=TODAY))
    assert codes(desk, put_back(scheduled.id, TODAY)) == ["item.copy_in_use"]


Makes = Callable[[str], Operation]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda i: take_off(i, ItemState.DEFERRED, "", on=TODAY), "item.reason_needed"),
        (lambda i: take_off(i, ItemState.READY, "因为", on=TODAY), "item.not_off_agenda"),
        (lambda i: put_back(i, TODAY), "item.not_taken_off"),
        (lambda i: advance(i, ItemState.READY, on=TODAY), "item.not_in_pool"),
        (lambda i: schedule(i, "m", on=TODAY), "record.missing"),
    ],
)
def test_steps_that_an_item_on_an_agenda_does_not_take(
    desk: Desk, scheduled: AgendaItem, make: Makes, code: str
) -> None:
    assert codes(desk, make(scheduled.id)) == [code]


def test_an_item_is_not_taken_off_twice(desk: Desk, scheduled: AgendaItem) -> None:
    desk.run(take_off(scheduled.id, ItemState.DEFERRED, "先做论证", on=TODAY))
    wanted = take_off(scheduled.id, ItemState.RETURNED, "重做", on=TODAY)
    assert codes(desk, wanted) == ["item.off_already"]
    assert codes(desk, unschedule(scheduled.id, "因为", on=TODAY)) == ["item.not_scheduled"]
