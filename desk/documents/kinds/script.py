"""The chair's script (主持词): what is said aloud, in order, and in （） what is done."""

from collections.abc import Iterator
from dataclasses import replace

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.wording import numeral
from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts, Slot
from desk.documents.parts.waiting import Call, Waiting
from desk.documents.parts.working_papers import working_paper
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import ItemKind
from desk.domain.attendance import VOTING, Role
from desk.domain.dossier import Dossier
from desk.domain.meetings import Quorum
from desk.domain.papers import PaperKind
from desk.domain.readiness import quorum_count

_NAMED = 12
"""So many observers are named one by one; of more only their units are read out."""
_DISCUSSED = frozenset({ItemKind.DELIBERATE, ItemKind.REPORT})


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the script."""
    phrases = Phrases("script", dossier.phrases)
    blocks = _Script(dossier, phrases).blocks()
    yield working_paper(PaperKind.SCRIPT, dossier, phrases, blocks)


class _Script:
    def __init__(self, dossier: Dossier, phrases: Phrases) -> None:
        self._dossier = dossier
        self._facts = Facts(dossier)
        self._phrases = phrases
        self._said = self._facts.people

    def blocks(self) -> Iterator[m.Block]:
        facts = self._facts
        yield m.Line(self._phrases.text("date", when=facts.when), m.Align.CENTRE, m.Face.KAI)
        chair = self._phrases.text("chair", chair=facts.chair)
        yield m.Line(chair, m.Align.CENTRE, m.Face.KAI, after=1)
        yield m.Paragraph((m.Run(self._phrases.text("address")),), indent=False)
        opening = self._phrases.text("opening", meeting=self._dossier.title, count=len(facts.slots))
        yield text_paragraph(opening)
        yield from (text_paragraph(text) for text in self._people() if text)
        yield from (text_paragraph(text) for text in self._quorum())
        for call in Waiting(facts).calls:
            yield from self._item(call)
        *closing, end = map(text_paragraph, self._closing())
        # 散会 alone would be a page of its own.
        yield from (replace(paragraph, keep_with_next=True) for paragraph in closing)
        yield end

    def _people(self) -> Iterator[str]:
        """Yield who is here and who is on leave; the chair does not read out himself."""
        here = self._said.here
        members = [a for a in here if a.role is Role.MEMBER]
        yield self._named("members", members)
        yield self._named("invited", [a for a in here if a.role is Role.INVITED])
        observers = [a for a in here if a.role is Role.OBSERVER]
        if len(observers) > _NAMED:
            units = dict.fromkeys(a.unit for a in observers if a.unit and not a.leader)
            separator = self._phrases.text("list.separator")
            yield self._phrases.text("observing_units", units=separator.join(units))
        else:
            yield self._named("observers", [a for a in observers if not a.stands_in_for])
            yield from (self._stand_in(a) for a in observers if a.stands_in_for)
        yield self._named("leave", [a for a in self._said.on_leave if a.role in VOTING])

    def _named(self, key: str, people: list[Attendee]) -> str:
        return self._phrases.text(key, people=self._said.list(people)) if people else ""

    def _stand_in(self, someone: Attendee) -> str:
        return self._phrases.text(
            "stand_in",
            unit="" if someone.leader else someone.unit,
            absent=someone.stands_in_for,
            name=someone.name or self._phrases.text("missing.person"),
        )

    def _quorum(self) -> Iterator[str]:
        count = quorum_count(self._dossier)
        if count.rule is Quorum.NONE or not count.members:
            return
        numbers = {"members": count.members, "present": count.present}
        if count.reached:
            rule = self._phrases.text(f"quorum_rule.{count.rule.value}")
            yield self._phrases.text("quorum", rule=rule, **numbers)
        else:
            yield self._phrases.text("no_quorum", **numbers)

    def _item(self, call: Call) -> Iterator[m.Block]:
        slot = call.slot
        number = numeral(slot.number)
        if call.entering:
            leave = bool(call.leaving)
            yield self._done(self._phrases.text("item.enter", number=number, leave=leave))
        elif call.leaving and not slot.secret:
            yield self._done(self._phrases.text("item.leave", number=number))
        source = m.Source("agenda_item", slot.item.id, "title")
        yield text_paragraph(self._announced(slot), source)
        if slot.secret or slot.item.kind in _DISCUSSED:
            yield text_paragraph(self._phrases.text("item.discuss"))
            yield self._done(self._phrases.text("item.conclude"))

    def _announced(self, slot: Slot) -> str:
        begin = self._begin(slot.number)
        if slot.secret:
            return self._phrases.text("item.secret", begin=begin)
        presenter = self._presenter(slot)
        kind = slot.item.kind.value
        return self._phrases.text(
            f"item.{kind}", begin=begin, title=slot.title, presenter=presenter
        )

    def _begin(self, number: int) -> str:
        count = len(self._facts.slots)
        if count == 1:
            return self._phrases.text("item.only")
        key = "first" if number == 1 else "last" if number == count else "next"
        return self._phrases.text(f"item.{key}", number=numeral(number))

    def _presenter(self, slot: Slot) -> str:
        unit = self._facts.unit(slot)
        key = "presenter" if slot.presenter else "unit_only"
        return self._phrases.text(f"item.{key}", unit=unit, name=slot.presenter)

    def _done(self, text: str) -> m.Paragraph:
        return m.Paragraph((m.Run(text, m.Face.KAI),))

    def _closing(self) -> Iterator[str]:
        stand_ins = any(a.stands_in_for for a in self._said.here)
        key = "tasks" if stand_ins else "tasks_without_stand_ins"
        if self._facts.slots:
            yield self._phrases.text("closing.text")
        days = self._dossier.type.minutes_days
        yield self._phrases.text(f"closing.{key}", office=self._facts.office, days=days)
        yield self._phrases.text("closing.end")
