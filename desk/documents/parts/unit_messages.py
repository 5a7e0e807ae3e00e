"""The notice as a message to each unit: its items, its people, when they wait, whom to ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from desk.documents.language.politeness import asks_politely
from desk.documents.language.wording import spoken_date
from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts, Slot
from desk.documents.parts.waiting import Waiting
from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import Role
from desk.domain.dossier import Dossier
from desk.domain.office import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class UnitMessage:
    """What one unit is told, as plain text to copy."""

    unit_id: str
    unit_name: str
    text: str


def unit_messages(dossier: Dossier) -> tuple[UnitMessage, ...]:
    """Return a message for each unit that reports or sends someone, in the directory's order.

    The leadership itself is no addressee.
    """
    messages = _Messages(dossier)
    return tuple(
        UnitMessage(unit.id, unit.label, text)
        for unit in dossier.directory.units.values()
        if unit.kind is not UnitKind.LEADERSHIP and (text := messages.text(unit))
    )


class _Messages:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._facts = Facts(dossier)
        self._phrases = Phrases("unit_message", dossier.phrases)
        self._people = [a for a in self._facts.people.expected if a.role is not Role.STAFF]
        turns = Waiting(self._facts).turns
        self._waits = {turn.attendee.attendance.id: turn.wait_from for turn in turns}

    def text(self, unit: Unit) -> str:
        """Return the message to a unit, an empty text where nothing concerns it."""
        slots = [s for s in self._facts.slots if s.item.presenter_unit_id == unit.id]
        people = [a for a in self._people if a.unit_id == unit.id]
        return "\n".join(self._lines(unit, slots, people)) if slots or people else ""

    def _lines(self, unit: Unit, slots: list[Slot], people: list[Attendee]) -> Iterator[str]:
        phrases, facts = self._phrases, self._facts
        you = phrases.text("you_request" if asks_politely(unit) else "you")
        yield phrases.text("head", unit=unit.label)
        opening = {"when": facts.when, "place": facts.place, "meeting": self._dossier.title}
        yield phrases.text("opening", you=you, **opening)
        if slots:
            yield phrases.text("items", you=you)
        yield from (self._item(slot, slot is slots[-1]) for slot in slots)
        if people:
            yield phrases.text("people")
        else:
            yield phrases.text("no_people")
        yield from (self._person(a, a is people[-1]) for a in people)
        if any(not slot.secret for slot in slots):
            days = timedelta(days=self._dossier.type.papers_days)
            date = spoken_date(phrases, self._dossier.meeting.day - days)
            yield phrases.text("materials", date=date, office=facts.office)
        office = self._dossier.office
        if office.contact or office.telephone:
            yield phrases.text("contact", contact=office.contact, telephone=office.telephone)

    def _item(self, slot: Slot, last: bool) -> str:
        return self._phrases.text(
            "item",
            number=slot.number,
            title=slot.title,
            presenter=slot.presenter,
            time=slot.begins,
            end=_end(last),
        )

    def _person(self, someone: Attendee, last: bool) -> str:
        phrases = self._phrases
        name = someone.name or phrases.text("missing.person")
        if someone.stands_in_for:
            name = phrases.text("stand_in", name=name, absent=someone.stands_in_for)
        slots = self._facts.attended(someone)
        everything = slots == self._facts.slots
        return phrases.text(
            "person",
            name=name,
            post=someone.post,
            role=phrases.text(f"role.{someone.role.value}"),
            items="" if everything else self._facts.numbers(slots),
            time=self._waits.get(someone.attendance.id, ""),
            end=_end(last),
        )


def _end(last: bool) -> str:
    return "。" if last else "；"
