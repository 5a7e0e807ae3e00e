"""The page: its size, its margins, its grid (5.1, 5.2.1)."""

from collections.abc import Iterator

from desk.documents.check.findings import Hit
from desk.documents.check.paper import Paper
from desk.documents.reading.model import Section
from desk.documents.styles.standard import MM_TWIPS, SCHOOLS

_CLOSE = 1.0
"""mm: what the standard itself allows (±1 mm)."""


def check(paper: Paper) -> Iterator[Hit]:
    """Look at every section; forms to fill in have pages of their own."""
    if paper.sheet:
        return
    for number, section in enumerate(paper.reading.sections, start=1):
        where = f"第{number}节" if len(paper.reading.sections) > 1 else "页面设置"
        yield from _size(section, where)
        yield from _margins(section, where)
        if section.grid in ("linesAndChars", "snapToChars"):
            yield Hit("page.grid", where, "只指定行网格", "指定行和字符网格")


def _size(section: Section, where: str) -> Iterator[Hit]:
    width, height = (side / MM_TWIPS for side in sorted((section.width, section.height)))
    if abs(width - 210) > _CLOSE or abs(height - 297) > _CLOSE:
        yield Hit("page.size", where, "A4（210毫米×297毫米）", f"{width:.0f}毫米×{height:.0f}毫米")


def _margins(section: Section, where: str) -> Iterator[Hit]:
    if sorted((section.width, section.height))[0] != section.width:
        # A landscape page carries a table turned: which side is bound decides its margins.
        return
    found = [
        side / MM_TWIPS
        for side in (
            section.top,
            section.bottom,
            section.left + section.gutter,
            section.right,
        )
    ]
    for school in SCHOOLS.values():
        wanted = (school.top, school.bottom, school.left, school.right)
        if all(abs(a - b) <= _CLOSE for a, b in zip(found, wanted, strict=True)):
            return
    yield Hit(
        "page.margins",
        where,
        "上37、下35、左28、右26毫米（或按GB/T 33476.2：上34.58、下32.58、左28、右26毫米）",
        "上{:.1f}、下{:.1f}、左{:.1f}、右{:.1f}毫米".format(*found),
    )
