"""Writing papers in the background, with progress and a way to stop."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desk.domain.faults import StorageFault
from desk.domain.papers import PaperKind
from desk.domain.problems import Refused
from desk.ui.session import Session


class ExportJob(QObject):
    """One export of a meeting's papers. Signals come on the GUI thread."""

    wrote = Signal(object)
    """WrittenPaper, each as it lies in the folder."""
    ended = Signal(bool)
    """Whether it was stopped before the last paper."""
    failed = Signal(object)
    """Refused or StorageFault; papers written before stay."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self._wrote = _Relay(self)
        self._wrote.paper.connect(self.wrote, Qt.ConnectionType.QueuedConnection)

    def start(self, meeting_id: str, kinds: frozenset[PaperKind], folder: Path) -> None:
        """Hand the export to the job thread."""
        self._session.jobs.submit(
            self._work(meeting_id, kinds, folder), self.ended.emit, self._fail
        )

    def stop(self) -> None:
        """Stop before the next paper; the one being written is finished."""
        self._stop.set()

    def _work(
        self, meeting_id: str, kinds: frozenset[PaperKind], folder: Path
    ) -> Callable[[], bool]:
        desk, relay = self._session.desk, self._wrote

        def write() -> bool:
            for paper in desk.export(meeting_id, kinds, folder):
                relay.paper.emit(paper)
                if self._stop.is_set():
                    return True
            return False

        return write

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, (Refused, StorageFault)):
            raise error
        self.failed.emit(error)


class _Relay(QObject):
    """Carries papers from the job thread to the GUI thread."""

    paper = Signal(object)
