"""The ledger as an Excel workbook (督办台账.xlsx): plain lines in, the bytes of a file out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_CELL_LIMIT: Final = 32_767
"""Excel takes no more characters in a cell."""
_FACE: Final = "宋体"
_HEADER_ROW: Final = 2


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One assignment as the sheet shows it; every text is printed as it stands."""

    number: str
    meeting: str
    text: str
    lead: str
    support: str
    leader: str
    due: date | None
    due_text: str
    """What stands in the place of the date where there is none: 长期坚持."""
    status: str
    last_feedback: date | None = None


@dataclass(frozen=True, slots=True)
class _Column:
    heading: str
    width: float
    cell: Callable[[LedgerLine], str | date]
    centred: bool = False


_COLUMNS: Final = (
    _Column("编号", 17, lambda line: line.number),
    _Column("会议", 20, lambda line: line.meeting),
    _Column("交办事项", 42, lambda line: line.text),
    _Column("牵头单位", 17, lambda line: line.lead),
    _Column("配合单位", 22, lambda line: line.support),
    _Column("分管领导", 10, lambda line: line.leader, centred=True),
    _Column("办结时限", 15, lambda line: line.due or line.due_text, centred=True),
    _Column("办理状态", 17, lambda line: line.status, centred=True),
    _Column("最近反馈", 15, lambda line: line.last_feedback or "", centred=True),
)


def ledger_sheet(lines: Iterable[LedgerLine], title: str, subtitle: str = "") -> bytes:
    """Return an .xlsx file: a title, a line below it, a frozen header and a row for each line.

    Texts are written as texts, so that one beginning with = or @ never runs as a formula; dates
    are dates, so that Excel sorts them. Made for printing on A4 across.
    """
    # half a second of import that only an export needs
    from xlsxwriter import Workbook

    data = BytesIO()
    with Workbook(data, {"in_memory": True, "strings_to_urls": False}) as book:
        book.set_properties({"title": title})
        sheet = book.add_worksheet("督办台账")
        _set_up_page(sheet)
        _write_head(book, sheet, title, subtitle)
        last = _write_lines(book, sheet, lines)
        sheet.autofilter(_HEADER_ROW, 0, last, len(_COLUMNS))
        sheet.print_area(0, 0, last, len(_COLUMNS))
    return data.getvalue()


def _set_up_page(sheet: "Worksheet") -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.center_horizontally()
    sheet.set_footer("&C第 &P 页 共 &N 页")
    sheet.repeat_rows(_HEADER_ROW)
    sheet.freeze_panes(_HEADER_ROW + 1, 2)
    sheet.hide_gridlines(2)


def _write_head(book: "Workbook", sheet: "Worksheet", title: str, subtitle: str) -> None:
    large = book.add_format(
        {"font_name": _FACE, "font_size": 18, "bold": True, "align": "center", "valign": "vcenter"}
    )
    small = book.add_format({"font_name": _FACE, "font_size": 10, "align": "right"})
    heading = book.add_format(
        {
            "font_name": _FACE,
            "font_size": 11,
            "bold": True,
            "align": "center",
            "valign": "vcenter",
            "border": 1,
            "bg_color": "#F2F2F2",
        }
    )
    for row, (text, look, height) in enumerate(((title, large, 34), (subtitle, small, 18))):
        sheet.merge_range(row, 0, row, len(_COLUMNS), "", look)
        _write_text(sheet, row, 0, text, look)
        sheet.set_row(row, height)
    sheet.set_row(_HEADER_ROW, 26)
    sheet.set_column(0, 0, 6)
    _write_text(sheet, _HEADER_ROW, 0, "序号", heading)
    for place, column in enumerate(_COLUMNS, start=1):
        sheet.set_column(place, place, column.width)
        _write_text(sheet, _HEADER_ROW, place, column.heading, heading)


def _write_lines(book: "Workbook", sheet: "Worksheet", lines: Iterable[LedgerLine]) -> int:
    cell = {"font_name": _FACE, "font_size": 11, "valign": "vcenter", "border": 1}
    # the "@" format keeps a text a text when someone edits the cell later
    text = book.add_format(cell | {"text_wrap": True, "num_format": "@"})
    centred = book.add_format(cell | {"text_wrap": True, "num_format": "@", "align": "center"})
    day = book.add_format(cell | {"align": "center", "num_format": 'yyyy"年"m"月"d"日"'})
    count = book.add_format(cell | {"align": "center"})
    row = _HEADER_ROW
    for row, line in enumerate(lines, start=_HEADER_ROW + 1):
        sheet.write_number(row, 0, row - _HEADER_ROW, count)
        for place, column in enumerate(_COLUMNS, start=1):
            value = column.cell(line)
            if isinstance(value, date):
                sheet.write_datetime(row, place, value, day)
            else:
                _write_text(sheet, row, place, value, centred if column.centred else text)
    return row


def _write_text(sheet: "Worksheet", row: int, place: int, text: str, look: "Format") -> None:
    if text:
        sheet.write_string(row, place, text[:_CELL_LIMIT], look)
    else:
        sheet.write_blank(row, place, None, look)
