"""Replies, leave, who must be told again, and what does not go together."""

from datetime import date

import pytest

from desk.domain.agenda import ItemState
from desk.domain.assignments import Assignment
from desk.domain.attendance import Presence, Role
from desk.domain.decisions import Decision, Outcome
from desk.domain.dossier import DecisionDossier, ItemDossier
from desk.domain.heads import is_head_post, unit_head
from desk.domain.meetings import MeetingStatus
from desk.domain.people_problems import people_problems
from desk.domain.replies import LeaveState, Standing, leave_state, replies, standing, unanswered
from desk.domain.telling import facts_to_tell, to_be_told, told_before
from desk.domain.waiting import waiting_of
from tests.domain.people import DIRECTORY, dossier, item, place

DAY = date(2026, 11, 18)


def codes(*items, people=(), **meeting) -> list[tuple[str, str]]:
    found = people_problems(dossier(*items, people=people, **meeting))
    return [(problem.code, problem.path) for problem in found]


def test_replies_are_counted_as_they_come() -> None:
    people = (
        place("mayor", Role.CHAIR, replied_on=DAY),
        place("deputy"),
        place("cz", status=Presence.LEAVE),
        place("cz2", Role.OBSERVER, status=Presence.SUBSTITUTED, replied_on=DAY),
        place("sl", Role.STAFF),
    )
    count = replies(dossier(people=people))
    assert (count.asked, count.answered, count.open) == (4, 3, 1)
    assert (count.coming, count.substituted, count.away) == (1, 1, 1)
    assert (count.members, count.coming_members, count.open_members) == (3, 1, 1)
    assert not count.quorum_sure and count.quorum_possible


def test_a_member_with_a_substitute_never_makes_the_quorum() -> None:
    people = (
        place("mayor", Role.CHAIR, replied_on=DAY),
        place("cz", status=Presence.SUBSTITUTED, substitute_id="cz2"),
    )
    assert not replies(dossier(people=people)).quorum_possible


def test_leave_is_asked_for_and_then_approved() -> None:
    assert leave_state(place("cz")) is None
    assert leave_state(place("cz", status=Presence.ABSENT)) is None
    assert leave_state(place("cz", status=Presence.LEAVE)) is LeaveState.ASKED
    granted = place("cz", status=Presence.SUBSTITUTED, approved_on=DAY)
    assert leave_state(granted) is LeaveState.APPROVED


def test_of_who_has_not_answered_nothing_is_known() -> None:
    said = {
        Standing.OPEN: place("cz"),
        Standing.UNASKED: place("cz", Role.STAFF),
        Standing.COMING: place("cz", replied_on=DAY),
        Standing.LEAVE: place("cz", status=Presence.LEAVE),
        Standing.REPLACED: place("cz", status=Presence.SUBSTITUTED, replied_on=DAY),
        Standing.STAYING_AWAY: place("cz", status=Presence.ABSENT),
    }
    assert {known: standing(one) for known, one in said.items()} == {known: known for known in said}


def test_members_are_named_first_among_who_has_not_answered() -> None:
    people = (
        place("sl", Role.OBSERVER),
        place("cz2", Role.STAFF),
        place("deputy", status=Presence.LEAVE),
        place("mayor", Role.CHAIR),
        place("cz"),
    )
    assert [a.person_id for a in unanswered(dossier(people=people))] == ["mayor", "cz", "sl"]


def test_nobody_is_told_again_before_anybody_was_told() -> None:
    assert to_be_told(dossier(people=(place("mayor"),))) == ()


def test_another_place_or_a_new_name_means_telling() -> None:
    told = facts_to_tell(dossier().meeting)
    first = place("mayor", told=told)
    assert to_be_told(dossier(people=(first,))) == ()
    assert to_be_told(dossier(people=(first, place("cz")))) == (place("cz"),)
    assert to_be_told(dossier(people=(first,), place="第二会议室")) == (first,)
    assert told_before(first) == ("2026-11-20", "15:00", "第一会议室")
    assert told_before(place("cz")) == ("", "", "")
    over = dossier(people=(first,), place="第二会议室", status=MeetingStatus.IN_SESSION)
    assert to_be_told(over) == ()


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("局长", True),
        ("党组书记、局长", True),
        ("市财政局局长", True),
        ("副局长", False),
        ("党组成员、副局长", False),
        ("局长助理", False),
        ("党组副书记、局长", True),
        ("二级巡视员", False),
        ("原局长", False),
        ("区长", True),
        ("办公室主任", True),
        ("", False),
    ],
)
def test_what_a_heads_post_is(title: str, head: bool) -> None:
    assert is_head_post(title) is head


def test_the_head_of_a_unit_is_read_off_posts() -> None:
    head = unit_head(DIRECTORY, "cz")
    assert head is not None and head.id == "cz"
    assert unit_head(DIRECTORY, "sl") is None and unit_head(DIRECTORY, None) is None


def test_people_of_an_item_who_do_not_come_are_named_at_it() -> None:
    first = item(1, leader_id="deputy", presenter_id="cz", observer_unit_ids=("sl",))
    people = (
        place("mayor", Role.CHAIR),
        place("deputy", status=Presence.LEAVE),
        place("cz", status=Presence.SUBSTITUTED, substitute_id="cz2", approved_on=DAY),
    )
    assert codes(first, people=people) == [
        ("people.leave_waiting", "attendance"),
        ("people.no_quorum", "attendance"),
        ("people.leader_away", "agenda[0].leader_id"),
        ("people.presenter_replaced", "agenda[0].presenter_id"),
        ("people.nobody_comes", "agenda[0].observer_unit_ids"),
    ]
    off = item(1, leader_id="deputy", state=ItemState.DEFERRED)
    assert [code for code, path in codes(off, people=people) if path.startswith("agenda")] == []


def test_an_observer_for_another_item_is_not_there() -> None:
    first, second = item(1, observer_unit_ids=("sl",)), item(2, observer_unit_ids=("sl",))
    people = (place("mayor", Role.CHAIR), place("sl", Role.OBSERVER, item_ids=("i2",)))
    assert codes(first, second, people=people) == [
        ("people.nobody_comes", "agenda[0].observer_unit_ids")
    ]


def test_work_given_to_somebody_away_is_named_at_the_assignment() -> None:
    given = Assignment(text="提出方案", lead_id="cz", leader_id="deputy")
    decision = Decision(item_id="i1", outcome=Outcome.APPROVED, text="同意。")
    whole = ItemDossier(item(1), decisions=(DecisionDossier(decision, (given,)),))
    people = (
        place("mayor", Role.CHAIR),
        place("deputy", status=Presence.ABSENT),
        place("cz", Role.OBSERVER, status=Presence.LEAVE, approved_on=DAY),
    )
    assert codes(whole, people=people)[-2:] == [
        ("people.assigned_leader_away", "agenda[0].decisions[0].assignments[0].leader_id"),
        ("people.assigned_head_away", "agenda[0].decisions[0].assignments[0].lead"),
    ]


def test_who_waits_for_which_item_and_from_when() -> None:
    people = (
        place("mayor", Role.CHAIR),
        place("cz", Role.OBSERVER),
        place("sl", Role.OBSERVER, item_ids=("i2",)),
        place("cz2", Role.INVITED, item_ids=("i1",)),
    )
    order = waiting_of(
        dossier(item(1, minutes_planned=20), item(2, minutes_planned=10), people=people)
    )
    assert [a.id for a in order.throughout] == ["cz"]
    assert [(t.place.id, t.wait_from, t.items[0].begins) for t in order.turns] == [
        ("sl", "15:00", "15:20")
    ]
    assert [[a.id for a in call.leaving] for call in order.calls] == [[], ["cz2"]]
