"""The kinds of paper: each is one module of documents/kinds/, named after its PaperKind."""

from collections.abc import Iterable
from importlib import import_module

from desk.documents.drafts import PaperDraft
from desk.documents.parts.letter_changes import LetterChange
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.papers import FOLLOW_UPS, PaperKind, RegisteredNumber


def papers(dossier: Dossier, kind: PaperKind, journal_head: str = "") -> tuple[PaperDraft, ...]:
    """Return every paper of a kind that a meeting has, none where there is nothing to print.

    `journal_head` is printed on the 发文稿纸 alone. What follows issued letters is made by
    `follow_up`: a meeting alone does not know what its letters said.
    """
    if kind in FOLLOW_UPS:
        return ()
    module = import_module(f"desk.documents.kinds.{kind.value}")
    made: Iterable[PaperDraft] = module.papers(dossier, journal_head)
    return tuple(made)


def follow_up(
    kind: PaperKind,
    dossier: Dossier,
    unit: Unit,
    changes: Iterable[LetterChange],
    number: RegisteredNumber | None = None,
) -> PaperDraft:
    """Return what goes out to a unit after its issued letter; `kind` is one of FOLLOW_UPS."""
    module = import_module(f"desk.documents.kinds.{kind.value}")
    made: PaperDraft = module.follow_up(dossier, unit, changes, number)
    return made
