"""The lines of a paper: its paragraphs that show something, each with its place and its room."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from desk.documents.reading.model import Paragraph, Reading, Run, Section, Table

BLANKS = " \t\n\f\xa0\u3000"
_NATURAL = 1.3
"""Height of a line of its own, of the type size (practice: Chinese fonts)."""
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with text. `place` counts those with text from 1; 0 in headers and boxes."""

    paragraph: Paragraph
    section: Section
    block: int
    """The place of its block in the file."""
    place: int
    gap: float = 0.0
    """Twips of blank paragraphs and spacing above it."""
    blanks: int = 0
    """How many blank paragraphs stand directly above it."""
    part: str = ""
    """"" for running text, 文本框, 页眉 or 表格."""

    @property
    def text(self) -> str:
        """The text with its automatic number, without blanks around it."""
        return (self.paragraph.number + self.paragraph.text).strip(BLANKS)

    @property
    def raw(self) -> str:
        """The text as it stands."""
        return self.paragraph.number + self.paragraph.text

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs that are shown."""
        return tuple(run for run in self.paragraph.runs if not run.look.hidden)

    @property
    def where(self) -> str:
        """The place as people find it: 第3段：会议指出……"""
        text = self.text.replace("\n", "").replace("\t", " ")
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
        name = f"第{self.place}段" if self.place else self.part
        return f"{name}：{shown}"

    @property
    def size(self) -> float:
        """The type size of most of its characters, in points."""
        sizes: dict[float, int] = {}
        for run in self.runs:
            sizes[run.look.size] = sizes.get(run.look.size, 0) + len(run.text.strip(BLANKS))
        return max(sizes, key=lambda size: sizes[size]) if sizes else self.paragraph.mark.size

    @property
    def framed(self) -> bool:
        """Whether it stands in a frame of its own."""
        return self.paragraph.look.frame is not None


def height(paragraph: Paragraph, section: Section) -> float:
    """Return the height of a paragraph of one line in twips, without spacing."""
    look = paragraph.look
    if look.line_rule == "exact":
        return look.line
    size = max((run.look.size for run in paragraph.runs), default=paragraph.mark.size)
    natural = size * _NATURAL * 20
    if look.snap_to_grid and section.grid and section.grid_pitch:
        natural = section.grid_pitch * math.ceil(natural / section.grid_pitch)
    if look.line_rule == "atLeast":
        return max(look.line, natural)
    return natural * look.line / 240


def shows(paragraph: Paragraph) -> bool:
    """Whether a paragraph shows text, a border or a filled bar."""
    return bool(
        paragraph.text.strip(BLANKS) or paragraph.look.borders or paragraph.look.fill.strip("F")
    )


def lines_of(reading: Reading) -> tuple[Line, ...]:
    """Return the lines of the running text in order, those of text boxes where these hang."""
    return tuple(_lines(reading))


def _lines(reading: Reading) -> Iterator[Line]:
    place, gap, blanks = 0, 0.0, 0
    for number, block in enumerate(reading.blocks):
        if isinstance(block, Table):
            gap, blanks = 0.0, 0
            continue
        section = section_of(reading, block.section)
        for shape in block.shapes:
            for inner in shape.paragraphs:
                if inner.text.strip(BLANKS):
                    yield Line(inner, section, number, 0, part="文本框")
        above, below = block.look.before, block.look.after
        if not shows(block):
            if block.look.frame is None:
                gap += above + height(block, section) + below
                blanks += height(block, section) > 100
            continue
        if block.text.strip(BLANKS):
            place += 1
            yield Line(block, section, number, place, gap + above, blanks)
        gap, blanks = float(below), 0


def section_of(reading: Reading, place: int) -> Section:
    """Return a section; a file may count more than it has."""
    return reading.sections[min(place, len(reading.sections) - 1)]


def header_lines(reading: Reading, section: Section, kind: str) -> Iterator[Line]:
    """Yield the lines of a header of one kind."""
    for block in section.headers.get(kind, ()):
        if not isinstance(block, Paragraph):
            continue
        boxed = (inner for shape in block.shapes for inner in shape.paragraphs)
        for paragraph in (block, *boxed):
            if paragraph.text.strip(BLANKS):
                yield Line(paragraph, section, -1, 0, part="页眉")
