"""Long work as steps in the job thread: what is typed meanwhile is saved between two of them."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.domain.faults import StorageFault
from desk.domain.problems import Refused
from desk.ui.jobs import JobRunner

_END = object()


class StepJob(QObject):
    """Runs an iterator, each step a job of its own. Signals come on the GUI thread."""

    stepped = Signal(object)
    """What a step has yielded."""
    ended = Signal(bool)
    """Whether it was stopped before its end."""
    failed = Signal(object)
    """Refused or StorageFault; what was done before stays."""

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stopping = False
        self._steps: Iterator[Any] | None = None

    def start(self, make: Callable[[], Iterator[Any]]) -> None:
        """Make the iterator in the job thread and run it to its end."""
        self._jobs.submit(make, self._begin, self._fail)

    def stop(self) -> None:
        """Stop after the step that is being done."""
        self._stopping = True

    def _begin(self, steps: Iterator[Any]) -> None:
        self._steps = steps
        self._next()

    def _next(self) -> None:
        steps = self._steps
        assert steps is not None
        if self._stopping:
            self._jobs.submit(lambda: _close(steps), lambda _: self.ended.emit(True), self._fail)
        else:
            self._jobs.submit(lambda: next(steps, _END), self._take, self._fail)

    def _take(self, result: Any) -> None:
        if result is _END:
            self.ended.emit(False)
            return
        self.stepped.emit(result)
        self._next()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, (Refused, StorageFault)):
            self.failed.emit(None)
            raise error
        self.failed.emit(error)


def _close(steps: Iterator[Any]) -> None:
    close = getattr(steps, "close", None)
    if close is not None:
        close()
