"""A line at the window's foot: what is being done, how far it is, and Stop."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desk.ui import tokens as t
from desk.ui.progress.work import LongWork
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.labels import ElidedLabel

SHOWN_AFTER_MS = 300
"""What is done sooner shows nothing: a line that flashes up disturbs."""


class ProgressBand(QWidget):
    """Shows long work while it lasts, the last begun first. Esc stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "working")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._works: list[LongWork] = []
        self._words = ElidedLabel("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(220, 6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = plain_button(self.tr("Stop"), "Esc")
        self.stop.clicked.connect(self.stop_work)
        row = QHBoxLayout(self)
        row.setContentsMargins(t.PAGE_EDGE, 0, t.PAGE_EDGE, 0)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self._wait = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._wait.timeout.connect(self._come)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._words.text()

    def follow(self, work: LongWork) -> None:
        """Show a piece of work until it is over, if that is not very soon."""
        self._works.append(work)
        work.changed.connect(self._show)
        work.over.connect(self._one_over)
        self._show()
        if self.isHidden():
            self._wait.start()

    def stop_work(self) -> None:
        """Stop what is shown."""
        if self._works:
            self._works[-1].stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc for Stop where nothing nearer in the window has a use for it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and not self.isHidden() and self.stop.isEnabled():
            if event.type() == QEvent.Type.ShortcutOverride:
                # A page's own Esc (go back) waits: first what is under way
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.stop_work()
                return True
        return super().eventFilter(watched, event)

    def _come(self) -> None:
        if self._works:
            self.show()
            self.window().installEventFilter(self)

    def _one_over(self) -> None:
        for work in [work for work in self._works if not work.busy]:
            self._works.remove(work)
            work.changed.disconnect(self._show)
            work.over.disconnect(self._one_over)
        if self._works:
            self._show()
            return
        self._wait.stop()
        self.window().removeEventFilter(self)
        self.hide()

    def _show(self) -> None:
        if not self._works:
            return
        work = self._works[-1]
        text = self.tr("Stopping…") if work.stopping else work.text
        self._words.setText(text)
        self.setAccessibleName(text)
        self.stop.setEnabled(not work.stopping)
        self.bar.setRange(0, work.total)
        self.bar.setValue(work.done)
