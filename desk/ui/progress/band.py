"""A line under a page's head: what is being written or printed, how far it is, and Stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desk.ui import tokens as t
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.labels import ElidedLabel


class ProgressBand(QWidget):
    """Shown while something is going on, hidden otherwise."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._words = ElidedLabel("", "second")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(220, 6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = plain_button(self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(t.PAGE_EDGE, 0, t.PAGE_EDGE, 0)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._words.text()

    def begin(self, text: str) -> None:
        """Show that something has begun."""
        self.bar.setRange(0, 0)
        self._words.setText(text)
        self.stop.setEnabled(True)
        self.show()

    def go_on(self, text: str, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self._words.setText(text)

    def stopping(self) -> None:
        """Show that the stop was understood."""
        self.stop.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))

    def end(self) -> None:
        """Go away."""
        self.hide()
