"""PDF files: fonts embedded as far as they are used, pages of their exact size, text to search."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desk.documents.paint.pages import paint_page
from desk.documents.typeset.placed import Page

_RESOLUTION = 1200
"""Units of an inch; fine enough for places to a hundredth of a mm."""
_INCH = 72.0


def pdf_bytes(pages: Sequence[Page], title: str, author: str) -> bytes:
    """Return pages as a PDF file. Needs a QGuiApplication."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("Meeting Desk")
    if author and hasattr(writer, "setAuthor"):
        # Since Qt 6.9.
        writer.setAuthor(author)
    _set_page(writer, pages[0])
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / _INCH, _RESOLUTION / _INCH)
    for index, page in enumerate(pages):
        if index:
            _set_page(writer, page)
            writer.newPage()
        paint_page(page, painter)
    painter.end()
    return bytes(buffer.data().data())


def _set_page(writer: QPdfWriter, page: Page) -> None:
    size = QPageSize(
        QSizeF(page.width, page.height),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))
