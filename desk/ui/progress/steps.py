"""Long work as steps in the job thread: what is typed meanwhile is saved between two of them."""

import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from desk.domain.faults import StorageFault
from desk.domain.problems import Refused
from desk.domain.progress import Stopped
from desk.ui.jobs import JobRunner

_END = object()
_TELL_S: Final = 0.05
"""A step says no more often how far it is: the eye sees no more."""


class StepJob(QObject):
    """Runs an iterator, each step a job of its own. Signals come on the GUI thread."""

    stepped = Signal(object)
    """What a step has yielded."""
    within = Signal(int, int)
    """How much of a long step is done, and of how much (0: not known)."""
    ended = Signal(bool)
    """Whether it was stopped before its end."""
    failed = Signal(object)
    """Refused or StorageFault; what was done before stays."""
    _told = Signal(int, int)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stopping = False
        self._steps: Iterator[Any] | None = None
        self._told_at = 0.0
        # Emitted in the thread, received here: Qt queues it by itself.
        self._told.connect(self._hear)
        jobs.ending.connect(self._give_up)

    def start(self, make: Callable[[], Iterator[Any]]) -> None:
        """Make the iterator in the job thread and run it to its end."""
        self._jobs.submit(make, self._begin, self._fail)

    def stop(self) -> None:
        """Stop after the step that is being done; within it where the step looks (`watch`)."""
        self._stopping = True

    def watch(self, done: int, total: int) -> None:
        """Say, in the job thread, how far a step is. Raises Stopped once this was stopped."""
        if self._stopping:
            raise Stopped
        now = time.monotonic()
        if now - self._told_at >= _TELL_S:
            self._told_at = now
            self._told.emit(done, total)

    def _begin(self, steps: Iterator[Any]) -> None:
        self._steps = steps
        self._next()

    def _next(self) -> None:
        steps = self._steps
        assert steps is not None
        if self._stopping:
            self._jobs.submit(lambda: _close(steps), lambda _: self._end(True), self._fail)
        else:
            self._jobs.submit(lambda: next(steps, _END), self._take, self._fail)

    def _take(self, result: Any) -> None:
        if result is _END:
            self._end(False)
            return
        self.stepped.emit(result)
        self._next()

    def _hear(self, done: int, total: int) -> None:
        if self._steps is not None and not self._stopping:
            self.within.emit(done, total)

    def _end(self, stopped: bool) -> None:
        self._forget()
        self.ended.emit(stopped)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Stopped):
            self._end(True)
            return
        self._forget()
        if not isinstance(error, (Refused, StorageFault)):
            self.failed.emit(None)
            raise error
        self.failed.emit(error)

    def _forget(self) -> None:
        self._steps = None
        self._jobs.ending.disconnect(self._give_up)

    def _give_up(self) -> None:
        """End with the program: at the next look, and what is half made is taken away."""
        self._stopping = True
        steps = self._steps
        if steps is not None:
            self._jobs.submit(lambda: _close(steps))


def _close(steps: Iterator[Any]) -> None:
    close = getattr(steps, "close", None)
    if close is not None:
        close()
