"""The agenda (议程): what comes when, who reports, who is called in and who waits."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.wording import numeral
from desk.documents.parts.facts import Facts
from desk.documents.parts.waiting import Call, Waiting
from desk.documents.parts.working_papers import working_paper
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import ItemKind
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the agenda."""
    phrases = Phrases("agenda", dossier.phrases)
    blocks = _Agenda(Facts(dossier), phrases).blocks()
    yield working_paper(PaperKind.AGENDA, dossier, phrases, blocks)


class _Agenda:
    def __init__(self, facts: Facts, phrases: Phrases) -> None:
        self._facts = facts
        self._phrases = phrases
        self._waiting = Waiting(facts)

    def blocks(self) -> Iterator[m.Block]:
        yield self._labelled("time", self._facts.when, m.Face.HEI)
        yield self._labelled("place", self._facts.place, m.Face.HEI)
        yield self._labelled("chair", self._facts.chair, m.Face.HEI)
        yield m.Line("")
        if not self._facts.slots:
            yield text_paragraph(self._phrases.text("no_items"))
        for call in self._waiting.calls:
            yield from self._item(call)
        yield from self._throughout()
        yield from self._order()

    def _item(self, call: Call) -> Iterator[m.Block]:
        slot = call.slot
        heading = self._phrases.text("item", number=numeral(slot.number), title=slot.title)
        source = m.Source("agenda_item", slot.item.id, "title")
        yield m.Paragraph((m.Run(heading),), m.Level.ONE, keep_with_next=True, source=source)
        if not slot.secret:
            presented = self._phrases.text(
                "presented_text",
                unit=self._facts.unit(slot),
                presenter=slot.presenter,
                minutes=slot.minutes,
            )
            study = slot.item.kind is ItemKind.STUDY
            yield self._labelled("presented_study" if study else "presented", presented)
        elif slot.minutes is not None:
            planned = self._phrases.text("planned_text", minutes=slot.minutes)
            yield self._labelled("planned", planned)
        if call.inside:
            yield self._labelled("observers", self._facts.people.list(call.inside))

    def _throughout(self) -> Iterator[m.Block]:
        """Yield those who come for more than single items, and are not repeated under each."""
        people = self._facts.people
        but_secret = people.list(self._waiting.but_secret)
        groups = [people.list(self._waiting.throughout)]
        if but_secret:
            groups.append(self._phrases.text("but_secret", people=but_secret))
        names = self._phrases.text("separator").join(group for group in groups if group)
        if names:
            yield m.Line("")
            end = self._phrases.text("end")
            yield self._labelled("throughout", names + end, m.Face.HEI)

    def _order(self) -> Iterator[m.Block]:
        calls = [call for call in self._waiting.calls if call.entering]
        if not calls:
            return
        yield m.Line("")
        heading = self._phrases.text("waiting.heading")
        yield m.Paragraph((m.Run(heading),), m.Level.ONE, keep_with_next=True)
        for call in calls:
            yield text_paragraph(
                self._phrases.text(
                    "waiting.turn",
                    number=call.slot.number,
                    time=call.wait_from,
                    people=self._facts.people.list(call.entering),
                )
            )

    def _labelled(self, key: str, text: str, face: m.Face = m.Face.KAI) -> m.Labelled:
        return m.Labelled(self._phrases.text(key), text, face)
