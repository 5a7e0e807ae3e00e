"""One sheet of a roster, read row by row."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

from desk.domain.naming import name_key
from desk.domain.problems import Problem
from desk.exchange.json_text import NUMBER_LIMIT, shown
from desk.exchange.roster_columns import (
    COLUMNS,
    HEADER_ROWS,
    NEEDED,
    Header,
    address,
    find_header,
    read_header,
)
from desk.exchange.workbook import Cell, Merged, Row, Sheet

PEOPLE_LIMIT: Final = 20_000
_BETWEEN_NAMES: Final = frozenset("、,，;；/\n")
_EMPTY: Final = Cell(None)
_SHOWN_AS: Final = {
    "unit": "单位",
    "name": "姓名",
    "post": "职务",
    "telephone": "电话",
    "rank": "排序",
}


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person of a roster, and the cell that each field stands in."""

    unit: str
    name: str
    post: str
    telephone: str
    rank: int | None
    cells: dict[str, str]


@dataclass(slots=True)
class SheetReader:
    """Reads the people of a sheet; `problems` names the cell of each problem."""

    sheet: Sheet
    header: Header | None = None
    problems: list[Problem] = field(default_factory=list)
    _merged_from: dict[int, Merged] = field(default_factory=dict)
    _merged: Merged | None = None
    _carried: Cell = _EMPTY

    def people(self) -> Iterator[RosterRow]:
        """Yield the people below the header; none where there is no header."""
        first = list(self._first_rows())
        found = find_header([row for _, row in first])
        if found is None:
            return
        number, row = first[found]
        self.header, problems = read_header(row, number, self.sheet.name)
        self.problems += problems
        if problems:
            return
        unit = self.header.columns["unit"] + 1
        self._merged_from = {m.top: m for m in self.sheet.merged if m.left <= unit <= m.right}
        yield from self._below(self.header, chain(first[found + 1 :], self.sheet.rows))

    def _first_rows(self) -> Iterator[Row]:
        """Yield the rows that the header may be, and the first one after them."""
        for number, row in self.sheet.rows:
            yield number, row
            if number >= HEADER_ROWS:
                return

    def _below(self, header: Header, rows: Iterable[Row]) -> Iterator[RosterRow]:
        for number, row in rows:
            cells = {name: row[i] for name, i in header.columns.items() if i < len(row)}
            unit = self._unit(number, row, cells.get("unit", _EMPTY))
            if all(_blank(cell) for cell in cells.values()):
                continue
            if number > PEOPLE_LIMIT:
                limit = {"limit": str(PEOPLE_LIMIT)}
                self._problem("exchange.roster_too_many_rows", number, "name", limit)
                return
            yield self._person(number, {**cells, "unit": unit})

    def _unit(self, number: int, row: list[Cell], own: Cell) -> Cell:
        """Return the unit's cell: that of the merged range the row lies in, else its own."""
        begun = self._merged_from.get(number)
        if begun is not None:
            self._merged = begun
            self._carried = row[begun.left - 1] if begun.left <= len(row) else _EMPTY
        inside = self._merged is not None and number <= self._merged.bottom
        return self._carried if inside and _blank(own) else own

    def _person(self, number: int, cells: dict[str, Cell]) -> RosterRow:
        name = self._text(number, "name", cells)
        if _BETWEEN_NAMES & set(name):
            self._problem("exchange.roster_two_names", number, "name", {"value": shown(name)})
        return RosterRow(
            unit=_without_blanks(self._text(number, "unit", cells)),
            name=_without_blanks(name),
            post=self._text(number, "post", cells),
            telephone=self._telephone(number, cells),
            rank=self._rank(number, cells),
            cells={name: self._path(number, name) for name in COLUMNS},
        )

    def _value(self, number: int, name: str, cells: dict[str, Cell]) -> Any:
        """Return a cell's value without outer blanks; None, and a problem where one is needed."""
        cell = cells.get(name, _EMPTY)
        if cell.is_error:
            self._problem("exchange.roster_error_value", number, name, {"value": str(cell.value)})
            return None
        value = cell.value.strip() if isinstance(cell.value, str) else cell.value
        if value in (None, ""):
            if name in NEEDED:
                self._problem("exchange.roster_missing", number, name, {})
            return None
        if isinstance(value, str) and ("\0" in value or not _whole(value)):
            self._problem("exchange.half_character", number, name, {})
            return None
        return value

    def _text(self, number: int, name: str, cells: dict[str, Cell]) -> str:
        value = self._value(number, name, cells)
        if value is None or isinstance(value, str):
            return value or ""
        self._problem("exchange.roster_not_text", number, name, {"value": shown(value)})
        return ""

    def _telephone(self, number: int, cells: dict[str, Cell]) -> str:
        """Return a telephone number as text; a number loses its .0."""
        value = self._value(number, "telephone", cells)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return self._text(number, "telephone", cells) if value is not None else ""

    def _rank(self, number: int, cells: dict[str, Cell]) -> int | None:
        value = self._value(number, "rank", cells)
        if value is None:
            return None
        if isinstance(value, str) and value.isascii() and value.isdecimal():
            value = float(value)
        if isinstance(value, bool) or not isinstance(value, int | float):
            value = float("nan")
        if not abs(value) <= NUMBER_LIMIT or value != int(value):
            wrong = {"value": shown(cells["rank"].value)}
            self._problem("exchange.roster_not_a_number", number, "rank", wrong)
            return None
        return int(value)

    def _path(self, number: int, name: str) -> str:
        column = self.header.columns.get(name, 0) if self.header else 0
        return f"{self.sheet.name}!{address(number, column)}"

    def _problem(self, code: str, number: int, name: str, values: dict[str, str]) -> None:
        said = {"column": _SHOWN_AS[name], **values}
        self.problems.append(Problem(code, self._path(number, name), said))


def _blank(cell: Cell) -> bool:
    return cell.value is None or (isinstance(cell.value, str) and not cell.value.strip())


def _without_blanks(text: str) -> str:
    """Return 张三 for 张　三: rosters align names with blanks. Other names keep theirs."""
    key = name_key(text)
    return key if key == "".join(text.split()) else text


def _whole(text: str) -> bool:
    return text.encode("utf-8", "replace").decode("utf-8") == text
