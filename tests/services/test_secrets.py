"""A secret item as a bare placeholder: emptied once, and nothing enters after it."""

import pytest

from desk.documents.maker import WordPaperMaker
from desk.domain.agenda import AgendaItem, Consultation, Material, Option
from desk.domain.decisions import Decision, Note, Outcome, Statement
from desk.domain.item_course import CheckKind, ItemCheck
from desk.domain.papers import PaperKind
from desk.domain.problems import Refused
from desk.domain.record import Record
from desk.services.editing import AT_END, add, edit
from desk.services.secrets import make_placeholder
from tests.services.conftest import Scene


def secret_item(scene: Scene) -> AgendaItem:
    item = AgendaItem(
        meeting_id=scene.meeting.id,
        title="涉密议题",
        problem="内情",
        request="请示",
        position=AT_END,
    )
    item = scene.desk.run(add(item)).value
    scene.desk.run(add(Option(item_id=item.id, title="方案", position=AT_END)))
    scene.desk.run(add(Note(item_id=item.id, text="所言", position=AT_END)))
    return item


def made(scene: Scene) -> AgendaItem:
    return scene.desk.run(make_placeholder(secret_item(scene).id)).value


def test_all_content_goes_and_the_title_stays(scene: Scene) -> None:
    item = made(scene)
    assert (item.title, item.problem, item.request, item.in_minutes) == ("涉密议题", "", "", False)
    dossier = scene.desk.dossier(scene.meeting.id).items[1]
    assert (dossier.options, dossier.notes) == ((), ())


def test_nothing_enters_any_more(scene: Scene) -> None:
    item = made(scene)
    parts: tuple[Record, ...] = (
        Option(item_id=item.id, title="方案", position=AT_END),
        Consultation(item_id=item.id, unit_id=scene.units[0].id, position=AT_END),
        Material(item_id=item.id, title="材料", position=AT_END),
        Note(item_id=item.id, text="所言", position=AT_END),
        Statement(item_id=item.id, text="意见", position=AT_END),
        Decision(item_id=item.id, outcome=Outcome.NOTED, text="决定", position=AT_END),
        ItemCheck(item_id=item.id, what=CheckKind.RISK, position=AT_END),
    )
    steps = [add(part) for part in parts]
    steps += [
        edit(item, problem="内情"),
        edit(item, request="请示"),
        edit(item, review_text="意见"),
    ]
    for step in steps:
        with pytest.raises(Refused) as refused:
            scene.desk.run(step)
        assert refused.value.problems[0].code == "secrets.no_content"
    scene.desk.run(edit(item, minutes_planned=10))


def test_no_decision_moved_to_it_slips_in(scene: Scene) -> None:
    item = made(scene)
    with pytest.raises(Refused):
        scene.desk.run(edit(scene.decision, item_id=item.id))


def test_an_item_with_content_is_not_just_marked(scene: Scene) -> None:
    with pytest.raises(Refused):
        scene.desk.run(edit(secret_item(scene), placeholder=True))


def test_it_is_undone_and_lifted(scene: Scene) -> None:
    item = made(scene)
    scene.desk.undo()
    assert scene.desk.dossier(scene.meeting.id).items[1].item.problem == "内情"
    scene.desk.redo()
    now = scene.desk.dossier(scene.meeting.id).items[1].item
    lifted = scene.desk.run(edit(now, placeholder=False)).value
    scene.desk.run(edit(lifted, problem="可以说了"))
    assert item.id == lifted.id


def test_the_minutes_are_issued_without_it_and_papers_do_not_tell_it(scene: Scene) -> None:
    made(scene)
    scene.desk.run(edit(scene.desk.dossier(scene.meeting.id).items[1].item, title="军民融合"))
    maker = WordPaperMaker()
    dossier = scene.desk.dossier(scene.meeting.id)
    assert "军民融合" not in maker.minutes_text(dossier)
    for kind in (PaperKind.AGENDA, PaperKind.NOTICE, PaperKind.ITEM_LIST):
        for draft in maker.papers(dossier, kind):
            assert "军民融合" not in "\n".join(maker.lines(draft))
    (record,) = maker.papers(dossier, PaperKind.RECORD)
    assert "本议题涉密，另行记录。" in "\n".join(maker.lines(record))
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    assert scene.desk.dossier(scene.meeting.id).meeting.issued_on is not None
