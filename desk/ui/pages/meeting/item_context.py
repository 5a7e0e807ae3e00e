"""What the forms of an item share, in its meeting and in the pool: what can be chosen, drafts,
operations on any record.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desk.domain.dossier import Directory, ItemDossier
from desk.domain.item_course import ItemMove
from desk.domain.meetings import MeetingType
from desk.domain.operations import Done, Operation
from desk.domain.problems import Conflict, Problem, Refused
from desk.domain.record import Record
from desk.services import editing
from desk.ui.pages.meeting.drafts import DraftKeeper
from desk.ui.pages.meeting.entries import people_entries, unit_entries
from desk.ui.session import Session
from desk.ui.widgets.fields import Entry
from desk.ui.widgets.menus import add_history

T = TypeVar("T")
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that somebody else changed meanwhile, with both texts."""

    record: Record
    field: str
    theirs: str
    yours: str
    value: object


class ItemContext(QObject):
    """Items for the parts of a page. `shown` follows each time they were read anew."""

    shown = Signal()
    clashed = Signal(object)
    """Clash: both texts are to be shown."""
    gave_way = Signal(str, str)
    """Record id and field: the user takes the other text, what was typed goes."""
    said = Signal(str)
    """A quiet sentence for the user."""
    history_wanted = Signal(str, str)
    """Kind and id of a record whose history is to be shown."""

    meeting_id: str = ""
    """The meeting whose items these are; empty for the pool."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.drafts = DraftKeeper(session, self)
        self._units: list[Entry] = []
        self._people: list[Entry] = []

    @property
    def directory(self) -> Directory:
        """The units and people as last read."""
        raise NotImplementedError

    @property
    def reference_day(self) -> date:
        """The day from which a date without a year is looked for."""
        raise NotImplementedError

    @property
    def ready(self) -> bool:
        """Whether anything has been read."""
        raise NotImplementedError

    @property
    def locked(self) -> bool:
        """Whether nothing can be changed here any more."""
        raise NotImplementedError

    def field_locked(self, _kind: str, _field: str) -> bool:
        """Whether a field of a record does not change any more."""
        return self.locked

    @property
    def item_type(self) -> MeetingType:
        """The type of meeting whose rules the items are held against."""
        raise NotImplementedError

    def item(self, item_id: str) -> ItemDossier | None:
        """Return an item by its id, or None."""
        raise NotImplementedError

    def place_of(self, item: ItemDossier) -> str:
        """Return where an item stands, as the head of its sheet says it."""
        raise NotImplementedError

    def missing(self, item: ItemDossier) -> tuple[Problem, ...]:
        """Return what an item lacks under the type's rules."""
        raise NotImplementedError

    def course(self, item: ItemDossier) -> tuple[ItemMove, ...]:
        """Return what an item went through, oldest first."""
        return item.moves

    def reread(self) -> None:
        """Read again what is shown; `shown` follows where something is different."""
        raise NotImplementedError

    @property
    def unit_entries(self) -> list[Entry]:
        """The units to choose from; the same list until the directory changes."""
        return self._units

    @property
    def people_entries(self) -> list[Entry]:
        """The people to choose from; the same list until the directory changes."""
        return self._people

    def offer_entries(self, directory: Directory) -> None:
        """Offer the units and people of a directory that was read."""
        self._units = unit_entries(directory)
        self._people = people_entries(directory)

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

    def offer_history(self, menu: QMenu, record: Record) -> None:
        """Offer the history of a record in its menu."""
        add_history(menu, lambda: self.history_wanted.emit(record.KIND, record.id))

    def draft_shown(self, kind: str, record_id: str, field: str) -> None:
        """Note that a draft is shown in its field; say so where an earlier window left it."""
        if self.drafts.offered(kind, record_id, field):
            self.said.emit(self.tr("Unsaved text was found and put back"))
