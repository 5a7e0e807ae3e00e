"""What was chosen in the print dialog, and which pages a text like 1-3,5 means."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desk.domain.papers import PaperKind

_PART = re.compile(r"(\d+)(?:[-–—~至到](\d+)?)?\Z")
_WIDE = str.maketrans("０１２３４５６７８９，、－；", "0123456789,,-,")

ONE_SIDED = frozenset({PaperKind.CARDS, PaperKind.SEATS, PaperKind.APPROVAL_SHEET})
"""Kinds printed on one side unless someone says otherwise."""


class Pages(StrEnum):
    """Which pages are printed."""

    ALL = "all"
    CURRENT = "current"
    RANGE = "range"


class Sides(StrEnum):
    """How both sides of a sheet are used."""

    ONE = "one"
    LONG_EDGE = "long_edge"
    SHORT_EDGE = "short_edge"


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """Everything the print dialog asks for."""

    printer: str = ""
    """The printer's name; empty: into PDF files."""
    path: Path | None = None
    """The PDF file; the folder where each paper gets a file of its own."""
    everything: bool = False
    """All papers that were offered, not only the one shown."""
    joined: bool = False
    """One PDF file for all papers."""
    pages: Pages = Pages.ALL
    page_range: str = ""
    copies: int = 1
    sides: Sides = Sides.LONG_EDGE


def default_sides(kind: PaperKind | None) -> Sides:
    """Return how a kind is printed where nobody has chosen."""
    return Sides.ONE if kind in ONE_SIDED else Sides.LONG_EDGE


def page_numbers(text: str, count: int) -> list[int]:
    """Return the pages (0 is the first) that a text names. Raises ValueError.

    1-3,5 and 2- (to the end); the order of the text is kept, a page is printed once.
    """
    found: dict[int, None] = {}
    for part in text.translate(_WIDE).replace(" ", "").split(","):
        if not part:
            continue
        match = _PART.match(part)
        if match is None:
            raise ValueError(text)
        first = int(match.group(1))
        last = first
        if len(part) > len(match.group(1)):
            last = int(match.group(2)) if match.group(2) else count
        if not 1 <= first <= last <= count:
            raise ValueError(text)
        found.update(dict.fromkeys(range(first - 1, last)))
    if not found:
        raise ValueError(text)
    return list(found)
