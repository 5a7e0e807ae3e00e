"""Fixing the papers that go out: from issue on they are what they were then (S24)."""

from contextlib import suppress
from dataclasses import replace

from desk.domain.dossier import Dossier
from desk.domain.meetings import LOCKED, Meeting
from desk.domain.operations import Work, operation
from desk.domain.papers import ISSUED_KINDS, Paper, PaperKind, PaperOrigin
from desk.domain.problems import Refused
from desk.services.dossiers import load_dossier
from desk.services.ports import PaperDraft, PaperMaker, Store


def fixed_papers(dossier: Dossier) -> list[Paper]:
    """Return the issued papers, each once, in the order of their numbers.

    Of minutes whose lists were mended after issue it is the last version.
    """
    found: dict[object, Paper] = {}
    for paper in dossier.papers:
        if paper.issued and paper.origin is PaperOrigin.WRITTEN:
            key = (paper.line, paper.number)
            if key not in found or paper.version > found[key].version:
                found[key] = paper
    order = {number.text: place for place, number in enumerate(dossier.numbers)}
    return sorted(found.values(), key=lambda paper: order.get(paper.number, -1))


def is_unfixed(dossier: Dossier) -> bool:
    """Return whether a meeting was issued by a version that did not keep what was issued."""
    if not dossier.meeting.locked:
        return False
    return not any(paper.kind is PaperKind.MINUTES for paper in fixed_papers(dossier))


def fix_earlier_issues(store: Store, maker: PaperMaker) -> None:
    """Keep the papers of every meeting that was issued before papers were kept.

    Done before anything of them is amended; what can't be made yet is left for its export.
    """
    with store.reading() as reader:
        locked = [meeting.id for meeting in reader.find(Meeting, status=list(LOCKED))]
    for meeting_id in locked:
        with suppress(Refused):
            store.run(fix_papers(meeting_id, maker))


@operation(undoable=False)
def fix_papers(work: Work, meeting_id: str, maker: PaperMaker) -> None:
    """Keep the minutes and letters of an issued meeting as they read now, unless they are kept."""
    if is_unfixed(load_dossier(work, meeting_id)):
        fix_issued(work, meeting_id, maker)


def fix_issued(work: Work, meeting_id: str, maker: PaperMaker) -> None:
    """Keep the minutes and letters of a meeting, still without files."""
    dossier = load_dossier(work, meeting_id)
    kept = {(paper.line, paper.number) for paper in fixed_papers(dossier)}
    for kind in PaperKind:
        if kind in ISSUED_KINDS:
            for draft in maker.papers(dossier, kind):
                if (line_of(draft), draft.number) not in kept:
                    fix(work, dossier, draft, maker)


def line_of(draft: PaperDraft) -> tuple[PaperKind, str | None, str | None, str]:
    """Return what all versions of one paper share, as Paper.line of their records."""
    return draft.kind, draft.unit_id, draft.item_id, draft.part


def fix(
    work: Work, dossier: Dossier, draft: PaperDraft, maker: PaperMaker, base: str = ""
) -> Paper:
    """Keep one paper as it reads now; return its record, still without a file."""
    versions = [
        paper.version
        for paper in dossier.papers
        if paper.line == line_of(draft) and paper.origin is PaperOrigin.WRITTEN
    ]
    paper = Paper(
        meeting_id=dossier.meeting.id,
        kind=draft.kind,
        unit_id=draft.unit_id,
        item_id=draft.item_id,
        part=draft.part,
        subject=draft.subject,
        number=draft.number,
        version=max(versions, default=0) + 1,
        issued=True,
        file_name="",
        content_hash=draft.content_hash,
        snapshot=work.keep(maker.snapshot(draft, dossier.settings)),
        base=base,
        file_hash="",
        written_at="",
    )
    return work.add(replace(paper, written_at=work.now.isoformat(timespec="seconds")))
