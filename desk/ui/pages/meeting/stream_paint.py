"""Notes and statements as they are painted: time, who spoke, the words beside."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from desk.domain.decisions import Note, Statement
from desk.domain.dossier import DecisionDossier
from desk.ui import tokens as t
from desk.ui.pages.meeting.texts import verb_choices
from desk.ui.theme import colours

LEFT = 19
RIGHT = 24
TIME_WIDTH = 54
"""The fields of the row that is edited lie over what is painted: their edge is 5 px outside it."""
FIELD_EDGE = 5
_GAP = 11
_AROUND = 10
"""What the fields take above and below their lines."""
_KEPT = 256

Words = Note | Statement


class StreamPainter:
    """Measures and paints rows. Texts that were laid out are kept while they are likely seen."""

    def __init__(self, font: QFont) -> None:
        self._laid_out: OrderedDict[tuple[Words, int], QTextLayout] = OrderedDict()
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Use another face: everything is laid out anew."""
        self._font = QFont(font)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPixelSize(t.TEXT_SMALL)
        self._strong_metrics = QFontMetrics(self._strong)
        self._small_metrics = QFontMetrics(self._small)
        self._line = QFontMetrics(font).lineSpacing()
        self._em = max(1, QFontMetrics(font).horizontalAdvance("市"))
        self._laid_out.clear()

    def who(self, entry: Words) -> str:
        """Return what stands before the words: the speaker, or 会议指出."""
        return entry.speaker if isinstance(entry, Note) else dict(verb_choices())[entry.verb]

    def words_left(self, entry: Words) -> int:
        """Return where the words of a row begin."""
        left = LEFT + TIME_WIDTH + FIELD_EDGE
        who = self.who(entry)
        return left + self._strong_metrics.horizontalAdvance(who) + _GAP if who else left

    def guess(self, entry: Words, width: int) -> int:
        """Return about how high a row will be, without laying its words out."""
        room = width - RIGHT - LEFT - TIME_WIDTH - self._em * (len(self.who(entry)) + 1)
        text = entry.text
        # a 汉字 has three bytes, a letter or figure one and half the width
        wide = (len(text.encode()) + len(text)) / 4 * self._em
        return self._row_height(max(1, -int(-wide // max(self._em, room))) + text.count("\n"))

    def _row_height(self, lines: int) -> int:
        return lines * self._line + _AROUND

    def height(self, entry: Words, width: int) -> int:
        """Return how high a row is."""
        return round(self._layout(entry, width).boundingRect().height()) + _AROUND

    def _layout(self, entry: Words, width: int) -> QTextLayout:
        key = (entry, width)
        found = self._laid_out.get(key)
        if found is None:
            room = max(self._em, width - RIGHT - FIELD_EDGE - self.words_left(entry))
            found = self._laid_out[key] = _laid_out(entry.text, self._font, room)
            if len(self._laid_out) > _KEPT:
                self._laid_out.popitem(last=False)
        else:
            self._laid_out.move_to_end(key)
        return found

    def paint(
        self, painter: QPainter, rect: QRect, entry: Words, *, current: bool, hovered: bool
    ) -> None:
        """Paint a row into its place."""
        c = colours()
        if current or hovered:
            painter.setPen(QPen(QColor(c.link if current else c.hairline)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(rect).adjusted(LEFT - 6.5, 0.5, 0.5 - RIGHT + 4, -0.5)
            painter.drawRoundedRect(frame, 4, 4)
        words = self._layout(entry, rect.width())
        top = rect.top() + _AROUND / 2
        base = top + words.lineAt(0).ascent() if words.lineCount() else top
        if isinstance(entry, Note) and entry.time:
            painter.setFont(self._small)
            painter.setPen(QColor(c.second))
            painter.drawText(QPointF(rect.left() + LEFT + FIELD_EDGE, base), entry.time)
        painter.setPen(QColor(c.ink))
        painter.setFont(self._strong)
        who = QPointF(rect.left() + LEFT + TIME_WIDTH + FIELD_EDGE, base)
        painter.drawText(who, self.who(entry))
        words.draw(painter, QPointF(rect.left() + self.words_left(entry), top))

    def field_at(self, entry: Words, x: int) -> str:
        """Return which field of a row a place is in."""
        if isinstance(entry, Note) and x < LEFT + TIME_WIDTH:
            return "time"
        if x < self.words_left(entry) - FIELD_EDGE:
            return "speaker" if isinstance(entry, Note) else "verb"
        return "text"


def _laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def decision_guess(entry: DecisionDossier) -> int:
    """Return about how high a decision's block is before it is made."""
    return 110 + 64 * len(entry.assignments)
