"""What the parts of a meeting's page share: the meeting as last read, and operations on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.meetings import MeetingStatus
from desk.domain.operations import Done, Operation
from desk.domain.problems import Conflict, Missing, Refused
from desk.domain.record import Record
from desk.services import editing
from desk.services.desk import Desk
from desk.services.meetings import set_status
from desk.ui.pages.meeting.drafts import DraftKeeper
from desk.ui.pages.meeting.entries import people_entries, unit_entries
from desk.ui.session import Session
from desk.ui.widgets.fields import Entry

T = TypeVar("T")
R = TypeVar("R", bound=Record)

_UNSEEN = frozenset({"paper", "office"})
"""Kinds whose changes show nowhere on this page."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to bring the keyboard: a stage, a record, one of its fields."""

    stage: str
    item_id: str = ""
    kind: str = ""
    record_id: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that somebody else changed meanwhile, with both texts."""

    record: Record
    field: str
    theirs: str
    yours: str
    value: object


class MeetingContext(QObject):
    """One meeting for the parts of its page. `shown` follows each time it was read anew."""

    shown = Signal()
    clashed = Signal(object)
    """Clash: both texts are to be shown."""
    gave_way = Signal(str, str)
    """Record id and field: the user takes the other text, what was typed goes."""
    history_wanted = Signal(str, str)
    """Kind and id of a record whose history is to be shown."""
    place_wanted = Signal(object)
    """Place to bring the keyboard to."""
    said = Signal(str)
    """A quiet sentence for the user."""
    gone = Signal()
    """The meeting does not exist any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.drafts = DraftKeeper(session, self)
        self.meeting_id = ""
        self._dossier: Dossier | None = None
        self._reading = False
        self._read_again = False
        self._units: list[Entry] = []
        self._people: list[Entry] = []

    @property
    def dossier(self) -> Dossier:
        """The meeting as last read; only after the first `shown`."""
        assert self._dossier is not None, "no meeting is shown yet"
        return self._dossier

    @property
    def unit_entries(self) -> list[Entry]:
        """The units to choose from; the same list until the directory changes."""
        return self._units

    @property
    def people_entries(self) -> list[Entry]:
        """The people to choose from; the same list until the directory changes."""
        return self._people

    @property
    def ready(self) -> bool:
        """Whether a meeting has been read."""
        return self._dossier is not None

    @property
    def locked(self) -> bool:
        """Whether the minutes are issued and nothing changes any more."""
        return self._dossier is None or self._dossier.meeting.locked

    def item(self, item_id: str) -> ItemDossier | None:
        """Return an item of the meeting by its id, or None."""
        if self._dossier is None:
            return None
        return next((i for i in self._dossier.items if i.item.id == item_id), None)

    def open(self, meeting_id: str) -> None:
        """Read a meeting with its drafts; `shown` follows."""
        if meeting_id != self.meeting_id:
            self._dossier = None
        self.meeting_id = meeting_id

        def answer(desk: Desk) -> Any:
            try:
                return desk.dossier(meeting_id), desk.store.drafts()
            except Missing:
                return None

        def show(found: Any) -> None:
            if meeting_id != self.meeting_id:
                return
            if found is None:
                self.gone.emit()
                return
            dossier, drafts = found
            self.drafts.load(drafts)
            self._show(dossier)

        self.session.ask(answer, show)

    def ask_minutes_text(self, done: Callable[[str], None]) -> None:
        """Have the minutes put into words; `done` gets them unless they changed meanwhile."""
        dossier = self.dossier

        def show(text: str) -> None:
            if self._dossier is dossier:
                done(text)

        self.session.ask(lambda desk: desk.minutes_text(dossier), show)

    def reread(self, touched: frozenset[tuple[str, str]] | None = None) -> None:
        """Read the meeting again where a touched record may be part of it."""
        if not self.meeting_id or (touched and all(kind in _UNSEEN for kind, _ in touched)):
            return
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        wanted = self.meeting_id

        def answer(desk: Desk) -> Dossier | None:
            try:
                return desk.dossier(wanted)
            except Missing:
                return None

        self.session.ask(answer, lambda dossier: self._reread_done(wanted, dossier))

    def _reread_done(self, wanted: str, dossier: Dossier | None) -> None:
        self._reading = False
        if self._read_again:
            self._read_again = False
            self.reread()
            return
        if wanted != self.meeting_id:
            return
        if dossier is None:
            self.gone.emit()
        elif dossier != self._dossier:
            self._show(dossier)

    def _show(self, dossier: Dossier) -> None:
        if self._dossier is None or dossier.directory != self._dossier.directory:
            self._units = unit_entries(dossier.directory)
            self._people = people_entries(dossier.directory)
        self._dossier = dossier
        self.shown.emit()

    def run(
        self,
        operation: Operation[T],
        done: Callable[[Done[T]], None] | None = None,
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Run an operation; a refusal nobody takes care of shows as a line in the window."""
        self.session.submit(operation, done, refused)

    def add(self, record: R, done: Callable[[R], None] | None = None) -> None:
        """Keep a new record; `done` gets it as it was kept."""
        self.run(editing.add(record), (lambda made: done(made.value)) if done else None)

    def edit(
        self,
        seen: Record,
        field: str,
        value: object,
        done: Callable[[], None] | None = None,
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Give one field a new value. Somebody else's change in between is shown beside it."""

        def finish(_: Done[Record]) -> None:
            if done is not None:
                done()

        def handle(error: Refused) -> None:
            if isinstance(error, Conflict):
                values = error.problems[0].values
                self.clashed.emit(
                    Clash(seen, field, values.get("theirs", ""), values.get("yours", ""), value)
                )
                self.reread()
            else:
                self.session.refused.emit(error)
            if refused is not None:
                refused(error)

        self.run(editing.edit(seen, **{field: value}), finish, handle)

    def insist(self, clash: Clash) -> None:
        """Put the user's text over the other one, on the record as it stands now."""

        def overwrite(current: Record) -> None:
            self.edit(current, clash.field, clash.value)

        self.session.read(lambda r: r.get(type(clash.record), clash.record.id), overwrite)

    def give_way(self, clash: Clash) -> None:
        """Take the other text."""
        self.drafts.drop(clash.record.KIND, clash.record.id, clash.field)
        self.gave_way.emit(clash.record.id, clash.field)

    def remove(self, record: Record) -> None:
        """Remove a record with all that is part of it; undo brings it back."""
        self.run(editing.remove(record))

    def move(self, record: Record, position: int) -> None:
        """Put a record at a place among its siblings (1 is first)."""
        self.run(editing.move(record, position))

    def draft_shown(self, kind: str, record_id: str, field: str) -> None:
        """Note that a draft is shown in its field; say so where an earlier window left it."""
        if self.drafts.offered(kind, record_id, field):
            self.said.emit(self.tr("Unsaved text was found and put back"))

    def set_status(self, status: MeetingStatus, done: Callable[[], None] | None = None) -> None:
        """Move the meeting to another state."""
        self.run(set_status(self.meeting_id, status), (lambda _: done()) if done else None)

    def go(self, place: Place) -> None:
        """Bring the keyboard to a place of this page."""
        self.place_wanted.emit(place)
