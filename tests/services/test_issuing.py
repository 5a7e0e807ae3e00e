"""Issue: what blocks, what is numbered, what is locked."""

from dataclasses import replace
from datetime import date

import pytest

from desk.domain.agenda import AgendaItem, ItemState
from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.decisions import Decision, Note, Outcome
from desk.domain.meetings import Meeting, MeetingStatus
from desk.domain.papers import NumberState, RegisteredNumber
from desk.domain.problems import Refused
from desk.services.editing import add, edit, remove
from desk.services.issuing import FirstNumbers, issue_minutes, void_number
from desk.services.meetings import set_status
from tests.services.conftest import Scene


def codes(refused: Refused) -> set[str]:
    return {problem.code for problem in refused.problems}


def test_issue_numbers_everything_and_locks(scene: Scene) -> None:
    done = scene.desk.run(issue_minutes(scene.meeting.id, issued_on=date(2026, 11, 25)))
    assert not done.undoable
    dossier = scene.desk.dossier(scene.meeting.id)
    assert dossier.meeting.status is MeetingStatus.ISSUED
    assert dossier.minutes_number is not None
    assert dossier.minutes_number.text == "第1期"
    letter = dossier.letter_number(scene.units[0].id)
    assert letter is not None
    assert letter.text == "江政办函〔2026〕1号"
    (assignment,) = dossier.items[0].assignments
    assert (assignment.number, assignment.state) == ("常2026-12-01-1", AssignmentState.OPEN)


def test_everything_that_blocks_is_named_at_once(scene: Scene) -> None:
    desk = scene.desk
    desk.run(edit(scene.assignment, lead_id=None, due=None))
    desk.run(add(AgendaItem(meeting_id=scene.meeting.id, title="未议", position=0)))
    with pytest.raises(Refused) as refused:
        desk.run(issue_minutes(scene.meeting.id))
    assert {(p.code, p.path) for p in refused.value.problems} == {
        ("issue.no_lead", "agenda[0].decisions[0].assignments[0].lead"),
        ("issue.no_due", "agenda[0].decisions[0].assignments[0].due"),
        ("issue.no_decision", "agenda[1]"),
    }
    assert desk.dossier(scene.meeting.id).numbers == ()


def test_long_term_work_needs_no_date(scene: Scene) -> None:
    scene.desk.run(edit(scene.assignment, due=None, long_term=True))
    scene.desk.run(issue_minutes(scene.meeting.id))


def test_a_withdrawn_item_needs_no_decision(scene: Scene) -> None:
    withdrawn = AgendaItem(meeting_id=scene.meeting.id, title="撤回", state=ItemState.WITHDRAWN)
    scene.desk.run(add(withdrawn))
    scene.desk.run(issue_minutes(scene.meeting.id))


def test_a_meeting_is_issued_once(scene: Scene) -> None:
    scene.desk.run(issue_minutes(scene.meeting.id))
    with pytest.raises(Refused) as refused:
        scene.desk.run(issue_minutes(scene.meeting.id))
    assert codes(refused.value) == {"issue.already_issued"}


def test_a_meeting_in_preparation_is_not_issued(scene: Scene) -> None:
    scene.status(MeetingStatus.PREPARING)
    with pytest.raises(Refused) as refused:
        scene.desk.run(issue_minutes(scene.meeting.id))
    assert codes(refused.value) == {"issue.not_drafting"}


def test_after_issue_the_record_stands(scene: Scene) -> None:
    desk = scene.desk
    note = desk.run(add(Note(item_id=scene.item.id, text="一句", position=0))).value
    desk.run(issue_minutes(scene.meeting.id))
    (assignment,) = desk.dossier(scene.meeting.id).items[0].assignments
    for step in (
        edit(scene.decision, text="另一个"),
        remove(scene.decision),
        edit(scene.item, title="改题"),
        edit(note, text="改"),
        add(Note(item_id=scene.item.id, text="补一句")),
        add(Decision(item_id=scene.item.id, outcome=Outcome.NOTED, text="补")),
        edit(assignment, due=date(2027, 1, 1)),
        edit(desk.dossier(scene.meeting.id).meeting, place="别处"),
        set_status(scene.meeting.id, MeetingStatus.DRAFTING),
    ):
        with pytest.raises(Refused):
            desk.run(step)
    desk.run(edit(assignment, state=AssignmentState.ACCEPTED))
    desk.run(set_status(scene.meeting.id, MeetingStatus.ARCHIVED))


def test_what_was_typed_before_issue_cannot_be_undone_after_it(scene: Scene) -> None:
    scene.desk.run(edit(scene.decision, text="会议原则同意。"))
    scene.desk.run(issue_minutes(scene.meeting.id))
    assert scene.desk.undo_verb is None
    assert scene.desk.undo() is None


def test_series_go_on_without_gap_and_voided_numbers_stay(scene: Scene) -> None:
    desk = scene.desk
    desk.run(issue_minutes(scene.meeting.id, FirstNumbers(minutes=12, letters=31)))
    number = desk.dossier(scene.meeting.id).minutes_number
    assert number is not None
    assert number.text == "第12期"
    assert desk.run(void_number(number.id)).value.state is NumberState.VOIDED
    second = next_meeting(scene)
    desk.run(issue_minutes(second.id))
    dossier = desk.dossier(second.id)
    assert dossier.minutes_number is not None
    assert dossier.minutes_number.text == "第13期"
    given = desk.read(lambda reader: reader.find(RegisteredNumber))
    assert sorted(n.value for n in given if n.series.startswith("minutes/")) == [12, 13]


def next_meeting(scene: Scene) -> Meeting:
    """A second meeting with the same session in another year, ready to issue."""
    desk = scene.desk
    meeting = desk.run(
        add(replace(scene.meeting, id="m2", day=date(2026, 12, 4), session=13))
    ).value
    item = desk.run(add(AgendaItem(meeting_id=meeting.id, title="二", position=0))).value
    desk.run(add(Decision(item_id=item.id, outcome=Outcome.NOTED, text="听取了", position=0)))
    desk.run(set_status(meeting.id, MeetingStatus.DRAFTING))
    return meeting


def test_assignment_numbers_never_repeat(scene: Scene) -> None:
    """A new term's 12th session in the same year takes a letter: its numbers differ."""
    desk = scene.desk
    desk.run(issue_minutes(scene.meeting.id))
    meeting = desk.run(
        add(replace(scene.meeting, id="m3", day=date(2026, 12, 4), term="十六届"))
    ).value
    item = desk.run(add(AgendaItem(meeting_id=meeting.id, title="二", position=0))).value
    decision = desk.run(
        add(Decision(item_id=item.id, outcome=Outcome.APPROVED, text="同意", position=0))
    ).value
    desk.run(
        add(
            Assignment(
                decision_id=decision.id,
                text="做",
                lead_id=scene.units[0].id,
                due=date(2026, 12, 31),
                position=0,
            )
        )
    )
    desk.run(set_status(meeting.id, MeetingStatus.DRAFTING))
    desk.run(issue_minutes(meeting.id))
    (assignment,) = desk.dossier(meeting.id).items[0].assignments
    assert assignment.number == "常2026-12A-01-1"


def test_issued_minutes_stay_issued_whoever_writes(scene: Scene) -> None:
    desk = scene.desk
    desk.run(issue_minutes(scene.meeting.id))
    meeting = desk.dossier(scene.meeting.id).meeting
    for status in (MeetingStatus.DRAFTING, MeetingStatus.CANCELLED):
        with pytest.raises(Refused) as refused:
            desk.run(edit(meeting, status=status))
        assert codes(refused.value) == {"meeting.locked"}
    desk.run(set_status(meeting.id, MeetingStatus.ARCHIVED))
    desk.undo()
    assert desk.dossier(meeting.id).meeting.status is MeetingStatus.ISSUED


def test_nothing_is_moved_into_issued_minutes(scene: Scene) -> None:
    desk = scene.desk
    desk.run(issue_minutes(scene.meeting.id))
    pooled = desk.run(add(AgendaItem(title="另一议题"))).value
    decision = desk.run(add(Decision(item_id=pooled.id, outcome=Outcome.NOTED, text="知悉"))).value
    for step in (edit(pooled, meeting_id=scene.meeting.id), edit(decision, item_id=scene.item.id)):
        with pytest.raises(Refused) as refused:
            desk.run(step)
        assert codes(refused.value) == {"meeting.locked"}


def test_a_given_number_stays(scene: Scene) -> None:
    desk = scene.desk
    desk.run(issue_minutes(scene.meeting.id))
    number = desk.dossier(scene.meeting.id).numbers[0]
    for step in (remove(number), edit(number, value=7), edit(number, text="第7期")):
        with pytest.raises(Refused) as refused:
            desk.run(step)
        assert codes(refused.value) == {"number.given"}
    voided = desk.run(void_number(number.id)).value
    with pytest.raises(Refused):
        desk.run(edit(voided, state=NumberState.USED))
