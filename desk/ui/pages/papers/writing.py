"""Writing papers and bundles in the background: how far it is, what came of it."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.domain.faults import StorageFault
from desk.domain.problems import Refused
from desk.messages import explain
from desk.services.desk import Desk
from desk.services.exporting import WrittenPaper
from desk.services.paper_rows import PaperRow
from desk.ui.preview.request import PaperKey, key_of
from desk.ui.progress.work import LongWork
from desk.ui.session import Session
from desk.ui.window.actions import language

_NUMBERED = re.compile(r"（\d+）\.\w+\Z")


class PaperWriting(QObject):
    """Exports papers and bundles for the page, one after the other."""

    said = Signal(str)
    finished = Signal()
    """Something was written, or not: how papers stand is to be read again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.work = LongWork(session, self)
        self._written: list[WrittenPaper] = []
        self._rows: Sequence[PaperRow] = ()
        self._total = 0
        self._path = Path()

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self.work.busy

    def export(self, meeting_id: str, rows: Sequence[PaperRow], folder: Path, form: str) -> None:
        """Write papers into a folder as .docx or .pdf."""
        if self.busy or not rows:
            return
        keys = frozenset(key_of(row) for row in rows)
        self._rows, self._written, self._total = rows, [], len(rows)
        self._path = folder

        def make(desk: Desk) -> Iterator[Any]:
            return export_keys(desk, meeting_id, keys, folder, form)

        self._begin(self.tr("Writing…"), make, self._wrote, self._exported)

    def bundle(self, meeting_id: str, path: Path) -> None:
        """Write everything of a meeting into one ZIP."""
        if self.busy:
            return
        self._path = path

        def make(desk: Desk) -> Iterator[Any]:
            return desk.papers.bundle(meeting_id, path)

        self._begin(self.tr("Packing…"), make, self._packed, self._bundled)

    def _begin(self, text: str, make: Any, step: Any, end: Any) -> None:
        desk = self._session.desk
        self.work.begin(text, lambda _watch: make(desk), step, end, self._failed)

    def _wrote(self, paper: WrittenPaper) -> None:
        self._written.append(paper)
        written = self.tr("Written: {name}").replace("{name}", paper.path.name)
        self._go_on(written, len(self._written), self._total)

    def _packed(self, step: tuple[int, int]) -> None:
        self._go_on(self.tr("Packing…"), *step)

    def _go_on(self, text: str, done: int, total: int) -> None:
        self.work.say(f"{text}　{done} / {total}", done, total)

    def _exported(self, stopped: bool) -> None:
        count = str(len(self._written))
        if stopped and len(self._written) < self._total:
            text = self.tr("Stopped: {done} of {total} papers are in {folder}")
        else:
            text = self.tr("{done} papers are in {folder}")
        text = text.replace("{done}", count).replace("{total}", str(self._total))
        text = text.replace("{folder}", str(self._path))
        other = [paper.path.name for paper in self._written if self._renamed(paper)]
        if other:
            said = self.tr(
                "A file of that name was changed by hand or is open elsewhere and stays as it is;"
                " the new one is called {names}"
            )
            text = f"{text}\n{said.replace('{names}', '、'.join(other))}"
        self.said.emit(text)
        self.finished.emit()

    def _renamed(self, paper: WrittenPaper) -> bool:
        before = {row.path for row in self._rows}
        return paper.path not in before and _NUMBERED.search(paper.path.name) is not None

    def _bundled(self, stopped: bool) -> None:
        text = (
            self.tr("Stopped: nothing was packed.")
            if stopped
            else self.tr("Packed: {path}").replace("{path}", str(self._path))
        )
        self.said.emit(text)
        self.finished.emit()

    def _failed(self, error: Refused | StorageFault | None) -> None:
        self.work.show(error)
        self.finished.emit()


def export_keys(
    desk: Desk, meeting_id: str, keys: frozenset[PaperKey], folder: Path, form: str
) -> Iterator[WrittenPaper]:
    """Write just the papers of these keys."""
    kinds = frozenset(key.kind for key in keys)
    only = frozenset(tuple(key) for key in keys)
    yield from desk.export(meeting_id, kinds, folder, (form,), only=only)


def told(error: Refused) -> str:
    """Return why something was refused, a line for each reason."""
    return "\n".join(dict.fromkeys(explain(p, language()) for p in error.problems))
