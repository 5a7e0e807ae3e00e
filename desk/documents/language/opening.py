"""The sentence that opens minutes: when, where, under whose chair which meeting was held."""

from desk.documents.language.wording import spoken_date
from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import Role
from desk.domain.dossier import Dossier

_NOON, _EVENING = "12:00", "18:00"


def opening(dossier: Dossier, key: str = "opening") -> str:
    """Return the sentence of a phrase of the minutes; without a chair that of another one."""
    meeting, phrases = dossier.meeting, Phrases("minutes", dossier.phrases)
    chair = chair_of(dossier)
    name = dossier.directory.person_name(chair)
    return phrases.text(
        key if name else f"{key}_without_chair",
        date=spoken_date(phrases, meeting.day),
        time=meeting.start,
        part_of_day=_part_of_day(meeting.start, phrases),
        chair=name,
        post=dossier.directory.post(chair),
        place=meeting.place,
        title=dossier.title,
        term=meeting.term,
    )


def chair_of(dossier: Dossier) -> str | None:
    """Return the person in the chair: as the meeting says, else as its attendance does."""
    people = (a.person_id for a in dossier.attendance if a.role is Role.CHAIR)
    return dossier.meeting.chair_id or next(people, None)


def _part_of_day(start: str, phrases: Phrases) -> str:
    if not start:
        return ""
    part = "morning" if start < _NOON else "afternoon" if start < _EVENING else "evening"
    return phrases.text(f"part_of_day.{part}")
