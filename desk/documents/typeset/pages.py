"""Blocks as pages: what stands on which, what stays together, heads repeated, feet, numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from desk.documents.typeset.boxes import (
    background,
    foot,
    foot_items,
    line_items,
    moved,
    numbered,
    stack,
)
from desk.documents.typeset.flow import Block, Flow, Frame, Paragraph, Table
from desk.documents.typeset.lines import LineSetter, SetLine
from desk.documents.typeset.placed import Item, Page
from desk.documents.typeset.tables import SetRow, divided, set_rows

_SLACK = 0.01
"""Points; what rounding to twips may cost."""


@dataclass(slots=True)
class _Unit:
    """What is placed in one go: a paragraph, a row with the heads of its table, or a page's foot.

    `least` must fit where the unit begins; `keep` ties it to the next one.
    """

    least: float
    height: float
    keep: bool = False
    paragraph: Paragraph | None = None
    lines: tuple[SetLine, ...] = ()
    row: SetRow | None = None
    heads: tuple[SetRow, ...] = ()
    foot: tuple[Paragraph, ...] = ()


@dataclass(slots=True)
class _Sheet:
    """A page being filled: from `y` down to `bottom`."""

    number: int
    top: float
    y: float
    bottom: float
    items: list[Item] = field(default_factory=list)
    below: list[Item] = field(default_factory=list)
    """What is read last: the footer."""
    empty: bool = True


def make_pages(flow: Flow, setter: LineSetter) -> tuple[Page, ...]:
    """Return the pages of a file."""
    return _PageMaker(flow, setter).pages()


class _PageMaker:
    def __init__(self, flow: Flow, setter: LineSetter) -> None:
        self._flow = flow
        self._section = flow.section
        self._setter = setter
        self._sheets: list[_Sheet] = []

    def pages(self) -> tuple[Page, ...]:
        self._turn()
        units = list(self._units(self._flow.blocks))
        for index, unit in enumerate(units):
            if unit.paragraph is not None and unit.paragraph.page_break and not self._sheet.empty:
                self._turn()
            if index == 0 or not units[index - 1].keep:
                self._make_room(units, index)
            self._place(unit)
        size = self._section
        return tuple(
            Page(size.width, size.height, (*sheet.items, *sheet.below)) for sheet in self._sheets
        )

    @property
    def _sheet(self) -> _Sheet:
        return self._sheets[-1]

    # Pages with what repeats on them.

    def _turn(self) -> None:
        """Begin a new page with its header and footer."""
        number, section = len(self._sheets) + 1, self._section
        above, high = self._running(self._flow.headers, number)
        below, deep = self._running(self._flow.footers, number)
        start = section.height - section.footer - deep
        top = max(section.top, section.header + high if above else 0.0)
        bottom = min(section.height - section.bottom, start if below else section.height)
        head = moved(above, section.left, section.header)
        tail = moved(below, section.left, start)
        self._sheets.append(_Sheet(number, top, top, bottom, head, tail))

    def _running(
        self, parts: dict[str, tuple[Block, ...]], number: int
    ) -> tuple[list[Item], float]:
        """Return a page's header (or footer) and its height."""
        kind = "default"
        if number == 1 and self._section.own_first:
            kind = "first"
        elif number % 2 == 0 and "even" in parts:
            kind = "even"
        said = [
            numbered(block, number) for block in parts.get(kind, ()) if isinstance(block, Paragraph)
        ]
        return stack(said, self._setter, self._section.area)

    # What is placed in one go.

    def _units(self, blocks: Sequence[Block]) -> Iterator[_Unit]:
        def kind(block: Block) -> object:
            return block.frame if isinstance(block, Paragraph) else None

        for frame, group in groupby(blocks, kind):
            if isinstance(frame, Frame):
                yield self._foot_unit(tuple(b for b in group if isinstance(b, Paragraph)))
                continue
            for block in group:
                if isinstance(block, Table):
                    yield from self._row_units(block)
                else:
                    yield self._paragraph_unit(block)

    def _paragraph_unit(self, paragraph: Paragraph) -> _Unit:
        lines = self._setter.lines(paragraph, self._section.area)
        height = paragraph.before + paragraph.line * len(lines) + foot(paragraph)
        least = height if paragraph.keep_lines else paragraph.before + paragraph.line
        return _Unit(least, height, paragraph.keep_next, paragraph, lines)

    def _row_units(self, table: Table) -> Iterator[_Unit]:
        rows = set_rows(table, self._setter, self._section.area)
        heads: tuple[SetRow, ...] = ()
        for row in rows:
            if row.head:
                heads += (row,)
            own = () if row.head else heads
            yield _Unit(row.height, row.height, row.keep_next, row=row, heads=own)

    def _foot_unit(self, paragraphs: tuple[Paragraph, ...]) -> _Unit:
        """The foot of the last page goes where the paragraph after it goes."""
        _, height = stack(paragraphs, self._setter, self._section.area)
        return _Unit(height, height, keep=True, foot=paragraphs)

    # Placing.

    def _make_room(self, units: list[_Unit], index: int) -> None:
        """Turn the page where what must stay together does not fit on the rest of it."""
        needed = 0.0
        for unit in units[index:]:
            if unit.paragraph is not None and unit.paragraph.page_break and needed:
                return
            if not unit.keep:
                needed += unit.least
                break
            needed += unit.height
        sheet = self._sheet
        if sheet.y + needed <= sheet.bottom + _SLACK or sheet.empty:
            return
        if needed <= sheet.bottom - sheet.top + _SLACK:
            self._turn()

    def _place(self, unit: _Unit) -> None:
        if unit.foot:
            self._place_foot(unit)
        elif unit.row is not None:
            self._place_row(unit.row, unit.heads)
        elif unit.paragraph is not None:
            self._place_paragraph(unit.paragraph, unit.lines)

    def _place_foot(self, unit: _Unit) -> None:
        items, height = stack(unit.foot, self._setter, self._section.area)
        if self._sheet.y + height > self._sheet.bottom + _SLACK and not self._sheet.empty:
            self._turn()
        self._sheet.bottom -= height
        self._add(items, self._sheet.bottom)

    def _place_row(self, row: SetRow, heads: tuple[SetRow, ...]) -> None:
        if self._sheet.y + row.height > self._sheet.bottom + _SLACK and not self._sheet.empty:
            self._turn()
        if self._sheet.empty:
            for head in heads:
                self._down(head.items, head.height)
        room = self._sheet.bottom - self._sheet.y
        if row.height > room + _SLACK and room > 0:
            row, rest = divided(row, room)
            self._down(row.items, row.height)
            self._turn()
            self._place_row(rest, heads)
            return
        self._down(row.items, row.height)

    def _place_paragraph(self, paragraph: Paragraph, lines: tuple[SetLine, ...]) -> None:
        area = self._section.area
        self._sheet.y += paragraph.before
        for line in lines:
            full = self._sheet.y + paragraph.line > self._sheet.bottom + _SLACK
            if full and not self._sheet.empty:
                self._turn()
            items = [*background(paragraph, area, 0.0, paragraph.line)]
            self._down([*items, *line_items(line, paragraph, 0.0)], paragraph.line)
        self._down(list(foot_items(paragraph, area, 0.0)), foot(paragraph))
        self._sheet.y += paragraph.after

    def _down(self, items: Sequence[Item], height: float) -> None:
        """Place items at the page's free place and go on below them."""
        self._add(items, self._sheet.y)
        self._sheet.y += height
        self._sheet.empty = False

    def _add(self, items: Sequence[Item], y: float) -> None:
        self._sheet.items.extend(moved(items, self._section.left, y))
