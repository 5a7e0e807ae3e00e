"""Issued minutes with mended lists: every word that was decided stays as it went out (S24)."""

from dataclasses import replace

from desk.documents import model as m

_OPENING = "opening"


def with_lists(issued: m.Document, now: m.Document, *, opening: bool) -> m.Document:
    """Return issued minutes with the lists of people and the copies of the minutes as of now.

    With `opening` the sentence that says when and where follows too. All else stays as issued.
    """
    blocks: list[m.Block] = []
    lists = [block for block in now.blocks if isinstance(block, m.Names)]
    placed = False
    for block in issued.blocks:
        if isinstance(block, m.Names | m.Copies) and not placed:
            blocks.extend(lists)
            placed = True
        if isinstance(block, m.Names):
            continue
        if isinstance(block, m.Copies):
            block = replace(block, text=_copies(now, block.text))
        elif opening and _is_opening(block):
            block = next((b for b in now.blocks if _is_opening(b)), block)
        blocks.append(block)
    return replace(issued, blocks=tuple(blocks))


def _copies(now: m.Document, issued: str) -> str:
    return next((block.text for block in now.blocks if isinstance(block, m.Copies)), issued)


def _is_opening(block: m.Block) -> bool:
    source = block.source if isinstance(block, m.Paragraph) else None
    return source is not None and source.kind == "meeting" and source.field == _OPENING
