"""Papers laid out and painted: what preview, printing and PDF need of this part.

`lay_out` may run in any thread; `paint` and `write_pdf` in the thread that paints. Both need a
QGuiApplication.
"""

from dataclasses import dataclass
from functools import cache
from threading import Lock

from PySide6.QtGui import QPainter

from desk.documents.model import Document
from desk.documents.paint.metrics import QtMetrics
from desk.documents.paint.pages import paint_page
from desk.documents.paint.pdf import pdf_bytes
from desk.documents.rules.breaking import MEASURED, Habits
from desk.documents.styles.settings import OfficeFormat
from desk.documents.typeset.paper import Typesetter
from desk.documents.typeset.placed import Page
from desk.documents.word.writer import write

_MM = 25.4 / 72


@dataclass(frozen=True, slots=True)
class LaidOutPaper:
    """The pages of a paper."""

    pages: tuple[Page, ...]
    title: str = ""
    author: str = ""

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self.pages)

    def page_size(self, index: int) -> tuple[float, float]:
        """Return the width and height of a page in mm."""
        page = self.pages[index]
        return page.width * _MM, page.height * _MM

    def paint(self, index: int, painter: QPainter) -> None:
        """Paint a page from the painter's origin, one unit a point (1/72 inch): scale it before."""
        paint_page(self.pages[index], painter)


_TURN = Lock()
"""Layouts take turns: they share the widths and the lines already known."""


@cache
def _typesetter(habits: Habits) -> Typesetter:
    return Typesetter(QtMetrics(), habits)


def lay_out(document: Document, fmt: OfficeFormat, habits: Habits = MEASURED) -> LaidOutPaper:
    """Return a paper's pages as the Word file of the same document will have them."""
    return lay_out_file(write(document, fmt), document, habits)


def lay_out_file(package: bytes, document: Document, habits: Habits = MEASURED) -> LaidOutPaper:
    """Return the pages of a document's Word file that is already written."""
    with _TURN:
        pages = _typesetter(habits).pages(package)
    said = document.properties
    return LaidOutPaper(pages, said.title, said.author)


def write_pdf(paper: LaidOutPaper) -> bytes:
    """Return a paper as a PDF file."""
    return pdf_bytes(paper.pages, paper.title, paper.author)


def paper_pdf(document: Document, fmt: OfficeFormat) -> bytes:
    """Return a paper as a PDF file in one go."""
    return write_pdf(lay_out(document, fmt))
