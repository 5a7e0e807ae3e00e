"""The ledger's workbook: what stands in the cells, and that none of it ever runs."""

from dataclasses import fields, replace
from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desk.exchange.ledger_sheet import LedgerLine, ledger_sheet

LINE = LedgerLine(
    number="常2026-12-02-1",
    meeting="市政府第12次常务会议",
    text="建立重点项目工作台账",
    lead="市发展改革委",
    support="市财政局、市审计局",
    leader="区思玥",
    due=date(2026, 12, 31),
    due_text="",
    status="剩 5 个工作日",
)
TEXT_FIELDS = [f.name for f in fields(LedgerLine) if f.type is str or f.type == "str"]
RUNNING = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "http://example.test", "{=1}"]


def _sheet(data: bytes) -> Worksheet:
    return load_workbook(BytesIO(data)).active


def test_a_line_stands_in_the_cells_below_title_and_header() -> None:
    sheet = _sheet(ledger_sheet([LINE], "督办台账", "截至2026年11月23日 共1件"))
    assert sheet["A1"].value == "督办台账"
    assert sheet["A2"].value == "截至2026年11月23日 共1件"
    assert [c.value for c in sheet[3]][:5] == ["序号", "编号", "会议", "交办事项", "牵头单位"]
    assert [c.value for c in sheet[4]] == [
        1,
        "常2026-12-02-1",
        "市政府第12次常务会议",
        "建立重点项目工作台账",
        "市发展改革委",
        "市财政局、市审计局",
        "区思玥",
        datetime(2026, 12, 31),
        "剩 5 个工作日",
        None,
    ]


def test_work_without_a_date_says_so_in_its_place() -> None:
    sheet = _sheet(ledger_sheet([replace(LINE, due=None, due_text="长期坚持")], "台账"))
    assert sheet["H4"].value == "长期坚持"


@pytest.mark.parametrize("text", RUNNING)
@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_a_text_that_could_run_stays_text_in_every_column(field: str, text: str) -> None:
    line = replace(LINE, due=None, **{field: text})
    sheet = _sheet(ledger_sheet([line], "台账"))
    cells = [cell for cell in sheet[4] if cell.value is not None]
    assert all(cell.data_type in ("s", "n") and cell.hyperlink is None for cell in cells)
    # a carriage return in a cell's XML is read back as a line feed or in Excel's own writing of it
    written = text.replace("\r", "_x000D_")
    assert any(str(c.value).replace("\r", "_x000D_") == written for c in cells)


@pytest.mark.parametrize("text", RUNNING)
def test_title_and_subtitle_never_run_either(text: str) -> None:
    sheet = _sheet(ledger_sheet([], text, text))
    assert sheet["A1"].data_type == sheet["A2"].data_type == "s"


def test_the_page_is_set_up_for_printing() -> None:
    sheet = _sheet(ledger_sheet([LINE] * 3, "台账"))
    assert sheet.page_setup.orientation == "landscape"
    assert str(sheet.page_setup.paperSize) == "9"
    assert sheet.freeze_panes == "C4"
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.page_setup.fitToHeight in (0, "0")
    assert sheet.column_dimensions["D"].width > 40


def test_a_text_longer_than_a_cell_takes_is_cut() -> None:
    sheet = _sheet(ledger_sheet([replace(LINE, text="长" * 40_000)], "台账"))
    assert len(sheet["D4"].value) == 32_767


def test_an_empty_ledger_is_a_sheet_with_its_header() -> None:
    assert _sheet(ledger_sheet([], "台账"))["B3"].value == "编号"
