"""The papers' page over the sample with the real store, maker and typesetter."""

from collections.abc import Iterator
from pathlib import Path

from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from desk.services.editing import edit
from desk.services.issuing import FirstNumbers
from desk.services.paper_rows import PaperRow
from desk.ui.pages.papers.page import PapersPage
from desk.ui.preview.page import PreviewPage
from desk.ui.preview.request import key_of
from desk.ui.printing.memory import PaperMemory
from desk.ui.start import Start
from tests.ui.support import sample, settle


class PapersDesk:
    """The page, the record behind it and the folder the files go to."""

    def __init__(self, start: Start, folder: Path) -> None:
        self.start, self.folder = start, folder
        assert start.office is not None
        self.desk = start.office.desk
        start.office.importer.run([sample()])
        self.meeting_id = self.desk.meetings()[0].id
        PaperMemory().remember_folder(self.dossier.title, folder)
        start.window.show_papers(self.meeting_id)
        self.settle()

    def settle(self) -> None:
        settle(self.start.jobs)

    @property
    def dossier(self) -> Dossier:
        settle(self.start.jobs)
        return self.desk.dossier(self.meeting_id)

    @property
    def page(self) -> PapersPage:
        page = self.start.window.current
        assert isinstance(page, PapersPage)
        return page

    @property
    def preview(self) -> PreviewPage:
        page = self.start.window.current
        assert isinstance(page, PreviewPage)
        return page

    @property
    def said(self) -> str:
        """What the window says in its line."""
        return self.start.window.notice.text

    def rows(self, kind: PaperKind) -> list[PaperRow]:
        self.settle()
        assert self.page.found is not None
        return [row for row in self.page.found.rows if row.kind is kind]

    def row(self, kind: PaperKind, unit_id: str | None = None) -> PaperRow:
        return next(r for r in self.rows(kind) if unit_id is None or r.unit_id == unit_id)

    def choose(self, *rows: PaperRow) -> None:
        self.page.table.choose([key_of(row) for row in rows])

    def export(self, *rows: PaperRow, form: str = "docx") -> list[Path]:
        """Export and return the files that are new or another than before."""
        before = {path: path.read_bytes() for path in self.files()}
        self.choose(*rows)
        self.page.actions_here.export(form)
        self.settle()
        while self.page.actions_here.writing.busy:
            self.settle()
        self.settle()
        return [path for path in self.files() if before.get(path) != path.read_bytes()]

    def files(self) -> Iterator[Path]:
        if self.folder.is_dir():
            yield from sorted(p for p in self.folder.iterdir() if p.is_file())

    def change(self, record: object, **values: object) -> None:
        """Change a record as another page of this window does."""
        assert self.page.session is not None
        self.page.session.submit(edit(record, **values))  # type: ignore[type-var]
        self.settle()
        if self.page._rest.isActive():
            self.page._rest.stop()
            self.page._read()
        self.settle()

    def issue(self) -> None:
        self.page.session.submit(self.desk.issuing(self.meeting_id, FirstNumbers(13, 32)))
        self.settle()
        self.page.opened()
        self.settle()
