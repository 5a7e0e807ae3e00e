"""What can be done with a meeting's papers beside writing them."""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desk.domain.dossier import Dossier
from desk.domain.operations import Operation, Work
from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import Paper, PaperKind, PaperOrigin
from desk.services.bundling import bundle
from desk.services.dossiers import load_dossier
from desk.services.exporting import WantedPaper, wanted_papers
from desk.services.following import issue_follow_ups, last_told
from desk.services.paper_rows import PaperRow, follow_ups_due, paper_rows, told_draft
from desk.services.ports import Bundler, PaperDraft, PaperMaker, Shelf, Store


class PaperDesk:
    """Lists papers, shows them before they are files, follows issued ones up."""

    def __init__(self, store: Store, maker: PaperMaker, shelf: Shelf, bundler: Bundler) -> None:
        self._store = store
        self._maker = maker
        self._shelf = shelf
        self._bundler = bundler

    def rows(self, meeting_id: str) -> list[PaperRow]:
        """Return the papers of a meeting, each with how it stands. Raises Missing."""
        return paper_rows(self._store, self._maker, self._shelf, self._dossier(meeting_id))

    def drafts(
        self, meeting_id: str, kinds: Collection[PaperKind]
    ) -> tuple[Sequence[PaperDraft], PaperSettings]:
        """Return papers as they would be printed now (issued ones as they were), and their look."""
        dossier = self._dossier(meeting_id)
        wanted: list[WantedPaper] = list(wanted_papers(self._store, self._maker, dossier, kinds))
        return [paper.draft for paper in wanted], dossier.settings

    def unit_messages(self, meeting_id: str) -> list[tuple[str, str]]:
        """Return for each unit its name and its notice as plain text, to copy into a message."""
        made = self._maker.unit_messages(self._dossier(meeting_id))
        return [(message.unit_name, message.text) for message in made]

    def bundle(self, meeting_id: str, path: Path) -> Iterator[tuple[int, int]]:
        """Write everything of a meeting as a ZIP, yielding (files made, files in all)."""
        dossier = self._dossier(meeting_id)
        yield from bundle(self._store, self._maker, self._bundler, dossier, path)

    def follow_ups_due(self, meeting_id: str) -> dict[str, tuple[PaperKind, ...]]:
        """Return what has to go out after issued letters, by unit."""
        return follow_ups_due(self._store, self._maker, self._dossier(meeting_id))

    def follow_up(self, meeting_id: str, unit_id: str) -> Operation[list[str]]:
        """Return the operation that numbers and fixes what follows a unit's letter.

        Its value are the papers' ids. A unit that was given its work later gets its letter.
        """
        dossier = self._dossier(meeting_id)
        last = last_told(dossier, unit_id)
        told = told_draft(self._store, self._maker, dossier, unit_id)
        return issue_follow_ups(
            meeting_id, unit_id, told, last.id if last is not None else None, self._maker
        )

    def attach_signed(
        self,
        meeting_id: str,
        row: PaperRow,
        path: Path,
        data: bytes,
    ) -> Operation[Paper]:
        """Return the operation that keeps a signed file (.docx, .pdf) as what was issued."""
        paper = Paper(
            meeting_id=meeting_id,
            kind=row.kind,
            unit_id=row.unit_id,
            item_id=row.item_id,
            part=row.part,
            subject=row.subject,
            number=row.number,
            version=max(1, row.version),
            issued=True,
            origin=PaperOrigin.SIGNED,
            folder=str(path.parent),
            file_name=path.name,
            content_hash="",
            file_hash=hashlib.sha256(data).hexdigest(),
            written_at="",
        )

        def perform(work: Work) -> Paper:
            work.keep(data)
            return work.add(replace(paper, written_at=work.now.isoformat(timespec="seconds")))

        return Operation("attach_signed", perform)

    def _dossier(self, meeting_id: str) -> Dossier:
        with self._store.reading() as reader:
            return load_dossier(reader, meeting_id)
