"""Which papers are shown: by how they stand, and by words."""

from collections.abc import Sequence
from enum import StrEnum

from desk.services.paper_rows import PaperRow, PaperStatus
from desk.ui.pages.papers.words import kind_text, status_text

_OPEN = frozenset({PaperStatus.OVERTAKEN, PaperStatus.DUE})


class Chip(StrEnum):
    """The ready-made filters above the table."""

    ALL = "all"
    WRITTEN = "written"
    STALE = "stale"
    EDITED = "edited"
    FOLLOW_UP = "follow_up"


def keeps(chip: str, row: PaperRow) -> bool:
    """Return whether a ready-made filter keeps a paper."""
    match chip:
        case Chip.WRITTEN:
            return row.path is not None or row.signed is not None
        case Chip.STALE:
            return row.status in (PaperStatus.STALE, PaperStatus.MISSING)
        case Chip.EDITED:
            return row.status is PaperStatus.EDITED
        case Chip.FOLLOW_UP:
            return row.status in _OPEN
    return True


def matches(row: PaperRow, words: str) -> bool:
    """Return whether every word typed is found somewhere in a paper's line."""
    texts = [kind_text(row.kind), row.subject, row.number, status_text(row)[0]]
    if row.path is not None:
        texts.append(row.path.name)
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in words.casefold().split())


def counts(rows: Sequence[PaperRow]) -> dict[Chip, int]:
    """Return how many papers each ready-made filter keeps."""
    return {chip: sum(keeps(chip, row) for row in rows) for chip in Chip}
