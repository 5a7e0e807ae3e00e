"""One worker thread for everything that is not painting; results come back on the GUI thread.

Work begins, and its results are shown, in the rests between keys: a key is painted first.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.ui.key_pause import KeyPause

_LONGEST_S: Final = 0.1
"""No result waits longer, however fast somebody types."""


@dataclass(slots=True)
class Job:
    """Work handed over, and what to do with its result (both called on the GUI thread)."""

    work: Callable[[], Any]
    done: Callable[[Any], None] | None = None
    failed: Callable[[BaseException], None] | None = None
    result: Any = None
    error: BaseException | None = None


class JobRunner(QObject):
    """Runs jobs one after the other, in the order they were handed over.

    Operations keep their order this way, and a page read after a write sees it.
    """

    _finished = Signal(object)
    idle = Signal()
    ending = Signal()
    """The runner is about to stop: last jobs may be handed over, long ones should end."""

    def __init__(self, parent: QObject | None = None, pause: KeyPause | None = None) -> None:
        super().__init__(parent)
        self._pause = pause
        self._jobs: deque[Job] = deque()
        self._come: deque[Job] = deque()
        self._ready = threading.Condition()
        self._open = 0
        self._stopping = False
        self._thread: threading.Thread | None = None
        # Emitted in the thread, received here: Qt queues it by itself.
        self._finished.connect(self._take)
        self._overdue = QTimer(self, singleShot=True, interval=round(1000 * _LONGEST_S))
        self._overdue.timeout.connect(self._deliver_next)
        if pause is not None:
            pause.over.connect(self._deliver_next)

    def submit(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Hand work to the thread. An error without `failed` is raised on the GUI thread."""
        with self._ready:
            if self._stopping:
                raise RuntimeError("the job runner has stopped")
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="desk-jobs")
                self._thread.start()
            self._jobs.append(Job(work, done, failed))
            self._open += 1
            self._ready.notify()

    @property
    def busy(self) -> bool:
        """Whether any job is waiting, running or not yet delivered."""
        return self._open > 0

    @property
    def stopped(self) -> bool:
        """Whether no further job is taken."""
        return self._stopping

    def stop(self) -> None:
        """Finish every job handed over, then end the thread. Results are no longer delivered."""
        if not self._stopping:
            self.ending.emit()
        with self._ready:
            self._stopping = True
            self._ready.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _loop(self) -> None:
        while True:
            with self._ready:
                while not self._jobs and not self._stopping:
                    self._ready.wait()
                if not self._jobs:
                    return
                job = self._jobs.popleft()
            if self._pause is not None and not self._stopping:
                self._pause.wait(_LONGEST_S)
            try:
                job.result = job.work()
            except BaseException as error:
                job.error = error
            if not self._stopping:
                self._finished.emit(job)

    @Slot(object)
    def _take(self, job: Job) -> None:
        self._come.append(job)
        if self._pause is None or not self._pause.on:
            self._deliver_next()
        elif not self._overdue.isActive():
            self._overdue.start()

    def _deliver_next(self) -> None:
        if not self._come:
            return
        job = self._come.popleft()
        if self._come:
            QTimer.singleShot(0, self, self._deliver_next)
        self._deliver(job)

    def _deliver(self, job: Job) -> None:
        self._open -= 1
        try:
            if self._stopping:
                # on its way already when the runner stopped: who waited for it may be gone
                return
            if job.error is None:
                if job.done is not None:
                    job.done(job.result)
            elif job.failed is not None:
                job.failed(job.error)
            else:
                raise job.error
        finally:
            if not self._open:
                self.idle.emit()
