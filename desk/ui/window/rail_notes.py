"""What waits behind the places of the rail: items of the pool, work under way."""

from PySide6.QtCore import QObject, QTimer

from desk.services.pool import Waiting, waiting
from desk.ui.session import Session
from desk.ui.window.rail import Rail

_COUNTED = frozenset({"agenda_item", "assignment"})


class RailNotes(QObject):
    """Keeps the rail's notes as the data are; several changes at once are one look."""

    def __init__(self, rail: Rail, session: Session) -> None:
        super().__init__(rail)
        self._rail, self._session = rail, session
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.read)
        session.changed.connect(self._look)

    def read(self) -> None:
        """Count anew."""
        if not self._session.jobs.stopped:
            self._session.read(waiting, self._show)

    def _look(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(kind in _COUNTED for kind, _ in touched):
            self._soon.start()

    def _show(self, found: Waiting) -> None:
        for key, count in (("pool", found.items), ("ledger", found.assignments)):
            item = self._rail.item(key)
            if item is not None:
                item.set_note(str(count) if count else "")
