"""Tables: rows as boxes of their own, rules drawn once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from desk.documents.typeset.boxes import moved, stack
from desk.documents.typeset.flow import Align, Border, Cell, Paragraph, Row, Table
from desk.documents.typeset.lines import LineSetter
from desk.documents.typeset.placed import Item, Rect, Text


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row: its items from its own top and the text area's left, and its height in points."""

    items: tuple[Item, ...]
    height: float
    head: bool
    keep_next: bool


def set_rows(table: Table, setter: LineSetter, area: float) -> list[SetRow]:
    """Return the rows of a table, placed in a text area so many points wide."""
    whole = sum(table.columns)
    left = (area - whole) / 2 if table.align is Align.CENTRE else table.left
    edges = [left + x for x in accumulate(table.columns, initial=0.0)]
    return [_set_row(row, edges, setter) for row in table.rows]


def _set_row(row: Row, edges: list[float], setter: LineSetter) -> SetRow:
    placed = list(_columns(row, edges))
    height = row.height
    if not row.exact:
        height = max([height, *(_needed(cell, right - x, setter) for cell, x, right in placed)])
    items: list[Item] = []
    for cell, x, right in placed:
        if cell.shading:
            items.append(Rect(x, 0.0, right - x, height, cell.shading))
    for cell, x, right in placed:
        items.extend(_content(cell, x, right, height, setter))
    rules = {edge: rule for cell, x, right in placed for edge, rule in _rules(cell, x, right)}
    for (x, right, side), rule in rules.items():
        items.append(_rule(x, right, side, height, rule))
    first = next((b for b in row.cells[0].blocks if isinstance(b, Paragraph)), None)
    return SetRow(tuple(items), height, row.head, first is not None and first.keep_next)


def _columns(row: Row, edges: list[float]) -> Iterator[tuple[Cell, float, float]]:
    """Yield each cell with its left and right edge."""
    column = 0
    for cell in row.cells:
        end = min(column + cell.span, len(edges) - 1)
        yield cell, edges[column], edges[end]
        column = end


def _paragraphs(cell: Cell) -> list[Paragraph]:
    return [block for block in cell.blocks if isinstance(block, Paragraph)]


def _needed(cell: Cell, width: float, setter: LineSetter) -> float:
    top, right, bottom, left = cell.margins
    high = stack(_paragraphs(cell), setter, width - left - right, in_cell=True)[1]
    return top + high + bottom + _rule_above(cell)


def _rule_above(cell: Cell) -> float:
    """Return how thick the rule is below which a cell's text begins."""
    return sum(rule.thickness for side, rule in cell.borders if side == "top" and rule is not None)


def _content(cell: Cell, x: float, right: float, height: float, setter: LineSetter) -> list[Item]:
    """Return what stands in a cell, from the row's top."""
    above, beside_right, below, beside_left = cell.margins
    items, deep = stack(_paragraphs(cell), setter, right - x - beside_left - beside_right, True)
    above += _rule_above(cell) / 2
    spare = height - above - below - deep
    down = {"center": spare / 2, "bottom": spare}.get(cell.down, 0.0)
    return moved(items, x + beside_left, above + max(down, 0.0))


_Edge = tuple[float, float, str]


def _rules(cell: Cell, x: float, right: float) -> Iterator[tuple[_Edge, Border]]:
    """Yield a cell's rules by the edge they stand on, so that neighbours share one."""
    for side, rule in cell.borders:
        if rule is None:
            continue
        if side in ("top", "bottom"):
            yield (x, right, side), rule
        elif side in ("left", "right"):
            edge = x if side == "left" else right
            yield (edge, edge, "upright"), rule


def _rule(x: float, right: float, side: str, height: float, rule: Border) -> Rect:
    """Return a rule, its middle on the edge."""
    half = rule.thickness / 2
    if side == "upright":
        return Rect(x - half, -half, rule.thickness, height + 2 * half, rule.colour)
    y = 0.0 if side == "top" else height
    return Rect(x - half, y - half, right - x + 2 * half, rule.thickness, rule.colour)


def divided(row: SetRow, room: float) -> tuple[SetRow, SetRow]:
    """Return a row that no page holds in two parts, the upper at most `room` points high.

    No line of text is cut where any height lets them all be whole.
    """
    spans = [(i.y - i.size, i.y + 0.3 * i.size) for i in row.items if isinstance(i, Text)]
    cut = room
    while crossed := [top for top, bottom in spans if top < cut - _SLACK and cut < bottom]:
        cut = min(crossed)
    if cut <= 0.0:
        cut = room
    upper = [part for item in row.items for part in _between(item, -_EDGE, cut)]
    lower = [part for item in row.items for part in _between(item, cut, row.height + _EDGE)]
    return (
        replace(row, items=tuple(upper), height=cut),
        replace(row, items=tuple(moved(lower, 0.0, -cut)), height=row.height - cut),
    )


_SLACK = 0.01
_EDGE = 10.0
"""Points: more than any rule reaches beyond its row."""


def _between(item: Item, top: float, bottom: float) -> Iterator[Item]:
    """Yield what of an item lies between two heights."""
    if isinstance(item, Text):
        if top < item.y <= bottom:
            yield item
        return
    start, end = max(item.y, top), min(item.y + item.height, bottom)
    if end > start:
        yield replace(item, y=start, height=end - start)
