"""The paragraphs of a revised Word file as its authors want them: every tracked change accepted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from docx.oxml.ns import qn

from desk.documents.reading import read
from desk.documents.reading.model import Block, Paragraph, Table, paragraphs_of
from desk.documents.reading.opening import damage_refused
from desk.documents.reading.package import Package, w

_BLANK: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. \\n is a line break inside it."""

    text: str
    authors: tuple[str, ...] = ()
    """Who made changes in it that are neither accepted nor rejected."""
    table: bool = False

    @property
    def key(self) -> str:
        """The text without any blanks: what paragraphs are found again by."""
        return bare(self.text)


@dataclass(slots=True)
class RevisedText:
    """A revised file: its paragraphs that hold any text, and who touched which earlier text."""

    words: list[Words] = field(default_factory=list)
    touched: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By the key a paragraph had before the tracked changes in it: their authors."""
    comments: list[Words] = field(default_factory=list)
    """What stands in the margin (批注), with who wrote it."""
    footnotes: list[Words] = field(default_factory=list)


def bare(text: str) -> str:
    """Return a text without blanks and line breaks."""
    return _BLANK.sub("", text)


def read_words(data: bytes) -> RevisedText:
    """Read a .docx file. Raises Refused where it is none or is not safe to read."""
    found, reading = RevisedText(), read(data)
    _collect(reading.blocks, found, table=False)
    found.words = [words for words in found.words if words.key]
    found.footnotes = [Words(p.text.strip()) for p in paragraphs_of(reading.notes) if bare(p.text)]
    with damage_refused():
        found.comments = list(_comments(Package(data)))
    return found


def _comments(package: Package) -> Iterator[Words]:
    root = package.related(package.main, "comments")
    for comment in root if root is not None else ():
        if isinstance(comment.tag, str):
            text = "".join(part.text or "" for part in comment.iter(qn("w:t")))
            if bare(text):
                yield Words(text, (w(comment, "author"),))


def _collect(blocks: tuple[Block, ...], found: RevisedText, *, table: bool) -> None:
    held = Words("", (), table)
    for block in blocks:
        if isinstance(block, Table):
            found.words.append(held)
            held = Words("", (), table)
            for row in block.rows:
                for cell in row.cells:
                    _collect(cell.blocks, found, table=True)
            continue
        authors = _authors(block)
        if authors and (key := bare(block.original)):
            found.touched[key] = authors
        held = Words(held.text + block.number + _text(block), (*held.authors, *authors), table)
        if all(change.kind.adds for change in block.mark_changes):
            found.words.append(held)
            held = Words("", (), table)
        for inside in _boxed(block):
            _collect((inside,), found, table=table)
    found.words.append(held)


def _boxed(block: Paragraph) -> Iterator[Paragraph]:
    for shape in block.shapes:
        yield from paragraphs_of(shape.paragraphs)


def _text(block: Paragraph) -> str:
    return block.text.replace("\f", "").replace("\u2028", "\n").replace("\u00a0", " ")


def _authors(block: Paragraph) -> tuple[str, ...]:
    changes = [*block.mark_changes, *(change for run in block.runs for change in run.changes)]
    return tuple(dict.fromkeys(change.author for change in changes))
