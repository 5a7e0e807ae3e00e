"""更正: what an issued letter says otherwise than holds now, dates included."""

from collections.abc import Iterable

from desk.documents.drafts import PaperDraft
from desk.documents.parts.follow_ups import told_differences
from desk.documents.parts.letter_changes import LetterChange
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.papers import PaperKind, RegisteredNumber


def follow_up(
    dossier: Dossier,
    unit: Unit,
    changes: Iterable[LetterChange],
    number: RegisteredNumber | None = None,
) -> PaperDraft:
    """Return the letter that says of each matter what it read and how it reads now."""
    return told_differences(PaperKind.CORRECTION, dossier, unit, changes, number)
