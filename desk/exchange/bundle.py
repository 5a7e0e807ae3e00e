"""Everything of a meeting as a ZIP: a folder for each kind of paper, and an index in Excel."""

import json
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO
from os.path import splitext
from pathlib import Path
from typing import Final, Protocol

from desk.domain.papers import PaperKind, PaperOrigin
from desk.exchange.shelf import write_whole
from desk.resource_files import read_text

INDEX: Final = "目录.xlsx"
_HEADINGS: Final = ("序号", "种类", "文号", "题名或对象", "来源", "文件")
_WIDTHS: Final = (6, 16, 22, 44, 12, 60)
_ORIGINS: Final = {
    PaperOrigin.WRITTEN: "本系统生成",
    PaperOrigin.REVISED: "领导修改稿",
    PaperOrigin.SIGNED: "签署件",
}
_TIME: Final = (2000, 1, 1, 0, 0, 0)
"""Files in the ZIP bear no clock: equal contents are equal bytes."""


class BundledFile(Protocol):
    """One file to put into the ZIP."""

    @property
    def kind(self) -> PaperKind:
        """What kind of paper it is."""
        ...

    @property
    def number(self) -> str:
        """Its number, or an empty text."""
        ...

    @property
    def subject(self) -> str:
        """What it is about."""
        ...

    @property
    def origin(self) -> PaperOrigin:
        """Where it comes from."""
        ...

    @property
    def name(self) -> str:
        """Its name with the ending, as yet unsafe."""
        ...

    @property
    def data(self) -> bytes:
        """Its bytes."""
        ...


class ZipBundler:
    """Writes bundles. `safe_name` makes a title a file name that Windows takes."""

    def __init__(self, safe_name: Callable[[str], str]) -> None:
        self._safe_name = safe_name

    def __call__(self, path: Path, title: str, files: Sequence[BundledFile]) -> None:
        """Write the ZIP whole or not at all, over an older one. Raises StorageFault."""
        places = self._places(files)
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            _put(archive, INDEX, _index(title, files, places))
            for place, file in zip(places, files, strict=True):
                _put(archive, place, file.data)
        write_whole(path, made.getvalue())

    def _places(self, files: Sequence[BundledFile]) -> list[str]:
        """Return each file's path in the ZIP: numbered folders by kind, no name twice."""
        order = {kind: number for number, kind in enumerate(PaperKind, start=1)}
        taken: set[str] = set()
        found = []
        for file in files:
            folder = f"{order[file.kind]:02d} {kind_name(file.kind)}"
            stem, ending = splitext(self._safe_name(file.name))
            place, number = f"{folder}/{stem}{ending}", 1
            # Windows unpacks A.docx over a.docx
            while place.casefold() in taken:
                number += 1
                place = f"{folder}/{stem}（{number}）{ending}"
            taken.add(place.casefold())
            found.append(place)
        return found


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = json.loads(read_text("rules", "paper_kinds.json"))
    return names


def kind_name(kind: PaperKind) -> str:
    """Return what papers of a kind are called. Raises KeyError for one that has no name yet."""
    return _names()[kind.value]


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)


def _index(title: str, files: Sequence[BundledFile], places: Sequence[str]) -> bytes:
    from xlsxwriter import Workbook

    made = BytesIO()
    book = Workbook(made, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("目录")
    heading = book.add_format({"bold": True, "border": 1, "align": "center", "valign": "vcenter"})
    cell = book.add_format({"border": 1, "text_wrap": True, "valign": "vcenter"})
    sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
    for column, (text, width) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(1, column, text, heading)
    for row, (file, place) in enumerate(zip(files, places, strict=True), start=2):
        texts = (kind_name(file.kind), file.number, file.subject, _ORIGINS[file.origin], place)
        sheet.write_number(row, 0, row - 1, cell)
        for column, text in enumerate(texts, start=1):
            sheet.write_string(row, column, text, cell)
    sheet.freeze_panes(2, 0)
    sheet.repeat_rows(1)
    book.close()
    return made.getvalue()
