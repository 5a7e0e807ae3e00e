"""A store that answers at once and loads what is heavy when it is first needed."""

import threading
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desk.domain.drafts import Draft
from desk.domain.operations import Done, Entry, Guard, Operation, Reader
from desk.domain.progress import Watch, unwatched
from desk.storage.glance import can_glance, glancing, last_sequence
from desk.storage.seat import Seat

if TYPE_CHECKING:
    from desk.storage.journal import Break
    from desk.storage.store import SqlStore

T = TypeVar("T")


class LateStore:
    """The services' Store over a data file or a server.

    Reads of a file that needs no upgrade go without SQLAlchemy until the first write or any other
    demand has loaded it. Raises what open_store raises: at once where the data are new, old or on a
    server, else when they are first written.
    """

    def __init__(self, target: str, seat: Seat, guard: Guard | None = None) -> None:
        self.target = target
        self._seat = seat
        self._guard = guard
        self._loading = threading.Lock()
        self._full: SqlStore | None = None
        self.upgraded = False
        """Whether the data were of an older version and have been brought up to date."""
        if "://" in target or not can_glance(Path(target)):
            self.full()

    def full(self) -> "SqlStore":
        """Return the whole store, opened now where it was not yet. Raises StorageFault."""
        with self._loading:
            if self._full is None:
                from desk.storage.opening import open_store

                opened = open_store(self.target, self._seat, self._guard)
                self.upgraded = opened.backup is not None
                self._full = opened.store
            return self._full

    def close(self) -> None:
        """Close every connection."""
        with self._loading:
            if self._full is not None:
                self._full.close()

    def reading(self) -> AbstractContextManager[Reader]:
        """Return a context in which records can be looked up, all as of one moment."""
        if self._full is None and can_glance(Path(self.target)):
            return glancing(Path(self.target))
        return self.full().reading()

    def run(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation (see SqlStore.run)."""
        return self.full().run(operation, watch)

    def preview(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation and take it back (see SqlStore.preview)."""
        return self.full().preview(operation, watch)

    def entries(self, *, after: int = 0, limit: int | None = None) -> list[Entry]:
        """Return journal entries with a sequence above `after`, oldest first."""
        return self.full().entries(after=after, limit=limit)

    def entry(self, sequence: int) -> Entry:
        """Return one journal entry. Raises Missing."""
        return self.full().entry(sequence)

    def history(self, kind: str, record_id: str) -> list[Entry]:
        """Return the entries that touched a record, oldest first."""
        return self.full().history(kind, record_id)

    def last_sequence(self) -> int:
        """Return the sequence of the last journal entry; 0 where there is none."""
        if self._full is None and can_glance(Path(self.target)):
            return last_sequence(Path(self.target))
        return self.full().last_sequence()

    def head_mark(self) -> str:
        """Return the journal's head as one text, sequence:hash, for file properties."""
        return self.full().head_mark()

    def first_break(self, watch: Watch = unwatched) -> "Break | None":
        """Return the first place where the journal's chain is broken (see SqlStore)."""
        return self.full().first_break(watch)

    def content(self, address: str) -> bytes:
        """Return a kept file's content (see SqlStore.content)."""
        return self.full().content(address)

    def save_draft(self, draft: Draft) -> None:
        """Keep text being typed, over the seat's earlier draft of the same field."""
        self.full().save_draft(draft)

    def drop_draft(self, draft: Draft) -> None:
        """Forget the draft of this field."""
        self.full().drop_draft(draft)

    def drafts(self) -> list[Draft]:
        """Return this seat's drafts, oldest first."""
        return self.full().drafts()
