"""Tasks picked out of the speech (S22): what is offered was judged by hand; any words will do."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from desk.app import sample_file
from desk.documents.maker import WordPaperMaker
from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.problems import Refused
from desk.domain.speeches import Speech
from desk.services.dossiers import list_meetings, load_dossier
from desk.services.editing import AT_END, add
from desk.services.speech_tasks import Offer, offers, pick_from_speech, picked, task_of
from desk.wording.sentences.reader import RuleReader
from desk.wording.workdays import ChineseWorkdays
from tests.services.conftest import Scene
from tests.support.meeting_files import take
from tests.support.memory import MemoryStore

DATA = Path(__file__).parent / "data" / "speech_offers.json"
TEXT = Path(__file__).parents[1] / "exchange" / "data" / "speech.txt"


@pytest.fixture(scope="module")
def judged() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    store = MemoryStore()
    take(store, sample_file())
    with store.reading() as reader:
        return load_dossier(reader, list_meetings(reader)[0].id)


@pytest.fixture(scope="module")
def reader() -> RuleReader:
    return RuleReader(ChineseWorkdays())


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(meeting_id="m", title="讲话", text=TEXT.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found(reader: RuleReader, dossier: Dossier, speech: Speech) -> tuple[Offer, ...]:
    return offers(reader, dossier, speech)


def test_what_is_offered_is_what_was_judged(
    found: tuple[Offer, ...], judged: dict[str, Any]
) -> None:
    said = [(offer.task.spoken[:24], offer.named) for offer in found]
    assert said == [(one["begins"], one["named"]) for one in judged["offers"]]


def test_most_of_it_asks_for_work_and_what_is_named_nearly_always_does(
    judged: dict[str, Any],
) -> None:
    """46 offered: 12 tasks, 17 standing rules, 13 exhortations, 4 neither; 3 are not offered."""
    work = [one for one in judged["offers"] if one["judged"] in ("task", "rule")]
    assert len(work) / len(judged["offers"]) >= 0.6
    named = [one for one in judged["offers"] if one["named"]]
    assert sum(one["judged"] in ("task", "rule") for one in named) / len(named) >= 0.85
    assert len(work) / (len(work) + len(judged["missed"])) >= 0.9


def test_offers_are_the_speechs_own_words_at_their_place(
    found: tuple[Offer, ...], speech: Speech
) -> None:
    for offer in found:
        assert speech.text[offer.start : offer.end].strip() == offer.task.spoken
        assert set(offer.task.text) <= set(offer.task.spoken) | set("，。；：“”‘’（）")
    assert [o.start for o in found] == sorted(o.start for o in found)
    for one, other in pairwise(found):
        assert one.end <= other.start


def test_what_is_not_offered_is_picked_by_hand_as_it_stands(
    reader: RuleReader, dossier: Dossier, speech: Speech, judged: dict[str, Any]
) -> None:
    for words in judged["missed"]:
        assert words in speech.text
        task = task_of(reader, dossier, words)
        assert task.text == words.rstrip("。") and task.lead_id is None and task.due is None


def kept(scene: Scene, title: str = "在市政府常务会议上的讲话") -> Speech:
    text = "同志们：\n由市财政局牵头，市水利局配合，12月31日前提出方案。\n大家要提振信心。"
    speech = Speech(meeting_id=scene.meeting.id, title=title, text=text)
    return scene.desk.run(add(speech)).value


def first_offer(scene: Scene, speech: Speech) -> Offer:
    reader = RuleReader(ChineseWorkdays())
    return offers(reader, scene.desk.dossier(scene.meeting.id), speech)[0]


def test_a_task_becomes_an_assignment_of_the_speech(scene: Scene) -> None:
    speech = kept(scene)
    offer = first_offer(scene, speech)
    made = scene.desk.run(pick_from_speech(speech.id, offer.task)).value
    assert (made.lead_id, made.support_ids) == (scene.units[0].id, (scene.units[1].id,))
    assert (made.speech_id, made.spoken) == (speech.id, offer.task.spoken)
    dossier = scene.desk.dossier(scene.meeting.id)
    assert picked(dossier, speech) == (made,)
    item = dossier.items[-1]
    assert (item.item.title, item.item.in_minutes) == (speech.title, False)
    assert item.decisions[0].decision.text == speech.title


def test_more_tasks_go_to_the_same_place_and_undo_takes_it_all_back(scene: Scene) -> None:
    speech = kept(scene)
    task = first_offer(scene, speech).task
    scene.desk.run(pick_from_speech(speech.id, task))
    scene.desk.run(pick_from_speech(speech.id, replace(task, spoken="另一句")))
    assert len(scene.desk.dossier(scene.meeting.id).items) == 2
    scene.desk.undo()
    scene.desk.undo()
    assert len(scene.desk.dossier(scene.meeting.id).items) == 1


def test_a_second_speech_has_its_own_place(scene: Scene) -> None:
    for title in ("讲话一", "讲话二"):
        speech = kept(scene, title)
        scene.desk.run(pick_from_speech(speech.id, first_offer(scene, speech).task))
    titles = [item.item.title for item in scene.desk.dossier(scene.meeting.id).items]
    assert titles[1:] == ["讲话一", "讲话二"]


def test_it_hangs_on_a_decision_that_was_made(scene: Scene) -> None:
    speech = kept(scene)
    task = first_offer(scene, speech).task
    made = scene.desk.run(pick_from_speech(speech.id, task, scene.decision.id)).value
    assert made.decision_id == scene.decision.id
    assert len(scene.desk.dossier(scene.meeting.id).items) == 1


def test_letters_and_ledger_carry_it_and_the_minutes_do_not(scene: Scene) -> None:
    speech = kept(scene)
    task = replace(first_offer(scene, speech).task, text="提出讲话要求的方案")
    scene.desk.run(pick_from_speech(speech.id, task))
    scene.desk._maker = WordPaperMaker  # type: ignore[assignment]
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    dossier = scene.desk.dossier(scene.meeting.id)
    maker = WordPaperMaker()
    assert "讲话要求" not in maker.minutes_text(dossier)
    unit = scene.desk.read(lambda reader: reader.get(Unit, scene.units[0].id))
    letter = "\n".join(maker.lines(maker.letter(dossier, unit)))
    assert "提出讲话要求的方案" in letter
    assert f"市政府第12次常务会议“{speech.title}”。" in letter
    assert "常2026-12-02-1" in {row.number for row in scene.desk.ledger(scene.meeting.day)}


def test_after_issue_nothing_is_picked_any_more(scene: Scene) -> None:
    speech = kept(scene)
    task = first_offer(scene, speech).task
    scene.desk.run(scene.desk.issuing(scene.meeting.id))
    with pytest.raises(Refused):
        scene.desk.run(pick_from_speech(speech.id, task))


def test_an_item_of_the_same_title_is_not_taken_for_the_speechs(scene: Scene) -> None:
    speech = kept(scene)
    item = AgendaItem(meeting_id=scene.meeting.id, title=speech.title, position=AT_END)
    scene.desk.run(add(item))
    scene.desk.run(pick_from_speech(speech.id, first_offer(scene, speech).task))
    decisions = scene.desk.read(lambda reader: reader.find(Decision, item_id=item.id))
    assert decisions == []
