"""The Word writer: a document as the bytes of a .docx file. Equal documents give equal bytes."""

from desk.documents import model as m
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word import furniture
from desk.documents.word.body import BodyWriter
from desk.documents.word.context import Context
from desk.documents.word.package import Parts, pack
from desk.documents.word.properties import core_part
from desk.documents.word.xml import Xml, el, joined, part


def write(document: m.Document, fmt: OfficeFormat, journal_head: str = "") -> bytes:
    """Return the document as .docx. `journal_head` goes into its keywords, never onto paper."""
    parts = Parts(fmt)
    context = Context(document, fmt)
    references = _furniture(context, parts)
    body = joined([BodyWriter(context).markup(), furniture.section(context, references)])
    parts.document = part("document", el("body", body))
    parts.drawn = context.drawn
    parts.core = core_part(document.properties, journal_head)
    return pack(parts)


def _furniture(context: Context, parts: Parts) -> list[Xml]:
    """Add the headers and footers a paper needs; return what its section says of them."""
    references: list[Xml] = []
    if context.document.page_numbers.shown and context.document.form is not m.Form.CARD:
        odd = furniture.number_footer(context, even=False)
        even = furniture.number_footer(context, even=True)
        references.append(parts.add("footer", "default", odd))
        references.append(parts.add("footer", "even", even))
    if context.letter:
        references.insert(0, parts.add("header", "first", furniture.letter_header(context)))
        references.append(parts.add("footer", "first", furniture.letter_footer(context)))
    return references
