"""The command palette in the window: what it offers, and going where was chosen."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desk.services.finding import Finder
from desk.services.palette import RecordEntry
from desk.ui.commands import Command
from desk.ui.page import Page
from desk.ui.pages.meeting.places import BEFORE, DURING
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.palette.index import RecordIndex
from desk.ui.palette.lines import PAGE, PLACES, WINDOW, mark_of
from desk.ui.palette.panel import Palette
from desk.ui.widgets.pinyin import spelled
from desk.ui.window.actions import SPECS

if TYPE_CHECKING:
    from desk.ui.window.main import MainWindow

_OWN = "palette"
_PLACE = "open_"
PAGES = {"assignment": "ledger", "person": "directory", "unit": "directory", "agenda_item": "pool"}
"""The page that lists the records of a kind; an item of a meeting is on the meeting's own."""


class PaletteDoor(QObject):
    """Opens the palette over a window, and brings what was chosen."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._index: RecordIndex | None = None
        self._preferences = Preferences()
        self.palette: Palette | None = None

    def open(self) -> None:
        """Open the palette, or close it where it is open."""
        if self.palette is not None:
            self.palette.close()
            return
        self.palette = palette = Palette(self._window)
        palette.chosen.connect(self._take)
        palette.closed.connect(self._closed)
        groups = self._groups()
        palette.set_commands({name: Finder(commands) for name, commands in groups.items()})
        palette.set_recent(self._preferences.recent)
        index = self._records()
        if index is not None:
            palette.set_records(index.finder)
        palette.open()
        if index is not None:
            self._learn(palette, groups)
            index.look()

    def _records(self) -> RecordIndex | None:
        session = self._window.session
        if self._index is None and session is not None:
            self._index = RecordIndex(session, self)
            self._index.changed.connect(self._records_came)
        return self._index

    def _records_came(self) -> None:
        if self.palette is not None and self._index is not None:
            self.palette.set_records(self._index.finder)

    def _learn(self, palette: Palette, groups: dict[str, list[Command]]) -> None:
        """Have the commands' pinyin read off the GUI thread: from then on letters find them."""

        def work() -> dict[str, Finder[Command]]:
            return {name: Finder(commands, spelled) for name, commands in groups.items()}

        def done(commands: dict[str, Finder[Command]]) -> None:
            if self.palette is palette:
                palette.set_commands(commands)

        if not self._window.jobs.stopped:
            self._window.jobs.submit(work, done)

    def _groups(self) -> dict[str, list[Command]]:
        page = self._window.current
        every = [action for action in self._window.actions_made.all if action.isEnabled()]
        sources = {spec.id: spec.source for spec in SPECS}
        made = [_command(a, sources.get(a.objectName(), "")) for a in every]
        return {
            PAGE: list(page.commands()) if page is not None else [],
            WINDOW: [c for c in made if not c.id.startswith(_PLACE) and c.id != _OWN],
            PLACES: [c for c in made if c.id.startswith(_PLACE)],
        }

    def _closed(self) -> None:
        self.palette = None

    def _take(self, entry: Command | RecordEntry) -> None:
        self._preferences.remember_used(mark_of(entry))
        if isinstance(entry, Command):
            entry.act()
        else:
            self.go(entry)

    def go(self, entry: RecordEntry) -> None:
        """Bring a record's place to the front, the keyboard on it."""
        window = self._window
        if entry.kind == "meeting":
            window.open_meeting(entry.id)
        elif entry.kind == "paper":
            window.show_papers(entry.meeting_id)
            _show(window.page("papers"), entry)
        elif entry.kind in ("agenda_item", "decision") and entry.meeting_id:
            from desk.ui.pages.meeting.context import Place

            stage = BEFORE if entry.ahead else DURING
            window.bring(entry.meeting_id, Place(stage, entry.item_id, entry.kind, entry.id))
        elif (page := window.page(PAGES[entry.kind])) is not None:
            window.show_page(page.key)
            _show(page, entry)


def _show(page: Page | None, entry: RecordEntry) -> None:
    if page is not None:
        page.show_record(entry.kind, entry.id)


def _command(action: QAction, source: str) -> Command:
    keys: Sequence[QKeySequence] = action.shortcuts()
    key = keys[0].toString() if keys else ""
    act: Callable[[], Any] = action.trigger
    return Command(action.objectName(), action.text(), act, key, (source,))
