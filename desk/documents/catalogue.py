"""The kinds of paper: each is one module of documents/kinds/, named after its PaperKind."""

from collections.abc import Iterable
from importlib import import_module

from desk.documents.drafts import PaperDraft
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind


def papers(dossier: Dossier, kind: PaperKind, journal_head: str = "") -> tuple[PaperDraft, ...]:
    """Return every paper of a kind that a meeting has, none where there is nothing to print.

    `journal_head` is printed on the 发文稿纸 alone.
    """
    module = import_module(f"desk.documents.kinds.{kind.value}")
    made: Iterable[PaperDraft] = module.papers(dossier, journal_head)
    return tuple(made)
