"""Excel workbooks from outside, opened with suspicion: no macros, no entities, no bombs."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from desk.archives import FILE_LIMIT, OLD_OFFICE, UnsafeArchive, check_archive, is_locked
from desk.domain.problems import refuse
from desk.exchange.json_text import shown

MARKUP_LIMIT: Final = 16 * 1024 * 1024
"""Without: 20,000 people take 8 MB, and reading 16 MB takes seconds."""

ROW_LIMIT: Final = 1_048_576
COLUMN_LIMIT: Final = 64
_BATCH: Final = 1000
_BEFORE_MARKUP: Final = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
_CODES: Final = {
    "encrypted": "exchange.roster_encrypted",
    "bomb": "exchange.roster_bomb",
    "broken": "exchange.roster_broken",
    "path": "exchange.roster_broken",
    "macros": "exchange.roster_macros",
    "foreign": "exchange.roster_not_xlsx",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's value, and whether it is an error such as #REF!."""

    value: Any
    is_error: bool = False


Row = tuple[int, list[Cell]]
"""The number of a row, from 1, and its cells from the first column on."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged range: first and last column and row, from 1."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A visible sheet: its filled rows, to be read once, in order, and its merged ranges."""

    name: str
    rows: Iterator[Row]
    merged: tuple[Merged, ...]


def open_sheets(data: bytes) -> Iterator[Sheet]:
    """Yield the visible sheets of a workbook; the rows of one are read before the next is taken.

    Raises Refused where it is no workbook, or one that is not safe to read.
    """
    merged = _check(data)
    with _damage_refused():
        import openpyxl

        source = io.BytesIO(data)
        book = openpyxl.load_workbook(source, read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            # The library reads merged ranges in its other mode only, which unfolds them.
            part = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
            yield Sheet(shown(sheet.title), _rows(sheet), merged.get(part, ()))
    book.close()


def _rows(sheet: Any) -> Iterator[Row]:
    from openpyxl.cell.read_only import EMPTY_CELL

    sheet.reset_dimensions()
    rows = _filled(sheet.iter_rows(max_col=COLUMN_LIMIT), EMPTY_CELL)
    while True:
        with _damage_refused():
            batch = [
                (number, [Cell(cell.value, cell.data_type == "e") for cell in row])
                for number, row in islice(rows, _BATCH)
            ]
        if not batch:
            return
        yield from batch


def _filled(rows: Iterable[Any], empty: Any) -> Iterator[tuple[int, Any]]:
    """Yield the rows that hold anything, with their numbers."""
    gap: Any = None
    for number, row in enumerate(rows, start=1):
        # The library fills a gap of up to a million rows with one and the same row.
        if row is gap:
            continue
        if all(cell is empty for cell in row):
            gap = row
        else:
            yield number, row


@contextmanager
def _damage_refused() -> Iterator[None]:
    # What a workbook has beyond cells (validation, styles) is of no interest and warned about.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except Exception as error:  # A damaged workbook raises nearly anything there is.
            raise refuse("exchange.roster_broken") from error


def _check(data: bytes) -> dict[str, tuple[Merged, ...]]:
    """Return the merged ranges by part. Raises Refused where the archive is not safe to read."""
    if len(data) > FILE_LIMIT:
        raise refuse("exchange.too_large", limit=f"{FILE_LIMIT // 1024 // 1024} MB")
    if data.startswith(OLD_OFFICE):
        encrypted = is_locked(data)
        raise refuse("exchange.roster_encrypted" if encrypted else "exchange.roster_old_excel")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_archive(archive.infolist())
            if not any(name.startswith("xl/") for name in archive.namelist()):
                raise UnsafeArchive("foreign")
            markup = {i.filename: i for i in archive.infolist() if _is_markup(archive, i)}
            if sum(part.file_size for part in markup.values()) > MARKUP_LIMIT:
                raise refuse("exchange.roster_bomb")
            return {name: _merged(archive.read(part), name) for name, part in markup.items()}
    except UnsafeArchive as unsafe:
        raise refuse(_CODES[unsafe.reason], part=unsafe.part) from unsafe
    except zipfile.BadZipFile as error:
        code = "exchange.roster_broken" if data.startswith(b"PK") else "exchange.roster_not_xlsx"
        raise refuse(code) from error
    except (zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise refuse("exchange.roster_broken") from error


def _is_markup(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Whether a part begins like markup, whatever it is called."""
    with archive.open(part) as content:
        return content.read(1024).lstrip(_BEFORE_MARKUP)[:1] in (b"<", b"")


def _merged(content: bytes, part: str) -> tuple[Merged, ...]:
    """Check one part that is markup and return its merged ranges."""
    if not content:
        return ()
    from defusedxml import DefusedXmlException
    from defusedxml.sax import parseString

    found = _MergedCells()
    try:
        parseString(content, found, forbid_dtd=True)
    except DefusedXmlException as error:
        raise refuse("exchange.roster_unsafe", part=part[-60:]) from error
    except (SAXParseException, ValueError, LookupError) as error:
        raise refuse("exchange.roster_broken") from error
    if found.macros:
        raise refuse("exchange.roster_macros", part=part[-60:])
    return tuple(found.ranges)


class _MergedCells(ContentHandler):
    """Collects merged ranges, and whether the list of content types names macros."""

    def __init__(self) -> None:
        super().__init__()
        self.ranges: list[Merged] = []
        self.macros = False

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        """Look at one element."""
        if "macroEnabled" in attrs.get("ContentType", ""):
            self.macros = True
        element = name.rpartition(":")[2]
        if element == "row" and int(attrs.get("r", "1")) > ROW_LIMIT:
            raise ValueError("a row below the last one")
        if element != "mergeCell":
            return
        from openpyxl.utils.cell import range_boundaries

        left, top, right, bottom = range_boundaries(attrs.get("ref", ""))
        if None not in (left, top, right, bottom):
            self.ranges.append(Merged(left, top, right, bottom))
