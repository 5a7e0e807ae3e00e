"""Errors nobody expected: shown and written to a log without names or texts."""

import sys
from types import TracebackType

from PySide6.QtWidgets import QApplication


def details_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return where an error happened, without its message: that may hold a name or a text."""
    import traceback

    lines = [kind.__name__]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/").rsplit("/desk/", 1)[-1]
        lines.append(f"  {place}:{frame.lineno} {frame.name}")
    cause = error.__cause__
    if cause is not None:
        lines.append(f"  from {type(cause).__name__}")
    return "\n".join(lines)


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
        details = details_of(kind, error, trace)
        import logging

        logging.getLogger("desk.ui").error("%s", details)
        if self._showing or QApplication.instance() is None:
            return
        from desk.ui.dialogs.failure import FailureDialog

        dialog = FailureDialog(details, QApplication.activeWindow())
        self._showing = True
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._showing = False
