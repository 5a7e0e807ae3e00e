"""Wording a phrase differently, for all meetings or for one type."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desk.app import Office, open_office, sample_file
from desk.domain.meetings import Meeting
from desk.domain.paper_settings import PhraseChange
from desk.domain.papers import PaperKind
from desk.domain.problems import Conflict, Refused
from desk.services.desk import Desk
from desk.services.phrasing import PhraseState
from tests.services.conftest import Scene

OPENING = ("minutes", "opening")
CLOSING = ("letter", "closing")


def state(desk: Desk, file: str, key: str, type_id: str | None = None) -> PhraseState:
    states = desk.read(partial(desk.phrasing.states, type_id=type_id))
    return next(s for s in states if (s.phrase.file, s.phrase.key) == (file, key))


def changes(desk: Desk) -> list[PhraseChange]:
    return desk.read(lambda reader: reader.find(PhraseChange))


def test_a_change_holds_for_all_meetings_until_it_is_taken_back(desk: Desk) -> None:
    assert not state(desk, *CLOSING).changed
    desk.run(desk.phrasing.change(*CLOSING, None, "请认真落实。"))
    assert state(desk, *CLOSING).text == "请认真落实。"
    assert state(desk, *CLOSING).changed
    desk.run(desk.phrasing.back_to_original(*CLOSING, None))
    assert state(desk, *CLOSING).text == "特此函告。"
    assert changes(desk) == []


def test_the_shipped_text_is_no_change(desk: Desk) -> None:
    desk.run(desk.phrasing.change(*CLOSING, None, "请认真落实。"))
    desk.run(desk.phrasing.change(*CLOSING, None, "特此函告。"))
    assert changes(desk) == []
    done = desk.run(desk.phrasing.change(*CLOSING, None, "特此函告。"))
    assert done.sequence is None


def test_a_type_may_keep_the_shipped_text_where_all_others_change(scene: Scene) -> None:
    desk, type_id = scene.desk, scene.meeting.type_id
    desk.run(desk.phrasing.change(*CLOSING, None, "请认真落实。"))
    desk.run(desk.phrasing.change(*CLOSING, type_id, "特此函告。"))
    assert state(desk, *CLOSING).text == "请认真落实。"
    own = state(desk, *CLOSING, type_id)
    assert (own.text, own.standard, own.changed) == ("特此函告。", "请认真落实。", True)
    assert desk.dossier(scene.meeting.id).phrases["letter/closing"] == "特此函告。"
    desk.run(desk.phrasing.change(*CLOSING, type_id, "请认真落实。"))
    assert len(changes(desk)) == 1


def test_changing_and_restoring_are_undone(desk: Desk) -> None:
    desk.run(desk.phrasing.change(*CLOSING, None, "请认真落实。"))
    assert desk.undo_verb == "change_phrase"
    desk.undo()
    assert changes(desk) == []
    desk.redo()
    desk.run(desk.phrasing.back_to_original(*CLOSING, None))
    desk.undo()
    assert state(desk, *CLOSING).text == "请认真落实。"


def test_a_bad_text_is_refused_before_anything_is_written(desk: Desk) -> None:
    with pytest.raises(Refused, match=r"phrase\.unknown_name"):
        desk.run(desk.phrasing.change(*OPENING, None, "{{ nobody }}"))
    with pytest.raises(Refused, match=r"phrase\.unknown\b"):
        desk.run(desk.phrasing.change("minutes", "no.such", None, ""))
    with pytest.raises(Refused, match=r"phrase\.list"):
        desk.run(desk.phrasing.change("minutes", "spoken.verbs", None, "指出"))
    assert changes(desk) == []


def test_two_seats_do_not_overwrite_each_other(desk: Desk) -> None:
    mine = desk.phrasing.change(*CLOSING, None, "请认真落实。", seen="特此函告。")
    desk.run(desk.phrasing.change(*CLOSING, None, "请遵照执行。", seen="特此函告。"))
    with pytest.raises(Conflict) as conflict:
        desk.run(mine)
    assert conflict.value.problems[0].values["theirs"] == "请遵照执行。"
    assert state(desk, *CLOSING).text == "请遵照执行。"


def test_without_a_meeting_the_preview_is_the_sample(desk: Desk) -> None:
    seen = desk.phrasing.preview(*CLOSING, None, "请认真落实。")
    assert (seen.sample, seen.meeting, seen.lines) == ("请认真落实。", "", ())
    seen = desk.phrasing.preview(*OPENING, None, "{{ nobody }}")
    assert [p.code for p in seen.problems] == ["phrase.unknown_name"]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(str(tmp_path / "test.desk"))
    opened.importer.run([sample_file()])
    yield opened
    opened.close()


def test_the_preview_shows_the_paper_and_where_it_says_the_phrase(office: Office) -> None:
    desk = office.desk
    seen = desk.phrasing.preview(*OPENING, None, "{{ date }}，{{ title }}召开。纪要如下：")
    assert seen.meeting == desk.meetings()[0].title
    marked = [line for line, says in seen.lines if says]
    assert len(marked) == 1
    assert marked[0].endswith("召开。纪要如下：")
    assert len(seen.lines) > 3


def test_phrases_of_every_paper_can_be_previewed(office: Office) -> None:
    desk = office.desk
    (meeting,) = desk.read(lambda reader: reader.find(Meeting))
    for own in desk.read(desk.phrasing.states)[::7]:
        if not own.phrase.words:
            phrase = own.phrase
            seen = desk.phrasing.preview(phrase.file, phrase.key, meeting.type_id, own.text)
            assert not seen.problems


def test_a_bad_phrase_that_got_in_anyway_is_named_when_papers_are_made(office: Office) -> None:
    desk = office.desk
    meeting_id = desk.meetings()[0].id
    bad = PhraseChange(file="minutes", key="opening", text="{{ nobody }}")

    from desk.services.editing import add

    desk.run(add(bad))
    assert [p.code for p in state(desk, *OPENING).problems] == ["phrase.unknown_name"]
    for make in (
        lambda: desk.papers.drafts(meeting_id, {PaperKind.MINUTES}),
        lambda: desk.minutes_text(desk.dossier(meeting_id)),
    ):
        with pytest.raises(Refused, match=r"phrase\.broken"):
            make()
    assert desk.papers.drafts(meeting_id, {PaperKind.AGENDA})
