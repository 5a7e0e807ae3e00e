"""The signing steps of minutes as one calm line: taken, next, still to come."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desk.domain.signing_course import SigningStep
from desk.ui.pages.meeting.texts import month_day
from desk.ui.theme import colours

_HEIGHT = 74
_DOT = 7.0
_LEFT = 12
_TOP = 14


class StepCell(QPushButton):
    """One step: its mark, its name, the day and the person. Pressing it opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.step = SigningStep("")
        self._is_next = self._last = False
        self._day = self._who = ""

    def show_step(
        self, step: SigningStep, who: str, *, is_next: bool, last: bool, over: bool = False
    ) -> None:
        """Show a step; `last` has no line behind it."""
        self.step, self._is_next, self._last, self._who = step, is_next, last, who
        taken = step.signature
        self._day = month_day(taken.signed_on, date.today()) if taken is not None else ""
        if taken is None:
            later = self.tr("not entered") if over else self.tr("to come")
            self._day = self.tr("next") if is_next else later
        said = "　".join(part for part in (step.name, self._day, who) if part)
        self.setAccessibleName(said)
        self.setAccessibleDescription(taken.comment if taken is not None else "")
        comment = taken.comment if taken is not None else ""
        self.setToolTip(f"{said}\n{comment}" if comment else said)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(132, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(84, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = colours()
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(c.link if self.hasFocus() else c.hairline)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, _HEIGHT - 1), 6, 6)
        self._paint_mark(painter)
        self._paint_words(painter)

    def _paint_mark(self, painter: QPainter) -> None:
        c = colours()
        taken = self.step.signature is not None
        centre = QPointF(_LEFT + _DOT, _TOP + 2)
        if not self._last:
            painter.setPen(QPen(QColor(c.good if taken else c.hairline), 1.5))
            painter.drawLine(
                QPointF(centre.x() + _DOT + 4, centre.y()), QPointF(self.width(), centre.y())
            )
        if taken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.good))
            painter.drawEllipse(centre, _DOT, _DOT)
            painter.setPen(QPen(QColor(c.surface), 1.8))
            x, y = centre.x(), centre.y()
            painter.drawPolyline(
                [QPointF(x - 3, y), QPointF(x - 1, y + 2.5), QPointF(x + 3.5, y - 2.5)]
            )
            return
        painter.setPen(QPen(QColor(c.accent if self._is_next else c.third), 1.8))
        painter.setBrush(QColor(c.surface))
        painter.drawEllipse(centre, _DOT - 1, _DOT - 1)

    def _paint_words(self, painter: QPainter) -> None:
        c = colours()
        font = QFont(self.font())
        room = self.width() - _LEFT - 6
        taken = self.step.signature is not None
        font.setBold(self._is_next)
        self._line(
            painter, font, c.ink if taken or self._is_next else c.second, 28, room, self.step.name
        )
        font.setBold(False)
        font.setPixelSize(12)
        below = "　".join(part for part in (self._day, self._who) if part)
        self._line(painter, font, c.accent if self._is_next else c.third, 49, room, below)

    @staticmethod
    def _line(painter: QPainter, font: QFont, ink: str, top: int, room: int, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(_LEFT, top, room, 22), Qt.AlignmentFlag.AlignVCenter, shown)


class StepLine(QWidget):
    """The steps side by side; left and right go along them."""

    chosen = Signal(object)
    """The SigningStep that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.cells: list[StepCell] = []

    def show_steps(self, steps: list[tuple[SigningStep, str]], *, over: bool = False) -> None:
        """Show steps, each with who took it; cells stay the same widgets while they can.

        Once it is `over` (issued) none is next: those not taken were never entered.
        """
        while len(self.cells) > len(steps):
            cell = self.cells.pop()
            self._row.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        while len(self.cells) < len(steps):
            cell = StepCell()
            cell.clicked.connect(lambda _=False, cell=cell: self.chosen.emit(cell.step))
            self.cells.append(cell)
            self._row.addWidget(cell, 1)
        waiting = [step for step, _ in steps if step.signature is None]
        for place, (cell, (step, who)) in enumerate(zip(self.cells, steps, strict=True), start=1):
            is_next = bool(waiting) and step is waiting[0] and not over
            cell.show_step(step, who, is_next=is_next, last=place == len(steps), over=over)
