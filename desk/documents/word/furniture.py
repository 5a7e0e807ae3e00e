"""The page and what repeats on it: section, headers and footers, page numbers, letter rules."""

from desk.documents import model as m
from desk.documents.styles.standard import twips, value
from desk.documents.word import layout
from desk.documents.word.context import Context
from desk.documents.word.frames import double_rule
from desk.documents.word.styles import exact, run_size
from desk.documents.word.xml import Xml, el, field, joined, paragraph, run

_FOOTER_LINE = 18.0
"""Line height of the page number in points."""
_DASH_ABOVE_BASELINE = 0.36
"""Of the type size: where the dash of a page number stands."""
_LETTER_MARK_LARGEST = 36.0
_HEADER_DISTANCE = 15.0
"""mm; where a page has no header text."""
_LEAST_FOOT = 5.0
"""mm; printers leave about as much blank."""


def section(context: Context, references: list[Xml]) -> Xml:
    """Return the section: page size, margins, line grid; a letter's first page is its own."""
    area = context.area
    first_differs = context.letter or not context.document.page_numbers.first_page
    return el(
        "sectPr",
        *references,
        el(
            "pgSz",
            w=twips(area.width),
            h=twips(area.height),
            orient="landscape" if area.width > area.height else None,
        ),
        el(
            "pgMar",
            top=twips(area.top),
            right=twips(area.right),
            bottom=twips(area.bottom),
            left=twips(area.left),
            header=round(_header_distance(context) * 20),
            footer=round(_footer_distance(context) * 20),
            gutter=0,
        ),
        el("titlePg") if first_differs else None,
        _grid(context),
    )


def _grid(context: Context) -> Xml:
    """Return the grid of lines; no text snaps to it.

    Where the text area is not 22 lines high (a page of its own size, below a letter's head) it
    has no lines: LibreOffice would cut the area down to whole ones and centre them.
    """
    whole = context.document.page == m.Page() and not context.letter
    return el("docGrid", type="lines" if whole else None, linePitch=context.school.pitch)


def mark(block: m.Mark, context: Context, room_mm: float, before: float, largest: float) -> Xml:
    """Return the mark's paragraph: red, as large as fits, `before` points below what is above."""
    size = layout.mark_size(block.text, room_mm, largest)
    scale = layout.mark_scale(block.text, size, room_mm)
    narrow = el("w", val=scale) if scale < 100 else None
    return paragraph(
        "DeskMark",
        context.typist.text(block.text, None, narrow, *run_size(size), within=m.Face.TITLE),
        spacing=exact(size * layout.MARK_LINE, before=before),
    )


def mark_height(block: m.Mark, room_mm: float, largest: float) -> tuple[float, float]:
    """Return size and line height of a mark in points."""
    size = layout.mark_size(block.text, room_mm, largest)
    return size, size * layout.MARK_LINE


def letter_header(context: Context) -> Xml:
    """Return the header of a letter's first page: mark, and double rule 4 mm below it (10.1)."""
    block = _mark(context) or m.Mark("")
    room = value("area.width")
    size, line = mark_height(block, room, _LETTER_MARK_LARGEST)
    gap = layout.points(value("letter.rule_gap")) - layout.bottom_gap(line, size, layout.MARK_BELOW)
    return joined(
        [
            mark(block, context, room, 0.0, _LETTER_MARK_LARGEST),
            double_rule(context.width, upper=True, line=gap),
        ]
    )


def letter_footer(context: Context) -> Xml:
    """Return the footer of a letter's first page: the double rule 20 mm from the page's edge."""
    return double_rule(context.width, upper=False, line=1.0)


def number_footer(context: Context, even: bool) -> Xml:
    """Return a footer with the page number, its dash where the school wants it (7.5)."""
    size = value("size.page_number")
    below = _number_bottom(context) - _footer_distance(context)
    blank = round(size * 20)
    return joined(
        [
            paragraph(
                "Footer",
                run("— "),
                field("PAGE"),
                run(" —"),
                spacing=exact(_FOOTER_LINE),
                ind=el("ind", left=blank) if even else el("ind", right=blank),
                jc=el("jc", val="left" if even else "right"),
            ),
            paragraph("DeskRule", spacing=exact(max(1.0, below))),
        ]
    )


def _number_bottom(context: Context) -> float:
    """Return how far above the page's edge the line of the page number ends, in points."""
    dash = layout.points(context.area.bottom - context.school.page_number_gap)
    baseline = dash - _DASH_ABOVE_BASELINE * value("size.page_number")
    return baseline - (1 - layout.BASELINE) * _FOOTER_LINE


def _footer_distance(context: Context) -> float:
    """Return the footer's distance from the page's edge in points.

    20 mm, as a letter's lower rule wants it, unless the page number stands lower.
    """
    rule = layout.points(value("letter.rule_bottom"))
    return min(rule, max(layout.points(_LEAST_FOOT), _number_bottom(context) - 1.0))


def _mark(context: Context) -> m.Mark | None:
    block = context.first(m.Mark)
    return block if isinstance(block, m.Mark) else None


def _header_distance(context: Context) -> float:
    """Return the header's distance from the page's edge in points."""
    block = _mark(context)
    if not context.letter or block is None:
        return layout.points(min(_HEADER_DISTANCE, context.area.top))
    size, line = mark_height(block, value("area.width"), _LETTER_MARK_LARGEST)
    return layout.points(value("letter.mark_top")) - layout.top_gap(line, size)
