"""Lays a form out as an Excel sheet for A4: labels are fixed, fields can be filled in."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from math import ceil
from typing import Any, Final
from unicodedata import east_asian_width

from desk.exchange.forms.sheet import MARK_CELL, RECORD_CELL

_FACE: Final = "宋体"
_CELL_LIMIT: Final = 32_767
"""Excel takes no more characters in a cell."""
_LIST_LIMIT: Final = 255
"""Nor longer lists of choices within a validation."""
_LINE_POINTS: Final = 15.0
_AIR_POINTS: Final = 5.0
_INDENTS: Final = 3
"""So much of a cell's width its indent and its edges take."""
_HIGHEST_ROW: Final = 409.0
"""Excel has no higher rows."""
_BASE: Final[dict[str, Any]] = {"font_name": _FACE, "font_size": 11, "valign": "vcenter"}
_CELL: Final = _BASE | {"border": 1, "text_wrap": True}

_AT_LEFT: Final[dict[str, Any]] = {"align": "left", "indent": 1}


class FormWriter:
    """Writes one form. Rows count from 1 and cells are named as in Excel; fields are unlocked."""

    def __init__(
        self,
        mark: str,
        title: str,
        widths: Sequence[float],
        *,
        record_id: str = "",
        landscape: bool = False,
    ) -> None:
        """`widths` of the columns from A on, in characters; `mark` says which form it is."""
        from xlsxwriter import Workbook

        self._data = BytesIO()
        self._book = Workbook(self._data, {"in_memory": True, "strings_to_urls": False})
        self._book.set_properties({"title": title})
        self._sheet = self._book.add_worksheet("填报")
        self._last = chr(ord("A") + len(widths) - 1)
        self._row = 0
        self._widths = tuple(widths)
        self._heights: dict[int, float] = {}
        self._set_up(widths, landscape)
        large = {"font_name": _FACE, "font_size": 18, "bold": True, "align": "center"}
        self._merged(f"A1:{self._last}1", title, large | {"valign": "vcenter"})
        self.height(1, 40)
        self._hidden = self._book.add_format({"num_format": "@"})
        self.hidden(MARK_CELL, mark)
        if record_id:
            self.hidden(RECORD_CELL, record_id)
        self._sheet.set_column("Z:Z", 0, None, {"hidden": True})

    def _set_up(self, widths: Sequence[float], landscape: bool) -> None:
        for place, width in enumerate(widths):
            self._sheet.set_column(place, place, width)
        if landscape:
            self._sheet.set_landscape()
        self._sheet.set_paper(9)
        self._sheet.set_margins(left=0.6, right=0.6, top=0.7, bottom=0.6)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.center_horizontally()
        self._sheet.hide_gridlines(2)

    def height(self, row: int, points: float) -> None:
        """Give a row its height. A text of more lines that is written later makes it higher."""
        self._row = max(self._row, row)
        self._heights[row] = points
        self._sheet.set_row(row - 1, points)

    def _make_room(self, where: str, text: str) -> None:
        """Make a row as high as a text in it needs: Excel does not by itself in merged cells."""
        first, _, last = where.partition(":")
        columns = slice(ord(first[0]) - ord("A"), ord((last or first)[0]) - ord("A") + 1)
        room = sum(self._widths[columns]) - _INDENTS
        lines = sum(max(1, ceil(_wide(line) / room)) for line in text.split("\n"))
        row, needed = int(first[1:]), lines * _LINE_POINTS + _AIR_POINTS
        if needed > self._heights.get(row, 0.0):
            self.height(row, min(needed, _HIGHEST_ROW))

    def hidden(self, where: str, text: str) -> None:
        """Write a text for the reader alone, into a cell of the hidden column Z."""
        self._sheet.write_string(where, text, self._hidden)

    def label(self, where: str, text: str) -> None:
        """Write a label that cannot be changed into a cell or range (A4, A4:A8)."""
        look = _CELL | {"align": "center", "bg_color": "#F2F2F2"}
        self._merged(where, text, look)

    def remark(self, row: int, text: str, points: float = 18) -> None:
        """Write a line of small print over the whole width."""
        look = _BASE | {"font_size": 10, "text_wrap": True}
        self._merged(f"A{row}:{self._last}{row}", text, look)
        self.height(row, points)

    def plain(self, where: str, text: str) -> None:
        """Write a framed text that cannot be changed, at the left: a place to sign on paper."""
        self._merged(where, text, _CELL | _AT_LEFT)

    def field(self, where: str, value: str | int | date | None = None) -> None:
        """Write a field that can be filled in, into a cell or range.

        Texts stay texts: one beginning with = never runs as a formula.
        """
        look: dict[str, Any] = _CELL | {"locked": False}
        if isinstance(value, date):
            look |= {"num_format": "yyyy-mm-dd", "align": "center"}
        elif isinstance(value, int):
            look |= {"align": "center"}
        else:
            look |= _AT_LEFT | {"num_format": "@"}
            self._make_room(where, value or "")
        self._merged(where, value, look)

    def day_field(self, where: str, value: date | None = None) -> None:
        """Write a field for a date."""
        look = _CELL | {"locked": False, "num_format": "yyyy-mm-dd", "align": "center"}
        self._merged(where, value, look)

    def number_field(self, where: str, value: int | None = None) -> None:
        """Write a field for a whole number; Excel takes nothing else."""
        look = _CELL | {"locked": False, "align": "center"}
        self._merged(where, value, look)
        rule = {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": 9999}
        self._sheet.data_validation(_first(where), rule | {"error_message": "请填整数"})

    def choice_field(self, where: str, choices: Sequence[str], value: str = "") -> None:
        """Write a field in which one of a few texts is chosen. Raises ValueError for too many."""
        if len(",".join(choices)) > _LIST_LIMIT:
            raise ValueError("too many choices for Excel")
        look = _CELL | {"locked": False, "align": "center", "num_format": "@"}
        self._merged(where, value, look)
        rule = {"validate": "list", "source": list(choices), "error_message": "请从列表中选择"}
        self._sheet.data_validation(_first(where), rule)

    def finish(self) -> bytes:
        """Return the file."""
        self._sheet.print_area(f"A1:{self._last}{self._row}")
        self._sheet.protect("", {"format_rows": True, "insert_rows": False})
        self._book.close()
        return self._data.getvalue()

    def _merged(self, where: str, value: str | int | date | None, look: dict[str, Any]) -> None:
        made = self._book.add_format(look)
        if ":" in where:
            self._sheet.merge_range(where, "", made)
        first = _first(where)
        if isinstance(value, date):
            self._sheet.write_datetime(first, value, made)
        elif isinstance(value, int):
            self._sheet.write_number(first, value, made)
        elif value:
            self._sheet.write_string(first, value[:_CELL_LIMIT], made)
        else:
            self._sheet.write_blank(first, None, made)


def _wide(text: str) -> int:
    """Return how wide a text is, in characters of a column's width: 汉字 take two."""
    return sum(2 if east_asian_width(char) in "WFA" else 1 for char in text)


def _first(where: str) -> str:
    return where.partition(":")[0]
