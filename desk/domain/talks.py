"""What the record of a collective integrity talk says (谈话记录, S22), told from its meeting."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.office import Person
from desk.domain.operations import Reader
from desk.domain.problems import Problem
from desk.domain.speeches import Speech
from desk.domain.times import is_time

_UNDER_THE_TALK = (Role.CHAIR, Role.MEMBER, Role.OBSERVER)
"""Who is invited comes from another body (人大、政协): no one whom the government talks to."""


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """When and where a talk was held and who wrote it down; empty where nobody has said so."""

    day: date
    start: str
    end: str
    place: str
    recorder_id: str | None


def talk_facts(dossier: Dossier, talk: Speech) -> TalkFacts:
    """Return a talk's facts: its own, else its meeting's; times of a meeting on its day alone."""
    meeting = dossier.meeting
    own_time = bool(talk.start or talk.end) or talk.day not in (None, meeting.day)
    return TalkFacts(
        day=talk.day or meeting.day,
        start=talk.start if own_time else meeting.start,
        end=talk.end if own_time else meeting.end,
        place=talk.place or meeting.place,
        recorder_id=talk.recorder_id or meeting.recorder_id,
    )


def talked_to(dossier: Dossier, talk: Speech) -> tuple[str, ...]:
    """Return the ids of the people talked to: those named, else those who were there for it."""
    return talk.talked_to_ids or listeners(dossier, talk)


def listeners(dossier: Dossier, talk: Speech) -> tuple[str, ...]:
    """Return who was at the whole meeting to be talked to, in the meeting's order of roles.

    A substitute counts for whom he stands in for. Left out are those who give the talk and write
    it down, staff, guests, and who came for single items only.
    """
    others = {talk.speaker_id, *talk.participant_ids, talk_facts(dossier, talk).recorder_id}
    places = [a for role in _UNDER_THE_TALK for a in dossier.attendance if a.role is role]
    came = [_who_came(place) for place in places if place.item_ids is None]
    chair_id = dossier.meeting.chair_id
    if chair_id not in {place.person_id for place in dossier.attendance}:
        came.insert(0, chair_id)
    return tuple(dict.fromkeys(i for i in came if i is not None and i not in others))


def _who_came(place: Attendance) -> str | None:
    if place.status is Presence.SUBSTITUTED:
        return place.substitute_id
    return place.person_id if place.status is Presence.PRESENT else None


def talk_problems(talk: Speech, reader: Reader) -> Iterator[Problem]:
    """Yield what no talk's record may say: times that are none, one person on both sides."""
    if not talk.is_talk:
        return
    for value in (talk.start, talk.end):
        if value and not is_time(value):
            yield Problem("meeting.time", values={"text": value})
    if talk.start and talk.end and talk.end <= talk.start:
        yield Problem("meeting.end_before_start", values={"start": talk.start, "end": talk.end})
    for person_id in talk.talked_to_ids:
        if person_id in (talk.speaker_id, *talk.participant_ids):
            name = reader.get(Person, person_id).name
            yield Problem("talk.both_sides", values={"name": name})
