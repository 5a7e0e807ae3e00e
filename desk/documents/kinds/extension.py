"""延期批复: other dates for matters of an issued letter."""

from collections.abc import Iterable

from desk.documents.drafts import PaperDraft
from desk.documents.follow_ups import FollowUp
from desk.documents.letter_changes import LetterChange, told_by
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.papers import PaperKind, RegisteredNumber


def papers(dossier: Dossier, journal_head: str = "") -> Iterable[PaperDraft]:
    """Return none: a meeting alone does not know what its issued letters said."""
    return ()


def follow_up(
    dossier: Dossier,
    unit: Unit,
    changes: Iterable[LetterChange],
    number: RegisteredNumber | None = None,
) -> PaperDraft:
    """Return the letter that says of each matter its date before and its date now."""
    told = told_by(PaperKind.EXTENSION, changes)
    task_ids = dict.fromkeys(change.assignment_id for change in told)
    follow = FollowUp(PaperKind.EXTENSION, dossier, unit, number)
    return follow.draft(follow.differences(told), task_ids, len(task_ids))
