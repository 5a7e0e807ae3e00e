"""Meetings as dossiers, and papers as pages."""

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pdfplumber
import pytest
from pdfplumber.pdf import PDF

from desk.documents import model as m
from desk.documents.maker import WordPaperMaker
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.writer import write
from desk.domain.dossier import Dossier
from tests.documents.pages import convert
from tests.documents.support import issued, load

HERE = Path(__file__).parent
MEETINGS = {
    "executive": HERE.parent / "exchange" / "data" / "executive-2026-12.json",
    "projects": HERE.parent / "exchange" / "data" / "key-projects-2026-3.json",
    "sample": HERE.parents[1] / "resources" / "sample" / "meeting.json",
}
FULL = "国家机关公文格式标准研究测试" * 120
"""汉字 without punctuation, some four pages of them."""


@pytest.fixture(scope="session", params=sorted(MEETINGS))
def draft(request: pytest.FixtureRequest) -> Dossier:
    """Each of the meetings, not issued yet."""
    return load(MEETINGS[request.param])


@pytest.fixture(scope="session")
def executive() -> Dossier:
    """The executive meeting, not issued yet."""
    return load(MEETINGS["executive"])


def _plain(fmt: str) -> bytes:
    document = m.Document(m.Form.MINUTES, (m.Paragraph((m.Run(FULL),)),))
    return write(document, OfficeFormat(fmt))


def _many_labels() -> bytes:
    labels = m.Labels("000001", "机密★1年", "特急")
    blocks = (labels, m.Mark("市政府专题会议纪要"), m.Number("第3期"), m.Rule())
    return write(m.Document(m.Form.MINUTES, blocks), OfficeFormat())


def _crowded() -> bytes:
    """A page so full that its 版记 needs another one."""
    lines = [m.Paragraph((m.Run(f"第{i}行"),)) for i in range(18)]
    names = m.Names("出席", (m.NameEntry("张毅"),), first=True)
    copies = m.Copies("抄送", "市委办公室。", "市政府办公室", "2026年1月5日印发")
    return write(m.Document(m.Form.MINUTES, (*lines, names, copies)), OfficeFormat())


@pytest.fixture(scope="session")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The papers as PDF files, all converted at once by a real LibreOffice."""
    if shutil.which("soffice") is None or shutil.which("pdftoppm") is None:
        pytest.skip("needs LibreOffice and poppler-utils to turn papers into pages")
    maker = WordPaperMaker()
    executive = issued(load(MEETINGS["executive"]))
    sample = issued(load(MEETINGS["sample"]))
    papers = {
        "full-a": _plain("A"),
        "full-b": _plain("B"),
        "labels": _many_labels(),
        "crowded": _crowded(),
        "minutes": maker.minutes(executive)[0],
        "minutes-b": WordPaperMaker(OfficeFormat("B")).minutes(executive)[0],
        "sample": maker.minutes(sample)[0],
        "letter": maker.letter(executive, executive.lead_units[0])[0],
    }
    return convert(papers, tmp_path_factory.mktemp("pages"))


@pytest.fixture
def opened(pdfs: dict[str, Path]) -> Iterator[Callable[[str], PDF]]:
    """A function that opens one of the PDF files for reading positions."""
    files: list[PDF] = []

    def open_pdf(name: str) -> PDF:
        files.append(pdfplumber.open(io.BytesIO(pdfs[name].read_bytes())))
        return files[-1]

    yield open_pdf
    for file in files:
        file.close()
