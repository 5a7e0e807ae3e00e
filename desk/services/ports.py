"""What the services need from outside, as protocols; app.py and cli.py hand in the real things."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desk.domain.dossier import Dossier
from desk.domain.drafts import Draft
from desk.domain.ledger_row import LedgerRow
from desk.domain.office import Unit
from desk.domain.operations import Done, Entry, Operation, Reader
from desk.domain.problems import Problem

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

    def last_sequence(self) -> int:
        """Return the sequence of the last journal entry; 0 where there is none."""
        ...

    def entry(self, sequence: int) -> Entry:
        """Return one journal entry. Raises Missing."""
        ...

    def history(self, kind: str, record_id: str) -> list[Entry]:
        """Return the entries that touched a record, oldest first."""
        ...

    def head_mark(self) -> str:
        """Return the journal's head as one text, sequence:hash, for file properties."""
        ...

    def content(self, address: str) -> bytes:
        """Return a kept file's content. Raises Missing; StorageFault where it was altered."""
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
    """Makes Word files from a meeting: the bytes of a .docx and the hash of what it says.

    `journal_head` goes into the file's properties and is not part of that hash.
    """

    def minutes(self, dossier: Dossier, journal_head: str = "") -> tuple[bytes, str]:
        """Return the minutes (纪要)."""
        ...

    def minutes_text(self, dossier: Dossier) -> str:
        """Return the minutes as they read so far, a line for each paragraph."""
        ...

    def letter(self, dossier: Dossier, unit: Unit, journal_head: str = "") -> tuple[bytes, str]:
        """Return the assignment letter (交办函) to one lead unit."""
        ...


class Shelf(Protocol):
    """Puts files into folders: whole or not at all, never over a file that is not ours."""

    def save(self, folder: Path, name: str, data: bytes, ours: Collection[str]) -> Path:
        """Write `data` as `name` (made safe for Windows) and return the path that was written.

        A file of that name whose SHA-256 is not in `ours` stays; the new one gets a numbered name.
        Raises StorageFault.
        """
        ...

    def unchanged(self, folder: Path, name: str, file_hash: str) -> Path | None:
        """Return the path of the file of that name where its SHA-256 is `file_hash`, else None."""
        ...


class LedgerWriter(Protocol):
    """Writes lines of the ledger as an Excel file."""

    def __call__(self, rows: Iterable[LedgerRow], as_of: date, path: Path) -> None:
        """Write the file whole or not at all. Raises StorageFault."""
        ...


class FileOutcome(Protocol):
    """What came (or would come) of importing one file."""

    @property
    def path(self) -> Path:
        """The file."""
        ...

    @property
    def created(self) -> Mapping[str, int]:
        """How many records of each kind are new."""
        ...

    @property
    def updated(self) -> Mapping[str, int]:
        """How many records of each kind change."""
        ...

    @property
    def removed(self) -> Mapping[str, int]:
        """How many records of each kind go."""
        ...

    @property
    def problems(self) -> Sequence[Problem]:
        """Why the file is refused, each with its place; then nothing of it is kept."""
        ...

    @property
    def done(self) -> Done[Any] | None:
        """The operation that was run, or None."""
        ...


class Importer(Protocol):
    """Brings meeting files and rosters in, each file one operation."""

    def preview(self, paths: Iterable[Path]) -> Sequence[FileOutcome]:
        """Return what importing each file would do; nothing is kept. Raises StorageFault."""
        ...

    def run(self, paths: Iterable[Path]) -> Sequence[FileOutcome]:
        """Import each file and return what it did. Raises StorageFault."""
        ...
