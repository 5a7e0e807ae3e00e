"""A drawing of how each unit's work stands: done, under way, late."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import tokens as t
from desk.ui.theme import colours

_ROW = 30
_BAR = 14
_GAP = 12
_FIGURES = 64


@dataclass(frozen=True, slots=True)
class Bar:
    """One unit's counts."""

    name: str
    done: int
    open: int
    late: int

    @property
    def all(self) -> int:
        """All there is."""
        return self.done + self.open + self.late


class BarChart(QWidget):
    """One bar a unit, all of the same length: what counts is the share."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: list[Bar] = []

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw other bars."""
        self._bars = list(bars)
        said = QCoreApplication.translate("Bars", "{unit}: {done} of {all} done, {late} late")
        self.setAccessibleDescription(
            "\n".join(
                said.replace("{unit}", b.name)
                .replace("{done}", str(b.done))
                .replace("{all}", str(b.all))
                .replace("{late}", str(b.late))
                for b in self._bars
            )
        )
        self.setToolTip(self.accessibleDescription())
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _ROW * len(self._bars) + 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = colours()
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(b.name) for b in self._bars), default=0)
        names = min(widest, self.width() // 3)
        for row, bar in enumerate(self._bars):
            top = row * _ROW
            painter.setPen(QColor(c.second))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QRect(0, top, names, _ROW), _right(), name)
            length = self.width() - names - _GAP - _FIGURES
            place = QRect(names + _GAP, top + (_ROW - _BAR) // 2, length, _BAR)
            _paint_bar(painter, place, bar)
            painter.setPen(QColor(c.ink))
            figures = QRect(place.right() + _GAP, top, _FIGURES - _GAP, _ROW)
            painter.drawText(figures, _left(), f"{bar.done} / {bar.all}")
        self._paint_legend(painter, _ROW * len(self._bars) + 8)

    def _paint_legend(self, painter: QPainter, top: int) -> None:
        c = colours()
        font = painter.font()
        font.setPixelSize(t.TEXT_SMALL)
        painter.setFont(font)
        x = 0
        for colour, text in (
            (c.good, QCoreApplication.translate("Bars", "Done")),
            (c.bar, QCoreApplication.translate("Bars", "Under way")),
            (c.accent, QCoreApplication.translate("Bars", "Late")),
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(x, top + 8, 8, 8)
            painter.setPen(QColor(c.second))
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRect(x + 14, top, width + 4, 24), _left(), text)
            x += 14 + width + 24


def _paint_bar(painter: QPainter, place: QRect, bar: Bar) -> None:
    c = colours()
    shape = QPainterPath()
    shape.addRoundedRect(place, 3, 3)
    painter.save()
    painter.setClipPath(shape)
    x = place.left()
    parts = [(bar.done, c.good), (bar.open, c.bar), (bar.late, c.accent)]
    so_far = 0
    for count, colour in parts:
        so_far += count
        end = place.left() + round(place.width() * so_far / max(bar.all, 1))
        painter.fillRect(QRect(x, place.top(), end - x, place.height()), QColor(colour))
        x = end
    painter.restore()


def _left() -> int:
    return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _right() -> int:
    return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
