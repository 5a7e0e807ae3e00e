"""What a new meeting is begun with: people, items, the sitting it shares, its day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk.domain.agenda import AgendaItem, ItemKind, ItemState
from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.attendance import Attendance, Role
from desk.domain.decisions import Decision, Outcome
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Post
from desk.domain.problems import Refused
from desk.services.dossiers import list_meetings
from desk.services.editing import edit
from desk.services.item_course import take_off
from desk.services.meetings import MeetingPlan, new_meeting, set_status
from desk.services.opening_items import Opening, OpeningItem, opening_items
from desk.services.sittings import sitting_of
from desk.services.workbench import next_slot
from tests.services.memory_office import TODAY, MemoryOffice


@pytest.fixture
def office() -> MemoryOffice:
    return MemoryOffice()


def roles(office: MemoryOffice, meeting: Meeting) -> dict[str, Role]:
    places = office.read(lambda r: r.find(Attendance, meeting_id=meeting.id))
    return {place.person_id: place.role for place in places}


def test_a_first_meeting_asks_its_types_members_and_fixed_observers(office: MemoryOffice) -> None:
    made = office.run(new_meeting("week", TODAY))
    assert (made.start, made.session) == ("08:30", 1)
    assert roles(office, made) == {
        "mayor": Role.MEMBER,
        "deputy": Role.MEMBER,
        "yuan": Role.MEMBER,
        "qu": Role.OBSERVER,
    }


def test_a_copy_keeps_the_last_ones_people_and_adds_new_members(office: MemoryOffice) -> None:
    office.held()
    made = office.run(new_meeting("week", TODAY))
    assert (made.chair_id, made.copies_to, made.place) == ("mayor", ("市委办公室",), "第一会议室")
    assert made.start == "08:30", "the type's usual time comes first"
    # deputy was an observer for an item then, and is a member by type
    assert roles(office, made) == {
        "mayor": Role.CHAIR,
        "he": Role.MEMBER,
        "deputy": Role.MEMBER,
        "yuan": Role.MEMBER,
        "qu": Role.OBSERVER,
    }


def test_without_a_copy_it_is_as_the_type_says(office: MemoryOffice) -> None:
    office.held()
    made = office.run(new_meeting("week", TODAY, plan=MeetingPlan(copy_last=False)))
    assert (made.place, made.copies_to, made.chair_id) == ("", (), "mayor")
    assert "he" not in roles(office, made)
    assert roles(office, made)["mayor"] is Role.CHAIR


def test_who_left_office_is_not_asked(office: MemoryOffice) -> None:
    (post,) = office.read(lambda r: r.find(Post, person_id="yuan"))
    office.run(edit(post, until=date(2026, 10, 1)))
    assert "yuan" not in roles(office, office.run(new_meeting("week", TODAY)))


@pytest.mark.parametrize(("days_ago", "ahead"), [(7, 7), (3, 4), (14, 7), (0, 7)])
def test_a_recurring_meeting_goes_on_in_its_rhythm(
    office: MemoryOffice, days_ago: int, ahead: int
) -> None:
    class EveryDay:
        def after(self, start: date, count: int) -> date:
            return start + timedelta(days=count)

    office.held(day=TODAY - timedelta(days=days_ago))
    slot = office.read(lambda r: next_slot(r, EveryDay(), "week", TODAY))  # type: ignore[arg-type]
    assert slot == TODAY + timedelta(days=ahead)


def with_open_work(office: MemoryOffice) -> AgendaItem:
    office.held()
    item = office.keep(AgendaItem(meeting_id="last", title="关于城东水厂建设的汇报"))
    decision = office.keep(Decision(item_id=item.id, outcome=Outcome.APPROVED, text="同意。"))
    for number, state in enumerate((AssignmentState.OPEN, AssignmentState.CLOSED), start=1):
        office.keep(
            Assignment(
                decision_id=decision.id,
                position=number,
                text=f"任务{number}",
                lead_id="sl",
                long_term=True,
                state=state,
            )
        )
    return item


def offered(office: MemoryOffice, type_id: str = "week") -> tuple[OpeningItem, ...]:
    return office.read(lambda r: opening_items(r, type_id, TODAY, TODAY))


def test_nothing_is_offered_before_a_first_meeting_was_held(office: MemoryOffice) -> None:
    assert offered(office) == ()
    office.held(status=MeetingStatus.PREPARING)
    assert offered(office) == ()


def test_the_last_minutes_and_open_work_are_offered(office: MemoryOffice) -> None:
    earlier = with_open_work(office)
    minutes, progress, followed = offered(office)
    assert minutes.item.title == "审议第7次例会纪要"
    assert (progress.item.title, progress.open) == ("通报第7次例会议定事项落实情况", 1)
    assert [o.proposed for o in (minutes, progress, followed)] == [False, True, False]
    assert (followed.item.title, followed.open) == ("关于城东水厂建设落实情况的汇报", 1)
    assert (followed.item.presenter_unit_id, followed.item.carried_from_id) == ("sl", earlier.id)


def test_only_where_meetings_recur_progress_is_proposed(office: MemoryOffice) -> None:
    with_open_work(office)
    kind = office.read(lambda r: r.get(MeetingType, "week"))
    office.run(edit(kind, every_days=None))
    assert not any(o.proposed for o in offered(office))


def test_a_types_own_kinds_are_kept_to(office: MemoryOffice) -> None:
    with_open_work(office)
    kind = office.read(lambda r: r.get(MeetingType, "week"))
    office.run(edit(kind, item_kinds=("report",)))
    assert offered(office)[0].item.kind is ItemKind.REPORT


def test_what_was_followed_once_does_not_grow_another_落实情况(office: MemoryOffice) -> None:
    item = with_open_work(office)
    office.run(edit(item, title="关于城东水厂建设落实情况的汇报"))
    assert offered(office)[-1].item.title == "关于城东水厂建设落实情况的汇报"


def test_chosen_items_begin_the_agenda(office: MemoryOffice) -> None:
    with_open_work(office)
    plan = MeetingPlan(opening=offered(office)[1:])
    made = office.run(new_meeting("week", TODAY, plan=plan))
    items = office.read(lambda r: r.find(AgendaItem, meeting_id=made.id))
    assert [(i.position, i.title) for i in items] == [
        (1, "通报第7次例会议定事项落实情况"),
        (2, "关于城东水厂建设落实情况的汇报"),
    ]


def test_a_deferred_item_is_offered_from_the_pool(office: MemoryOffice) -> None:
    kind = office.read(lambda r: r.get(MeetingType, "week"))
    office.run(edit(kind, readiness=("problem",)))
    office.held()
    item = office.keep(AgendaItem(meeting_id="last", title="关于供水价格的请示"))
    office.run(take_off(item.id, ItemState.DEFERRED, "再论证", on=TODAY))
    (carried,) = [o for o in offered(office) if o.what is Opening.CARRIED]
    assert carried.item.carried_from_id == item.id
    assert carried.missing and not carried.proposed
    assert [o for o in offered(office, "party")] == []
    plan = MeetingPlan(opening=(carried,))
    with pytest.raises(Refused):
        office.run(new_meeting("week", TODAY, plan=plan))
    made = office.run(new_meeting("week", TODAY, plan=replace(plan, unready_reason="时限要求")))
    (taken,) = office.read(lambda r: r.find(AgendaItem, meeting_id=made.id))
    assert (taken.id, taken.unready_reason) == (carried.item.id, "时限要求")


def test_two_meetings_of_one_sitting_have_two_lists_and_numbers(office: MemoryOffice) -> None:
    office.held()
    first = office.run(new_meeting("week", TODAY, "15:00", "第一会议室"))
    plan = MeetingPlan(sitting_id=first.id)
    second = office.run(new_meeting("party", TODAY, "16:30", "第一会议室", plan))
    assert (first.session, second.session) == (8, 1)
    assert roles(office, second)["mayor"] is Role.CHAIR, "its people, where the type names none"
    for meeting in (first, second):
        parts = office.read(lambda r, m=meeting: sitting_of(r, m.id))
        assert [part.title for part in parts] == ["第8次例会", "第1次党组会议"]
    rows = {row.id: row.sitting for row in office.read(list_meetings)}
    assert rows[first.id] == ("第1次党组会议",) and rows["last"] == ()
    assert office.read(lambda r: sitting_of(r, "last")) == ()


def test_a_sitting_holds_each_type_once(office: MemoryOffice) -> None:
    first = office.run(new_meeting("week", TODAY))
    with pytest.raises(Refused) as refused:
        office.run(new_meeting("week", TODAY, plan=MeetingPlan(sitting_id=first.id)))
    assert refused.value.problems[0].code == "meeting.sitting_type"
    with pytest.raises(Refused) as refused:
        office.run(edit(first, sitting_id=first.id))
    assert refused.value.problems[0].code == "meeting.sitting_chain"


def test_a_third_meeting_joins_the_same_sitting(office: MemoryOffice) -> None:
    first = office.run(new_meeting("week", TODAY))
    second = office.run(new_meeting("party", TODAY, plan=MeetingPlan(sitting_id=first.id)))
    office.keep(MeetingType(id="third", name="碰头会", mark="碰"))
    third = office.run(new_meeting("third", TODAY, plan=MeetingPlan(sitting_id=second.id)))
    assert third.sitting_id == first.id


def test_the_notice_tells_everybody(office: MemoryOffice) -> None:
    made = office.run(new_meeting("week", TODAY, place="第一会议室"))
    office.run(set_status(made.id, MeetingStatus.NOTIFIED))
    places = office.read(lambda r: r.find(Attendance, meeting_id=made.id))
    assert {place.told for place in places} == {"2026-11-23\u300008:30\u3000第一会议室"}
