"""A small drawing of the head table: who sits where when their number is even."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.domain.paper_settings import EvenSeats
from desk.ui import tokens as t
from desk.ui.theme import colours

SEEN_FROM_THE_HALL: dict[EvenSeats, tuple[int, ...]] = {
    EvenSeats.LEFT: (6, 4, 2, 1, 3, 5),
    EvenSeats.RIGHT: (5, 3, 1, 2, 4, 6),
}
"""Ranks at a table of six, as one sees them from below: their left is at the right."""

_SEAT, _GAP = 36, 12
_TABLE = 8


class SeatsDrawing(QWidget):
    """Six seats behind a table, the first two marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._custom = EvenSeats.LEFT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def seats(self) -> tuple[int, ...]:
        """The ranks as they are drawn, from left to right."""
        return SEEN_FROM_THE_HALL[self._custom]

    def show_custom(self, custom: EvenSeats) -> None:
        """Draw the seats of this custom."""
        self._custom = custom
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        count = len(self.seats)
        return QSize(count * _SEAT + (count - 1) * _GAP + 2, _SEAT + _TABLE + 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, rank in enumerate(self.seats):
            box = QRectF(1 + place * (_SEAT + _GAP), 1, _SEAT, _SEAT)
            first = rank == 1
            painter.setPen(QPen(QColor(c.accent if first else c.hairline), 1))
            painter.setBrush(QColor(c.accent_soft if first else c.ground))
            painter.drawRoundedRect(box, t.CORNER, t.CORNER)
            painter.setPen(QColor(c.accent if first else c.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(rank))
        table = QRectF(1, _SEAT + 6, self.sizeHint().width() - 2, _TABLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.hairline))
        painter.drawRoundedRect(table, 2, 2)
        middle = table.center().x()
        painter.setPen(QPen(QColor(c.third), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(middle, 0), QPointF(middle, table.top()))
        font = painter.font()
        font.setPixelSize(t.TEXT_SMALL)
        painter.setFont(font)
        painter.setPen(QColor(c.third))
        below = QRectF(0, table.bottom(), self.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("Hall"))

    def _describe(self) -> None:
        order = "、".join(map(str, self.seats))
        pattern = self.tr("Seats of the head table as seen from the hall, left to right: {order}")
        self.setAccessibleName(pattern.replace("{order}", order))
