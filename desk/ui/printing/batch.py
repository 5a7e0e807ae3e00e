"""Printing several papers one after the other, as steps of the job thread."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desk.domain.faults import StorageFault
from desk.domain.paper_settings import PaperSettings
from desk.services.desk import Desk
from desk.services.ports import PaperDraft
from desk.ui.preview.laid_out import LaidOut, Typesetter
from desk.ui.preview.request import PapersWanted
from desk.ui.printing.choice import Pages, PrintChoice, page_numbers

_UNSAFE = '<>:"/\\|?*'


@dataclass(frozen=True, slots=True)
class Printed:
    """How far printing is: `path` is the PDF file that was just finished."""

    done: int
    total: int
    name: str
    path: Path | None = None


def print_papers(
    desk: Desk, typesetter: Typesetter, wanted: PapersWanted, choice: PrintChoice, current: int = 0
) -> Iterator[Printed]:
    """Print papers, yielding after each. A stop takes back what is not finished.

    Raises StorageFault, Refused; ValueError for pages that are not there.
    """
    drafts, settings = wanted.find(desk)
    yield Printed(0, len(drafts), drafts[0].name if drafts else "")
    batch = _Batch(typesetter, settings, choice, current)
    if choice.printer or choice.joined or len(drafts) == 1:
        yield from batch.together(drafts)
    else:
        yield from batch.apart(drafts)


class _Batch:
    def __init__(
        self, typesetter: Typesetter, settings: PaperSettings, choice: PrintChoice, current: int
    ) -> None:
        self._typesetter = typesetter
        self._settings = settings
        self._choice = choice
        self._current = current

    def together(self, drafts: Sequence[PaperDraft]) -> Iterator[Printed]:
        """One job of the printer for each paper, or all of them in one PDF file."""
        from desk.ui.printing.output import Output

        if self._choice.printer:
            for done, draft in enumerate(drafts, start=1):
                self._print(Output(self._choice, draft.name), draft)
                yield Printed(done, len(drafts), draft.name)
            return
        path = self._choice.path
        assert path is not None, "a PDF file needs a place"
        _make_folder(path.parent)
        output = Output(self._choice, path.stem, path)
        ended = False
        try:
            for done, draft in enumerate(drafts, start=1):
                paper = self._typesetter.lay_out(draft, self._settings)
                output.print_pages(paper, self._pages(paper))
                if done == len(drafts):
                    output.end()
                    ended = True
                yield Printed(done, len(drafts), draft.name, path if ended else None)
        finally:
            if not ended:
                output.give_up()

    def apart(self, drafts: Sequence[PaperDraft]) -> Iterator[Printed]:
        """A PDF file for each paper; a file that is there already stays."""
        from desk.ui.printing.output import Output

        folder = self._choice.path
        assert folder is not None, "PDF files need a folder"
        _make_folder(folder)
        for done, draft in enumerate(drafts, start=1):
            path = free_path(folder, draft.name)
            self._print(Output(self._choice, draft.name, path), draft)
            yield Printed(done, len(drafts), draft.name, path)

    def _print(self, output, draft: PaperDraft) -> None:
        try:
            paper = self._typesetter.lay_out(draft, self._settings)
            output.print_pages(paper, self._pages(paper))
            output.end()
        except BaseException:
            output.give_up()
            raise

    def _pages(self, paper: LaidOut) -> list[int]:
        if self._choice.pages is Pages.CURRENT:
            return [min(self._current, paper.page_count - 1)]
        if self._choice.pages is Pages.RANGE:
            return page_numbers(self._choice.page_range, paper.page_count)
        return list(range(paper.page_count))


def free_path(folder: Path, name: str) -> Path:
    """Return a path for a PDF file that no file has yet: name, name（2）, name（3）."""
    safe = "".join("_" if c in _UNSAFE or ord(c) < 32 else c for c in name).strip(" .") or "_"
    path = folder / f"{safe}.pdf"
    number = 2
    while path.exists():
        path = folder / f"{safe}（{number}）.pdf"
        number += 1
    return path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        with suppress(OSError):
            if folder.is_dir():
                return
        raise StorageFault("file.read_only", str(folder)) from error
