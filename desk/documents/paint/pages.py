"""A typeset page on a painter whose unit is the point."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGlyphRun, QPainter

from desk.documents.paint.metrics import raw_font
from desk.documents.typeset.placed import Page, Rect, Text


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
    run, at = glyph_run(text), QPointF(text.x, text.y)
    if text.scale == 1.0 and not text.turn:
        painter.drawGlyphRun(at, run)
        return
    painter.save()
    painter.translate(at)
    painter.rotate(text.turn)
    painter.scale(text.scale, 1.0)
    painter.drawGlyphRun(QPointF(), run)
    painter.restore()


def glyph_run(text: Text) -> QGlyphRun:
    """Return a text as glyphs and their places, to be drawn in this thread."""
    raw = raw_font(text.font, text.size)
    glyphs: list[int] = []
    places: list[QPointF] = []
    for character, place in zip(text.text, text.places, strict=True):
        for glyph in raw.glyphIndexesForString(character)[:1]:
            glyphs.append(glyph)
            places.append(QPointF(place / text.scale, 0.0))
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(glyphs)
    run.setPositions(places)
    return run
