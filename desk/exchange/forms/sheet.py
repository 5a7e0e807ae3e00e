"""A form that came back: its cells by address, read as what they should be, each fault at its cell.

Fields are found by their labels, so a form stays readable where lines were inserted.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, TypeVar

from desk.domain.problems import Problem
from desk.exchange.json_text import NUMBER_LIMIT, shown
from desk.exchange.workbook import Cell, Sheet, open_sheets

V = TypeVar("V")

MARK_CELL: Final = "Z1"
"""Says which form it is (desk.item_form/1), in a hidden column."""
RECORD_CELL: Final = "Z2"
"""The id of the record it was made for; empty on a blank form."""

FILE_LIMIT: Final = 2 * 1024 * 1024
_ROW_LIMIT: Final = 500
_MARK: Final = re.compile(r"desk\.[a-z_]+/\d+\Z")
_BETWEEN_NAMES: Final = re.compile(r"[、，,；;\n]")
_DATE: Final = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\Z")
_EMPTY: Final = Cell(None)


@dataclass(frozen=True, slots=True)
class FormSheet:
    """The sheet of a form: its cells by address (B7)."""

    name: str
    cells: Mapping[str, Cell]

    def cell(self, address: str) -> Cell:
        """Return a cell; an empty one where nothing stands."""
        return self.cells.get(address, _EMPTY)

    def path(self, address: str) -> str:
        """Return where a cell is, as a message says it: 申报表!B7."""
        return f"{self.name}!{address}"

    @property
    def mark(self) -> str:
        """Which form it is, or an empty text."""
        value = self.cell(MARK_CELL).value
        return value if isinstance(value, str) and _MARK.match(value) else ""

    @property
    def record_id(self) -> str:
        """The id of the record it was made for, or an empty text."""
        value = self.cell(RECORD_CELL).value
        return value.strip() if isinstance(value, str) else ""

    def row_of(self, label: str, column: str = "A") -> int | None:
        """Return the first row with this label, blanks and colons apart, or None."""
        wanted = _bare(label)
        rows = (row for row in range(1, _ROW_LIMIT + 1) if self._says(f"{column}{row}", wanted))
        return next(rows, None)

    def _says(self, address: str, wanted: str) -> bool:
        value = self.cell(address).value
        return isinstance(value, str) and _bare(value) == wanted

    @property
    def last_row(self) -> int:
        """The last row that holds anything."""
        return max((int(re.sub(r"\D", "", address)) for address in self.cells), default=0)


def find_form(data: bytes) -> FormSheet | None:
    """Return the first sheet of a workbook that is one of our forms, or None.

    Raises Refused where the file is no workbook, or not safe to read.
    """
    if len(data) > FILE_LIMIT:
        return None
    for sheet in open_sheets(data):
        found = FormSheet(sheet.name, dict(_cells(sheet)))
        if found.mark:
            return found
    return None


def _cells(sheet: Sheet) -> Iterator[tuple[str, Cell]]:
    for number, row in sheet.rows:
        if number > _ROW_LIMIT:
            return
        for place, cell in enumerate(row):
            if cell.value not in (None, "") and place < 26:
                yield f"{chr(ord('A') + place)}{number}", cell


def _bare(text: str) -> str:
    return "".join(text.split()).rstrip("：:")


@dataclass(slots=True)
class FormReader:
    """Reads the fields of a form; `problems` collects every fault with its cell."""

    sheet: FormSheet
    problems: list[Problem] = field(default_factory=list)

    def fault(self, code: str, address: str, **values: str) -> None:
        """Note a fault at a cell."""
        self.problems.append(Problem(code, self.sheet.path(address), values))

    def row(self, label: str, column: str = "A") -> int:
        """Return the row of a label; 0, and a fault, where the form has lost it."""
        found = self.sheet.row_of(label, column)
        if found is None:
            self.fault("form.label_missing", f"{column}1", label=label)
        return found or 0

    def blank(self, *addresses: str) -> bool:
        """Whether nothing stands in any of these cells."""
        return not any(self._value(address) for address in addresses)

    def text(self, address: str, *, needed: str = "") -> str:
        """Return a cell as text, a number as it is typed. `needed` names a field that must be."""
        cell = self.sheet.cell(address)
        if cell.is_error:
            self.fault("form.error_value", address, value=shown(str(cell.value)))
            return ""
        value = self._value(address)
        if isinstance(value, datetime):
            value = f"{value:%Y-%m-%d}"
        elif isinstance(value, float) and value.is_integer():
            value = int(value)
        text = "" if value is None else str(value)
        if "\0" in text or not _whole(text):
            self.fault("exchange.half_character", address)
            return ""
        if needed and not text:
            self.fault("form.needed", address, field=needed)
        return text

    def number(self, address: str, name: str) -> int | None:
        """Return a whole number, also one written as text (15 or 15分钟); None for nothing."""
        text = self.text(address).removesuffix("分钟").removesuffix("页").strip()
        if not text:
            return None
        if text.isdecimal() and 0 < int(text) <= NUMBER_LIMIT:
            return int(text)
        self.fault("form.not_a_number", address, field=name, value=shown(text))
        return None

    def day(self, address: str, name: str) -> date | None:
        """Return a date, also one written as 2026年12月20日 or 2026.12.20; None for nothing."""
        value = self._value(address)
        if isinstance(value, datetime | date):
            return value.date() if isinstance(value, datetime) else value
        text = self.text(address)
        found = _DATE.match(text)
        try:
            if found:
                return date(*map(int, found.groups()))
        except ValueError:
            found = None
        if text and not found:
            self.fault("form.not_a_date", address, field=name, value=shown(text))
        return None

    def choice(self, address: str, name: str, choices: Mapping[str, V]) -> V | None:
        """Return what one of the texts that can be chosen means; None for nothing."""
        text = self.text(address)
        if not text or text in choices:
            return choices[text] if text else None
        listed = "、".join(choices)
        self.fault("form.not_a_choice", address, field=name, value=shown(text), choices=listed)
        return None

    def names(self, address: str) -> tuple[str, ...]:
        """Return names written with 、 commas or line breaks between them."""
        parts = (part.strip() for part in _BETWEEN_NAMES.split(self.text(address)))
        return tuple(dict.fromkeys(part for part in parts if part))

    def _value(self, address: str) -> object:
        value = self.sheet.cell(address).value
        if isinstance(value, str):
            return value.strip() or None
        return value


def _whole(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
