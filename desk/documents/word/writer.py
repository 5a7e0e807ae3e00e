"""The Word writer: a document as the bytes of a .docx file. Equal documents give equal bytes."""

import io
from datetime import UTC, date, datetime, time

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from desk.documents import model as m
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word import furniture
from desk.documents.word.base import base_package
from desk.documents.word.body import BodyWriter
from desk.documents.word.package import save
from desk.documents.word.xml import Element, el, printable

_PART_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_EPOCH = date(2000, 1, 1)


def write(document: m.Document, fmt: OfficeFormat, journal_head: str = "") -> bytes:
    """Return the document as .docx. `journal_head` goes into its keywords, never onto paper."""
    word = docx.Document(io.BytesIO(base_package(fmt)))
    references = _Furniture(word).attach(document, fmt)
    body = word.element.body
    for child in list(body):
        body.remove(child)
    for element in BodyWriter(document, fmt).elements():
        body.append(element)
    body.append(furniture.section(document, fmt, references))
    _set_properties(word, document.properties, journal_head)
    return save(word)


def _set_properties(word: WordDocument, properties: m.Properties, journal_head: str) -> None:
    core = word.core_properties
    moment = datetime.combine(properties.day or _EPOCH, time(), UTC)
    core.title = printable(properties.title)[:255]
    core.subject = printable(properties.subject)[:255]
    core.author = core.last_modified_by = printable(properties.author)[:255]
    core.language = "zh-CN"
    core.created = core.modified = moment
    core.revision = 1
    if journal_head:
        core.keywords = f"journal:{journal_head}"[:255]


class _Furniture:
    """Adds the header and footer parts that a document needs."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        self._count = 0

    def attach(self, document: m.Document, fmt: OfficeFormat) -> list[Element]:
        """Add the parts and return the references of the section, in the schema's order."""
        school = fmt.school
        numbered = document.page_numbers.shown
        odd = furniture.number_footer(school, even=False)
        even = furniture.number_footer(school, even=True)
        references = [
            self._reference("hdr", "default", furniture.empty_header()),
            self._reference("hdr", "even", furniture.empty_header()),
            self._reference("ftr", "default", odd if numbered else furniture.empty_header()),
            self._reference("ftr", "even", even if numbered else furniture.empty_header()),
        ]
        if document.form is m.Form.LETTER:
            mark = next((b for b in document.blocks if isinstance(b, m.Mark)), m.Mark(""))
            references += [
                self._reference("hdr", "first", furniture.letter_header(mark, school)),
                self._reference("ftr", "first", furniture.letter_footer(school)),
            ]
        return references

    def _reference(self, root: str, kind: str, content: list[Element]) -> Element:
        self._count += 1
        name = "header" if root == "hdr" else "footer"
        part = XmlPart(
            PackURI(f"/word/{name}{self._count}.xml"),
            _PART_TYPE.format(name),
            el(root, *content),
            self._word.part.package,
        )
        relation = RELATIONSHIP_TYPE.HEADER if root == "hdr" else RELATIONSHIP_TYPE.FOOTER
        reference = el(f"{name}Reference", type=kind)
        reference.set(_RELATION_ID, self._word.part.relate_to(part, relation))
        return reference


_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
