"""Meetings with an integrity talk: nothing known of it, as usual, and with sixty people."""

from dataclasses import replace
from typing import Any

from desk.documents import model as m
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from desk.domain.speeches import Speech, SpeechKind
from tests.documents.kinds.held import held
from tests.documents.kinds.prepared import bare, crowded, drafts

TITLE = "市政府第12次常务会议集体廉政谈话"
WORDS = """同志们：
今天对大家进行集体廉政谈话，讲两点意见。
一、守住底线
（一）管好自己
1.不碰红线
二、抓好班子。对班子成员要常提醒、常督促。"""
RARE = {5: "张𬱖", 40: "欧阳㛃"}
"""Names with characters that few fonts have, by the place of who bears them."""


def with_talk(dossier: Dossier, **values: Any) -> Dossier:
    """Return the meeting with a talk by its chair."""
    known: dict[str, Any] = {
        "meeting_id": dossier.meeting.id,
        "kind": SpeechKind.INTEGRITY_TALK,
        "title": TITLE,
        "speaker_id": dossier.meeting.chair_id,
        "text": WORDS,
    }
    return replace(dossier, speeches=(Speech(**known | values),))


def usual() -> Dossier:
    """Return a talk of which everything is the meeting's but two who took part."""
    dossier = held()
    guests = [id_of(dossier, name) for name in ("林秀珍", "军少华")]
    return with_talk(dossier, participant_ids=tuple(guests))


def empty() -> Dossier:
    """Return a talk of which only its title is known."""
    return with_talk(bare(), title="集体廉政谈话", text="")


def many(people: int = 60) -> Dossier:
    """Return a talk to so many people, some with rare names; one more speaks, one records."""
    dossier = crowded(people + 2)
    ids = list(dossier.directory.people)
    named = dict(dossier.directory.people)
    for place, name in RARE.items():
        if place > people:
            break
        named[ids[place]] = replace(named[ids[place]], name=name)
    directory = replace(dossier.directory, people=named)
    known = replace(dossier, directory=directory)
    return with_talk(known, speaker_id=ids[0], recorder_id=ids[-1])


def id_of(dossier: Dossier, name: str) -> str:
    """Return the id of a person by name."""
    return next(p.id for p in dossier.directory.people.values() if p.name == name)


def record(dossier: Dossier) -> m.Document:
    """Return the record of the meeting's only talk."""
    (draft,) = drafts(dossier, PaperKind.TALK_RECORD)
    return draft.document
