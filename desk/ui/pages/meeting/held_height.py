"""What grows while one types gives its room back in a rest: nothing beside it jumps meanwhile."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_REST_MS: Final = 1500


class HeldHeight(QObject):
    """Keeps a widget at least as high (px) as it was since the last rest in typing."""

    def __init__(self, widget: QWidget, text: QPlainTextEdit) -> None:
        super().__init__(widget)
        self._widget = widget
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.give_back)
        text.textChanged.connect(self._typed)
        widget.installEventFilter(self)

    def give_back(self) -> None:
        """Let the widget be as low as what stands in it."""
        self._rest.stop()
        self._widget.setMinimumHeight(0)

    def _typed(self) -> None:
        self._hold(self._widget.height())
        self._rest.start()

    def _hold(self, height: int) -> None:
        if height > self._widget.minimumHeight():
            self._widget.setMinimumHeight(height)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and self._rest.isActive():
            self._hold(event.size().height())
        return False
