"""Tables: fixed grid, head rows repeated, rows kept whole; cells joined, turned, unruled."""

from dataclasses import dataclass
from itertools import accumulate

from desk.documents import model as m
from desk.documents.rules.cells import line_height
from desk.documents.styles.standard import twips
from desk.documents.word.context import Context
from desk.documents.word.styles import CELL_SIDE, TABLE_SIZE, exact, run_size
from desk.documents.word.turned import text_length, turned
from desk.documents.word.xml import Xml, el, paragraph

_RESERVE = 60
"""Twips of a page that tables of exact heights leave for the paragraphs Word wants around them."""

_JC = {m.Align.LEFT: "left", m.Align.CENTRE: "center", m.Align.RIGHT: "right"}
_SIDES = ("top", "left", "bottom", "right")


def table(block: m.Table, context: Context, kept: bool) -> list[Xml]:
    """Return a table with a gridCol for each column (WPS needs them), centred on the text area.

    `kept`: only the foot of the page follows, which its last row must accompany.
    """
    return [_TableWriter(block, context, kept).markup()]


@dataclass(frozen=True, slots=True)
class _Place:
    """A cell and where it stands: its row, its first column, and the column after its last."""

    cell: m.Cell
    row: int
    start: int
    end: int


class _TableWriter:
    def __init__(self, block: m.Table, context: Context, kept: bool) -> None:
        self._block = block
        self._context = context
        self._kept = kept
        self._widths = [twips(column.width) for column in block.columns]
        self._rows = [_places(cells, row) for row, cells in enumerate(block.rows)]
        self._own_rules = any(not p.cell.ruled for places in self._rows for p in places)
        self._heights = self._exact_heights()

    def markup(self) -> Xml:
        properties = el(
            "tblPr",
            el("tblStyle", val="DeskGrid"),
            el("tblW", w=sum(self._widths), type="dxa"),
            el("jc", val="center"),
            el("tblLayout", type="fixed"),
            el("tblLook", val="04A0"),
        )
        grid = el("tblGrid", *(el("gridCol", w=w) for w in self._widths))
        rows = (self._row(index) for index in range(len(self._rows)))
        return el("tbl", properties, grid, *rows)

    def _exact_heights(self) -> list[int]:
        """Return the exact height of each row in twips, 0 where its text decides."""
        given = [twips(height) for height in self._block.heights]
        given += [0] * (len(self._rows) - len(given))
        room = self._context.area.text_height - _RESERVE
        whole = sum(given)
        return [h * room // whole for h in given] if room < whole <= room + _RESERVE else given

    def _row(self, index: int) -> Xml:
        fixed = self._heights[index]
        height = fixed or self._least_height(index)
        properties = el(
            "trPr",
            el("cantSplit"),
            el("trHeight", val=height, hRule="exact" if fixed else "atLeast"),
            el("tblHeader") if index < self._block.header_rows else None,
        )
        return el("tr", properties, *(self._cell(place) for place in self._rows[index]))

    def _least_height(self, index: int) -> int:
        """Return the least height of a row in twips; turned text makes no room for itself."""
        turned_lengths = (
            text_length(p.cell.text, p.cell.size or self._block.size)
            for p in self._rows[index]
            if p.cell.turn is not m.Turn.NONE
        )
        return max(twips(self._block.row_height), *turned_lengths, 0)

    def _cell(self, place: _Place) -> Xml:
        cell = place.cell
        upright = cell.turn is m.Turn.NONE
        properties = el(
            "tcPr",
            el("tcW", w=sum(self._widths[place.start : place.end]), type="dxa"),
            el("gridSpan", val=place.end - place.start) if place.end - place.start > 1 else None,
            self._borders(place),
            el("vAlign", val="center" if upright else "top"),
        )
        return el("tc", properties, self._content(place) if upright else self._turned(place))

    def _turned(self, place: _Place) -> Xml:
        cell = place.cell
        wide = sum(self._widths[place.start : place.end]) - 2 * CELL_SIDE
        high = self._heights[place.row] or self._least_height(place.row)
        face = cell.face or self._face(place)
        return turned(cell, face, cell.size or self._block.size, (wide, high), self._context)

    def _face(self, place: _Place) -> m.Face:
        return m.Face.HEI if place.row < self._block.header_rows else m.Face.BODY

    def _content(self, place: _Place) -> Xml:
        cell, head = place.cell, place.row < self._block.header_rows
        size = cell.size or self._block.size
        column = self._block.columns[place.start]
        usual = m.Align.CENTRE if head or column.centred else m.Align.LEFT
        align = cell.align or usual
        own_size = run_size(size) if size != TABLE_SIZE else ()
        keep = self._kept and place.row == len(self._rows) - 1 and not head
        return paragraph(
            "DeskTableHead" if head else "DeskTable",
            self._context.typist.text(cell.text, cell.face, *own_size, within=self._face(place)),
            keep=el("keepNext") if keep else None,
            spacing=exact(line_height(size)) if own_size else None,
            jc=None if align is _STYLE_ALIGN[head] else el("jc", val=_JC[align]),
        )

    def _borders(self, place: _Place) -> Xml | None:
        """Return the cell's rules, where the table has cells without: both sides of an edge agree.

        Word, WPS and LibreOffice settle a rule against none on one edge in different ways.
        """
        if not self._own_rules:
            return None
        ruled = {
            "top": self._ruled(place.row - 1, place.start, place.end),
            "left": self._ruled(place.row, place.start - 1, place.start),
            "bottom": self._ruled(place.row + 1, place.start, place.end),
            "right": self._ruled(place.row, place.end, place.end + 1),
        }
        return el(
            "tcBorders",
            *(
                el(side, val="single", sz=4, space=0, color="000000")
                if place.cell.ruled or ruled[side]
                else el(side, val="nil")
                for side in _SIDES
            ),
        )

    def _ruled(self, row: int, start: int, end: int) -> bool:
        """Return whether any cell of a row that covers the columns has rules of its own."""
        if not 0 <= row < len(self._rows):
            return False
        return any(p.cell.ruled and p.start < end and start < p.end for p in self._rows[row])


_STYLE_ALIGN = {True: m.Align.CENTRE, False: m.Align.LEFT}


def _places(cells: tuple[m.Cell, ...], row: int) -> list[_Place]:
    ends = list(accumulate(cell.span for cell in cells))
    return [_Place(cell, row, end - cell.span, end) for cell, end in zip(cells, ends, strict=True)]
