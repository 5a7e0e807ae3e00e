"""A key comes first: for a moment after it was pressed nothing else takes the window's time."""

import threading
from typing import Final
from weakref import ref

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_PAUSE_MS: Final = 8
"""A key is painted by then; two keys of the fastest typist lie several times as far apart."""
_KEYS: Final = (QEvent.Type.KeyPress, QEvent.Type.InputMethod)


class KeyPause(QObject):
    """Knows whether a key was pressed just now in the field that has the keyboard."""

    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = threading.Event()
        self._rest.set()
        self._app: QApplication | None = None
        self._field: ref[QWidget] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._end)

    def begin(self, app: QApplication) -> None:
        """Listen to the keyboard from now on, wherever it goes."""
        self._app = app
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def end(self) -> None:
        """Listen no longer; whoever waits goes on."""
        if self._app is not None:
            self._app.focusChanged.disconnect(self._follow)
            self._app = None
        self._listen_to(None)
        self._timer.stop()
        self._rest.set()

    @property
    def on(self) -> bool:
        """Whether a key was pressed just now."""
        return not self._rest.is_set()

    def wait(self, longest_s: float) -> None:
        """Wait until the pause is over; for another thread than the window's."""
        self._rest.wait(longest_s)

    def _follow(self, _left: QWidget | None, field: QWidget | None) -> None:
        self._listen_to(field)

    def _listen_to(self, field: QWidget | None) -> None:
        before = self._field() if self._field is not None else None
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        self._field = ref(field) if field is not None else None
        if field is not None:
            field.installEventFilter(self)

    def _end(self) -> None:
        self._rest.set()
        self.over.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS:
            self._rest.clear()
            self._timer.start()
        return False
