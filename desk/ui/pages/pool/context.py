"""The pool as last read, for the parts of its page."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from desk.domain.dossier import Directory, ItemDossier
from desk.domain.item_course import ItemMove
from desk.domain.meetings import MeetingType
from desk.domain.problems import Problem
from desk.services.desk import Desk
from desk.services.pool import Pool, PoolItem, load_pool
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.session import Session
from desk.ui.widgets.choices import enum_text


class PoolContext(ItemContext):
    """Every item without a meeting, held against one type of meeting."""

    def __init__(
        self, session: Session, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(session, parent)
        self.today = today
        self.type_id: str | None = None
        self._pool: Pool | None = None
        self._reading = False
        self._read_again = False

    @property
    def pool(self) -> Pool:
        """The pool as last read; only after the first `shown`."""
        assert self._pool is not None, "the pool was not read yet"
        return self._pool

    @property
    def directory(self) -> Directory:
        """The units and people as last read."""
        return self.pool.directory

    @property
    def reference_day(self) -> date:
        """Today."""
        return self.today()

    @property
    def ready(self) -> bool:
        """Whether the pool has been read."""
        return self._pool is not None

    @property
    def locked(self) -> bool:
        """Nothing in the pool is locked."""
        return self._pool is None

    @property
    def item_type(self) -> MeetingType:
        """The type that was chosen to hold the items against."""
        return self.pool.type

    def pool_item(self, item_id: str) -> PoolItem | None:
        """Return an item with what it lacks, or None."""
        items = self._pool.items if self._pool is not None else ()
        return next((found for found in items if found.dossier.item.id == item_id), None)

    def item(self, item_id: str) -> ItemDossier | None:
        """Return an item, or None."""
        found = self.pool_item(item_id)
        return found.dossier if found is not None else None

    def place_of(self, item: ItemDossier) -> str:
        """Return the state of an item."""
        return enum_text(item.item.state)

    def missing(self, item: ItemDossier) -> tuple[Problem, ...]:
        """Return what an item lacks for the type that was chosen."""
        found = self.pool_item(item.item.id)
        return found.missing if found is not None else ()

    def course(self, item: ItemDossier) -> tuple[ItemMove, ...]:
        """Return what an item went through, at an earlier meeting too."""
        found = self.pool_item(item.item.id)
        return (*found.earlier, *item.moves) if found is not None else item.moves

    def open(self) -> None:
        """Read the pool and the drafts; `shown` follows."""

        def answer(desk: Desk) -> Any:
            return self._look(desk), desk.store.drafts()

        def show(found: Any) -> None:
            pool, drafts = found
            self.drafts.load(drafts)
            self._show(pool)

        self.session.ask(answer, show)

    def hold_against(self, type_id: str) -> None:
        """Hold the items against another type of meeting."""
        self.type_id = type_id
        self.reread()

    def reread(self) -> None:
        """Read the pool again."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self.session.ask(self._look, self._reread_done)

    def _look(self, desk: Desk) -> Pool:
        type_id, today = self.type_id, self.today()
        return desk.read(lambda reader: load_pool(reader, type_id, today))

    def _reread_done(self, pool: Pool) -> None:
        self._reading = False
        if self._read_again:
            self._read_again = False
            self.reread()
        elif pool != self._pool:
            self._show(pool)

    def _show(self, pool: Pool) -> None:
        if self._pool is None or pool.directory != self._pool.directory:
            self.offer_entries(pool.directory)
        self._pool = pool
        self.shown.emit()
