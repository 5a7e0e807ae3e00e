"""The table of observers (列席安排表): who is called in for which item, and waits from when."""

from collections import Counter
from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts
from desk.documents.parts.waiting import Call, Turn, Waiting
from desk.documents.parts.working_papers import working_paper
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_ITEM_WIDTHS = (12.0, 38.0, 27.0, 47.0, 32.0)
_TURN_WIDTHS = (12.0, 33.7, 21.5, 22.5, 21.0, 14.5, 30.8)
"""Column widths in mm; together the text area's 156."""


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the table."""
    phrases = Phrases("observers", dossier.phrases)
    blocks = _Observers(Facts(dossier), phrases).blocks()
    yield working_paper(PaperKind.OBSERVERS, dossier, phrases, blocks, m.Form.SHEET)


class _Observers:
    def __init__(self, facts: Facts, phrases: Phrases) -> None:
        self._facts = facts
        self._phrases = phrases
        self._waiting = Waiting(facts)
        self._names = Counter(a.name for a in facts.people.expected)

    def blocks(self) -> Iterator[m.Block]:
        yield self._labelled("time", self._facts.when)
        yield self._labelled("place", self._facts.place)
        if throughout := self._throughout():
            yield self._labelled("throughout", throughout)
        if self._waiting.unplaced:
            people = self._facts.people.list(self._waiting.unplaced)
            said = self._phrases.text("unplaced_text", people=people)
            yield self._labelled("unplaced", said)
        yield m.Line("")
        columns = tuple(
            m.Column(width, centred=place in (0, 2)) for place, width in enumerate(_ITEM_WIDTHS)
        )
        rows = [self._item(call) for call in self._waiting.calls]
        if not rows:
            none = self._phrases.text("no_items")
            rows = [(m.Cell(none, span=len(_ITEM_WIDTHS), align=m.Align.CENTRE),)]
        yield m.Table(columns, (m.row(*self._phrases.words("head")), *rows))
        yield from self._turns()

    def _throughout(self) -> str:
        """Return those who are called in for nothing single."""
        people = self._facts.people
        but_secret = people.list(self._waiting.but_secret)
        groups = [people.list(self._waiting.throughout)]
        if but_secret:
            groups.append(self._phrases.text("but_secret", people=but_secret))
        names = self._phrases.text("separator").join(group for group in groups if group)
        return names + self._phrases.text("end") if names else ""

    def _item(self, call: Call) -> tuple[m.Cell, ...]:
        slot = call.slot
        inside = self._facts.people.list(call.inside) or self._phrases.text("none")
        return m.row(
            str(slot.number), slot.title, self._facts.span(slot), inside, self._waiters(call)
        )

    def _waiters(self, call: Call) -> str:
        """Return who waits for an item; for the first one comes in as the meeting begins."""
        if call.slot.number == 1 and call.inside:
            return self._phrases.text("from_start")
        if not call.entering:
            return self._phrases.text("none")
        people = self._phrases.text("list.separator").join(self._short(a) for a in call.entering)
        return self._phrases.text("waiting", time=call.wait_from, people=people)

    def _short(self, someone: Attendee) -> str:
        """Return a name alone, its unit standing in the column before; with it where two share."""
        if someone.name and self._names[someone.name] == 1:
            return someone.name
        return self._facts.people.named(someone)

    def _turns(self) -> Iterator[m.Block]:
        turns = self._waiting.turns
        if not turns:
            return
        yield m.Line(self._phrases.text("order.heading"), m.Align.CENTRE, m.Face.HEI, before=1)
        columns = tuple(m.Column(width) for width in _TURN_WIDTHS)
        rows = [self._turn(place, turn) for place, turn in enumerate(turns, start=1)]
        yield m.Table(columns, (m.row(*self._phrases.words("order.head")), *rows))

    def _turn(self, place: int, turn: Turn) -> tuple[m.Cell, ...]:
        someone = turn.attendee
        name = someone.name
        if someone.stands_in_for:
            absent = someone.stands_in_for
            name = self._phrases.text("order.name", name=name, absent=absent)
        items = self._phrases.text("order.items", numbers=self._facts.numbers(turn.slots))
        texts = (someone.unit, name, someone.post, items, turn.wait_from, someone.telephone)
        return m.row(str(place), *texts)

    def _labelled(self, key: str, text: str) -> m.Labelled:
        return m.Labelled(self._phrases.text(key), text, indent=False)
