"""What stays together on a page: one answer for Word, screen, PDF and printer."""

from desk.documents import model as m
from desk.documents.rules.lines import width
from desk.documents.styles.standard import value

_SHORT = 6
"""Lines; a longer paragraph may be divided even before a signature: it leaves text there anyway."""


def kept_with_next(document: m.Document, index: int) -> bool:
    """Return whether the block at `index` ends on the page where the next one begins.

    A signature does not stand on a page without text (practice), so a short paragraph before it
    goes along whole; but never the first one, for the body begins on page 1 (7.3.3).
    """
    block = document.blocks[index]
    after = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    match block:
        case m.Paragraph():
            if block.keep_with_next or block.level is not m.Level.BODY:
                return True
            first = not any(isinstance(b, m.Paragraph) for b in document.blocks[:index])
            return _before_signature(document, index) and not first and _short(block.text)
        case m.AttachmentNote():
            return isinstance(after, m.Signature)
        case m.Names() | m.Table():
            return isinstance(after, m.Copies | m.FileMark)
        case m.Title() | m.Attachment():
            return True
    return False


def _before_signature(document: m.Document, index: int) -> bool:
    """Whether a signature follows, directly or after the note of attachments."""
    rest = document.blocks[index + 1 : index + 3]
    if rest and isinstance(rest[0], m.AttachmentNote):
        rest = rest[1:]
    return bool(rest) and isinstance(rest[0], m.Signature)


def _short(text: str) -> bool:
    return width(text) + value("indent") <= _SHORT * value("area.characters")
