"""Writing a meeting's papers into a folder, and remembering what was written."""

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desk.domain.dossier import Dossier
from desk.domain.meetings import Meeting
from desk.domain.office import Unit
from desk.domain.operations import Operation, Work
from desk.domain.papers import Paper, PaperKind
from desk.domain.problems import refuse
from desk.services.dossiers import load_dossier
from desk.services.issuing import issue_minutes
from desk.services.ports import PaperMaker, Shelf, Store


@dataclass(frozen=True, slots=True)
class WrittenPaper:
    """A file that now lies in the folder."""

    kind: PaperKind
    path: Path
    number: str
    subject: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    kind: PaperKind
    unit: Unit | None
    name: str
    number: str
    subject: str


class Exporter:
    """Writes papers.

    A file edited by hand is left alone, an unchanged one is not written again, and an issued one
    is never written over: what the record says later gets a name of its own.
    """

    def __init__(self, store: Store, maker: PaperMaker, shelf: Shelf) -> None:
        self._store = store
        self._maker = maker
        self._shelf = shelf

    def export(
        self, meeting_id: str, kinds: frozenset[PaperKind], folder: Path
    ) -> Iterator[WrittenPaper]:
        """Write the wanted papers one by one, yielding each once it lies in the folder.

        Letters need issued minutes: Refused (export.not_issued). Raises StorageFault.
        """
        with self._store.reading() as reader:
            dossier = load_dossier(reader, meeting_id)
            written = reader.find(Paper, meeting_id=meeting_id)
        if PaperKind.LETTER in kinds and not dossier.meeting.locked:
            raise refuse("export.not_issued", title=dossier.title)
        for wanted in _wanted(dossier, kinds):
            unit_id = wanted.unit.id if wanted.unit else None
            earlier = [p for p in written if p.kind is wanted.kind and p.unit_id == unit_id]
            yield self._write(dossier, wanted, earlier, self._drafts(dossier, earlier), folder)

    def _drafts(self, dossier: Dossier, earlier: list[Paper]) -> frozenset[str]:
        """Return the hashes of the files that were written before the minutes were issued."""
        if not dossier.meeting.locked:
            return frozenset(paper.file_hash for paper in earlier)
        entries = self._store.history(Meeting.KIND, dossier.meeting.id)
        issued = next((e.sequence for e in entries if e.verb == issue_minutes.__name__), 0)
        return frozenset(
            paper.file_hash
            for paper in earlier
            if paper.kind is PaperKind.MINUTES
            and self._store.history(Paper.KIND, paper.id)[0].sequence < issued
        )

    def _write(
        self,
        dossier: Dossier,
        wanted: _Wanted,
        earlier: list[Paper],
        drafts: Collection[str],
        folder: Path,
    ) -> WrittenPaper:
        head = self._store.head_mark()
        if wanted.unit is None:
            data, content = self._maker.minutes(dossier, head)
        else:
            data, content = self._maker.letter(dossier, wanted.unit, head)
        for paper in reversed(earlier):
            # An issued paper stays what it was, whatever units are called now
            issued = dossier.meeting.locked and paper.file_hash not in drafts
            if paper.content_hash != content and not issued:
                continue
            kept = self._shelf.unchanged(folder, paper.file_name, paper.file_hash)
            if kept is not None:
                return WrittenPaper(wanted.kind, kept, wanted.number, wanted.subject)
        path = self._shelf.save(folder, wanted.name, data, drafts)
        last = earlier[-1] if earlier else None
        version = last.version + (last.content_hash != content) if last is not None else 1
        self._store.run(
            _keep_paper(
                Paper(
                    meeting_id=dossier.meeting.id,
                    kind=wanted.kind,
                    unit_id=wanted.unit.id if wanted.unit else None,
                    version=version,
                    file_name=path.name,
                    content_hash=content,
                    file_hash=hashlib.sha256(data).hexdigest(),
                    written_at="",
                )
            )
        )
        return WrittenPaper(wanted.kind, path, wanted.number, wanted.subject)


def _keep_paper(paper: Paper) -> Operation[Paper]:
    def perform(work: Work) -> Paper:
        return work.add(replace(paper, written_at=work.now.isoformat(timespec="seconds")))

    return Operation("write_paper", perform, undoable=False)


def _wanted(dossier: Dossier, kinds: frozenset[PaperKind]) -> Iterator[_Wanted]:
    if PaperKind.MINUTES in kinds:
        number = dossier.minutes_number
        yield _Wanted(
            PaperKind.MINUTES,
            None,
            f"{dossier.title}纪要.docx",
            number.text if number else "",
            dossier.title,
        )
    if PaperKind.LETTER in kinds:
        for unit in dossier.lead_units:
            letter = dossier.letter_number(unit.id)
            text = letter.text if letter else ""
            yield _Wanted(
                PaperKind.LETTER, unit, f"{text} {unit.label}.docx".strip(), text, unit.label
            )
