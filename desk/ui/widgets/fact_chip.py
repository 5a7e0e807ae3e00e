"""A chip one can press: a fact with its name before it (牵头 市水利局), or one still missing."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desk.ui import tokens as t
from desk.ui.theme import colours

_HEIGHT = 26
_EDGE = 8
_GAP = 6


class FactChip(QAbstractButton):
    """Enter or a click opens it, Del takes the fact away. Painted, so that it is cheap to change.

    `text()` is the fact; a missing one has a dashed edge.
    """

    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._missing = False
        self._measured: tuple[QFont, int, int] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_fact(self, name: str, text: str, *, missing: bool = False) -> None:
        """Show a fact; nothing happens where it is shown already."""
        if (name, text, missing) == (self._name, self.text(), self._missing):
            return
        self._name, self._missing = name, missing
        self.setText(text)
        self._measured = None
        self.setAccessibleName(f"{name} {text}".strip())
        self.updateGeometry()
        self.update()

    @property
    def fact(self) -> tuple[str, str]:
        """The name and the fact shown."""
        return self._name, self.text()

    @property
    def missing(self) -> bool:
        """Whether the fact is still missing."""
        return self._missing

    def _measure(self) -> tuple[QFont, int, int]:
        """Return the face of the name, and how wide name (with the gap after it) and fact are."""
        if self._measured is None:
            small = QFont(self.font())
            small.setPixelSize(t.TEXT_SMALL)
            name = QFontMetrics(small).horizontalAdvance(self._name) + _GAP if self._name else 0
            self._measured = small, name, self.fontMetrics().horizontalAdvance(self.text())
        return self._measured

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measured = None
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        _, name, words = self._measure()
        return QSize(2 * _EDGE + name + words + 2, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 96), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, ground, ink = c.hairline, c.ground, c.ink
        if self._missing:
            edge, ground, ink = c.warning, c.warning_soft, c.warning
        if self.hasFocus():
            edge = c.link
        elif self.underMouse() and self.isEnabled():
            edge = c.third
        pen = QPen(QColor(edge))
        if self._missing and not self.hasFocus():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QBrush(QColor(ground)))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._paint_words(painter, ink, c.second)

    def _paint_words(self, painter: QPainter, ink: str, second: str) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        small, name, words = self._measure()
        left = _EDGE + 1
        if self._name:
            painter.setFont(small)
            painter.setPen(QColor(second))
            painter.drawText(QRect(left, 0, self.width(), self.height()), middle, self._name)
            left += name
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        room = QRect(left, 0, self.width() - left - _EDGE, self.height())
        shown = self.text()
        if words > room.width():
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
