"""A calm line that says what was refused or done; it goes away by itself."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.ui.widgets.labels import label, set_look

SHOWN_MS = 12000


class NoticeLine(QWidget):
    """One or a few sentences above the status line. Nothing waits for it; Esc takes it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame()
        self._frame.setProperty("look", "notice")
        self._words = label("", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton("×")
        close.setProperty("look", "cross")
        close.setFixedSize(20, 20)
        close.setAccessibleName(self.tr("Close this notice"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.dismiss)
        inner = QHBoxLayout(self._frame)
        inner.setContentsMargins(12, 8, 8, 8)
        inner.addWidget(self._words, 1)
        inner.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 8, 24, 8)
        outer.addWidget(self._frame)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says, empty where it is not shown."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, sentence: str, tone: str = "", *, stays: bool = False) -> None:
        """Show a sentence; tone: "" (refused), late (a fault), good (done)."""
        set_look(self._frame, f"notice-{tone}" if tone else "notice")
        self._words.setText(sentence)
        self._frame.setAccessibleName(sentence)
        self.show()
        if stays:
            self._timer.stop()
        else:
            self._timer.start()

    def make_room(self) -> None:
        """Go where something new is begun: what was done before is said. A fault stays."""
        if self._timer.isActive():
            self.dismiss()

    def dismiss(self) -> None:
        """Take the line away."""
        self._timer.stop()
        self.hide()
