"""Issued minutes opened again for form and lists, with a reason; closing fixes them anew (S24)."""

from dataclasses import dataclass, replace

from desk.domain.dossier import Dossier
from desk.domain.locks import FACTS_IN_OPENING
from desk.domain.meetings import Meeting, MeetingStatus
from desk.domain.operations import Work, operation
from desk.domain.papers import Paper, PaperKind
from desk.domain.problems import refuse
from desk.domain.signing import Reopening
from desk.services.dossiers import load_dossier
from desk.services.exporting import kept_draft
from desk.services.fixing import fix, fixed_papers
from desk.services.ports import PaperDraft, PaperMaker, Store


@dataclass(frozen=True, slots=True)
class IssuedMinutes:
    """The minutes as they went out last, and whether when and where have changed since."""

    paper_id: str
    draft: PaperDraft
    facts_changed: bool


def open_reopening(dossier: Dossier) -> Reopening | None:
    """Return the reopening that is not closed yet, or None."""
    return next((one for one in dossier.reopenings if not one.closed_at), None)


@operation(undoable=False)
def reopen_minutes(work: Work, meeting_id: str, reason: str) -> Reopening:
    """Open issued minutes again for form and lists. Raises Refused unless they are issued."""
    meeting = work.get(Meeting, meeting_id)
    if meeting.status is not MeetingStatus.ISSUED:
        raise refuse("reopening.not_issued")
    return work.add(
        Reopening(
            meeting_id=meeting_id,
            reason=reason.strip(),
            opened_at=work.now.isoformat(timespec="seconds")[:19],
        )
    )


@operation(undoable=False)
def close_reopening(
    work: Work, meeting_id: str, issued: IssuedMinutes, maker: PaperMaker
) -> Paper | None:
    """Close the minutes again and fix them as a further version under the same number.

    The version before stays. Returns None where nothing has changed. Raises Refused where they are
    not open, or another seat has fixed them since `issued` was read.
    """
    dossier = load_dossier(work, meeting_id)
    opened = open_reopening(dossier)
    if opened is None:
        raise refuse("reopening.closed")
    if last_minutes(dossier).id != issued.paper_id:
        raise refuse("reopening.other_version")
    draft = maker.mended_minutes(issued.draft, dossier, issued.facts_changed)
    work.put(replace(opened, closed_at=work.now.isoformat(timespec="seconds")[:19]))
    if draft.content_hash == issued.draft.content_hash:
        return None
    return fix(work, dossier, draft, maker)


def last_minutes(dossier: Dossier) -> Paper:
    """Return the minutes that went out last. Raises Refused (reopening.not_kept)."""
    for paper in fixed_papers(dossier):
        if paper.kind is PaperKind.MINUTES:
            return paper
    raise refuse("reopening.not_kept")


def issued_minutes(store: Store, maker: PaperMaker, dossier: Dossier) -> IssuedMinutes:
    """Return the minutes that went out last, read outside a transaction.

    Raises Refused (reopening.closed, reopening.not_kept), StorageFault (paper.damaged).
    """
    opened = open_reopening(dossier)
    if opened is None:
        raise refuse("reopening.closed")
    since = store.history(Reopening.KIND, opened.id)[0].sequence
    changed = any(
        FACTS_IN_OPENING & set(change.after or ())
        for entry in store.history(Meeting.KIND, dossier.meeting.id)
        if entry.sequence > since
        for change in entry.changes
        if change.id == dossier.meeting.id
    )
    paper = last_minutes(dossier)
    return IssuedMinutes(paper.id, kept_draft(store, maker, paper.snapshot), changed)
