"""How many blank lines stand above each block: one answer for Word, screen, PDF and printer."""

from desk.documents import model as m
from desk.documents.styles.standard import value

OWN_PAGE_FORMS = frozenset({m.Form.PLAIN, m.Form.SHEET, m.Form.CARD})
"""Forms without a 版头: a title stands on the first line of the text area."""


def blanks_before(document: m.Document, index: int) -> int:
    """Return how many blank lines stand above the block at `index`.

    Blank lines inside a block (between an attachment's label and its title) don't count.
    """
    block = document.blocks[index]
    before = document.blocks[index - 1] if index else None
    if isinstance(block, m.PageBreak | m.Attachment | m.Copies | m.FileMark | m.Labels | m.Mark):
        return 0
    return round(_below(before, block, document.form) + _above(block, before, document.form))


def _below(before: m.Block | None, block: m.Block, form: m.Form) -> float:
    """Return the blank lines that the block before wants below itself."""
    match before:
        case m.Rule() if form is not m.Form.LETTER and not isinstance(block, m.Title):
            return value("minutes.body_lines")
        case m.Title() if not isinstance(block, m.Addressee | m.Line):
            return value("title.lines_below")
        case m.Attachment() if not isinstance(block, m.Line):
            return value("title.lines_below")
        case m.Line():
            return before.after
    return 0


def _above(block: m.Block, before: m.Block | None, form: m.Form) -> float:
    """Return the blank lines that a block wants above itself."""
    match block:
        case m.Number() if form is m.Form.MINUTES:
            return value("minutes.number_lines")
        case m.Number() if form is not m.Form.LETTER:
            return value("number.blank_lines")
        case m.IssueLine():
            return value("issue.blank_lines")
        case m.Title():
            return _above_title(before, form)
        case m.Addressee():
            return value("addressee.blank_lines")
        case m.Names() if block.first:
            return value("minutes.names_lines")
        case m.Signature():
            sealed = value("signature.blank_lines")
            return sealed if block.sealed else value("signature.unsealed_lines")
        case m.AttachmentNote():
            return value("attachment_note.blank_lines")
        case m.Line():
            return block.before
    return 0


def _above_title(before: m.Block | None, form: m.Form) -> float:
    if before is None or isinstance(before, m.PageBreak):
        return 0
    if form in OWN_PAGE_FORMS:
        return value("title.lines_below")
    return value("title.blank_lines")
