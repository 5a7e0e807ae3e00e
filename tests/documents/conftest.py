"""Meetings as dossiers, and papers as pages."""

import io
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pdfplumber
import pytest
from pdfplumber.pdf import PDF

from desk.documents import model as m
from desk.documents.kinds.minutes import minutes
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

Paper = tuple[m.Document, OfficeFormat]


@pytest.fixture(scope="session", params=sorted(MEETINGS))
def draft(request: pytest.FixtureRequest) -> Dossier:
    """Each of the meetings, not issued yet."""
    return load(MEETINGS[request.param])


@pytest.fixture(scope="session")
def executive() -> Dossier:
    """The executive meeting, not issued yet."""
    return load(MEETINGS["executive"])


def _text(content: str) -> m.Paragraph:
    return m.Paragraph((m.Run(content),))


def _crowded() -> m.Document:
    """A page so full that its 版记 needs another one."""
    lines = [_text(f"第{i}行") for i in range(18)]
    names = m.Names("出席", (m.NameEntry("张毅"),), first=True)
    copies = m.Copies("抄送", "市委办公室。", "市政府办公室", "2026年1月5日印发")
    return m.Document(m.Form.MINUTES, (*lines, names, copies))


def _crowded_table() -> m.Document:
    """An attachment whose table leaves no room for the 版记."""
    rows = (m.row("序号", "事项"), *(m.row(str(i), "事") for i in range(1, 17)))
    table = m.Table((m.Column(20), m.Column(136)), rows)
    copies = m.Copies("抄送", "市委办公室。", "市政府办公室", "2026年1月5日印发")
    return m.Document(m.Form.GENERAL, (m.Attachment("附件", m.Title(("甲",))), table, copies))


@pytest.fixture(scope="session")
def papers() -> dict[str, Paper]:
    """The papers that are looked at as pages: a few made up for one question, and every kind."""
    # Imported late: these build on this file.
    from tests.documents.kinds import talks
    from tests.documents.word.every_kind import KINDS, paper
    from tests.documents.word.samples import SAMPLES

    full = m.Document(m.Form.MINUTES, (_text(FULL),))
    made: dict[str, m.Document] = {
        "full": full,
        "crowded": _crowded(),
        "crowded-table": _crowded_table(),
        "talk-empty": talks.record(talks.empty()),
        "talk-usual": talks.record(talks.usual()),
        "talk-many": talks.record(talks.many()),
        "sample-minutes-of-all": minutes(issued(load(MEETINGS["sample"]))),
        **{f"sample-{name}": document for name, document in SAMPLES.items()},
        **{kind: paper(kind) for kind in KINDS},
    }
    return {
        f"{name}-{school}": (document, OfficeFormat(school))
        for name, document in made.items()
        for school in ("A", "B")
    }


@pytest.fixture(scope="session")
def pdfs(papers: dict[str, Paper], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The papers as PDF files, all converted at once by a real LibreOffice."""
    if shutil.which("soffice") is None or shutil.which("pdftoppm") is None:
        pytest.skip("needs LibreOffice and poppler-utils to turn papers into pages")
    base = tmp_path_factory.getbasetemp()
    # The workers of one run share the pages: the first makes them, the others wait.
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "pages"
    folder.mkdir(exist_ok=True)
    made = folder / "made"
    with _locked(folder / "lock"):
        if not made.exists():
            convert({name: write(*paper) for name, paper in papers.items()}, folder)
            made.touch()
    return {name: folder / f"{name}.pdf" for name in papers}


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    import fcntl

    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


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
