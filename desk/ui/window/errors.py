"""Errors nobody expected: shown and written to a log without names or texts."""

import sys
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class ErrorHook:
    """Takes sys.excepthook's place: one dialog at a time, the program goes on."""

    def __init__(self) -> None:
        self._showing = False
        self._before = sys.excepthook

    def install(self) -> None:
        """Begin to catch."""
        sys.excepthook = self

    def remove(self) -> None:
        """Give the place back."""
        sys.excepthook = self._before

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        from desk.ui.window.log import details_of, log_error

        details = details_of(kind, error, trace)
        log_error(details)
        if self._showing or QApplication.instance() is None:
            return
        from desk.ui.dialogs.failure import FailureDialog
        from desk.ui.window.actions import language
        from desk.ui.window.log import surroundings

        said = f"{surroundings(language())}\n\n{details}"
        dialog = FailureDialog(said, _window())
        self._showing = True
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._showing = False


def _window() -> QWidget | None:
    """Return the window in front; without a parent the dialog would be gone at once."""
    shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    return QApplication.activeWindow() or next((w for w in shown if w.isVisible()), None)
