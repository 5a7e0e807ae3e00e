"""补充通知: the matters a unit was given after its letter had gone out."""

from collections.abc import Iterable

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.language.wording import numeral
from desk.documents.parts.follow_ups import FollowUp, concerned_matters
from desk.documents.parts.letter_changes import LetterChange, told_by
from desk.documents.parts.matters import MatterText
from desk.documents.parts.receipt import receipt, receipt_note
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.papers import PaperKind, RegisteredNumber


def follow_up(
    dossier: Dossier,
    unit: Unit,
    changes: Iterable[LetterChange],
    number: RegisteredNumber | None = None,
) -> PaperDraft:
    """Return the letter with every added matter in full, and a receipt for them."""
    added = told_by(PaperKind.SUPPLEMENT, changes)
    matters, said = concerned_matters(dossier, added), MatterText(dossier, unit)
    follow = FollowUp(PaperKind.SUPPLEMENT, dossier, unit, number)
    text: list[m.Block] = []
    for index, matter in enumerate(matters, start=1):
        text.extend(said.paragraphs(matter, f"{numeral(index)}、" if len(matters) > 1 else ""))
    return follow.draft(
        text,
        (matter.task.id for matter in matters),
        len(matters),
        receipt_note(dossier),
        receipt(dossier, matters, said, follow.frame.issuer),
    )
