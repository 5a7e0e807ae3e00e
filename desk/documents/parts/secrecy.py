"""The 密级 a paper bears: the highest of what it prints (7.2.2)."""

from collections.abc import Iterable

from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import AgendaItem


def highest(items: Iterable[AgendaItem], phrases: Phrases) -> str:
    """Return the highest mark of the items (机密★1年), or an empty text."""
    levels = phrases.words("secrecy.levels")
    marks = [mark for item in items if (mark := item.secret.strip())]
    ranks = [next((i for i, v in enumerate(levels) if v in mark), len(levels)) for mark in marks]
    return min(zip(ranks, marks, strict=True), key=lambda pair: pair[0])[1] if marks else ""
