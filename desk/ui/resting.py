"""Garbage is looked for while nobody types: a full search takes longer than a frame."""

import gc
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desk.ui.session import Session

_LOOK_MS: Final = 30_000
_REST_S: Final = 3.0
"""Nothing was typed or saved for this long: while one types a draft is kept more often."""
_SELDOM: Final = 1_000
"""A full search comes by itself after so many of the middle generation, were there no rest."""


class RestCollector(QObject):
    """Does the full searches of Python's collector in the rests of a session."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._busy_at = 0.0
        self._before = gc.get_threshold()
        for signal in (session.saving, session.draft_saved, session.changed):
            signal.connect(self._note_work)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Search from now on; what is loaded already stays to the end and is passed over."""
        gc.freeze()
        gc.set_threshold(*self._before[:2], _SELDOM)
        gc.enable()
        self._timer.start()

    def end(self) -> None:
        """Leave the collector as it was found."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def look(self) -> None:
        """Search for garbage, unless somebody is at work just now."""
        if time.monotonic() - self._busy_at >= _REST_S:
            gc.collect()

    def _note_work(self, *_what: object) -> None:
        self._busy_at = time.monotonic()
