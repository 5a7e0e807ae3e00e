"""Differences from a revised file: taken in, adopted under all rules, kept, in the way of issue."""

import hashlib
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Statement
from desk.domain.differences import Difference, DifferenceKind, DifferenceState
from desk.domain.dossier import Dossier
from desk.domain.papers import Paper, PaperOrigin
from desk.domain.problems import Conflict, Refused
from desk.domain.readiness import issue_blockers
from desk.domain.record import Record
from desk.services.editing import add, edit, remove
from desk.services.issuing import issue_minutes
from desk.services.revising import Reviser, adopt, adopt_all, keep, keep_all
from tests.services.conftest import Scene

FILE = Path("领导修改稿.docx")


class Found:
    """A reader that finds what it was told to."""

    def __init__(self, *found: Difference) -> None:
        self.found = found

    def read(
        self, data: bytes, dossier: Dossier, written: Sequence[bytes]
    ) -> tuple[Difference, ...]:
        return self.found


def differing(scene: Scene, target: Record, value: Any, **more: Any) -> Difference:
    return Difference(
        meeting_id=scene.meeting.id,
        file_name="",
        file_hash="",
        what=more.pop("what", DifferenceKind.TEXT),
        target_kind=target.KIND,
        target_id=target.id,
        value=json.dumps(value) if value else "",
        **more,
    )


def due(scene: Scene, day: str | None, seen: str | None = "2026-12-10", **more: Any) -> Difference:
    value = {
        "set": {"due": day, "long_term": day is None},
        "seen": {"due": seen, "long_term": False},
    }
    return differing(scene, scene.assignment, value, what=DifferenceKind.DUE, **more)


def take_in(scene: Scene, *found: Difference, data: bytes = b"revised") -> list[str]:
    reviser = Reviser(scene.desk.store, lambda: Found(*found))
    return scene.desk.run(reviser.take_in(scene.meeting.id, FILE, data)).value


def now(scene: Scene, record: Any) -> Any:
    return scene.desk.read(lambda reader: reader.seek(type(record), record.id))


def differences(scene: Scene) -> tuple[Difference, ...]:
    return scene.desk.dossier(scene.meeting.id).differences


def test_the_file_is_kept_with_its_differences(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20"))
    (one,) = differences(scene)
    assert (one.id, one.file_name) == (taken, FILE.name)
    assert one.file_hash == hashlib.sha256(b"revised").hexdigest()
    assert scene.desk.store.content(one.file_hash) == b"revised"
    (paper,) = scene.desk.read(lambda r: r.find(Paper, origin=PaperOrigin.REVISED))
    assert (paper.file_hash, paper.file_name) == (one.file_hash, FILE.name)
    assert scene.desk.undo_verb != "take_in_revised"


def test_an_open_difference_blocks_issue(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20", recorded="十日", revised="二十日"))
    (blocker,) = issue_blockers(scene.desk.dossier(scene.meeting.id))
    assert blocker.code == "issue.open_difference"
    assert blocker.path == "agenda[0].decisions[0].assignments[0]"
    assert blocker.values["revised"] == "二十日"
    scene.desk.run(keep(taken))
    assert issue_blockers(scene.desk.dossier(scene.meeting.id)) == ()


def test_adopting_sets_the_field_and_is_undone(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, None))
    scene.desk.run(adopt(taken))
    task = now(scene, scene.assignment)
    assert (task.due, task.long_term) == (None, True)
    (one,) = differences(scene)
    assert one.state is DifferenceState.ADOPTED
    assert one.decided_at
    assert scene.desk.undo_verb == "adopt_difference"
    scene.desk.undo()
    assert now(scene, scene.assignment) == scene.assignment
    assert differences(scene)[0].open


def test_a_record_changed_meanwhile_conflicts(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20"))
    scene.desk.run(edit(scene.assignment, due=date(2026, 12, 15)))
    with pytest.raises(Conflict) as conflict:
        scene.desk.run(adopt(taken))
    assert conflict.value.problems[0].values["field"] == "due"
    assert differences(scene)[0].open


def test_a_record_changed_elsewhere_does_not(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20"))
    scene.desk.run(edit(scene.assignment, text="提出两个方案"))
    scene.desk.run(adopt(taken))
    assert now(scene, scene.assignment).due == date(2026, 12, 20)


def test_a_record_that_already_says_so_is_adopted(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20"))
    scene.desk.run(edit(scene.assignment, due=date(2026, 12, 20)))
    scene.desk.run(adopt(taken))
    assert differences(scene)[0].state is DifferenceState.ADOPTED


def test_rules_hold_for_what_is_adopted(scene: Scene) -> None:
    value = {
        "set": {"lead_id": scene.units[1].id},
        "seen": {"lead_id": scene.units[0].id},
    }
    (taken,) = take_in(scene, differing(scene, scene.assignment, value, what=DifferenceKind.LEAD))
    with pytest.raises(Refused) as refused:
        scene.desk.run(adopt(taken))
    assert refused.value.problems[0].code == "assignment.lead_in_support"
    assert differences(scene)[0].open


def test_a_record_that_is_gone(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20"))
    scene.desk.run(remove(scene.assignment))
    with pytest.raises(Refused) as refused:
        scene.desk.run(adopt(taken))
    assert refused.value.problems[0].code == "record.missing"
    scene.desk.run(keep(taken))


def test_what_leads_to_no_field_can_only_be_kept(scene: Scene) -> None:
    one = differing(scene, scene.assignment, None, what=DifferenceKind.NOT_UNDERSTOOD)
    (taken,) = take_in(scene, one)
    with pytest.raises(Refused) as refused:
        scene.desk.run(adopt(taken))
    assert refused.value.problems[0].code == "revised.not_adoptable"
    assert scene.desk.run(adopt_all(scene.meeting.id)).value == []
    assert scene.desk.run(keep_all(scene.meeting.id)).value == [taken]


def test_a_difference_is_decided_once(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20"))
    scene.desk.run(keep(taken))
    with pytest.raises(Refused) as refused:
        scene.desk.run(adopt(taken))
    assert refused.value.problems[0].code == "revised.decided"


def test_another_file_takes_the_place_of_what_is_open(scene: Scene) -> None:
    (first,) = take_in(scene, due(scene, "2026-12-20"))
    (second,) = take_in(scene, due(scene, "2026-12-25"), data=b"again")
    assert [one.id for one in differences(scene)] == [second]
    assert first != second


def test_what_was_kept_is_not_asked_again_of_the_same_file(scene: Scene) -> None:
    (taken,) = take_in(scene, due(scene, "2026-12-20", revised="二十日"))
    scene.desk.run(keep(taken))
    assert take_in(scene, due(scene, "2026-12-20", revised="二十日")) == []
    assert len(take_in(scene, due(scene, "2026-12-20", revised="二十日"), data=b"new")) == 1


def test_a_statement_is_added_where_it_stood(scene: Scene) -> None:
    said = [
        scene.desk.run(add(Statement(item_id=scene.item.id, text=text, position=0))).value
        for text in ("一是抓进度", "三是抓安全")
    ]
    plain = {"item_id": scene.item.id, "text": "二是抓质量", "verb": "pointed_out"}
    value = {"add": "statement", "record": plain, "after": said[0].id}
    (taken,) = take_in(scene, differing(scene, scene.item, value, what=DifferenceKind.ADDED))
    scene.desk.run(adopt(taken))
    texts = [s.text for s in scene.desk.dossier(scene.meeting.id).items[0].statements]
    assert texts == ["一是抓进度", "二是抓质量", "三是抓安全"]
    scene.desk.undo()
    assert len(scene.desk.dossier(scene.meeting.id).items[0].statements) == 2


def test_what_was_deleted_goes(scene: Scene) -> None:
    gone = {"remove": True, "seen": {"text": scene.assignment.text}}
    hidden = {"set": {"in_minutes": False}, "seen": {"in_minutes": True}}
    take_in(
        scene,
        differing(scene, scene.assignment, gone, what=DifferenceKind.DELETED),
        differing(scene, scene.decision, hidden, what=DifferenceKind.DELETED),
    )
    scene.desk.run(adopt_all(scene.meeting.id))
    assert now(scene, scene.assignment) is None
    assert now(scene, scene.decision).in_minutes is False
    scene.desk.undo()
    assert now(scene, scene.assignment) == scene.assignment


def test_what_was_deleted_stays_where_it_has_changed(scene: Scene) -> None:
    gone = {"remove": True, "seen": {"text": scene.assignment.text}}
    (taken,) = take_in(scene, differing(scene, scene.assignment, gone))
    scene.desk.run(edit(scene.assignment, text="提出两个方案"))
    with pytest.raises(Conflict):
        scene.desk.run(adopt(taken))


def test_an_assignment_moves_to_another_decision(scene: Scene) -> None:
    other = scene.desk.run(
        add(Decision(item_id=scene.item.id, outcome=scene.decision.outcome, text="二", position=0))
    ).value
    value = {
        "move": {"owner": other.id, "after": ""},
        "seen": {"decision_id": scene.decision.id},
    }
    (taken,) = take_in(scene, differing(scene, scene.assignment, value, what=DifferenceKind.ORDER))
    scene.desk.run(adopt(taken))
    moved: Assignment = now(scene, scene.assignment)
    assert moved.decision_id == other.id
    scene.desk.undo()
    assert now(scene, scene.assignment) == scene.assignment


def test_issued_minutes_take_no_revised_file(scene: Scene) -> None:
    scene.desk.run(issue_minutes(scene.meeting.id))
    with pytest.raises(Refused) as refused:
        take_in(scene, due(scene, "2026-12-20"))
    assert refused.value.problems[0].code == "revised.locked"
