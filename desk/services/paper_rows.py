"""The papers of a meeting as lines: which there are, which are stale, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path

from desk.domain.dossier import Dossier
from desk.domain.papers import FileState, Paper, PaperKind, PaperOrigin
from desk.services.exporting import WantedPaper, look_of, wanted_papers
from desk.services.fixing import line_of
from desk.services.following import concerned_units, kinds_due, last_told
from desk.services.ports import PaperDraft, PaperMaker, Shelf, Store

MOST_CHANGES = 5
"""So many changed lines are shown of a stale paper."""


class PaperStatus(StrEnum):
    """How a paper stands beside the record and on the disk."""

    UNWRITTEN = "unwritten"
    CURRENT = "current"
    STALE = "stale"
    """The record has changed: it will be written anew."""
    EDITED = "edited"
    """The file was changed by hand: it stays, the next one gets another version and name."""
    MISSING = "missing"
    ISSUED = "issued"
    """It went out and still says what holds."""
    DUE = "due"
    """A unit was given work after issue: its letter has to go out, and has no number yet."""
    OVERTAKEN = "overtaken"
    """It went out, and the record has changed since: a follow-up is due."""


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line of a paper as it was written, and as it would read now; one may be empty."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper of a meeting with its last file."""

    kind: PaperKind
    subject: str
    number: str
    unit_id: str | None
    item_id: str | None
    part: str
    status: PaperStatus
    why: tuple[LineChange, ...] = ()
    version: int = 0
    path: Path | None = None
    written_at: str = ""
    signed: Paper | None = None
    """The signed final that was attached, or None."""
    follow_ups: tuple[PaperKind, ...] = ()
    """What has to go out after it."""


def paper_rows(store: Store, maker: PaperMaker, shelf: Shelf, dossier: Dossier) -> list[PaperRow]:
    """Return every paper the meeting has or could have, in the order of a meeting's course."""
    due = follow_ups_due(store, maker, dossier) if dossier.meeting.locked else {}
    look = look_of(dossier.settings)
    rows = []
    for wanted in wanted_papers(store, maker, dossier, frozenset(PaperKind)):
        if wanted.draft.kind is PaperKind.LETTER and not dossier.meeting.locked:
            continue
        rows.append(_row(store, maker, shelf, dossier, wanted, look, due))
    known = {row.unit_id for row in rows if row.kind is PaperKind.LETTER}
    rows.extend(
        PaperRow(
            kind=PaperKind.LETTER,
            subject=dossier.directory.unit_name(unit_id),
            number="",
            unit_id=unit_id,
            item_id=None,
            part="",
            status=PaperStatus.DUE,
            follow_ups=kinds,
        )
        for unit_id, kinds in due.items()
        if unit_id not in known
    )
    return rows


def follow_ups_due(
    store: Store, maker: PaperMaker, dossier: Dossier
) -> dict[str, tuple[PaperKind, ...]]:
    """Return what must go out to units whose letter no longer says what holds, by unit."""
    found = {
        unit.id: kinds_due(maker, dossier, unit, told_draft(store, maker, dossier, unit.id))
        for unit in concerned_units(dossier)
    }
    return {unit_id: kinds for unit_id, kinds in found.items() if kinds}


def told_draft(
    store: Store, maker: PaperMaker, dossier: Dossier, unit_id: str
) -> PaperDraft | None:
    """Return the letter as a unit knows it: as issued, or as it reads with its last follow-up."""
    told = last_told(dossier, unit_id)
    if told is None:
        return None
    return maker.from_snapshot(store.content(told.base or told.snapshot))


def _row(
    store: Store,
    maker: PaperMaker,
    shelf: Shelf,
    dossier: Dossier,
    wanted: WantedPaper,
    look: str,
    due: dict[str, tuple[PaperKind, ...]],
) -> PaperRow:
    draft = wanted.draft
    mine = [
        p for p in dossier.papers if p.line == line_of(draft) and p.number in ("", draft.number)
    ]
    files = [p for p in mine if p.file_name.endswith(".docx") and _written(p)]
    last = files[-1] if files else None
    follow_ups = due.get(draft.unit_id or "", ()) if draft.kind is PaperKind.LETTER else ()
    status = PaperStatus.UNWRITTEN
    why: tuple[LineChange, ...] = ()
    if last is not None:
        status, why = _standing(store, maker, shelf, draft, last, look)
    if wanted.fixed is not None and status is PaperStatus.CURRENT:
        status = PaperStatus.ISSUED
    if follow_ups and wanted.fixed is not None:
        status = PaperStatus.OVERTAKEN
        told = told_draft(store, maker, dossier, draft.unit_id or "") or draft
        unit = dossier.directory.units[draft.unit_id or ""]
        why = line_changes(maker.lines(told), maker.lines(maker.letter(dossier, unit)))
    return PaperRow(
        kind=draft.kind,
        subject=draft.subject,
        number=draft.number,
        unit_id=draft.unit_id,
        item_id=draft.item_id,
        part=draft.part,
        status=status,
        why=why,
        version=last.version if last else 0,
        path=Path(last.folder) / last.file_name if last else None,
        written_at=last.written_at if last else "",
        signed=next((p for p in reversed(mine) if p.origin is PaperOrigin.SIGNED), None),
        follow_ups=follow_ups,
    )


def _written(paper: Paper) -> bool:
    return paper.origin is PaperOrigin.WRITTEN


def _standing(
    store: Store, maker: PaperMaker, shelf: Shelf, draft: PaperDraft, last: Paper, look: str
) -> tuple[PaperStatus, tuple[LineChange, ...]]:
    why: tuple[LineChange, ...] = ()
    if last.content_hash != draft.content_hash and last.snapshot:
        written = maker.from_snapshot(store.content(last.snapshot))
        why = line_changes(maker.lines(written), maker.lines(draft))
    state = shelf.state(Path(last.folder), last.file_name, last.file_hash)
    if state is FileState.EDITED:
        return PaperStatus.EDITED, why
    if last.content_hash != draft.content_hash or (last.look != look and not last.issued):
        return PaperStatus.STALE, why
    return (PaperStatus.MISSING if state is FileState.MISSING else PaperStatus.CURRENT), why


def line_changes(before: list[str], after: list[str]) -> tuple[LineChange, ...]:
    """Return the first lines that differ between two texts."""
    found: list[LineChange] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            found.extend(_paired(before[a:b], after[c:d]))
    return tuple(found[:MOST_CHANGES])


def _paired(old: list[str], new: list[str]) -> Iterator[LineChange]:
    for place in range(max(len(old), len(new))):
        yield LineChange(
            old[place] if place < len(old) else "", new[place] if place < len(new) else ""
        )
