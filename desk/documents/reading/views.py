"""Two ways to see a file with tracked changes: as if all were accepted, or all rejected."""

from dataclasses import replace

from desk.documents.reading.model import Block, Change, Paragraph, Reading, Run, Table


def accepted(reading: Reading) -> Reading:
    """Return the file as it reads once every change is accepted."""
    return replace(reading, blocks=_view(reading.blocks, accept=True))


def rejected(reading: Reading) -> Reading:
    """Return the file as it read before the changes."""
    return replace(reading, blocks=_view(reading.blocks, accept=False))


def _view(blocks: tuple[Block, ...], *, accept: bool) -> tuple[Block, ...]:
    made: list[Block] = []
    open_end: Paragraph | None = None
    for block in blocks:
        if isinstance(block, Table):
            if open_end is not None:
                made.append(open_end)
                open_end = None
            made.append(_table(block, accept=accept))
            continue
        runs = tuple(_bare(run) for run in block.runs if _stays(run, accept=accept))
        if open_end is not None:
            # What is joined stands in the last paragraph, whose end remains.
            runs = (*open_end.runs, *runs)
            marks = (*open_end.bookmarks, *block.bookmarks)
            tags = (*open_end.tags, *block.tags)
            shapes = (*open_end.shapes, *block.shapes)
            block = replace(block, bookmarks=marks, tags=tags, shapes=shapes)
        paragraph = replace(block, runs=runs, mark_changes=())
        if _ends(block.mark_changes, accept=accept):
            made.append(paragraph)
            open_end = None
        else:
            open_end = paragraph
    if open_end is not None and open_end.runs:
        made.append(open_end)
    return tuple(made)


def _table(table: Table, *, accept: bool) -> Table:
    rows = tuple(
        replace(
            row,
            cells=tuple(replace(c, blocks=_view(c.blocks, accept=accept)) for c in row.cells),
        )
        for row in table.rows
    )
    return replace(table, rows=rows)


def _stays(run: Run, *, accept: bool) -> bool:
    return run.accepted if accept else run.rejected


def _bare(run: Run) -> Run:
    return replace(run, changes=()) if run.changes else run


def _ends(changes: tuple[Change, ...], *, accept: bool) -> bool:
    if accept:
        return all(change.kind.adds for change in changes)
    return not any(change.kind.adds for change in changes)
