"""A paper's document as the paragraphs its Word file has, each with the record it came from."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desk.documents import model as m
from desk.documents.revised.words import bare


class Role(StrEnum):
    """What a paragraph of the minutes is."""

    HEAD = "head"
    """版头 and 版记 but for the copies: the program writes them."""
    TITLE = "title"
    OPENING = "opening"
    HEADING = "heading"
    OPENER = "opener"
    WORDS = "words"
    """A statement or a decision."""
    TASK = "task"
    PEOPLE = "people"
    COPIES = "copies"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a paper. `item_id` and `place` say under which heading it stands."""

    text: str
    role: Role
    source: m.Source | None = None
    item_id: str = ""
    place: str = ""

    @property
    def key(self) -> str:
        """The text without any blanks."""
        return bare(self.text)


_ROLES = {
    ("meeting", "opening"): Role.OPENING,
    ("agenda_item", "title"): Role.HEADING,
    ("agenda_item", "opener"): Role.OPENER,
    ("statement", "text"): Role.WORDS,
    ("decision", "text"): Role.WORDS,
    ("assignment", "sentence"): Role.TASK,
}


def lines_of_document(document: m.Document, meeting_id: str) -> list[Line]:
    """Return the paragraphs of minutes that hold any text, in their order."""
    found: list[Line] = []
    item_id = place = ""
    for block in document.blocks:
        if isinstance(block, m.Names | m.Copies):
            item_id = place = ""
        for line in _lines(block, meeting_id):
            if line.role is Role.HEADING and line.source is not None:
                item_id, place = line.source.id, line.text
            if line.key:
                found.append(Line(line.text, line.role, line.source, item_id, place))
    return found


def _lines(block: m.Block, meeting_id: str) -> Iterator[Line]:
    match block:
        case m.Labels():
            for text in (block.copy_number, block.secrecy, block.urgency):
                yield Line(text, Role.HEAD)
        case m.Mark() | m.Number():
            yield Line(block.text, Role.HEAD)
        case m.IssueLine():
            yield Line(block.office + block.signer + block.date, Role.HEAD)
        case m.Title():
            yield Line(block.text, Role.TITLE, m.Source("meeting", meeting_id, "title"))
        case m.Paragraph():
            source = block.source
            known = (source.kind, source.field) if source is not None else ("", "")
            yield Line(block.text, _ROLES.get(known, Role.OTHER), source)
        case m.Names():
            yield Line(f"{block.label}：{block.text}", Role.PEOPLE)
        case m.Copies():
            if block.text:
                source = m.Source("meeting", meeting_id, "copies_to")
                yield Line(f"{block.label}：{block.text}", Role.COPIES, source)
            yield Line(block.issuer + block.issued, Role.HEAD)
        case _:
            pass
