"""Where things stand, in points and twips: positions of characters inside exact line heights.

Word and LibreOffice set text of an exact line height on a baseline at four fifths of it. 汉字
reach from about 0.84 em above the baseline to 0.1 em below: from this the position of a line
follows from where its characters' edges must be.
"""

from desk.documents.rules.lines import width
from desk.documents.styles.standard import MM_TWIPS, POINT_TWIPS

BASELINE = 0.8
"""Of an exact line height, from its top."""

ABOVE = 0.84
"""Of the type size: how far 汉字 of 小标宋 and 仿宋 reach above the baseline."""

BELOW = 0.14
"""Of the type size: how far 汉字 of 仿宋 reach below it."""

MARK_BELOW = 0.09
"""The same for 小标宋."""

MARK_SIZES = (42.0, 36.0, 32.0, 26.0)
"""Sizes for a mark, in points; the largest that fits is taken (practice: 小初 and near it)."""

MARK_LINE = 1.15
"""Line height of a mark, of its size."""


def points(mm: float) -> float:
    """Return a length in mm as points."""
    return mm * MM_TWIPS / POINT_TWIPS


def top_gap(line: float, size: float) -> float:
    """Return the distance in points from a line's top to its characters' top edge."""
    return BASELINE * line - ABOVE * size


def bottom_gap(line: float, size: float, below: float = BELOW) -> float:
    """Return the distance in points from the characters' lower edge to the line's bottom."""
    return (1 - BASELINE) * line - below * size


def mark_size(text: str, room_mm: float, largest: float = MARK_SIZES[0]) -> float:
    """Return the largest size (points) at which a mark fits `room_mm`; at least the smallest."""
    room = points(room_mm)
    for size in MARK_SIZES:
        if size <= largest and width(text) * size <= room:
            return size
    return MARK_SIZES[-1]


def mark_scale(text: str, size: float, room_mm: float) -> int:
    """Return the width of the mark's characters in percent that makes it fit (100: as they are)."""
    needed = width(text) * size
    return 100 if needed <= points(room_mm) else max(40, int(points(room_mm) / needed * 100))
