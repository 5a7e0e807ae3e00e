"""PDF files: fonts embedded as far as they are used, pages of their exact size, text to search."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desk.documents.paint.amending import Amendments, NotAmendable, amended
from desk.documents.paint.metrics import face_of
from desk.documents.paint.pages import glyphs_of, paint_page
from desk.documents.typeset.placed import Page, Text

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
    _set_page(writer, pages[0])
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / _INCH, _RESOLUTION / _INCH)
    for index, page in enumerate(pages):
        if index:
            _set_page(writer, page)
            writer.newPage()
        paint_page(page, painter)
    painter.end()
    sizes = [(page.width, page.height) for page in pages]
    made = bytes(buffer.data().data())
    try:
        return amended(made, Amendments(_texts(pages), sizes, author))
    except NotAmendable:
        # Another Qt may build its files otherwise: it looks the same, only search is poorer.
        return made


def _texts(pages: Sequence[Page]) -> list[list[str]]:
    """Return the characters of each font's glyphs in the order in which they are first painted."""
    seen: dict[tuple[str, str], dict[int, str]] = {}
    for page in pages:
        for item in page.items:
            if isinstance(item, Text) and item.text:
                known = seen.setdefault(face_of(item.font), {})
                for glyph, character in zip(glyphs_of(item), item.text, strict=True):
                    if glyph:
                        known.setdefault(glyph, character)
    return [list(known.values()) for known in seen.values()]


def _set_page(writer: QPdfWriter, page: Page) -> None:
    size = QPageSize(
        QSizeF(page.width, page.height),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))
