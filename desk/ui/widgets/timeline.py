"""A history as a line of dots: what was done, when and by whom, the newest at the top."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.theme import colours
from desk.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Mark:
    """One step: what was done, when and by whom as one line, further lines."""

    what: str
    when: str
    details: tuple[str, ...] = ()
    good: bool = False
    """Whether it moved the matter on: its dot is green."""


_DOT_LEFT = 6
_DOT_TOP = 10
_TEXT_LEFT = 24


class _StepView(QWidget):
    """One step with its dot and its piece of the line."""

    def __init__(self, step: Mark, *, first: bool, last: bool) -> None:
        super().__init__()
        self._good, self._first, self._last = step.good, first, last
        column = QVBoxLayout(self)
        column.setContentsMargins(_TEXT_LEFT, 0, 0, 12)
        column.setSpacing(2)
        texts = [label(step.what), label(step.when, "small")]
        texts += [label(line, "small") for line in step.details]
        for text in texts:
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(c.hairline))
        top = _DOT_TOP if self._first else 0
        bottom = _DOT_TOP if self._last else self.height()
        if bottom > top:
            painter.drawLine(QPointF(_DOT_LEFT, top), QPointF(_DOT_LEFT, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.good if self._good else c.third))
        painter.drawEllipse(QPointF(_DOT_LEFT, _DOT_TOP), 4, 4)


class Timeline(QWidget):
    """Shows steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_steps(self, steps: Sequence[Mark]) -> None:
        """Replace what is shown."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, step in enumerate(steps):
            view = _StepView(step, first=place == 0, last=place == len(steps) - 1)
            self._column.addWidget(view)
