"""What the services need from outside, as protocols; app.py and cli.py hand in the real things."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desk.domain.differences import Difference
from desk.domain.dossier import Dossier
from desk.domain.drafts import Draft
from desk.domain.ledger_row import LedgerRow
from desk.domain.office import Unit
from desk.domain.operations import Done, Entry, Operation, Reader
from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import FileState, PaperKind, RegisteredNumber
from desk.domain.phrasing import Phrase
from desk.domain.problems import Problem
from desk.domain.progress import Step, Watch, unwatched

T = TypeVar("T")


class Store(Protocol):
    """Keeps records, journal and drafts. Every method may be called from any thread."""

    def run(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation in one transaction and return what came of it, once it is on disk.

        Raises Refused (rules), Conflict (someone else's change), StorageFault (disk, server),
        Stopped (by the watch).
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


class PaperDraft(Protocol):
    """A paper that was made but is no file yet."""

    @property
    def kind(self) -> PaperKind:
        """What kind of paper it is."""
        ...

    @property
    def name(self) -> str:
        """The name of its file, without the ending."""
        ...

    @property
    def subject(self) -> str:
        """What it is about: the unit of a letter, the title of an item."""
        ...

    @property
    def number(self) -> str:
        """Its number as printed, or an empty text."""
        ...

    @property
    def unit_id(self) -> str | None:
        """The unit it is for, or None."""
        ...

    @property
    def item_id(self) -> str | None:
        """The agenda item it is about, or None."""
        ...

    @property
    def part(self) -> str:
        """What tells it apart where unit and item don't."""
        ...

    @property
    def content_hash(self) -> str:
        """The SHA-256 of what it says."""
        ...


class UnitMessage(Protocol):
    """What one unit is told before a meeting: its items, its people, its waiting time."""

    @property
    def unit_name(self) -> str:
        """The unit's name as papers print it."""
        ...

    @property
    def text(self) -> str:
        """The message."""
        ...


class PaperMaker(Protocol):
    """Makes papers from a meeting, and Word files from papers.

    Drafts are its own: what one maker made, no other one is given.
    """

    def papers(
        self, dossier: Dossier, kind: PaperKind, journal_head: str = ""
    ) -> Sequence[PaperDraft]:
        """Return every paper of a kind that the meeting has."""
        ...

    def word(self, draft: Any, settings: PaperSettings, journal_head: str = "") -> bytes:
        """Return a paper as .docx. `journal_head` goes into its properties, never onto paper."""
        ...

    def pdf(self, draft: Any, settings: PaperSettings) -> bytes:
        """Return a paper as PDF, its fonts embedded."""
        ...

    def letter(self, dossier: Dossier, unit: Unit) -> PaperDraft:
        """Return the letter to a unit as it would read now, also where it leads nothing."""
        ...

    def lines(self, draft: Any) -> list[str]:
        """Return what a paper says, a line for each paragraph."""
        ...

    def minutes_text(self, dossier: Dossier) -> str:
        """Return the minutes as they read so far, a line for each paragraph."""
        ...

    def mended_minutes(self, issued: Any, dossier: Dossier, facts_changed: bool) -> PaperDraft:
        """Return issued minutes with the lists as of now, all else as it went out.

        With `facts_changed` the sentence that says when and where follows too.
        """
        ...

    def unit_messages(self, dossier: Dossier) -> Sequence[UnitMessage]:
        """Return the notice for each unit as plain text, to copy into a message."""
        ...

    def snapshot(self, draft: Any, issued_in: PaperSettings | None = None) -> bytes:
        """Return a paper as bytes that `from_snapshot` brings back whole.

        With `issued_in` it keeps the format it goes out in, whatever the office chooses later.
        """
        ...

    def from_snapshot(self, data: bytes) -> PaperDraft:
        """Return the paper of a snapshot. Raises ValueError for anything else."""
        ...

    def follow_ups(self, dossier: Dossier, unit: Unit, told: Any) -> Sequence[PaperKind]:
        """Return which papers must go out to a unit; `told` is the letter as the unit knows it."""
        ...

    def follow_up(
        self, kind: PaperKind, dossier: Dossier, unit: Unit, told: Any, number: RegisteredNumber
    ) -> PaperDraft:
        """Return one of them under its number."""
        ...


class PhraseBook(Protocol):
    """Knows every phrase of the papers and judges what an office puts in its place."""

    def phrases(self) -> Sequence[Phrase]:
        """Return every phrase as it is shipped, paper by paper."""
        ...

    def phrase(self, file: str, key: str) -> Phrase:
        """Return one phrase. Raises Refused (phrase.unknown)."""
        ...

    def problems(self, phrase: Phrase, text: str) -> tuple[Problem, ...]:
        """Return why a text can't stand for a phrase; the first one is the one to show."""
        ...

    def sample(self, phrase: Phrase, text: str) -> str:
        """Return a text that has no problem, with sample values filled in."""
        ...


class RevisionReader(Protocol):
    """Reads a revised Word file of a meeting's minutes back."""

    def read(
        self, data: bytes, dossier: Dossier, written: Sequence[bytes], /
    ) -> tuple[Difference, ...]:
        """Return where the file and the record differ, in the order of its text.

        `written` are snapshots of the minutes as they were written, the last first. Raises Refused.
        """
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

    def state(self, folder: Path, name: str, file_hash: str) -> FileState:
        """Return whether a file is still as it was written."""
        ...


class Bundler(Protocol):
    """Writes everything of a meeting as one file with an index."""

    def __call__(self, path: Path, title: str, files: Sequence[Any], /) -> None:
        """Write the file whole or not at all. Raises StorageFault."""
        ...


class LedgerWriter(Protocol):
    """Writes lines of the ledger as an Excel file."""

    def __call__(self, rows: Iterable[LedgerRow], as_of: date, path: Path) -> None:
        """Write the file whole or not at all. Raises StorageFault."""
        ...


class UnitForms(Protocol):
    """Writes the forms that units fill in and send back."""

    def item_forms(self, folder: Path, wanted: Sequence[tuple[str, str]]) -> Iterator[Step[Path]]:
        """Write a 议题申报表 for each (item's id, unit's id), either empty, yielding each path.

        No file that is there already is written over. Raises Missing, StorageFault.
        """
        ...

    def reply_forms(self, folder: Path, meeting_id: str) -> Iterator[Step[Path]]:
        """Write the 参会回执 of a meeting into a folder, one a unit asked, yielding each path.

        No file that is there already is written over. Raises Missing, StorageFault.
        """
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
    def notes(self) -> Sequence[Problem]:
        """What changes, as sentences with their cells; empty where counts say enough."""
        ...

    @property
    def done(self) -> Done[Any] | None:
        """The operation that was run, or None."""
        ...


class Importer(Protocol):
    """Brings files in (of folders those in them), each file one operation."""

    def previewing(self, paths: Iterable[Path], watch: Watch) -> Iterator[Step[FileOutcome]]:
        """Yield, file by file, what importing it would do. Raises StorageFault, Stopped."""
        ...

    def running(self, paths: Iterable[Path], watch: Watch) -> Iterator[Step[FileOutcome]]:
        """Import file by file, yielding what each did. Raises StorageFault, Stopped.

        Whatever ends it, what was yielded is kept and of the file under way nothing.
        """
        ...
