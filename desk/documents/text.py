"""The text of a document as one would read it aloud: for previews, search and tests."""

from desk.documents import model as m


def plain_text(document: m.Document) -> str:
    """Return the document's text, a line for each paragraph, in the order of its blocks."""
    return "\n".join(line for block in document.blocks for line in block_lines(block))


def block_lines(block: m.Block) -> list[str]:
    """Return the lines a block prints, without indents and line breaks of the page."""
    return [line for line in _lines(block) if line]


def _lines(block: m.Block) -> list[str]:
    match block:
        case m.Labels():
            return [block.copy_number, block.secrecy, block.urgency]
        case m.Number():
            return [block.text, *block.signers]
        case m.Mark() | m.Title() | m.Paragraph() | m.Annotation() | m.Line():
            return [block.text]
        case m.IssueLine():
            return [block.office, block.signer, block.date]
        case m.Addressee():
            return [f"{block.text}："]
        case m.Names() | m.Labelled():
            return [f"{block.label}：{block.text}"]
        case m.Table():
            return ["\t".join(cell.text for cell in row) for row in block.rows]
        case m.Signature():
            return [block.issuer, block.date]
        case m.AttachmentNote():
            return [f"附件：{name}" for name in block.names]
        case m.Attachment():
            return [block.label, block.title.text]
        case m.Copies():
            copies = f"{block.label}：{block.text}" if block.text else ""
            return [copies, block.issuer, block.issued]
        case m.Rule() | m.PageBreak() | m.FileMark():
            return []
