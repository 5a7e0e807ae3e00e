"""The papers of a meeting as lines: which there are, which are stale, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path

from desk.domain.dossier import Dossier
from desk.domain.faults import StorageFault
from desk.domain.papers import FileState, Paper, PaperKind, PaperOrigin
from desk.domain.problems import Problem, Refused
from desk.services.exporting import WantedPaper, kept_draft, letters_out, look_of, wanted_papers
from desk.services.fixing import fixed_papers, line_of
from desk.services.following import concerned_units, kinds_due, last_told
from desk.services.ports import PaperDraft, PaperMaker, Shelf, Store

_DAMAGED = ("paper.damaged", "store.damaged")

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
    BROKEN = "broken"
    """It can't be made or read: `problems` say why."""
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
    problems: tuple[Problem, ...] = ()
    """Why it is broken."""


def paper_rows(store: Store, maker: PaperMaker, shelf: Shelf, dossier: Dossier) -> list[PaperRow]:
    """Return every paper the meeting has or could have, in the order of a meeting's course."""
    broken: list[PaperRow] = []
    due: dict[str, tuple[PaperKind, ...]] = {}
    if dossier.meeting.locked:
        try:
            due = follow_ups_due(store, maker, dossier)
        except (Refused, StorageFault) as error:
            broken.append(_broken(error, PaperKind.LETTER))
    rows = []
    for wanted in _wanted(store, maker, dossier):
        if isinstance(wanted, PaperRow):
            rows.append(wanted)
        else:
            rows.append(_row(store, maker, shelf, dossier, wanted, due))
    rows.extend(row for row in broken if all(row.problems != other.problems for other in rows))
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


def _wanted(store: Store, maker: PaperMaker, dossier: Dossier) -> Iterator[WantedPaper | PaperRow]:
    """Yield every paper; where one can't be had, the line that says so."""
    fixed = fixed_papers(dossier)
    for kind in PaperKind:
        if kind is PaperKind.LETTER and not (dossier.meeting.locked or letters_out(dossier)):
            continue
        issued = [paper for paper in fixed if paper.kind is kind]
        for paper in issued:
            try:
                yield WantedPaper(kept_draft(store, maker, paper.snapshot), paper)
            except StorageFault as fault:
                yield _broken(fault, kind, paper)
        if not issued:
            try:
                yield from list(wanted_papers(store, maker, dossier, {kind}))
            except Refused as refused:
                yield _broken(refused, kind)


def _broken(error: Refused | StorageFault, kind: PaperKind, paper: Paper | None = None) -> PaperRow:
    """Return the line of a paper that can't be had. Raises `error` where all of the data fail."""
    if isinstance(error, Refused):
        problems = error.problems
    elif error.code in _DAMAGED:
        problems = (Problem("paper.damaged", values={"detail": error.detail}),)
    else:
        raise error
    return PaperRow(
        kind=kind,
        subject=paper.subject if paper else "",
        number=paper.number if paper else "",
        unit_id=paper.unit_id if paper else None,
        item_id=paper.item_id if paper else None,
        part=paper.part if paper else "",
        status=PaperStatus.BROKEN,
        problems=problems,
    )


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
    return kept_draft(store, maker, told.base or told.snapshot)


def _row(
    store: Store,
    maker: PaperMaker,
    shelf: Shelf,
    dossier: Dossier,
    wanted: WantedPaper,
    due: dict[str, tuple[PaperKind, ...]],
) -> PaperRow:
    draft = wanted.draft
    mine = [
        p for p in dossier.papers if p.line == line_of(draft) and p.number in ("", draft.number)
    ]
    fixed = wanted.fixed is not None
    files = [p for p in mine if p.file_name.endswith(".docx") and _written(p)]
    files = [p for p in files if p.issued or not fixed]
    last = files[-1] if files else None
    follow_ups = due.get(draft.unit_id or "", ()) if draft.kind is PaperKind.LETTER else ()
    status = PaperStatus.UNWRITTEN
    why: tuple[LineChange, ...] = ()
    if last is not None:
        status, why = _standing(store, maker, shelf, wanted, last, look_of(dossier.settings))
    if fixed and status is PaperStatus.CURRENT:
        status = PaperStatus.ISSUED
    if follow_ups and fixed:
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
    store: Store, maker: PaperMaker, shelf: Shelf, wanted: WantedPaper, last: Paper, look: str
) -> tuple[PaperStatus, tuple[LineChange, ...]]:
    changed = last.content_hash != wanted.content_hash
    why = _changes(store, maker, last, wanted.draft) if changed and last.snapshot else ()
    state = shelf.state(Path(last.folder), last.file_name, last.file_hash)
    if state is FileState.EDITED:
        return PaperStatus.EDITED, why
    if changed or (last.look != look and not last.issued):
        return PaperStatus.STALE, why
    return (PaperStatus.MISSING if state is FileState.MISSING else PaperStatus.CURRENT), why


def _changes(
    store: Store, maker: PaperMaker, last: Paper, draft: PaperDraft
) -> tuple[LineChange, ...]:
    """Return what differs from the last file; nothing where its text can't be read any more."""
    try:
        written = kept_draft(store, maker, last.snapshot)
    except StorageFault as fault:
        if fault.code not in _DAMAGED:
            raise
        return ()
    return line_changes(maker.lines(written), maker.lines(draft))


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
