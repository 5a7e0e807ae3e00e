"""The page and what repeats on it: section, headers and footers, page numbers, letter rules."""

from desk.documents import model as m
from desk.documents.styles.settings import OfficeFormat
from desk.documents.styles.standard import School, twips, value
from desk.documents.word import layout
from desk.documents.word.frames import double_rule
from desk.documents.word.styles import exact, run_size
from desk.documents.word.xml import Element, el, field, paragraph, run

_FOOTER_LINE = 18.0
"""Line height of the page number in points."""
_DASH_ABOVE_BASELINE = 0.36
"""Of the type size: where the dash of a page number stands."""
_LETTER_MARK_LARGEST = 36.0
_HEADER_DISTANCE = 15.0
"""mm; where a page has no header text."""


def area_width(school: School) -> int:
    """Return the width of the text area in twips."""
    return twips(value("page.width")) - twips(school.left) - twips(school.right)


def section(document: m.Document, fmt: OfficeFormat, references: list[Element]) -> Element:
    """Return the section: page size, margins, line grid; a letter's first page is its own."""
    school = fmt.school
    letter = document.form is m.Form.LETTER
    return el(
        "sectPr",
        *references,
        el("pgSz", w=twips(value("page.width")), h=twips(value("page.height"))),
        el(
            "pgMar",
            top=twips(school.top),
            right=twips(school.right),
            bottom=twips(school.bottom),
            left=twips(school.left),
            header=round(_header_distance(document) * 20),
            footer=twips(value("letter.rule_bottom")),
            gutter=0,
        ),
        el("titlePg") if letter else None,
        el("docGrid", type="lines", linePitch=school.pitch),
    )


def mark(block: m.Mark, room_mm: float, before: float, largest: float) -> Element:
    """Return the mark's paragraph: red, as large as fits, `before` points below what is above."""
    size = layout.mark_size(block.text, room_mm, largest)
    scale = layout.mark_scale(block.text, size, room_mm)
    return paragraph(
        "DeskMark",
        run(block.text, el("w", val=scale) if scale < 100 else None, *run_size(size)),
        spacing=exact(size * layout.MARK_LINE, before=before),
    )


def mark_height(block: m.Mark, room_mm: float, largest: float) -> tuple[float, float]:
    """Return size and line height of a mark in points."""
    size = layout.mark_size(block.text, room_mm, largest)
    return size, size * layout.MARK_LINE


def letter_header(block: m.Mark, school: School) -> list[Element]:
    """Return the header of a letter's first page: mark, and double rule 4 mm below it (10.1)."""
    room = value("area.width")
    size, line = mark_height(block, room, _LETTER_MARK_LARGEST)
    gap = layout.points(value("letter.rule_gap")) - layout.bottom_gap(line, size, layout.MARK_BELOW)
    return [
        mark(block, room, 0.0, _LETTER_MARK_LARGEST),
        double_rule(area_width(school), upper=True, line=gap),
    ]


def letter_footer(school: School) -> list[Element]:
    """Return the footer of a letter's first page: the double rule 20 mm from the page's edge."""
    return [double_rule(area_width(school), upper=False, line=1.0)]


def number_footer(school: School, even: bool) -> list[Element]:
    """Return a footer with the page number, its dash where the school wants it (7.5).

    The footer ends 20 mm from the page's edge, as the letter's lower rule does.
    """
    size = value("size.page_number")
    dash_from_edge = layout.points(school.bottom - school.page_number_gap)
    baseline = dash_from_edge - _DASH_ABOVE_BASELINE * size
    line_bottom = baseline - (1 - layout.BASELINE) * _FOOTER_LINE
    below = line_bottom - layout.points(value("letter.rule_bottom"))
    blank = round(size * 20)
    return [
        paragraph(
            "Footer",
            run("— "),
            *field("PAGE"),
            run(" —"),
            spacing=exact(_FOOTER_LINE),
            ind=el("ind", left=blank) if even else el("ind", right=blank),
            jc=el("jc", val="left" if even else "right"),
        ),
        paragraph("DeskRule", spacing=exact(max(1.0, below))),
    ]


def empty_header() -> list[Element]:
    """Return a header (or footer) that shows nothing and takes no room."""
    return [paragraph("Header")]


def _header_distance(document: m.Document) -> float:
    """Return the header's distance from the page's edge in points."""
    block = next((b for b in document.blocks if isinstance(b, m.Mark)), None)
    if document.form is not m.Form.LETTER or block is None:
        return layout.points(_HEADER_DISTANCE)
    size, line = mark_height(block, value("area.width"), _LETTER_MARK_LARGEST)
    return layout.points(value("letter.mark_top")) - layout.top_gap(line, size)
