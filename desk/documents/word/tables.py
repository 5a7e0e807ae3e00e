"""Tables: fixed grid, header rows repeated, rows kept whole."""

from desk.documents import model as m
from desk.documents.styles.standard import twips
from desk.documents.word.xml import Element, el, paragraph, run


def table(block: m.Table) -> Element:
    """Return a table with a gridCol for each column (WPS needs them), centred on the text area."""
    widths = [twips(column.width) for column in block.columns]
    properties = el(
        "tblPr",
        el("tblStyle", val="DeskGrid"),
        el("tblW", w=sum(widths), type="dxa"),
        el("jc", val="center"),
        el("tblLayout", type="fixed"),
        el("tblLook", val="04A0", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noVBand=1),
    )
    grid = el("tblGrid", *(el("gridCol", w=w) for w in widths))
    rows = (_row(block, index, widths) for index in range(len(block.rows)))
    return el("tbl", properties, grid, *rows)


def _row(block: m.Table, index: int, widths: list[int]) -> Element:
    head = index < block.header_rows
    properties = el(
        "trPr",
        el("cantSplit"),
        el("trHeight", val=600, hRule="atLeast"),
        el("tblHeader") if head else None,
    )
    cells = (
        _cell(cell.text, width, column.centred, head)
        for cell, width, column in zip(block.rows[index], widths, block.columns, strict=True)
    )
    return el("tr", properties, *cells)


def _cell(text: str, width: int, centred: bool, head: bool) -> Element:
    properties = el("tcPr", el("tcW", w=width, type="dxa"), el("vAlign", val="center"))
    style = "DeskTableHead" if head else "DeskTable"
    align = el("jc", val="center") if centred and not head else None
    return el("tc", properties, paragraph(style, run(text), jc=align))
