"""The desk: what a window or a command line works through."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TypeVar

from desk.domain.assignments import AssignmentState
from desk.domain.calendar import WorkingDays
from desk.domain.dossier import Directory, Dossier
from desk.domain.ledger_row import LedgerRow
from desk.domain.meetings import Meeting
from desk.domain.operations import Done, Operation, Reader
from desk.domain.papers import Paper, PaperKind
from desk.domain.problems import Conflict, Problem
from desk.domain.progress import Watch, unwatched
from desk.services.dossiers import MeetingRow, list_meetings, load_directory, load_dossier
from desk.services.exporting import WORD, Exporter, WrittenPaper
from desk.services.issuing import FirstNumbers, issue_minutes
from desk.services.ledger import ledger
from desk.services.minutes_texts import MinutesTexts
from desk.services.paper_desk import PaperDesk
from desk.services.phrasing import Phrasing
from desk.services.ports import Bundler, LedgerWriter, PaperMaker, PhraseBook, Shelf, Store
from desk.services.reopening import close_reopening, issued_minutes
from desk.services.sending_ahead import send_ahead, told_before
from desk.services.signing import Signing
from desk.services.undo import UndoStack, undo_operation
from desk.services.wording import Wording

T = TypeVar("T")


class Desk:
    """Runs operations, remembers this window's own for undo, and reads what pages show.

    Every method blocks until it is done and may be called from any one thread at a time;
    a window calls them from its job runner.
    """

    def __init__(
        self,
        store: Store,
        calendar: WorkingDays,
        maker: Callable[[], PaperMaker],
        shelf: Shelf,
        ledger_writer: LedgerWriter,
        bundler: Bundler,
        phrase_book: Callable[[], PhraseBook],
        wording: Callable[[], Wording] | None = None,
    ) -> None:
        self.store = store
        self.calendar = calendar
        self._maker = maker
        self._shelf = shelf
        self._ledger_writer = ledger_writer
        self._bundler = bundler
        self._phrase_book = phrase_book
        self._load_wording = wording
        self._undo = UndoStack()
        self._lock = Lock()

    def run(self, operation: Operation[T], watch: Watch = unwatched) -> Done[T]:
        """Run an operation and return what came of it once it is saved.

        Raises Refused, StorageFault, Stopped.
        """
        with self._lock:
            done = self.store.run(operation, watch)
            self._undo.remember(done, operation.verb)
            return done

    @property
    def undo_verb(self) -> str | None:
        """The verb that undo would take back (edit_decision …), or None."""
        return self._undo.undo_verb

    @property
    def redo_verb(self) -> str | None:
        """The verb that redo would bring back, or None."""
        return self._undo.redo_verb

    def undo(self) -> Done[None] | None:
        """Take this window's last operation back; None where there is none.

        Raises Conflict, Refused.
        """
        return self._take_back(self._undo.next_undo, self._undo.undone)

    def redo(self) -> Done[None] | None:
        """Bring the last undone operation back; None where there is none.

        Raises Conflict, Refused.
        """
        return self._take_back(self._undo.next_redo, self._undo.redone)

    def _take_back(self, sequence: int | None, note: Callable[[int], None]) -> Done[None] | None:
        with self._lock:
            if sequence is None:
                return None
            try:
                done = self.store.run(undo_operation(self.store.entry(sequence)))
            except Conflict as conflict:
                self._undo.give_up(sequence)
                raise Conflict(self._with_who(p) for p in conflict.problems) from conflict
            if done.sequence is not None:
                note(done.sequence)
            return done

    def _with_who(self, problem: Problem) -> Problem:
        """Return the problem naming who touched its record last, and when."""
        entries = self.store.history(problem.values["kind"], problem.values["id"])
        if not entries:
            return problem
        last = entries[-1]
        who = last.person or last.seat
        return replace(problem, values=problem.values | {"who": who, "at": last.at[:16]})

    def read(self, look: Callable[[Reader], T]) -> T:
        """Return what `look` finds, all as of one moment."""
        with self.store.reading() as reader:
            return look(reader)

    def meetings(self) -> list[MeetingRow]:
        """Return every meeting as a line, the newest first."""
        return self.read(list_meetings)

    def dossier(self, meeting_id: str) -> Dossier:
        """Return a meeting with all that belongs to it. Raises Missing."""
        return self.read(lambda reader: load_dossier(reader, meeting_id))

    def directory(self) -> Directory:
        """Return all units and people."""
        return self.read(load_directory)

    def ledger(
        self, as_of: date, *, unit: str = "", state: AssignmentState | None = None
    ) -> list[LedgerRow]:
        """Return the ledger's lines (see services.ledger)."""
        return self.read(
            lambda reader: ledger(reader, self.calendar, as_of, unit=unit, state=state)
        )

    def write_ledger(self, rows: Iterable[LedgerRow], as_of: date, path: Path) -> Path:
        """Write lines of the ledger as an Excel file and return its path. Raises StorageFault."""
        self._ledger_writer(rows, as_of, path)
        return path

    def issuing(self, meeting_id: str, first: FirstNumbers | None = None) -> Operation[Meeting]:
        """Return the operation that issues minutes and fixes their papers as they read then.

        What units were told before is read here, outside the transaction. Raises StorageFault.
        """
        maker = self._maker()
        told = told_before(self.store, maker, self.dossier(meeting_id))
        return issue_minutes(meeting_id, first or FirstNumbers(), maker=maker, told=told)

    def closing_again(self, meeting_id: str) -> Operation[Paper | None]:
        """Return the operation that closes minutes opened for form and lists, fixing them anew.

        Raises Refused (reopening.closed), StorageFault.
        """
        maker = self._maker()
        issued = issued_minutes(self.store, maker, self.dossier(meeting_id))
        return close_reopening(meeting_id, issued, maker)

    def sending_ahead(
        self, meeting_id: str, assignment_ids: Collection[str], first_letter: int = 1
    ) -> Operation[list[str]]:
        """Return the operation that sends assignments out before the minutes (先行交办)."""
        maker = self._maker()
        told = told_before(self.store, maker, self.dossier(meeting_id))
        return send_ahead(meeting_id, assignment_ids, maker, told, first_letter)

    def minutes_text(self, dossier: Dossier) -> str:
        """Return a meeting's minutes as they read so far, a line for each paragraph."""
        return self._maker().minutes_text(dossier)

    @property
    def signing(self) -> Signing:
        """The way of minutes to their issue, and the versions kept on it."""
        return Signing(self._maker)

    @property
    def minutes_texts(self) -> MinutesTexts:
        """What minutes said at each time their text was kept, to compare one with another."""
        return MinutesTexts(self.store, self._maker)

    def export(
        self,
        meeting_id: str,
        kinds: frozenset[PaperKind],
        folder: Path,
        formats: Sequence[str] = (WORD,),
        only: Collection[tuple[object, ...]] | None = None,
    ) -> Iterator[WrittenPaper]:
        """Write papers into a folder, yielding each as it is done (see services.exporting)."""
        exporter = Exporter(self.store, self._maker(), self._shelf)
        yield from exporter.export(meeting_id, kinds, folder, formats, only)

    @cached_property
    def wording(self) -> Wording:
        """What reads sentences and checks wording; loading it takes a moment.

        Raises RuntimeError where none was given.
        """
        if self._load_wording is None:
            raise RuntimeError("this desk reads no sentences")
        return self._load_wording()

    @property
    def papers(self) -> PaperDesk:
        """What can be done with a meeting's papers beside writing them."""
        return PaperDesk(self.store, self._maker(), self._shelf, self._bundler)

    @property
    def phrasing(self) -> Phrasing:
        """How the office words its papers."""
        return Phrasing(self.store, self._maker, self._phrase_book)
