"""Work that may take long, as pages start it: in the job thread, shown in the window."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.domain.faults import StorageFault
from desk.domain.problems import Refused
from desk.domain.progress import Watch
from desk.ui.progress.steps import StepJob
from desk.ui.session import Session


class LongWork(QObject):
    """One piece of work at a time. Where nobody else does, the window says why it broke off."""

    changed = Signal()
    """What it says of itself: text, done, total, stopping."""
    over = Signal()
    """It has come to an end, whichever."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.job: StepJob | None = None
        self.text = ""
        self.done = 0
        self.total = 0
        self.stopping = False
        self._of_many = False
        self._failed: Callable[[Refused | StorageFault | None], object] | None = None

    @property
    def busy(self) -> bool:
        """Whether it is under way."""
        return self.job is not None

    def begin(
        self,
        text: str,
        make: Callable[[Watch], Iterator[Any]],
        stepped: Callable[[Any], object],
        ended: Callable[[bool], object],
        failed: Callable[[Refused | StorageFault | None], object] | None = None,
    ) -> None:
        """Run what `make` returns, called in the job thread with a watch for long steps.

        `stepped` gets what each step yields, `ended` whether it was stopped before its end;
        `failed` follows where it broke off: it shows the error (`show`), or tells it otherwise.
        """
        assert self.job is None, "one at a time"
        job = self.job = StepJob(self._session.jobs, self)
        self.text, self.done, self.total = text, 0, 0
        self.stopping = self._of_many = False
        self._failed = failed
        job.stepped.connect(stepped)
        job.within.connect(self._within)
        job.ended.connect(lambda stopped: self._end(lambda: ended(stopped)))
        job.failed.connect(self._fail)
        self._session.work_began.emit(self)
        job.start(lambda: make(job.watch))

    def say(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is."""
        self.text, self.done, self.total = text, done, total
        self._of_many = total > 1
        self.changed.emit()

    def stop(self) -> None:
        """Stop at the next place where it can be stopped."""
        if self.job is not None and not self.stopping:
            self.stopping = True
            self.job.stop()
            self.changed.emit()

    def _within(self, done: int, total: int) -> None:
        # Of several things it is better told how many of them are done
        if total and not self._of_many:
            self.done, self.total = done, total
            self.changed.emit()

    def _fail(self, error: Refused | StorageFault | None) -> None:
        self._end(lambda: (self._failed or self.show)(error))

    def show(self, error: Refused | StorageFault | None) -> None:
        """Have the window say why it broke off; None (a bug) has its own way."""
        if isinstance(error, StorageFault):
            self._session.fault.emit(error)
        elif error is not None:
            self._session.refused.emit(error)

    def _end(self, follow: Callable[[], object]) -> None:
        job, self.job = self.job, None
        if job is not None:
            job.deleteLater()
        self.over.emit()
        follow()
