"""The header of a roster: which column holds what, whatever the office calls it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from desk.domain.problems import Problem
from desk.exchange.workbook import Cell

HEADER_ROWS: Final = 10
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "unit": (
        *("单位", "单位名称", "所在单位", "工作单位", "所属单位", "任职单位"),
        *("单位全称", "单位简称", "所在部门", "部门"),
    ),
    "name": ("姓名", "名字", "人员姓名", "人员"),
    "post": ("职务", "现任职务", "职务职称", "职位", "岗位", "行政职务"),
    "telephone": (
        *("电话", "联系电话", "电话号码", "手机", "手机号", "手机号码"),
        *("移动电话", "联系方式", "办公电话"),
    ),
    "rank": ("排序", "排名", "排序号", "顺序", "次序", "排列顺序", "序号"),
}
"""What the columns are called; of two columns for one thing the name further left wins."""

NEEDED: Final = {"unit": "单位", "name": "姓名"}
_NOISE: Final = re.compile(r"[\s*＊:：]|[(（].*?[)）]")


@dataclass(frozen=True, slots=True)
class Header:
    """The header row, from 1, and the column of each field, from 0."""

    row: int
    columns: dict[str, int]


def address(row: int, column: int) -> str:
    """Return the address of a cell, the row from 1 and the column from 0: C5."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"


def find_header(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Return the index of the row that looks most like a header, or None."""
    counts = [len({_field(heading) for heading in _headings(row)} - {None}) for row in rows]
    best = max(counts, default=0)
    return counts.index(best) if best >= 2 else None


def read_header(row: Sequence[Cell], number: int, sheet: str) -> tuple[Header, list[Problem]]:
    """Return the columns of a header row, and what is missing or there twice."""
    headings = _headings(row)
    problems = []
    for column, heading in enumerate(headings):
        if _field(heading) and heading in headings[:column]:
            path = f"{sheet}!{address(number, column)}"
            problems.append(Problem("exchange.roster_column_twice", path, {"column": heading}))
    columns = {}
    for field, names in COLUMNS.items():
        known = [headings.index(name) for name in names if name in headings]
        if known:
            columns[field] = known[0]
    strange = [i for i, heading in enumerate(headings) if heading and _field(heading) is None]
    for field, name in NEEDED.items():
        if field not in columns:
            path = f"{sheet}!{address(number, strange[0] if strange else 0)}"
            problems.append(Problem("exchange.roster_column_missing", path, {"column": name}))
    return Header(number, columns), problems


def _headings(row: Sequence[Cell]) -> list[str]:
    return [_heading(cell.value) for cell in row]


def _heading(value: Any) -> str:
    return _NOISE.sub("", value) if isinstance(value, str) else ""


def _field(heading: str) -> str | None:
    return next((field for field, names in COLUMNS.items() if heading in names), None)
