"""Place cards (座签): one page for each person, both faces on it, to be folded."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.attendees import Attendees
from desk.documents.parts.working_papers import properties
from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import Role
from desk.domain.dossier import Dossier
from desk.domain.name_order import set_out
from desk.domain.paper_settings import CardSize
from desk.domain.papers import PaperKind

_POINT = 25.4 / 72
_MARGIN = 5.0
"""What printers leave white, in mm."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page of cards in mm: its size, the room a name has, its largest type in points."""

    width: float
    height: float
    room: float
    largest: float

    @property
    def page(self) -> m.Page:
        return m.Page(self.width, self.height, _MARGIN)

    @property
    def inner(self) -> float:
        return self.height - 2 * _MARGIN


_SHEETS = {
    # 200 x 100 twice, the fold in the middle.
    CardSize.WIDE: _Sheet(200.0, 200.0, 165.0, 140.0),
    # A4 across, in three times 99: two faces and what stands on the table.
    CardSize.FOLDED: _Sheet(297.0, 210.0, 175.0, 140.0),
    # Put into a stand: front and back are pages.
    CardSize.UPRIGHT: _Sheet(150.0, 200.0, 128.0, 110.0),
}


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield all cards as one paper, none where nobody is expected to sit."""
    size = dossier.settings.card_size
    sheet = _SHEETS[size]
    names = [a.name for a in Attendees(dossier).here if a.name.strip() and a.role is not Role.STAFF]
    blocks: list[m.Block] = []
    for name in names:
        for face in _FACES[size](sheet, name):
            blocks.extend([m.PageBreak(), face] if blocks else [face])
    if not blocks:
        return
    title = Phrases("cards", dossier.phrases).text("title", meeting=dossier.title)
    document = m.Document(
        m.Form.CARD,
        tuple(blocks),
        m.PageNumbers(shown=False),
        sheet.page,
        properties(dossier, title),
    )
    yield PaperDraft(PaperKind.CARDS, document, name=title, subject=dossier.title)


def type_size(name: str, size: CardSize) -> float:
    """Return the type's size in points: the largest for up to three characters, then less."""
    sheet = _SHEETS[size]
    fitting = math.floor(sheet.room / (len(set_out(name)) * _POINT))
    return float(min(sheet.largest, fitting))


def _wide(sheet: _Sheet, name: str) -> Iterator[m.Table]:
    half = sheet.width / 2 - _MARGIN
    yield _table(sheet, (half, half), _both_faces(name, CardSize.WIDE))


def _folded(sheet: _Sheet, name: str) -> Iterator[m.Table]:
    third = sheet.width / 3
    # Both faces keep the same distance from the fold between them.
    face = third - _MARGIN
    cells = (*_both_faces(name, CardSize.FOLDED), m.Cell(ruled=False))
    yield _table(sheet, (face, face, third), cells)


def _upright(sheet: _Sheet, name: str) -> Iterator[m.Table]:
    face = _face(name, CardSize.UPRIGHT, m.Turn.NONE)
    for _ in ("front", "back"):
        yield _table(sheet, (sheet.width - 2 * _MARGIN,), (face,))


_FACES: dict[CardSize, Callable[[_Sheet, str], Iterator[m.Table]]] = {
    CardSize.WIDE: _wide,
    CardSize.FOLDED: _folded,
    CardSize.UPRIGHT: _upright,
}


def _both_faces(name: str, size: CardSize) -> tuple[m.Cell, m.Cell]:
    """Return the faces at both sides of a vertical fold: the tops of the names meet at it."""
    return _face(name, size, m.Turn.RIGHT), _face(name, size, m.Turn.LEFT)


def _face(name: str, size: CardSize, turn: m.Turn) -> m.Cell:
    return m.Cell(
        set_out(name),
        align=m.Align.CENTRE,
        face=m.Face.HEI,
        size=type_size(name, size),
        turn=turn,
        ruled=False,
    )


def _table(sheet: _Sheet, widths: tuple[float, ...], cells: tuple[m.Cell, ...]) -> m.Table:
    columns = tuple(m.Column(width) for width in widths)
    return m.Table(columns, (cells,), header_rows=0, heights=(sheet.inner,))
