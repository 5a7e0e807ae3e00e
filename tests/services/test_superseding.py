"""A later decision changes an issued one: both sides say so, the earlier one stays locked."""

from datetime import date

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision, Outcome
from desk.domain.meetings import Meeting, MeetingStatus
from desk.domain.problems import Refused
from desk.domain.superseding import changed_note, changes_note
from desk.messages import explain
from desk.services.editing import AT_END, add, edit, remove
from desk.services.meetings import set_status
from desk.services.superseding import issued_decisions
from tests.services.conftest import Scene

AS_OF = date(2026, 12, 30)


def later(scene: Scene) -> Decision:
    """Hold the next meeting and return its decision."""
    meeting = Meeting(type_id=scene.meeting.type_id, day=date(2026, 12, 25), session=13)
    scene.desk.run(add(meeting))
    item = AgendaItem(meeting_id=meeting.id, title="关于调整水利工程的汇报", position=AT_END)
    scene.desk.run(add(item))
    decision = Decision(
        item_id=item.id, outcome=Outcome.APPROVED, text="会议同意调整。", position=AT_END
    )
    scene.desk.run(add(decision))
    scene.desk.run(set_status(meeting.id, MeetingStatus.DRAFTING))
    return decision


def meeting_of(scene: Scene, decision: Decision) -> str:
    found = scene.desk.read(lambda reader: reader.get(AgendaItem, decision.item_id)).meeting_id
    assert found is not None
    return found


def changed(scene: Scene) -> Decision:
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    decision = later(scene)
    return scene.desk.run(edit(decision, supersedes_id=scene.decision.id)).value


def test_both_decisions_say_so(scene: Scene) -> None:
    decision = changed(scene)
    mine = scene.desk.dossier(meeting_of(scene, decision))
    note = changes_note(mine.earlier.get(scene.decision.id))
    assert note is not None
    assert explain(note) == "改变市政府第12次常务会议（第1期）议定事项"
    earlier = scene.desk.dossier(scene.meeting.id)
    draft = changed_note(earlier.later[scene.decision.id])
    assert draft is not None and explain(draft) == "拟由市政府第13次常务会议改变（纪要未印发）"
    scene.desk.run(scene.desk.issuing(mine.meeting.id))
    done = changed_note(scene.desk.dossier(scene.meeting.id).later[scene.decision.id])
    assert done is not None and explain(done) == "已由市政府第13次常务会议改变"


def test_the_ledger_says_so_once_the_later_minutes_are_issued(scene: Scene) -> None:
    decision = changed(scene)
    (row,) = scene.desk.ledger(AS_OF)
    assert row.changed_by == ""
    scene.desk.run(scene.desk.issuing(meeting_of(scene, decision)))
    (row,) = scene.desk.ledger(AS_OF)
    assert row.changed_by == "市政府第13次常务会议"


def test_nothing_else_says_anything(scene: Scene) -> None:
    assert changes_note(None) is None and changed_note(()) is None
    dossier = scene.desk.dossier(scene.meeting.id)
    assert (dossier.earlier, dossier.later) == ({}, {})


def test_only_an_issued_decision_of_another_meeting_is_changed(scene: Scene) -> None:
    decision = later(scene)
    for one, earlier in ((decision, scene.decision), (decision, decision)):
        with pytest.raises(Refused) as refused:
            scene.desk.run(edit(one, supersedes_id=earlier.id))
        assert refused.value.problems[0].code == "decision.earlier_not_issued"


def test_the_earlier_decision_stays_locked_and_can_not_go(scene: Scene) -> None:
    decision = changed(scene)
    for step in (edit(scene.decision, text="改"), remove(scene.decision)):
        with pytest.raises(Refused):
            scene.desk.run(step)
    scene.desk.run(scene.desk.issuing(meeting_of(scene, decision)))
    with pytest.raises(Refused):
        scene.desk.run(edit(decision, supersedes_id=None))


def test_those_to_choose_from_are_issued_the_newest_first(scene: Scene) -> None:
    assert scene.desk.read(issued_decisions) == []
    decision = changed(scene)
    assert [p.decision.id for p in scene.desk.read(issued_decisions)] == [scene.decision.id]
    scene.desk.run(scene.desk.issuing(meeting_of(scene, decision)))
    found = scene.desk.read(issued_decisions)
    assert [(p.meeting, p.minutes) for p in found] == [
        ("市政府第13次常务会议", "第2期"),
        ("市政府第12次常务会议", "第1期"),
    ]
