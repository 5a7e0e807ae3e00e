"""What the parts of a meeting's page share: the meeting as last read, and operations on it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.domain.agenda import OFF_AGENDA
from desk.domain.dossier import Directory, Dossier, ItemDossier
from desk.domain.dossier_changes import same_minutes
from desk.domain.item_readiness import missing_for
from desk.domain.locks import REOPENED
from desk.domain.meetings import MeetingStatus, MeetingType
from desk.domain.operations import Reader
from desk.domain.problems import Missing, Problem
from desk.services.desk import Desk
from desk.services.dossiers import read_again
from desk.services.meetings import set_status
from desk.services.reopening import open_reopening
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.pages.meeting.live_wording import LiveWording
from desk.ui.pages.meeting.texts import numeral
from desk.ui.session import Session

Touched = frozenset[tuple[str, str]]

_AHEAD = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED})
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


class MeetingContext(ItemContext):
    """One meeting for the parts of its page. `shown` follows each time it was read anew."""

    place_wanted = Signal(object)
    """Place to bring the keyboard to."""
    gone = Signal()
    """The meeting does not exist any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.wording = LiveWording(self, self)
        self.meeting_id = ""
        self._dossier: Dossier | None = None
        self._reading = False
        self._waiting: list[Touched | None] = []

    @property
    def dossier(self) -> Dossier:
        """The meeting as last read; only after the first `shown`."""
        assert self._dossier is not None, "no meeting is shown yet"
        return self._dossier

    @property
    def directory(self) -> Directory:
        """The units and people as last read."""
        return self.dossier.directory

    @property
    def reference_day(self) -> date:
        """The day of the meeting."""
        return self.dossier.meeting.day

    @property
    def item_type(self) -> MeetingType:
        """The type of the meeting."""
        return self.dossier.type

    def place_of(self, item: ItemDossier) -> str:
        """Return which item of the agenda it is: 议题三."""
        number = numeral(self.dossier.items.index(item) + 1)
        return self.tr("Item {n}").replace("{n}", number)

    def missing(self, item: ItemDossier) -> tuple[Problem, ...]:
        """Return what an item lacks for this meeting, as long as it is ahead."""
        dossier = self.dossier
        if dossier.meeting.status not in _AHEAD or item.item.state in OFF_AGENDA:
            return ()
        return missing_for(
            item,
            dossier.type,
            dossier.directory,
            meeting_day=dossier.meeting.day,
            as_of=date.today(),
        )

    @property
    def ready(self) -> bool:
        """Whether a meeting has been read."""
        return self._dossier is not None

    @property
    def locked(self) -> bool:
        """Whether the minutes are issued and nothing changes any more."""
        return self._dossier is None or self._dossier.meeting.locked

    @property
    def lists_locked(self) -> bool:
        """Whether lists and facts stand too: issued, and not open again for form and lists."""
        return self.locked and (self._dossier is None or open_reopening(self._dossier) is None)

    def field_locked(self, kind: str, field: str) -> bool:
        """Whether a field of a record of the meeting does not change any more."""
        listed = field in REOPENED.get(kind, frozenset())
        return self.lists_locked if listed else self.locked

    def item(self, item_id: str) -> ItemDossier | None:
        """Return an item of the meeting by its id, or None."""
        if self._dossier is None:
            return None
        return next((i for i in self._dossier.items if i.item.id == item_id), None)

    def open(self, meeting_id: str) -> None:
        """Read a meeting and its drafts, whatever was shown before; `shown` follows."""
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
            if self._dossier is not None and same_minutes(dossier, self._dossier):
                done(text)

        self.session.ask(lambda desk: desk.minutes_text(dossier), show)

    def reread(self, touched: Touched | None = None) -> None:
        """Read again what was touched of the meeting; None: all of it."""
        if not self.meeting_id:
            return
        if touched is not None:
            touched = frozenset(key for key in touched if key[0] not in _UNSEEN)
            if not touched:
                return
        if self._reading:
            # None stays None: everything is read again then
            self._waiting.append(touched)
            return
        self._reading = True
        wanted, base = self.meeting_id, self._dossier

        def answer(reader: Reader) -> Dossier | None:
            try:
                return read_again(reader, wanted, base, touched)
            except Missing:
                return None

        self.session.read(answer, lambda dossier: self._reread_done(wanted, base, dossier))

    def _reread_done(self, wanted: str, base: Dossier | None, dossier: Dossier | None) -> None:
        self._reading = False
        waiting, self._waiting = self._waiting, []
        if wanted != self.meeting_id or base is not self._dossier:
            # another meeting was opened, or this one read whole meanwhile
            self.reread()
            return
        if dossier is None:
            self.gone.emit()
            return
        if dossier is not self._dossier:
            self._show(dossier)
        if waiting:
            every = [touched for touched in waiting if touched is not None]
            self.reread(frozenset().union(*every) if len(every) == len(waiting) else None)

    def _show(self, dossier: Dossier) -> None:
        if self._dossier is None or dossier.directory != self._dossier.directory:
            self.offer_entries(dossier.directory)
        self._dossier = dossier
        self.shown.emit()

    def set_status(self, status: MeetingStatus, done: Callable[[], None] | None = None) -> None:
        """Move the meeting to another state."""
        self.run(set_status(self.meeting_id, status), (lambda _: done()) if done else None)

    def go(self, place: Place) -> None:
        """Bring the keyboard to a place of this page."""
        self.place_wanted.emit(place)
