"""A typeset page on a painter whose unit is the point."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGlyphRun, QPainter

from desk.documents.paint.metrics import raw_font
from desk.documents.typeset.metrics import Font
from desk.documents.typeset.placed import Page, Rect, Text

_ANY_SIZE = 16.0
"""Glyphs are the same at every size."""


def paint_page(page: Page, painter: QPainter) -> None:
    """Paint a page, its top left corner at the painter's origin, one unit a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for item in page.items:
        if isinstance(item, Rect):
            _paint_rect(item, painter)
        else:
            _paint_text(item, painter)
    painter.restore()


def _paint_rect(rect: Rect, painter: QPainter) -> None:
    area = QRectF(rect.x, rect.y, rect.width, rect.height)
    painter.fillRect(area, QColor(f"#{rect.colour}"))


def _paint_text(text: Text, painter: QPainter) -> None:
    painter.setPen(QColor(f"#{text.colour}"))
    run, at = _glyph_run(text), QPointF(text.x, text.y)
    if text.scale == 1.0 and not text.turn:
        painter.drawGlyphRun(at, run)
        return
    painter.save()
    painter.translate(at)
    painter.rotate(text.turn)
    painter.scale(text.scale, 1.0)
    painter.drawGlyphRun(QPointF(), run)
    painter.restore()


def glyphs_of(text: Text) -> list[int]:
    """Return the glyph of each character in the text's font; 0 where it has none."""
    return [_glyph(text.font, character) for character in text.text]


@cache
def _glyph(font: Font, character: str) -> int:
    found = raw_font(font, _ANY_SIZE).glyphIndexesForString(character)[:1]
    return int(found[0]) if found else 0


def _glyph_run(text: Text) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(raw_font(text.font, text.size))
    run.setGlyphIndexes(glyphs_of(text))
    run.setPositions([QPointF(place / text.scale, 0.0) for place in text.places])
    return run
