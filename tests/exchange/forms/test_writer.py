"""Forms as Excel shows them: no text is cut off in its cell."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from desk.exchange.forms.writer import FormWriter

PIXEL = 0.75
"""Heights are kept in points that make whole pixels."""
LONG = "建议市级补助标准由每平方米180元调整为150元，差额由县区统筹，困难家庭免缴。"


def heights(data: bytes) -> dict[int, float]:
    """Return the height of each row in points."""
    with ZipFile(BytesIO(data)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    rows = re.findall(r'<row r="(\d+)"[^>]*? ht="([\d.]+)"', sheet)
    return {int(row): float(height) for row, height in rows}


def form(text: str, where: str = "B2:C2") -> dict[int, float]:
    made = FormWriter("desk.some_form/1", "表", (10, 12, 12))
    made.height(2, 20)
    made.field(where, text)
    return heights(made.finish())


def test_a_row_keeps_its_height_where_the_text_fits() -> None:
    assert form("市财政局")[2] == pytest.approx(20, abs=PIXEL)


def test_a_row_grows_with_the_lines_of_its_text() -> None:
    # 24 characters wide with edges: ten 汉字 to a line at most
    lines = len(LONG) / 10
    assert form(LONG)[2] >= lines * 15


def test_a_narrow_cell_needs_more_room_than_a_wide_one() -> None:
    assert form(LONG, "B2")[2] > form(LONG, "A2:C2")[2]


def test_line_breaks_count() -> None:
    assert form("一\n二\n三\n四")[2] >= 4 * 15


def test_no_row_is_higher_than_excel_allows() -> None:
    assert form(LONG * 200)[2] == pytest.approx(409, abs=PIXEL)
