"""Writing a meeting's papers into a folder, and remembering what was written."""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desk.domain.dossier import Dossier
from desk.domain.faults import StorageFault
from desk.domain.operations import Operation, Work
from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import ISSUED_KINDS, Paper, PaperKind, PaperOrigin
from desk.domain.problems import Missing, refuse
from desk.services.dossiers import load_dossier
from desk.services.fixing import fix_papers, fixed_papers, is_unfixed, line_of
from desk.services.ports import PaperDraft, PaperMaker, Shelf, Store

WORD, PDF = "docx", "pdf"


@dataclass(frozen=True, slots=True)
class WrittenPaper:
    """A file that now lies in the folder."""

    kind: PaperKind
    path: Path
    number: str
    subject: str
    format: str = WORD


@dataclass(frozen=True, slots=True)
class WantedPaper:
    """A paper to write or to show."""

    draft: PaperDraft
    fixed: Paper | None = None
    """The record of the issued paper that this is."""

    @property
    def content_hash(self) -> str:
        """The hash of what it says; of an issued paper the one it went out with."""
        return self.fixed.content_hash if self.fixed is not None else self.draft.content_hash


def wanted_papers(
    store: Store, maker: PaperMaker, dossier: Dossier, kinds: Collection[PaperKind]
) -> Iterator[WantedPaper]:
    """Yield the papers of these kinds: those fixed at issue as they are, the others made now."""
    fixed = fixed_papers(dossier)
    for kind in PaperKind:
        if kind not in kinds:
            continue
        issued = [paper for paper in fixed if paper.kind is kind]
        for paper in issued:
            yield WantedPaper(kept_draft(store, maker, paper.snapshot), paper)
        if not issued:
            for draft in maker.papers(dossier, kind, store.head_mark()):
                yield WantedPaper(draft)


def letters_out(dossier: Dossier) -> bool:
    """Return whether any letter went out: all do at issue, urgent ones before it (先行交办)."""
    return any(paper.kind is PaperKind.LETTER for paper in fixed_papers(dossier))


def letters_to_write(dossier: Dossier) -> int:
    """Return how many letters an export writes: those that went out, else one for each lead."""
    fixed = sum(paper.kind is PaperKind.LETTER for paper in fixed_papers(dossier))
    return fixed or len(dossier.lead_units)


def kept_draft(store: Store, maker: PaperMaker, address: str) -> PaperDraft:
    """Return a paper as it was kept. Raises StorageFault (paper.damaged) where it can't be read."""
    try:
        return maker.from_snapshot(store.content(address))
    except (ValueError, Missing) as error:
        raise StorageFault("paper.damaged", address) from error


class Exporter:
    """Writes papers.

    A file edited by hand is left alone, an unchanged one is not written again. An issued paper is
    what was fixed at issue, whatever the records say later, and is never written over.
    """

    def __init__(self, store: Store, maker: PaperMaker, shelf: Shelf) -> None:
        self._store = store
        self._maker = maker
        self._shelf = shelf

    def export(
        self,
        meeting_id: str,
        kinds: frozenset[PaperKind],
        folder: Path,
        formats: Sequence[str] = (WORD,),
        only: Collection[tuple[object, ...]] | None = None,
    ) -> Iterator[WrittenPaper]:
        """Write the wanted papers one by one, yielding each file once it lies in the folder.

        `only` are the lines of papers (see Paper.line) with their numbers, where not all of the
        kinds are wanted. Letters need issued minutes, or are those that went out ahead: Refused
        (export.not_issued). Raises StorageFault.
        """
        dossier = self._dossier(meeting_id)
        if PaperKind.LETTER in kinds and not (dossier.meeting.locked or letters_out(dossier)):
            raise refuse("export.not_issued", title=dossier.title)
        if kinds & ISSUED_KINDS and is_unfixed(dossier):
            self._store.run(fix_papers(meeting_id, self._maker))
            dossier = self._dossier(meeting_id)
        yield from self._written(dossier, kinds - {PaperKind.ARCHIVE}, folder, formats, only)
        if PaperKind.ARCHIVE in kinds:
            # It lists what lies in the folder by now
            dossier = self._dossier(meeting_id)
            yield from self._written(dossier, {PaperKind.ARCHIVE}, folder, formats, only)

    def _written(
        self,
        dossier: Dossier,
        kinds: Collection[PaperKind],
        folder: Path,
        formats: Sequence[str],
        only: Collection[tuple[object, ...]] | None,
    ) -> Iterator[WrittenPaper]:
        for wanted in wanted_papers(self._store, self._maker, dossier, kinds):
            if only is not None and _wanted_as(wanted.draft) not in only:
                continue
            for form in formats:
                yield self._write(dossier, wanted, folder, form)
                if wanted.fixed is not None:
                    # The record of the issued paper bears its first file; each other one its own
                    wanted = replace(wanted, fixed=wanted.fixed.again())

    def _dossier(self, meeting_id: str) -> Dossier:
        with self._store.reading() as reader:
            return load_dossier(reader, meeting_id)

    def _write(
        self, dossier: Dossier, wanted: WantedPaper, folder: Path, form: str
    ) -> WrittenPaper:
        draft = wanted.draft
        look = look_of(dossier.settings)
        earlier = [
            p
            for p in dossier.papers
            if p.line == line_of(draft) and p.file_name and p.origin is PaperOrigin.WRITTEN
        ]
        files = [p for p in earlier if p.file_name.endswith(f".{form}")]
        for paper in reversed(files):
            same = paper.content_hash == wanted.content_hash
            if same and (paper.look == look or paper.issued):
                kept = self._shelf.unchanged(folder, paper.file_name, paper.file_hash)
                if kept is not None:
                    return WrittenPaper(draft.kind, kept, draft.number, draft.subject, form)
        if form == PDF:
            data = self._maker.pdf(draft, dossier.settings)
        else:
            data = self._maker.word(draft, dossier.settings, self._store.head_mark())
        path = self._shelf.save(folder, f"{draft.name}.{form}", data, _ours(dossier, files))
        self._remember(dossier, wanted, earlier, path, data)
        return WrittenPaper(draft.kind, path, draft.number, draft.subject, form)

    def _remember(
        self, dossier: Dossier, wanted: WantedPaper, earlier: list[Paper], path: Path, data: bytes
    ) -> None:
        draft = wanted.draft
        written = wanted.fixed or Paper(
            meeting_id=dossier.meeting.id,
            kind=draft.kind,
            unit_id=draft.unit_id,
            item_id=draft.item_id,
            part=draft.part,
            subject=draft.subject,
            number=draft.number,
            version=next_version(earlier, draft),
            content_hash=draft.content_hash,
            file_name="",
            file_hash="",
            written_at="",
        )
        if written.file_name:
            # The same paper in another folder, or beside a file edited by hand
            written = written.again()
        file = replace(
            written,
            folder=str(path.parent.absolute()),
            file_name=path.name,
            look=look_of(dossier.settings),
            file_hash=hashlib.sha256(data).hexdigest(),
        )
        self._store.run(_keep_paper(file, self._maker.snapshot(draft)))


def _wanted_as(draft: PaperDraft) -> tuple[object, ...]:
    return draft.kind, draft.unit_id, draft.item_id, draft.part, draft.number


def look_of(settings: PaperSettings) -> str:
    """Return the choices that change a file though it says the same: page and fonts."""
    fonts = (settings.title_font, settings.body_font, settings.kai_font, settings.hei_font)
    return "/".join((settings.school.value, *fonts, settings.song_font))


def next_version(earlier: Collection[Paper], draft: PaperDraft) -> int:
    """Return the version of a paper that follows those written: another one where it says more."""
    if not earlier:
        return 1
    last = max(earlier, key=lambda paper: (paper.version, paper.written_at))
    return last.version + (last.content_hash != draft.content_hash)


def _keep_paper(paper: Paper, snapshot: bytes) -> Operation[Paper]:
    def perform(work: Work) -> Paper:
        current = work.seek(Paper, paper.id)
        # Another seat may have written the same issued paper to its first file meanwhile
        own = paper.again() if current is not None and current.file_name else paper
        kept = replace(
            own,
            snapshot=paper.snapshot or work.keep(snapshot),
            written_at=work.now.isoformat(timespec="seconds"),
        )
        return work.put(kept) if current is not None and own is paper else work.add(kept)

    return Operation("write_paper", perform, undoable=False)


def _ours(dossier: Dossier, earlier: Collection[Paper]) -> frozenset[str]:
    """Return the hashes of files that may be written over: those that never went out.

    Former versions kept no text: of an issued meeting, their minutes and letters may have gone out.
    """
    return frozenset(
        p.file_hash
        for p in earlier
        if not p.issued and (p.snapshot or p.kind not in ISSUED_KINDS or not dossier.meeting.locked)
    )
