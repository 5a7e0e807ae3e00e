"""How a text is set in a box of the hall's screen: even lines, cut where there is no room."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_STEP = 4.0


def height_of(text: str, rect: QRectF, font: QFont) -> float:
    """Return how high a text stands in the width of a box."""
    endless = QRectF(rect.topLeft(), rect.size())
    endless.setHeight(1e6)
    return QFontMetricsF(font).boundingRect(endless, int(WRAP), text).height()


def fits(text: str, rect: QRectF, font: QFont) -> bool:
    """Return whether the whole text has room in a box."""
    return height_of(text, rect, font) <= rect.height()


def even_lines(text: str, rect: QRectF, font: QFont) -> QRectF:
    """Return the box made as narrow as takes no further line: no word is left alone on the last."""
    lines = height_of(text, rect, font)
    most, least = rect.width(), rect.width() / 2
    while most - least > _STEP:
        middle = (most + least) / 2
        narrow = QRectF(rect.left(), rect.top(), middle, rect.height())
        if height_of(text, narrow, font) <= lines and not _sticks_out(text, narrow, font):
            most = middle
        else:
            least = middle
    return QRectF(rect.left(), rect.top(), most, rect.height())


def cut_to_fit(text: str, rect: QRectF, font: QFont) -> str:
    """Return the text, or as much of its beginning as has room with … after it."""
    if fits(text, rect, font):
        return text
    least, most = 0, len(text)
    while most - least > 1:
        middle = (least + most) // 2
        if fits(f"{text[:middle].rstrip()}…", rect, font):
            least = middle
        else:
            most = middle
    return f"{text[:least].rstrip()}…"


def _sticks_out(text: str, rect: QRectF, font: QFont) -> bool:
    """Return whether a word is wider than the box."""
    return QFontMetricsF(font).boundingRect(rect, int(WRAP), text).width() > rect.width()
