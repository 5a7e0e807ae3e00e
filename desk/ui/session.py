"""What pages work through: operations and look-ups off the GUI thread, and word of what changed."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.drafts import Draft
from desk.domain.faults import StorageFault
from desk.domain.operations import Done, Entry, Operation, Reader
from desk.domain.problems import Refused
from desk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from desk.services.desk import Desk

T = TypeVar("T")

_FIRST_LOOK_MS = 400
_WATCH_MS = 3000
"""How often a window looks for what others have changed."""


class Session(QObject):
    """A desk for the window. Callbacks run on the GUI thread; signals tell everyone."""

    changed = Signal(object)
    """frozenset of (kind, id) that an operation touched: pages refresh what they show of it."""
    saving = Signal()
    saved = Signal(object)
    """datetime at which the last operation was on disk."""
    draft_saved = Signal(object)
    """datetime at which text being typed was last on disk."""
    refused = Signal(object)
    """Refused that no caller took care of: shown as a line, nothing was changed."""
    fault = Signal(object)
    """StorageFault: nothing was written; what was typed is kept."""
    work_began = Signal(object)
    """LongWork that has begun: the window shows how far it is and offers to stop it."""
    undo_changed = Signal()
    undone = Signal(str)
    """The verb that was taken back."""
    redone = Signal(str)
    """The verb that was brought back."""

    def __init__(self, desk: "Desk", jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.jobs = jobs
        self._seen = 0
        self._own: set[int] = set()

    def watch(self) -> None:
        """Look from now on for what other seats, or a command line beside, enter in the journal."""
        self._timer = QTimer(self)
        self._timer.setInterval(_WATCH_MS)
        self._timer.timeout.connect(self._look_for_others)
        self.jobs.submit(self.desk.store.last_sequence, self._begin_watching, self._failure(None))

    def _begin_watching(self, sequence: int) -> None:
        self._seen = sequence
        self._timer.start()
        # The first look loads what writing needs, once the first page is there to be read
        QTimer.singleShot(_FIRST_LOOK_MS, self, self._look_for_others)

    def _look_for_others(self) -> None:
        # A look that waits behind other jobs would only come later: the next one does as well
        if self.jobs.stopped:
            self._timer.stop()
        elif not self.jobs.busy:
            seen = self._seen
            self.jobs.submit(
                lambda: self.desk.store.entries(after=seen), self._take_in, self._failure(None)
            )

    def _take_in(self, entries: list[Entry]) -> None:
        """Announce what entries touched that were not announced when they were made here."""
        touched = {
            (change.kind, change.id)
            for entry in entries
            if entry.sequence not in self._own
            for change in entry.changes
        }
        if entries:
            self._seen = max(self._seen, entries[-1].sequence)
            self._own = {sequence for sequence in self._own if sequence > self._seen}
        if touched:
            self.changed.emit(frozenset(touched))

    def submit(
        self,
        operation: Operation[T],
        done: Callable[[Done[T]], None] | None = None,
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Run an operation; `done` follows once it is on disk, `refused` where a rule forbids."""
        self.saving.emit()

        def finish(result: Done[T]) -> None:
            self._announce(result)
            if done is not None:
                done(result)

        self.jobs.submit(lambda: self.desk.run(operation), finish, self._failure(refused))

    def read(self, look: Callable[[Reader], T], done: Callable[[T], None]) -> None:
        """Look records up; `done` gets what was found."""
        self.jobs.submit(lambda: self.desk.read(look), done, self._failure(None))

    def ask(self, question: Callable[["Desk"], T], done: Callable[[T], None]) -> None:
        """Ask the desk anything that takes time; `done` gets the answer."""
        self.jobs.submit(lambda: question(self.desk), done, self._failure(None))

    def undo(self) -> None:
        """Take this window's last operation back."""
        self._move_back(self.desk.undo, self.desk.undo_verb, self.undone.emit)

    def redo(self) -> None:
        """Bring the last undone operation back."""
        self._move_back(self.desk.redo, self.desk.redo_verb, self.redone.emit)

    def keep_draft(self, draft: Draft) -> None:
        """Keep text being typed on disk; failures show as faults."""
        self.jobs.submit(
            lambda: self.desk.store.save_draft(draft),
            lambda _nothing: self.draft_saved.emit(datetime.now()),
            self._failure(None),
        )

    def drop_draft(self, draft: Draft) -> None:
        """Forget a draft whose text was saved or thrown away."""
        self.jobs.submit(lambda: self.desk.store.drop_draft(draft), None, self._failure(None))

    def announce(self, result: Done[Any]) -> None:
        """Tell everyone what an operation changed that was run past `submit` (an import)."""
        self._announce(result)

    def _move_back(
        self,
        move: Callable[[], Done[None] | None],
        verb: str | None,
        tell: Callable[[str], None],
    ) -> None:
        def finish(result: Done[None] | None) -> None:
            if result is not None:
                self._announce(result)
                tell(verb or "")

        self.jobs.submit(move, finish, self._failure(None))

    def _announce(self, result: Done[Any]) -> None:
        self.saved.emit(datetime.now())
        self.undo_changed.emit()
        if result.sequence is not None:
            self._own.add(result.sequence)
        if result.changes:
            self.changed.emit(result.touched)

    def _failure(
        self, refused: Callable[[Refused], None] | None
    ) -> Callable[[BaseException], None]:
        def handle(error: BaseException) -> None:
            if isinstance(error, Refused):
                if refused is not None:
                    refused(error)
                else:
                    self.refused.emit(error)
            elif isinstance(error, StorageFault):
                self.fault.emit(error)
            else:
                raise error

        return handle
