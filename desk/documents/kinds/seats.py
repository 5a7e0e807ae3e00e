"""The seating plan (座次图): the head table by rank, the others in rows before it."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.parts.attendees import Attendee
from desk.documents.parts.facts import Facts
from desk.documents.parts.seating import at_head, from_their_left, in_rows
from desk.documents.parts.working_papers import working_paper
from desk.documents.phrases.texts import Phrases
from desk.documents.rules.cells import line_height
from desk.domain.dossier import Dossier
from desk.domain.name_order import set_out
from desk.domain.paper_settings import EvenSeats
from desk.domain.papers import PaperKind

_STEP = 6.0
_STEPS = 26
"""The plan is drawn on 26 columns of 6 mm: the text area's 156."""
_SEAT = 2
_HEAD_ROOM = _STEPS // _SEAT
_SIDE = 6
_ROW_ROOM = 2 * _SIDE
"""Seats of a row: six at each side of the aisle."""
_SEAT_HEIGHT, _GAP_HEIGHT, _BOX_HEIGHT, _AIR = 24.5, 4.0, 9.0, 2.0
_POINT = 25.4 / 72
_SIZES = ((3, 14.0), (4, 12.0), (5, 10.5), (6, 9.0))
_SMALLEST = 8.0
"""The type's size in points for a name of so many characters, so that a seat holds it."""


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the seating plan."""
    phrases = Phrases("seats", dossier.phrases)
    plan = _Plan(Facts(dossier), phrases, dossier.settings.even_seats)
    yield working_paper(PaperKind.SEATS, dossier, phrases, plan.blocks(), m.Form.SHEET)


class _Plan:
    def __init__(self, facts: Facts, phrases: Phrases, even: EvenSeats) -> None:
        self._facts = facts
        self._phrases = phrases
        here = facts.people.here
        head = at_head(here, _HEAD_ROOM)
        ranks = from_their_left(len(head), even)
        # Drawn from above with the audience below: the left of those at the table is our right.
        self._head = tuple(head[rank - 1] for rank in reversed(ranks))
        self._others = tuple(a for a in here if a not in head)

    def blocks(self) -> Iterator[m.Block]:
        place = self._phrases.text("place", place=self._facts.place)
        yield m.Line(place, m.Align.CENTRE, after=1)
        columns = (m.Column(_STEP),) * _STEPS
        drawn = list(self._rows())
        yield m.Table(
            columns,
            tuple(cells for cells, _ in drawn),
            header_rows=0,
            heights=tuple(height for _, height in drawn),
        )
        counts = {"head": len(self._head), "rows": len(self._others)}
        yield text_paragraph(self._phrases.text("note", **counts))

    def _rows(self) -> Iterator[tuple[tuple[m.Cell, ...], float]]:
        yield (_gap(_STEPS, self._phrases.text("head"), m.Face.HEI),), _BOX_HEIGHT
        yield _GAP, _AIR
        if self._head:
            seats = tuple(self._seat(a) for a in self._head)
            yield _centred(seats), self._height(self._head)
        else:
            yield (m.Cell(self._phrases.text("empty"), span=_STEPS),), _SEAT_HEIGHT
        yield _GAP, _GAP_HEIGHT
        audience = self._phrases.text("audience")
        yield (m.Cell(audience, span=_STEPS, face=m.Face.KAI),), _BOX_HEIGHT
        for number, people in enumerate(in_rows(self._others, _ROW_ROOM), start=1):
            yield _GAP, _GAP_HEIGHT
            yield self._row(number, people), self._height(people)

    def _row(self, number: int, people: tuple[Attendee, ...]) -> tuple[m.Cell, ...]:
        """Return a row of seats filled from the aisle outwards: left, right, left …"""
        left = [self._seat(a) for a in reversed(people[0::2])]
        right = [self._seat(a) for a in people[1::2]]
        aisle = _gap(_SEAT, "\n".join(self._phrases.text("row", number=number)))
        return (*_padding(left), *left, aisle, *right, *_padding(right))

    def _seat(self, someone: Attendee) -> m.Cell:
        name = self._name(someone)
        stacked = "\n".join(set_out(name))
        return m.Cell(stacked, span=_SEAT, align=m.Align.CENTRE, size=_size(name))

    def _name(self, someone: Attendee) -> str:
        return someone.name.strip() or self._phrases.text("unnamed")

    def _height(self, people: tuple[Attendee, ...]) -> float:
        """Return the height in mm of a row in which every name fits."""
        names = [self._name(a) for a in people]
        points = max(len(set_out(name)) * line_height(_size(name)) for name in names)
        return max(_SEAT_HEIGHT, points * _POINT + _AIR)


def _size(name: str) -> float:
    return next((size for length, size in _SIZES if len(name) <= length), _SMALLEST)


def _gap(span: int, text: str = "", face: m.Face | None = None) -> m.Cell:
    return m.Cell(text, span=span, align=m.Align.CENTRE, face=face, ruled=False)


_GAP = tuple(_gap(1) for _ in range(_STEPS))
"""A row of nothing: cells so small that the rules of seats above and below do not grow longer."""


def _padding(seats: list[m.Cell]) -> tuple[m.Cell, ...]:
    free = (_SIDE - len(seats)) * _SEAT
    return (_gap(free),) if free else ()


def _centred(seats: tuple[m.Cell, ...]) -> tuple[m.Cell, ...]:
    """Return seats in the middle of the plan: an even number of steps is free, or none."""
    free = _STEPS - len(seats) * _SEAT
    sides = (_gap(free // 2),) if free else ()
    return (*sides, *seats, *sides)
