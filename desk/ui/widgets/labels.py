"""Labels: always plain text, so that no name or sentence is ever read as markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget another look of the style sheet."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", look)
    repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a widget's changed properties."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    # Item views have an update() of their own, for one cell.
    QWidget.update(widget)


def label(text: str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label showing exactly `text`; looks are those of qss.py (second, small, title …)."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def badge(text: str, tone: str = "") -> QLabel:
    """Return a small coloured mark; tone: "", warning, late, good or link."""
    made = label(text, badge_look(tone))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def set_badge(mark: QLabel, text: str, tone: str = "") -> None:
    """Change what a badge says and its tone."""
    mark.setText(text)
    set_look(mark, badge_look(tone))


def badge_look(tone: str) -> str:
    """Return the look of a badge of this tone."""
    return f"badge-{tone}" if tone else "badge"


class ElidedLabel(QLabel):
    """One line of plain text, cut with … where there is no room, whole as its tooltip."""

    def __init__(self, text: str = "", look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if look:
            self.setProperty("look", look)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, line breaks as spaces."""
        super().setText(" ".join(text.splitlines()))
        self._update_tooltip()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wanted = super().sizeHint()
        return QSize(min(wanted.width(), metrics.averageCharWidth() * 6), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def _update_tooltip(self) -> None:
        self.setToolTip("" if self._shown() == self.text() else self.text())

    def _shown(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = int(self.alignment()) | int(Qt.TextFlag.TextSingleLine)
        painter.drawText(self.contentsRect(), flags, self._shown())
