"""Paragraphs and cells as boxes: how high they are and what stands in them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desk.documents.typeset.flow import PAGE_FIELD, Border, Paragraph
from desk.documents.typeset.lines import LineSetter, SetLine
from desk.documents.typeset.placed import Item, Rect
from desk.documents.word.layout import BASELINE

_THIN = 0.75
"""Points: the thin line of a double border, and what lies between it and the thick one."""
_THICK_ABOVE = {"thickThinSmallGap": True, "thinThickSmallGap": False}


def moved(items: Sequence[Item], x: float, y: float) -> list[Item]:
    """Return items moved right and down, in points."""
    return [item.moved(x, y) for item in items]


def numbered(paragraph: Paragraph, page: int) -> Paragraph:
    """Return a paragraph in which the page's number stands for its field."""
    if PAGE_FIELD not in paragraph.text:
        return paragraph
    pieces = (replace(p, text=p.text.replace(PAGE_FIELD, str(page))) for p in paragraph.pieces)
    return replace(paragraph, pieces=tuple(pieces))


def line_items(line: SetLine, paragraph: Paragraph, top: float) -> list[Item]:
    """Return a line's texts, the top of its line box at `top`."""
    return moved(line.texts, 0.0, top + BASELINE * paragraph.line)


def background(paragraph: Paragraph, area: float, top: float, height: float) -> Iterator[Item]:
    """Yield the shading of a paragraph's lines."""
    if paragraph.shading and height:
        left = paragraph.shape.left
        width = area - left - paragraph.shape.right
        yield Rect(left, top, width, height, paragraph.shading)


def foot(paragraph: Paragraph) -> float:
    """Return what a paragraph's lower border takes, in points."""
    return sum(_deep(border) for side, border in paragraph.borders if side == "bottom")


def _deep(border: Border) -> float:
    """Return the height of a border; a double one's thickness is that of its thick line."""
    return border.thickness + (2 * _THIN if border.kind in _THICK_ABOVE else 0.0)


def foot_items(paragraph: Paragraph, area: float, top: float) -> Iterator[Item]:
    """Yield the lower border of a paragraph whose lines end at `top`."""
    left = paragraph.shape.left
    width = area - left - paragraph.shape.right
    for side, border in paragraph.borders:
        if side == "bottom":
            yield from _stripes(border, left, top, width)


def _stripes(border: Border, x: float, y: float, width: float) -> Iterator[Item]:
    thick_above = _THICK_ABOVE.get(border.kind)
    if thick_above is None:
        yield Rect(x, y, width, border.thickness, border.colour)
        return
    upper, lower = (border.thickness, _THIN) if thick_above else (_THIN, border.thickness)
    yield Rect(x, y, width, upper, border.colour)
    yield Rect(x, y + upper + _THIN, width, lower, border.colour)


def stack(
    paragraphs: Sequence[Paragraph], setter: LineSetter, area: float, in_cell: bool = False
) -> tuple[list[Item], float]:
    """Return paragraphs set one below another from y = 0, and how high they are together."""
    items: list[Item] = []
    y = after = 0.0
    for paragraph in paragraphs:
        y += max(paragraph.before, after)
        lines = setter.lines(paragraph, area, in_cell)
        height = paragraph.line * len(lines)
        items.extend(background(paragraph, area, y, height))
        items.extend(moved(setter.paths(paragraph), 0.0, y))
        for line in lines:
            items.extend(line_items(line, paragraph, y))
            y += paragraph.line
        items.extend(foot_items(paragraph, area, y))
        y += foot(paragraph)
        after = paragraph.after
    return items, y + after
