"""Everything of a meeting as one file: its papers as Word and PDF, what came in, and an index."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk.domain.dossier import Dossier
from desk.domain.papers import Paper, PaperKind, PaperOrigin
from desk.services.exporting import PDF, WORD, wanted_papers
from desk.services.ports import Bundler, PaperMaker, Store


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file of the bundle. `name` is without folder, made safe by whoever writes it."""

    kind: PaperKind
    number: str
    subject: str
    origin: PaperOrigin
    issued: bool
    name: str
    data: bytes


def bundle(
    store: Store, maker: PaperMaker, bundler: Bundler, dossier: Dossier, path: Path
) -> Iterator[tuple[int, int]]:
    """Write the bundle, yielding how many files of how many are made; a stop leaves no file.

    Raises StorageFault.
    """
    kinds = frozenset(PaperKind) - (frozenset() if dossier.meeting.locked else {PaperKind.LETTER})
    wanted = list(wanted_papers(store, maker, dossier, kinds))
    received = [p for p in dossier.papers if p.origin is not PaperOrigin.WRITTEN]
    total = 2 * len(wanted) + len(received)
    head = store.head_mark()
    files: list[BundleFile] = []
    for paper in wanted:
        for form in (WORD, PDF):
            draft = paper.draft
            data = (
                maker.pdf(draft, dossier.settings)
                if form == PDF
                else maker.word(draft, dossier.settings, head)
            )
            files.append(
                BundleFile(
                    kind=draft.kind,
                    number=draft.number,
                    subject=draft.subject,
                    origin=PaperOrigin.WRITTEN,
                    issued=paper.fixed is not None,
                    name=f"{draft.name}.{form}",
                    data=data,
                )
            )
            yield len(files), total
    for record in received:
        files.append(_received(store, record))
        yield len(files), total
    bundler(path, dossier.title, files)


def _received(store: Store, record: Paper) -> BundleFile:
    return BundleFile(
        kind=record.kind,
        number=record.number,
        subject=record.subject,
        origin=record.origin,
        issued=record.issued,
        name=record.file_name,
        data=store.content(record.file_hash),
    )
