"""The table of observers (列席安排表): who is called in for which item, and waits from when."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.attendees import Attendee
from desk.documents.drafts import PaperDraft
from desk.documents.facts import Facts
from desk.documents.phrases import Phrases
from desk.documents.waiting import Call, Turn, Waiting
from desk.documents.working_papers import working_paper
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind

_ITEM_WIDTHS = (11.0, 48.0, 27.0, 38.0, 32.0)
_TURN_WIDTHS = (11.0, 34.0, 25.0, 28.0, 22.0, 17.0, 19.0)
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

    def blocks(self) -> Iterator[m.Block]:
        yield self._labelled("time", self._facts.when)
        yield self._labelled("place", self._facts.place)
        if self._waiting.throughout:
            yield self._labelled("throughout", self._list(self._waiting.throughout))
        if self._waiting.unplaced:
            people = self._facts.people.list(self._waiting.unplaced)
            said = self._phrases.text("unplaced_text", people=people)
            yield self._labelled("unplaced", said)
        yield m.Line("")
        columns = tuple(
            m.Column(width, centred=place in (0, 2)) for place, width in enumerate(_ITEM_WIDTHS)
        )
        rows = [self._item(call) for call in self._waiting.calls]
        yield m.Table(columns, (m.row(*self._phrases.words("head")), *rows))
        yield from self._turns()

    def _item(self, call: Call) -> tuple[m.Cell, ...]:
        slot = call.slot
        inside = self._facts.people.list(call.inside) or self._phrases.text("none")
        return m.row(
            str(slot.number), slot.title, self._facts.span(slot), inside, self._waiters(call)
        )

    def _waiters(self, call: Call) -> str:
        """Return who waits for an item; for the first one comes in as the meeting begins."""
        if not call.entering:
            return self._phrases.text("none")
        key = "from_start" if call.slot.number == 1 else "waiting"
        people = self._facts.people.list(call.entering)
        return self._phrases.text(key, time=call.wait_from, people=people)

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
        separator = self._phrases.text("order.separator")
        numbers = separator.join(str(slot.number) for slot in turn.slots)
        items = self._phrases.text("order.items", numbers=numbers)
        texts = (someone.unit, name, someone.post, items, turn.wait_from, someone.telephone)
        return m.row(str(place), *texts)

    def _list(self, people: tuple[Attendee, ...]) -> str:
        return self._facts.people.list(people) + self._phrases.text("end")

    def _labelled(self, key: str, text: str) -> m.Labelled:
        return m.Labelled(self._phrases.text(key), text, indent=False)
