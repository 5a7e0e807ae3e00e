"""From "print these" to paper: ask, print in the job thread, say how far it is and what came."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.domain.faults import StorageFault
from desk.domain.problems import Refused
from desk.domain.progress import Watch
from desk.ui.preview.laid_out import Typesetter
from desk.ui.preview.request import PapersWanted
from desk.ui.printing.batch import Printed, print_papers
from desk.ui.printing.choice import PrintChoice
from desk.ui.printing.dialog import PrintDialog
from desk.ui.printing.memory import PaperMemory
from desk.ui.progress.work import LongWork
from desk.ui.session import Session


class PrintFlow(QObject):
    """Prints papers for a page. One batch at a time."""

    said = Signal(str)
    finished = Signal()

    def __init__(
        self,
        session: Session,
        typesetter: Typesetter | None,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._session, self._typesetter = session, typesetter
        self._page = page
        self.work = LongWork(session, self)
        self._last: Printed | None = None
        self._to_pdf = False
        self.dialog: PrintDialog | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being printed."""
        return self.work.busy

    def ask(
        self,
        wanted: PapersWanted,
        names: Sequence[str],
        title: str,
        *,
        page_count: int = 0,
        current: int = 0,
        others: tuple[PapersWanted, Sequence[str]] | None = None,
    ) -> None:
        """Ask how papers are to be printed, and print them. `title` is the meeting's.

        `others` are all papers one may print instead of the one shown, and their names.
        """
        if self.busy or self._typesetter is None or not names:
            return
        kind = next(iter(wanted.kinds)) if len(wanted.kinds) == 1 else None

        def open_dialog(printers: list[str]) -> None:
            self.dialog = PrintDialog.ask(
                names,
                kind,
                PaperMemory().folder(title),
                lambda choice: self.start(
                    others[0] if others is not None and choice.everything else wanted,
                    choice,
                    current,
                ),
                page_count=page_count,
                others=others[1] if others is not None else (),
                printers=printers,
                parent=self._page,
            )
            self.dialog.destroyed.connect(self._forget_dialog)

        self._session.ask(lambda _desk: find_printers(), open_dialog)

    def start(self, wanted: PapersWanted, choice: PrintChoice, current: int = 0) -> None:
        """Print papers; the page stays in use meanwhile."""
        typesetter, desk = self._typesetter, self._session.desk
        if self.busy or typesetter is None:
            return
        self._last = None
        self._to_pdf = not choice.printer

        def make(_watch: Watch) -> Iterator[Printed]:
            return print_papers(desk, typesetter, wanted, choice, current)

        self.work.begin(self.tr("Printing…"), make, self._step, self._ended, self._failed)

    def _step(self, step: Printed) -> None:
        self._last = step
        text = self.tr("Printing {done} of {total}　{name}")
        text = text.replace("{done}", str(min(step.done + 1, step.total)))
        text = text.replace("{total}", str(step.total)).replace("{name}", step.name)
        self.work.say(text, step.done, step.total)

    def _ended(self, stopped: bool) -> None:
        self.said.emit(self._result(stopped, self._last))
        self.finished.emit()

    def _result(self, stopped: bool, last: Printed | None) -> str:
        done, total = (last.done, last.total) if last is not None else (0, 0)
        if not total:
            return self.tr("There was nothing to print.")
        if stopped and done < total:
            text = self.tr("Stopped: {done} of {total} papers are printed.")
        elif self._to_pdf and last is not None and last.path is not None:
            text = self.tr("{done} papers are in {path}")
            text = text.replace("{path}", str(_place(last.path, total)))
        else:
            text = self.tr("{done} papers are printed.")
        return text.replace("{done}", str(done)).replace("{total}", str(total))

    def _failed(self, error: Refused | StorageFault | None) -> None:
        self.work.show(error)
        self.finished.emit()

    def _forget_dialog(self) -> None:
        self.dialog = None


def _place(path: Path, total: int) -> Path:
    return path if total == 1 else path.parent


def find_printers() -> list[str]:
    """Return the printers of this PC; in the job thread, QtPrintSupport is loaded there."""
    from desk.ui.printing.output import printers

    return printers()
