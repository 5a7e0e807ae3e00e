"""A whole meeting's wording: every text by its role and place, ownerless assignments last."""

from datetime import date

from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Note, Outcome, Statement
from desk.domain.wording_findings import Grade
from desk.services.editing import add
from desk.services.wording_review import PlacedFinding, review, unit_names
from desk.wording.lint import RuleChecker
from tests.services.conftest import Scene


def reviewed(scene: Scene) -> tuple[PlacedFinding, ...]:
    return review(scene.desk.dossier(scene.meeting.id), RuleChecker())


def test_every_text_has_its_role_and_place(scene: Scene) -> None:
    item = scene.desk.dossier(scene.meeting.id).items[0]
    at, place = "agenda[0]", len(item.decisions)
    decision = Decision(item_id=item.item.id, outcome=Outcome.APPROVED, text="请有关部门办理。")
    for record in (
        Note(item_id=item.item.id, text="这事要抓紧,别拖。"),
        Statement(item_id=item.item.id, text="会议强调，要狠抓落实。"),
        decision,
        Assignment(decision_id=decision.id, text="尽快提出方案"),
    ):
        scene.desk.run(add(record))
    found = {(p.path, p.finding.rule, p.finding.grade) for p in reviewed(scene)}
    assert found >= {
        (f"{at}.notes[{len(item.notes)}].text", "vague_time", Grade.HINT),
        (f"{at}.notes[{len(item.notes)}].text", "halfwidth", Grade.HINT),
        (f"{at}.statements[{len(item.statements)}].text", "empty_phrase", Grade.HINT),
        (f"{at}.decisions[{place}].text", "vague_actor", Grade.WARN),
        (f"{at}.decisions[{place}].assignments[0].text", "vague_time", Grade.WARN),
        (f"{at}.decisions[{place}].assignments[0].lead", "no_lead", Grade.BLOCK),
        (f"{at}.decisions[{place}].assignments[0].due", "no_due", Grade.BLOCK),
    }


def test_lead_and_date_of_an_assignment_are_said_in_their_fields(scene: Scene) -> None:
    dossier = scene.desk.dossier(scene.meeting.id)
    item = dossier.items[0]
    text = "尽快修改完善，切实加强管理"
    task = Assignment(
        decision_id=item.decisions[0].decision.id,
        text=text,
        lead_id=next(iter(dossier.directory.units)),
        due=date(2026, 12, 20),
    )
    scene.desk.run(add(task))
    assert [p for p in reviewed(scene) if p.finding.text == text or p.finding.start] == []


def test_units_go_by_all_their_names(scene: Scene) -> None:
    directory = scene.desk.dossier(scene.meeting.id).directory
    names = unit_names(directory)
    assert len(names) == len(set(names))
    for unit in directory.units.values():
        assert {unit.name, *unit.aliases} <= set(names)
