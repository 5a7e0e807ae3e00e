"""延期批复: other dates for matters of an issued letter."""

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
    """Return the letter that says of each matter its date before and its date now."""
    return told_differences(PaperKind.EXTENSION, dossier, unit, changes, number)
