"""Tables (8): widths that every word processor needs, inside the text area (practice)."""

from collections.abc import Iterator

from desk.documents.check.findings import Hit
from desk.documents.check.lines import section_of
from desk.documents.check.paper import Paper
from desk.documents.reading.model import Table
from desk.documents.styles.standard import MM_TWIPS

_SLACK = 230
"""Twips: Word lets borders and cell margins reach a little outside."""


def check(paper: Paper) -> Iterator[Hit]:
    """Look at every table of the text."""
    for number, table in enumerate(paper.reading.tables, start=1):
        where = f"第{number}个表格"
        columns = max((sum(cell.span for cell in row.cells) for row in table.rows), default=0)
        if len(table.grid) < columns or not all(table.grid):
            yield Hit("table.grid", where, f"{columns}列的列宽（gridCol）", f"{len(table.grid)}列")
        if not table.style_known:
            yield Hit("style.undefined", where, "样式已定义", f"样式“{table.style}”未定义")
        if not paper.sheet:
            yield from _width(paper, table, where)


def _width(paper: Paper, table: Table, where: str) -> Iterator[Hit]:
    section = section_of(paper.reading, table.section)
    area = section.width - section.left - section.right - section.gutter
    total = sum(table.grid)
    if total > area + _SLACK:
        yield Hit(
            "table.width",
            where,
            f"不超过版心宽{area / MM_TWIPS:.0f}毫米",
            f"{total / MM_TWIPS:.0f}毫米",
        )
