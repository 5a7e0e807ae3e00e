"""A document's blocks as the paragraphs and tables of a Word body."""

import re
from collections.abc import Callable
from typing import Any

from desk.documents import model as m
from desk.documents.rules.blanks import blanks_before
from desk.documents.rules.keeps import kept_with_next
from desk.documents.rules.lines import title_lines
from desk.documents.styles.standard import POINT_TWIPS, value
from desk.documents.word import frames, heads, lists
from desk.documents.word.context import Context, blank_lines
from desk.documents.word.styles import FACES, TITLE_SIZE, exact
from desk.documents.word.tables import table
from desk.documents.word.xml import Xml, el, joined, paragraph

_LEVEL_STYLES = {
    m.Level.BODY: "DeskBody",
    m.Level.ONE: "Heading1",
    m.Level.TWO: "Heading2",
    m.Level.THREE: "Heading3",
    m.Level.FOUR: "Heading4",
}
_TITLE_SLACK = 1.5
"""A line of the title stays this many characters below the full width (practice)."""

_FIRST_STYLE = re.compile(
    r"(<w:pStyle [^>]*/>(?:<w:keepNext/>)?(?:<w:keepLines/>)?)(?!<w:pageBreakBefore)"
)


_ABOVE_TABLE = 5.0
"""Points between a line and the table that it heads (practice)."""


class BodyWriter:
    """Turns the blocks of one document into Word markup."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._writers: dict[type, Callable[[Any, bool], list[Xml]]] = {
            m.Labels: lambda b, _: heads.labels(b, self._context),
            m.Mark: lambda b, _: heads.mark(b, self._context),
            m.Number: lambda b, _: heads.number(b, self._context),
            m.IssueLine: lambda b, _: heads.issue_line(b, self._context),
            m.Rule: lambda b, _: heads.rule(b, self._context),
            m.Title: lambda b, _: [self._title(b)],
            m.Addressee: self._addressee,
            m.Paragraph: self._paragraph,
            m.Names: lambda b, kept: lists.names(b, self._context, kept),
            m.Labelled: lambda b, _: lists.labelled(b, self._context),
            m.Line: self._line,
            m.PageBreak: lambda b, _: [],
            m.Table: lambda b, kept: table(b, self._context, kept),
            m.Signature: lambda b, _: lists.signature(b, self._context),
            m.AttachmentNote: lambda b, kept: lists.attachment_note(b, self._context, kept),
            m.Attachment: self._attachment,
            m.Annotation: self._annotation,
            m.Copies: lambda b, _: frames.copies(b, self._context),
            m.FileMark: lambda b, _: frames.file_mark(b, self._context),
        }

    def markup(self) -> Xml:
        """Return the body's content, without the section."""
        document = self._context.document
        made: list[Xml] = []
        for index, block in enumerate(document.blocks):
            before = document.blocks[index - 1] if index else None
            pieces = self._writers[type(block)](block, kept_with_next(document, index))
            pieces = [*self._blanks(index, block), *pieces]
            if _touching_tables(document.blocks, index):
                pieces.insert(0, paragraph("DeskRule"))
            elif isinstance(block, m.Table) and isinstance(before, m.Line) and not before.after:
                pieces.insert(0, paragraph("DeskRule", spacing=exact(_ABOVE_TABLE)))
            if isinstance(before, m.PageBreak) and pieces:
                pieces[0] = _on_new_page(pieces[0])
            made.extend(pieces)
        made.extend(self._end())
        return joined(made)

    def _blanks(self, index: int, block: m.Block) -> list[Xml]:
        # A signature never stands on a page without text, nor a note of attachments.
        keep = isinstance(block, m.Signature | m.AttachmentNote)
        return blank_lines(blanks_before(self._context.document, index), keep)

    def _end(self) -> list[Xml]:
        """Return what a body must end with: a paragraph, where a table or a frame would."""
        blocks = self._context.document.blocks
        if blocks and not isinstance(blocks[-1], m.Copies | m.FileMark | m.Table | m.PageBreak):
            return []
        return [frames.anchor(self._context)]

    def _title(self, block: m.Title) -> Xml:
        room = self._context.width / (TITLE_SIZE * POINT_TWIPS) - _TITLE_SLACK
        text = "\n".join(title_lines(block.words, room))
        return paragraph("Title", self._context.typist.text(text, within=m.Face.TITLE))

    def _addressee(self, block: m.Addressee, _: bool) -> list[Xml]:
        return [paragraph("DeskAddressee", self._context.typist.text(f"{block.text}："))]

    def _paragraph(self, block: m.Paragraph, kept: bool) -> list[Xml]:
        style = _LEVEL_STYLES[block.level]
        within = FACES[style]
        return [
            paragraph(
                style,
                *(
                    self._context.typist.text(
                        part.text, part.face, el("b") if part.bold else None, within=within
                    )
                    for part in block.runs
                ),
                keep=el("keepNext") if kept else None,
                # LibreOffice moves what is kept as a whole; Word would divide it.
                whole=el("keepLines") if kept else None,
                ind=None if block.indent else el("ind", firstLineChars=0, firstLine=0),
            )
        ]

    def _line(self, block: m.Line, _: bool) -> list[Xml]:
        return [
            paragraph(
                "DeskLine",
                self._context.typist.text(block.text, block.face),
                jc=None if block.align is m.Align.LEFT else el("jc", val=_JC[block.align]),
            )
        ]

    def _attachment(self, block: m.Attachment, _: bool) -> list[Xml]:
        """7.3.7: a new page, the label on line 1, the title centred on line 3."""
        label = paragraph(
            "DeskAttachment",
            self._context.typist.text(block.label, within=m.Face.HEI),
            page=el("pageBreakBefore"),
        )
        blanks = blank_lines(value("attachment.label_lines"))
        return [label, *blanks, self._title(block.title)] if block.title.text else [label]

    def _annotation(self, block: m.Annotation, _: bool) -> list[Xml]:
        return [paragraph("DeskAnnotation", self._context.typist.text(block.text))]


_JC = {m.Align.LEFT: "left", m.Align.CENTRE: "center", m.Align.RIGHT: "right"}


def _touching_tables(blocks: tuple[m.Block, ...], index: int) -> bool:
    """Return whether a table follows another at once: Word would make them one."""
    seen = [b for b in blocks[:index] if not isinstance(b, m.PageBreak)]
    return isinstance(blocks[index], m.Table) and bool(seen) and isinstance(seen[-1], m.Table)


def _on_new_page(markup: Xml) -> Xml:
    """Return markup whose first paragraph begins a page."""
    return Xml(_FIRST_STYLE.sub(r"\1<w:pageBreakBefore/>", markup, count=1))
