"""The records the palette finds: read off the GUI thread, read again after something changed."""

from PySide6.QtCore import QObject, Signal

from desk.services.finding import Finder
from desk.services.palette import SHOWN, RecordEntry, record_entries
from desk.ui.session import Session
from desk.ui.widgets.pinyin import spelled

_TEXTS_A_JOB = 100
"""So many texts are spelled in one job: what is saved meanwhile waits no longer than for these."""


class RecordIndex(QObject):
    """Every record one can go to. `changed` follows whenever more, or others, can be found."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._old = True
        self._reading = False
        self._spelled: set[str] = set()
        self.finder: Finder[RecordEntry] = Finder(())
        session.changed.connect(self._note)

    def look(self) -> None:
        """Read the records where they were never read, or changed since."""
        if not self._old or self._reading or self._session.jobs.stopped:
            return
        from desk.ui.pages.papers.words import kind_text

        self._old, self._reading = False, True
        self._session.read(lambda reader: Finder(record_entries(reader, kind_text)), self._take)

    def _note(self, touched: frozenset[tuple[str, str]]) -> None:
        self._old = self._old or any(kind in SHOWN for kind, _ in touched)

    def _take(self, finder: Finder[RecordEntry]) -> None:
        self._reading = False
        texts = {text for entry in finder.entries for text in (entry.title, *entry.words)}
        if not texts <= self._spelled and not self.finder.entries:
            # Characters find something at once, letters a little later
            self.finder = finder
            self.changed.emit()
        self._spell(finder, sorted(texts - self._spelled))

    def _spell(self, finder: Finder[RecordEntry], texts: list[str]) -> None:
        if self._session.jobs.stopped:
            return
        now, later = texts[:_TEXTS_A_JOB], texts[_TEXTS_A_JOB:]

        def work() -> Finder[RecordEntry] | None:
            for text in now:
                spelled(text)
            return None if later else Finder(finder.entries, spelled)

        def done(made: Finder[RecordEntry] | None) -> None:
            self._spelled.update(now)
            if made is None:
                self._spell(finder, later)
                return
            self.finder = made
            self.changed.emit()

        self._session.jobs.submit(work, done)
