"""What the record of an integrity talk says where nobody has said so: its meeting's facts."""

from datetime import date
from typing import Any

import pytest

from desk.domain.attendance import Presence, Role
from desk.domain.speeches import Speech, SpeechKind
from desk.domain.talks import TalkFacts, listeners, talk_facts, talked_to
from tests.domain.people import dossier, place


def talk(**values: Any) -> Speech:
    known: dict[str, Any] = {
        "meeting_id": "meeting",
        "kind": SpeechKind.INTEGRITY_TALK,
        "title": "集体廉政谈话",
        "speaker_id": "mayor",
        "text": "同志们：",
    }
    return Speech(**known | values)


CHAIR = place("mayor", Role.CHAIR)


def heard(*people: Any, **values: Any) -> tuple[str, ...]:
    return listeners(dossier(people=people), talk(**values))


def test_who_was_there_is_talked_to_but_for_who_talks() -> None:
    assert heard(place("sl", Role.OBSERVER), CHAIR, place("deputy")) == ("deputy", "sl")


def test_staff_and_guests_are_not_talked_to() -> None:
    assert heard(CHAIR, place("cz", Role.STAFF), place("sl", Role.INVITED), place("cz2")) == (
        "cz2",
    )


def test_who_is_away_is_not_talked_to_and_a_substitute_is() -> None:
    people = (
        place("deputy", status=Presence.LEAVE),
        place("cz", status=Presence.SUBSTITUTED, substitute_id="cz2"),
        place("sl", status=Presence.ABSENT),
    )
    assert heard(CHAIR, *people) == ("cz2",)
    unnamed = place("cz", status=Presence.SUBSTITUTED)
    assert heard(CHAIR, unnamed) == ()


def test_who_came_for_single_items_has_left() -> None:
    assert heard(CHAIR, place("sl", Role.OBSERVER, item_ids=("i1",))) == ()


def test_who_takes_part_or_writes_it_down_is_not_talked_to() -> None:
    people = (CHAIR, place("deputy"), place("cz"), place("sl"))
    assert heard(*people, participant_ids=("deputy",), recorder_id="cz") == ("sl",)
    of_meeting = dossier(people=people, recorder_id="sl")
    assert listeners(of_meeting, talk()) == ("deputy", "cz")


def test_a_chair_who_is_not_listed_is_talked_to_by_another() -> None:
    assert heard(place("cz"), speaker_id="deputy") == ("mayor", "cz")
    assert heard(CHAIR, place("cz"), speaker_id="deputy") == ("mayor", "cz")


def test_the_people_named_come_first() -> None:
    meeting = dossier(people=(CHAIR, place("deputy"), place("cz")))
    assert talked_to(meeting, talk(talked_to_ids=("sl",))) == ("sl",)
    assert talked_to(meeting, talk()) == ("deputy", "cz")


def test_facts_are_the_meetings_until_the_talk_has_its_own() -> None:
    meeting = dossier(end="17:30", recorder_id="cz")
    day = meeting.meeting.day
    assert talk_facts(meeting, talk()) == TalkFacts(day, "15:00", "17:30", "第一会议室", "cz")
    own = talk(start="17:00", end="17:20", place="第二会议室", recorder_id="sl")
    assert talk_facts(meeting, own) == TalkFacts(day, "17:00", "17:20", "第二会议室", "sl")


@pytest.mark.parametrize("start", ["", "09:00"])
def test_on_another_day_the_meetings_times_are_not_the_talks(start: str) -> None:
    other = date(2027, 1, 4)
    facts = talk_facts(dossier(end="17:30"), talk(day=other, start=start))
    assert (facts.day, facts.start, facts.end) == (other, start, "")
