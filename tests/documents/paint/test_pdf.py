"""Our PDF files as other programs read them."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desk.documents import model as m
from desk.documents.paint.amending import Amendments, NotAmendable, amended
from desk.documents.paint.paper import lay_out, paper_pdf, write_pdf
from desk.documents.styles.settings import OfficeFormat
from tests.documents.paint.conftest import DOCUMENTS

RARE = "人民大会；镕喆堃旻昇珺玥祎赟翀頔曌燚垚璟瑀𬭎一二三月日用力方子行"
"""Rare characters, and common ones whose glyph is a radical's too."""


@pytest.fixture
def written(tmp_path: Path, qapp: QGuiApplication) -> Path:
    """The minutes as a file."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs poppler-utils")
    path = tmp_path / "minutes.pdf"
    path.write_bytes(write_pdf(lay_out(DOCUMENTS["minutes"], OfficeFormat())))
    return path


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()


def text_of(path: Path) -> str:
    return "".join(said("pdftotext", "-raw", "-enc", "UTF-8", str(path), "-").split())


def test_text_is_found_in_reading_order(written: Path) -> None:
    text = text_of(written)
    assert text.startswith("江州市人民政府常务会议纪要第12期江州市人民政府办公室2026年1月5日")
    last = text[text.index("—2—") :]
    assert last.index("出席：张毅、李旻") < last.index("抄送：") < last.index("—3—")


def test_rare_characters_are_found(tmp_path: Path, qapp: QGuiApplication) -> None:
    document = m.Document(m.Form.PLAIN, (m.Paragraph((m.Run(RARE),)),))
    path = tmp_path / "rare.pdf"
    path.write_bytes(write_pdf(lay_out(document, OfficeFormat())))
    assert RARE in text_of(path)


def test_bold_text_is_found(tmp_path: Path, qapp: QGuiApplication) -> None:
    runs = (m.Run("正常人"), m.Run("加粗人", bold=True), m.Run("宋粗", m.Face.SONG, bold=True))
    path = tmp_path / "bold.pdf"
    path.write_bytes(paper_pdf(m.Document(m.Form.PLAIN, (m.Paragraph(runs),)), OfficeFormat()))
    assert text_of(path).startswith("正常人加粗人宋粗")


def test_fonts_are_embedded(written: Path) -> None:
    rows = said("pdffonts", str(written)).splitlines()[2:]
    assert rows
    assert all(row.split()[-5] == "yes" and row.split()[-3] == "yes" for row in rows)
    assert written.stat().st_size < 120_000


def test_title_author_and_size_are_said(written: Path) -> None:
    info = said("pdfinfo", str(written))
    assert "江州市人民政府常务会议纪要" in info
    assert "Author:          江州市人民政府办公室" in info
    assert "595.3 x 841.9 pts (A4)" in info


def test_a_file_that_is_not_qt_s_is_refused() -> None:
    with pytest.raises(NotAmendable):
        amended(b"%PDF-1.7 nothing", Amendments((), ()))
