"""Integrity talks are kept with their meeting: what is refused, and that it is undone (S22)."""

from typing import Any

import pytest

from desk.domain.office import Person
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.domain.speeches import Speech, SpeechKind
from desk.services.editing import add, edit, remove
from tests.services.conftest import Scene


def person(scene: Scene, name: str) -> str:
    return scene.desk.run(add(Person(name=name))).value.id


def keep(scene: Scene, kind: SpeechKind = SpeechKind.INTEGRITY_TALK, **values: Any) -> Done[Speech]:
    talk = Speech(meeting_id=scene.meeting.id, kind=kind, title="谈话", text="甲", **values)
    return scene.desk.run(add(talk))


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_talk_is_kept_whole_and_undone(scene: Scene) -> None:
    heard, spoke = person(scene, "张𬱖"), person(scene, "欧阳㛃")
    talk = keep(scene, talked_to_ids=(heard,), participant_ids=(spoke,), start="17:00").value
    assert scene.desk.dossier(scene.meeting.id).speeches == (talk,)
    scene.desk.run(edit(talk, kind=SpeechKind.SPEECH))
    scene.desk.undo()
    assert scene.desk.dossier(scene.meeting.id).speeches == (talk,)
    scene.desk.run(remove(talk))
    scene.desk.undo()
    assert scene.desk.dossier(scene.meeting.id).speeches == (talk,)


def test_nobody_talks_to_himself(scene: Scene) -> None:
    one, other = person(scene, "张毅"), person(scene, "李旻")
    with pytest.raises(Refused) as refused:
        keep(scene, speaker_id=one, participant_ids=(other,), talked_to_ids=(one, other))
    assert codes(refused) == ["talk.both_sides"] * 2
    assert {p.values["name"] for p in refused.value.problems} == {"张毅", "李旻"}


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [("25:00", "", "meeting.time"), ("15:00", "14:00", "meeting.end_before_start")],
)
def test_times_are_times(scene: Scene, start: str, end: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        keep(scene, start=start, end=end)
    assert codes(refused) == [code]


def test_of_a_speech_only_its_words_count(scene: Scene) -> None:
    one = person(scene, "张毅")
    kept = keep(scene, SpeechKind.SPEECH, speaker_id=one, talked_to_ids=(one,)).value
    with pytest.raises(Refused):
        scene.desk.run(edit(kept, kind=SpeechKind.INTEGRITY_TALK))


def test_who_was_talked_to_is_not_removed_from_the_directory(scene: Scene) -> None:
    heard = scene.desk.run(add(Person(name="张毅"))).value
    keep(scene, talked_to_ids=(heard.id,))
    with pytest.raises(Refused):
        scene.desk.run(remove(heard))
