"""Writing files into a folder for a page: which of how many, and where they are."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desk.domain.progress import Step
from desk.ui.progress.work import LongWork
from desk.ui.session import Session


class FileWriting(QObject):
    """Writes one batch of files at a time. A stop leaves those that are written, each whole."""

    said = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.work = LongWork(session, self)
        self._folder = Path()
        self._written: list[Path] = []
        self._total = 0

    def write(self, folder: Path, make: Callable[[Path], Iterator[Step[Path]]]) -> None:
        """Write what `make`, called in the job thread, yields the paths of."""
        if self.work.busy:
            self.said.emit(self.tr("Files are being written: wait for them, or stop them."))
            return
        self._folder, self._written, self._total = folder, [], 0
        self.work.begin(self.tr("Writing…"), lambda _watch: make(folder), self._step, self._end)

    def _step(self, step: Step[Path]) -> None:
        if step.made is not None:
            self._written.append(step.made)
        self._total = step.total
        text = self.tr("Writing {name}　{n} of {total}").replace("{name}", step.name)
        text = text.replace("{n}", str(min(step.done + 1, step.total)))
        self.work.say(text.replace("{total}", str(step.total)), step.done, step.total)

    def _end(self, stopped: bool) -> None:
        done = len(self._written)
        if stopped and done < max(1, self._total):
            text = self.tr("Stopped: {done} of {total} files are written, in {folder}")
        elif done == 1:
            text = self.tr("Written: {path}").replace("{path}", str(self._written[0]))
        else:
            text = self.tr("{done} files are in {folder}")
        text = text.replace("{done}", str(done)).replace("{total}", str(self._total))
        self.said.emit(text.replace("{folder}", str(self._folder)))
