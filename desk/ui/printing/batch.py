"""Printing several papers one after the other, as steps of the job thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.domain.paper_settings import PaperSettings
from desk.services.desk import Desk
from desk.services.ports import PaperDraft
from desk.ui.preview.laid_out import LaidOut, Typesetter
from desk.ui.preview.request import PapersWanted
from desk.ui.printing.choice import Pages, PrintChoice, page_numbers
from desk.ui.printing.files import free_path, write_file


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

    `current` is the page that is shown. Raises StorageFault, Refused.
    """
    drafts, settings = wanted.find(desk)
    yield Printed(0, len(drafts), drafts[0].name if drafts else "")
    batch = _Batch(typesetter, settings, choice, current)
    if choice.printer:
        yield from batch.printed(drafts)
    elif choice.joined or len(drafts) == 1:
        yield from batch.joined(drafts)
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

    def printed(self, drafts: Sequence[PaperDraft]) -> Iterator[Printed]:
        """A job of the printer for each paper: each begins on a sheet of its own."""
        from desk.ui.printing.output import Output

        for done, draft in enumerate(drafts, start=1):
            paper, pages = self._laid_out(draft)
            output = Output(self._choice, draft.name)
            try:
                output.print_pages(paper, pages)
                output.end()
            except BaseException:
                output.give_up()
                raise
            yield Printed(done, len(drafts), draft.name)

    def joined(self, drafts: Sequence[PaperDraft]) -> Iterator[Printed]:
        """All papers in one PDF file, over an older one of that name."""
        path = self._choice.path
        assert path is not None, "a PDF file needs a place"
        parts = []
        for done, draft in enumerate(drafts, start=1):
            parts.append(self._laid_out(draft))
            if done < len(drafts):
                yield Printed(done, len(drafts), draft.name)
        if parts:
            title = drafts[0].name if len(drafts) == 1 else path.stem
            write_file(path, self._typesetter.pdf(parts, title))
            yield Printed(len(drafts), len(drafts), drafts[-1].name, path)

    def apart(self, drafts: Sequence[PaperDraft]) -> Iterator[Printed]:
        """A PDF file for each paper; a file that is there already stays."""
        folder = self._choice.path
        assert folder is not None, "PDF files need a folder"
        for done, draft in enumerate(drafts, start=1):
            path = free_path(folder, draft.name)
            write_file(path, self._typesetter.pdf([self._laid_out(draft)], draft.name))
            yield Printed(done, len(drafts), draft.name, path)

    def _laid_out(self, draft: PaperDraft) -> tuple[LaidOut, list[int]]:
        paper = self._typesetter.lay_out(draft, self._settings)
        if self._choice.pages is Pages.CURRENT:
            return paper, [min(self._current, paper.page_count - 1)]
        if self._choice.pages is Pages.RANGE:
            return paper, page_numbers(self._choice.page_range, paper.page_count)
        return paper, list(range(paper.page_count))
