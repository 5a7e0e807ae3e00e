"""A document's blocks as the paragraphs and tables of a Word body."""

from collections.abc import Callable
from typing import Any

from desk.documents import model as m
from desk.documents.rules.lines import pack, title_lines, width
from desk.documents.styles.settings import OfficeFormat
from desk.documents.styles.standard import POINT_TWIPS, RED, value
from desk.documents.word import frames, furniture, layout
from desk.documents.word.styles import BODY_SIZE, TITLE_SIZE, exact
from desk.documents.word.tables import table
from desk.documents.word.xml import Element, el, fonts, paragraph, run

_LEVEL_STYLES = {
    m.Level.BODY: "DeskBody",
    m.Level.ONE: "Heading1",
    m.Level.TWO: "Heading2",
    m.Level.THREE: "Heading3",
    m.Level.FOUR: "Heading4",
}
_TITLE_SLACK = 1.5
"""A line of the title stays this many characters below the full width (practice)."""
_CHARACTER = round(BODY_SIZE * POINT_TWIPS)


class BodyWriter:
    """Turns the blocks of one document into Word elements."""

    def __init__(self, document: m.Document, fmt: OfficeFormat) -> None:
        self._document = document
        self._fmt = fmt
        self._school = fmt.school
        self._area = furniture.area_width(fmt.school)
        self._pitch = fmt.school.pitch / POINT_TWIPS
        self._step = _CHARACTER + fmt.school.run_spacing
        self._labels = 0

    def elements(self) -> list[Element]:
        """Return the body's elements, a 版记 last, without the section."""
        blocks = self._document.blocks
        made: list[Element] = []
        for index, block in enumerate(blocks):
            after = blocks[index + 1] if index + 1 < len(blocks) else None
            made.extend(self._block(block, after))
        if not blocks or isinstance(blocks[-1], m.Copies | m.Table):
            made.append(paragraph("DeskRule"))
        return made

    def _block(self, block: m.Block, after: m.Block | None) -> list[Element]:
        writers: dict[type, Callable[[Any, m.Block | None], list[Element]]] = {
            m.Labels: self._labels_block,
            m.Mark: self._mark,
            m.Number: self._number,
            m.IssueLine: self._issue_line,
            m.Rule: self._rule,
            m.Title: self._title,
            m.Addressee: self._addressee,
            m.Paragraph: self._paragraph,
            m.Names: self._names,
            m.Table: lambda b, _: [table(b)],
            m.Signature: self._signature,
            m.AttachmentNote: self._attachment_note,
            m.Attachment: self._attachment,
            m.Annotation: lambda b, _: [paragraph("DeskAnnotation", run(b.text))],
            m.Copies: lambda b, _: frames.copies(b, self._document.form, self._area),
        }
        return writers[type(block)](block, after)

    @property
    def _letter(self) -> bool:
        return self._document.form is m.Form.LETTER

    def _blanks(self, count: float) -> list[Element]:
        return [paragraph("DeskBlank") for _ in range(round(count))]

    def _labels_block(self, block: m.Labels, _: m.Block | None) -> list[Element]:
        """7.2.1-7.2.3: the copy number has the first line, secrecy the second."""
        if self._letter:
            return []
        first = [block.copy_number] if block.copy_number or block.secrecy else []
        lines = first + [text for text in (block.secrecy, block.urgency) if text]
        self._labels = len(lines)
        body = fonts(self._fmt.fonts.body)
        return [
            paragraph("DeskLabel", run(text, body if text == block.copy_number else None))
            if text
            else paragraph("DeskBlank")
            for text in lines
        ]

    def _mark(self, block: m.Mark, _: m.Block | None) -> list[Element]:
        if self._letter:
            return []
        room = value("area.width")
        size, line = furniture.mark_height(block, room, layout.MARK_SIZES[0])
        top = layout.points(self._school.mark_top) - self._labels * self._pitch
        before = top - layout.top_gap(line, size)
        return [furniture.mark(block, room, before, layout.MARK_SIZES[0])]

    def _number(self, block: m.Number, _: m.Block | None) -> list[Element]:
        if self._letter:
            return self._letter_number(block)
        return [
            *self._blanks(value("minutes.number_lines")),
            paragraph("DeskNumber", run(block.text)),
        ]

    def _letter_number(self, block: m.Number) -> list[Element]:
        """10.1: number flush right under the rule, the labels flush left from the same line."""
        labels = next((b for b in self._document.blocks if isinstance(b, m.Labels)), m.Labels())
        texts = [t for t in (labels.copy_number, labels.secrecy, labels.urgency) if t]
        gap = value("letter.number_gap") - layout.top_gap(self._pitch, BODY_SIZE)
        hei = fonts(self._fmt.fonts.hei)
        left = [run(texts[0], None if texts[0] == labels.copy_number else hei)] if texts else []
        first = paragraph(
            "DeskNumber",
            *left,
            run(f"\t{block.text}"),
            tabs=el("tabs", el("tab", val="right", pos=self._area)),
            spacing=exact(self._pitch, before=gap),
            jc=el("jc", val="left"),
        )
        return [first, *(paragraph("DeskLabel", run(text)) for text in texts[1:])]

    def _issue_line(self, block: m.IssueLine, _: m.Block | None) -> list[Element]:
        signer = [run(f"\t{block.signer}")] if block.signer else []
        stops = [el("tab", val="right", pos=self._area - _CHARACTER)]
        if signer:
            stops.insert(0, el("tab", val="center", pos=round(self._area * 0.6)))
        return [
            *self._blanks(1),
            paragraph(
                "DeskIssue",
                run(block.office),
                *signer,
                run(f"\t{block.date}"),
                tabs=el("tabs", *stops),
                ind=el("ind", left=_CHARACTER, right=_CHARACTER),
            ),
        ]

    def _rule(self, _: m.Rule, after: m.Block | None) -> list[Element]:
        """7.2.7: 4 mm below the line above, as wide as the text area."""
        if self._letter:
            return []
        gap = layout.points(value("rule.gap")) - layout.bottom_gap(self._pitch, BODY_SIZE)
        thickness = round(layout.points(value("rule.thickness")) * 8)
        border = el("pBdr", el("bottom", val="single", sz=thickness, space=0, color=RED))
        rule = paragraph("DeskRule", border=border, spacing=exact(gap))
        blanks = 0.0 if isinstance(after, m.Title) else value("minutes.body_lines")
        return [rule, *self._blanks(blanks)]

    def _title(self, block: m.Title, after: m.Block | None) -> list[Element]:
        made = [*self._blanks(value("title.blank_lines")), self._title_paragraph(block)]
        if not isinstance(after, m.Addressee):
            made.extend(self._blanks(1))
        return made

    def _title_paragraph(self, block: m.Title) -> Element:
        room = self._area / (TITLE_SIZE * POINT_TWIPS) - _TITLE_SLACK
        return paragraph("Title", run("\n".join(title_lines(block.words, room))))

    def _addressee(self, block: m.Addressee, _: m.Block | None) -> list[Element]:
        return [
            *self._blanks(value("addressee.blank_lines")),
            paragraph("DeskAddressee", run(f"{block.text}：")),
        ]

    def _paragraph(self, block: m.Paragraph, after: m.Block | None) -> list[Element]:
        keep = block.keep_with_next or isinstance(after, m.Signature | m.AttachmentNote)
        return [
            paragraph(
                _LEVEL_STYLES[block.level],
                *(self._run(part) for part in block.runs),
                keep=el("keepNext") if keep else None,
                ind=None if block.indent else el("ind", firstLineChars=0, firstLine=0),
            )
        ]

    def _run(self, part: m.Run) -> Element:
        face = fonts(self._fmt.fonts.of(part.face)) if part.face else None
        return run(part.text, face, el("b") if part.bold else None)

    def _names(self, block: m.Names, after: m.Block | None) -> list[Element]:
        """10.3: label in 黑体, indent two; lines align after the colon and keep names whole."""
        label = f"{block.label}："
        hanging = round(width(label) * self._step)
        left = round(value("indent")) * _CHARACTER + hanging
        room = (self._area - left) / self._step
        last = len(block.entries) - 1
        pieces = [
            (entry.before, entry.name + (block.end if index == last else block.separator))
            for index, entry in enumerate(block.entries)
        ]
        made = paragraph(
            "DeskNames",
            run(label, fonts(self._fmt.fonts.hei)),
            run("\n".join(pack(pieces, room))),
            # Where the 版记 needs a page more, it does not stand there alone.
            keep=el("keepNext") if isinstance(after, m.Copies) else None,
            ind=el("ind", left=left, hanging=hanging),
        )
        return [*self._blanks(value("minutes.names_lines") if block.first else 0), made]

    def _signature(self, block: m.Signature, _: m.Block | None) -> list[Element]:
        issuer, date = width(block.issuer), width(block.date)
        if block.sealed:
            date_right = max(value("signature.date_right"), (issuer - date) / 2)
            issuer_right = date_right + (date - issuer) / 2
        elif date > issuer:
            date_right, issuer_right = 2.0, 4.0 + date - issuer
        else:
            date_right, issuer_right = issuer - date, 2.0
        blanks = value("signature.blank_lines") if block.sealed else 1
        keep = [paragraph("DeskBlank", keep=el("keepNext")) for _ in range(round(blanks))]
        return [
            *keep,
            self._signature_line(block.issuer, issuer_right, keep=True),
            self._signature_line(block.date, date_right, keep=False),
        ]

    def _signature_line(self, text: str, right: float, keep: bool) -> Element:
        return paragraph(
            "DeskSignature",
            run(text),
            keep=el("keepNext") if keep else None,
            ind=el("ind", right=round(right * _CHARACTER)),
        )

    def _attachment_note(self, block: m.AttachmentNote, _: m.Block | None) -> list[Element]:
        """7.3.4: indent two; wrapped lines align with the first character of the name."""
        many = len(block.names) > 1
        label = round(width("附件：") * self._step)
        made: list[Element] = [paragraph("DeskBlank", keep=el("keepNext"))]
        for index, name in enumerate(block.names):
            number = f"{index + 1}." if many else ""
            hanging = round(width(number) * self._step)
            first = index == 0
            indent = 2 * _CHARACTER + label + hanging
            made.append(
                paragraph(
                    "DeskAttachmentNote",
                    run(("附件：" if first else "") + number + name),
                    keep=el("keepNext"),
                    ind=el("ind", left=indent, hanging=hanging + (label if first else 0)),
                )
            )
        return made

    def _attachment(self, block: m.Attachment, _: m.Block | None) -> list[Element]:
        """7.3.7: a new page, the label on line 1, the title centred on line 3."""
        label = paragraph("DeskAttachment", run(block.label), page=el("pageBreakBefore"))
        return [label, *self._blanks(1), self._title_paragraph(block.title), *self._blanks(1)]
