"""Our pages against those LibreOffice makes of the Word files of the same papers."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desk.documents.paint.fonts import chain
from desk.documents.paint.paper import lay_out_file, write_pdf
from desk.documents.rules.breaking import MEASURED, WORD, Habits
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.writer import write
from tests.documents.pages import convert
from tests.documents.typeset.comparing import Compared, compare, made_to_hang
from tests.documents.typeset.corpus import papers

LEAST = 0.97
HANGING = replace(MEASURED, hanging=True)
_FACES = {"仿宋_GB2312": "FandolFang", "黑体": "FandolHei", "方正小标宋简体": "Noto Serif CJK SC"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication) -> Path:
    """A folder with every paper as LibreOffice sets it, without hanging marks and with them."""
    if shutil.which("soffice") is None or shutil.which("pdftotext") is None:
        pytest.skip("needs LibreOffice and poppler-utils to turn papers into pages")
    if any(chain(wanted)[0] != used for wanted, used in _FACES.items()):
        pytest.skip("needs the Fandol and Noto CJK fonts, which LibreOffice is made to use")
    folder = tmp_path_factory.mktemp("agreement")
    written: dict[str, bytes] = {}
    for name, document in papers().items():
        package = write(document, _format(name))
        written[name] = package
        written[f"{name}-hanging"] = made_to_hang(package)
    convert(written, folder)
    return folder


def _format(name: str) -> OfficeFormat:
    return OfficeFormat("B" if name.endswith(("1", "4", "7")) else "A")


def _compared(folder: Path, habits: Habits) -> dict[str, Compared]:
    found = {}
    for name, document in papers().items():
        paper = lay_out_file(write(document, _format(name)), document, habits)
        made = folder / f"{name}-ours.pdf"
        made.write_bytes(write_pdf(paper))
        wanted = f"{name}-hanging" if habits.hanging else name
        found[name] = compare(folder / f"{wanted}.pdf", made, habits.hanging)
    return found


@pytest.mark.parametrize("habits", [MEASURED, HANGING], ids=["not hanging", "hanging"])
def test_pages_and_lines_are_libreoffice_s(folder: Path, habits: Habits) -> None:
    found = _compared(folder, habits)
    print(_summary(found))
    assert len(found) >= 20
    assert [name for name, each in found.items() if len(set(each.pages)) > 1] == []
    few = {n: each.differences for n, each in found.items() if each.alike < LEAST * each.lines}
    assert few == {}


def test_word_s_habits_are_near(folder: Path) -> None:
    found = _compared(folder, WORD)
    print("as Word is said to do: " + _summary(found))
    assert _share(found) > 0.8


def _share(found: dict[str, Compared]) -> float:
    return sum(each.alike for each in found.values()) / sum(each.lines for each in found.values())


def _summary(found: dict[str, Compared]) -> str:
    kinds = sorted({name.split("-")[0] for name in found})
    parts = [
        f"{kind} {_share({n: each for n, each in found.items() if n.startswith(kind)}):.2%}"
        for kind in kinds
    ]
    lines = sum(each.lines for each in found.values())
    pages = sum(each.pages[0] for each in found.values())
    return f"{len(found)} papers, {pages} pages, {lines} lines: {', '.join(parts)}"
