"""A paper as its pages came out: characters and rules with their places in mm, and ink."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import pdfplumber

from desk.documents import model as m
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.area import Area, area_of
from tests.documents.pages import Band, ink, picture

MM = 25.4 / 72
RED = (1, 0, 0)
INK_DPI = 150


class Character(NamedTuple):
    """A character on a page. Places in mm from the page's left and top; size in points."""

    text: str
    page: int
    left: float
    right: float
    baseline: float
    size: float
    font: str
    color: tuple[float, ...]


class Stroke(NamedTuple):
    """A rule or a filled box on a page; in mm."""

    page: int
    left: float
    right: float
    top: float
    bottom: float
    color: tuple[float, ...]


@dataclass
class Proof:
    """One paper in one office's format, converted."""

    name: str
    document: m.Document
    fmt: OfficeFormat
    pdf: Path

    @property
    def area(self) -> Area:
        """The page and its text area as they should be."""
        return area_of(self.document.page, self.fmt.school)

    @property
    def official(self) -> bool:
        """Whether the paper has a form of GB/T 9704."""
        return self.document.form in (m.Form.GENERAL, m.Form.LETTER, m.Form.MINUTES)

    def blocks(self, kind: type[Any]) -> list[Any]:
        """Return the blocks of a kind."""
        return [b for b in self.document.blocks if isinstance(b, kind)]

    @cached_property
    def _read(self) -> tuple[int, list[Character], list[Stroke]]:
        characters: list[Character] = []
        strokes: list[Stroke] = []
        with pdfplumber.open(self.pdf) as pdf:
            for page in pdf.pages:
                number, height = page.page_number, float(page.height)
                characters += [
                    _character(c, number, height) for c in page.chars if c["text"].strip()
                ]
                found = [*page.rects, *page.lines, *page.curves]
                strokes += [_stroke(s, number) for s in found]
            return len(pdf.pages), characters, strokes

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._read[0]

    @property
    def characters(self) -> list[Character]:
        """All characters but blanks, in the order they were drawn."""
        return self._read[1]

    @property
    def strokes(self) -> list[Stroke]:
        """All rules and boxes."""
        return self._read[2]

    def numbers(self, page: int) -> list[Character]:
        """Return the characters of a page's number: those below the text area."""
        bottom = self.area.height - self.area.bottom
        return [c for c in self.characters if c.page == page and c.baseline > bottom + 2]

    def body(self) -> list[Character]:
        """Return the characters of all pages without page numbers and a letter's head."""
        bottom = self.area.height - self.area.bottom
        return [c for c in self.characters if c.baseline <= bottom + 2 and c.color != RED]

    def find(self, text: str, most: int = 10, size: float | None = None) -> list[Character]:
        """Return the characters where a text begins (its first ten), none where it isn't.

        `size`: only among characters of that size in points.
        """
        wanted = "".join(text.split())[:most]
        for page in range(1, self.pages + 1):
            line = [
                c
                for c in self.characters
                if c.page == page and (size is None or abs(c.size - size) < 0.3)
            ]
            at = "".join(c.text for c in line).find(wanted)
            if wanted and at >= 0:
                return line[at : at + len(wanted)]
        return []

    def picture(self, page: int) -> Path:
        """Return a page as a PNG file."""
        return picture(self.pdf, page, INK_DPI)

    def ink(self, page: int, red: bool) -> list[Band]:
        """Return the bands of ink of a page."""
        return ink(self.pdf, page, red, INK_DPI)


def _character(found: dict[str, Any], page: int, height: float) -> Character:
    color = found["non_stroking_color"]
    return Character(
        found["text"],
        page,
        found["x0"] * MM,
        found["x1"] * MM,
        (height - found["matrix"][5]) * MM,
        round(found["size"], 1),
        found["fontname"].split("+")[-1],
        _color(color),
    )


def _stroke(found: dict[str, Any], page: int) -> Stroke:
    drawn = found["non_stroking_color"] if found.get("fill") else found["stroking_color"]
    edges = (found[edge] * MM for edge in ("x0", "x1", "top", "bottom"))
    return Stroke(page, *edges, _color(drawn))


def _color(found: Any) -> tuple[float, ...]:
    return tuple(found) if isinstance(found, tuple | list) else (found or 0,)
