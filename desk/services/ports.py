"""What the services need from outside, as protocols; app.py and cli.py hand in the real things."""

from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from desk.domain.dossier import Dossier
from desk.domain.drafts import Draft
from desk.domain.office import Unit
from desk.domain.operations import Done, Entry, Operation, Reader

T = TypeVar("T")


class Store(Protocol):
    """Keeps records, journal and drafts. Every method may be called from any thread."""

    def run(self, operation: Operation[T]) -> Done[T]:
        """Run an operation in one transaction and return what came of it, once it is on disk.

        Raises Refused (rules), Conflict (someone else's change), StorageFault (disk, server).
        """
        ...

    def preview(self, operation: Operation[T]) -> Done[T]:
        """Run an operation, take it back, and return what would have come of it. Raises Refused."""
        ...

    def reading(self) -> AbstractContextManager[Reader]:
        """Return a context in which records can be looked up, all as of one moment."""
        ...

    def entries(self, *, after: int = 0, limit: int | None = None) -> list[Entry]:
        """Return journal entries with a sequence above `after`, oldest first."""
        ...

    def entry(self, sequence: int) -> Entry:
        """Return one journal entry. Raises Missing."""
        ...

    def history(self, kind: str, record_id: str) -> list[Entry]:
        """Return the entries that touched a record, oldest first."""
        ...

    def save_draft(self, draft: Draft) -> None:
        """Keep text being typed, over the seat's earlier draft of the same field."""
        ...

    def drop_draft(self, draft: Draft) -> None:
        """Forget the draft of this field."""
        ...

    def drafts(self) -> list[Draft]:
        """Return this seat's drafts, oldest first."""
        ...


class PaperMaker(Protocol):
    """Makes Word files from a meeting. Both return the bytes of a .docx and its content hash."""

    def minutes(self, dossier: Dossier) -> tuple[bytes, str]:
        """Return the minutes (纪要)."""
        ...

    def letter(self, dossier: Dossier, unit: Unit) -> tuple[bytes, str]:
        """Return the assignment letter (交办函) to one lead unit."""
        ...
