"""What an official paper says, block by block, independent of Word, PDF and screen.

A document is a form (纪要格式, 信函格式 …) and a sequence of blocks. Where a block stands on the
page, in which type and size, is the writers' business and follows from the form (GB/T 9704-2012).
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Form(StrEnum):
    """The layouts of GB/T 9704-2012: 10.3 minutes, 10.1 letter."""

    MINUTES = "minutes"
    LETTER = "letter"


class Face(StrEnum):
    """A role of type; which font plays it is an office setting."""

    TITLE = "title"
    BODY = "body"
    KAI = "kai"
    HEI = "hei"
    SONG = "song"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face; None keeps the face of its paragraph."""

    text: str
    face: Face | None = None
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Labels:
    """What stands at the top left (7.2.1-7.2.3); empty texts are not printed."""

    copy_number: str = ""
    secrecy: str = ""
    urgency: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The red name at the top (发文机关标志 7.2.4, 纪要标志 10.3)."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """The document's number (发文字号 7.2.5; 第12期). In a letter flush right, else centred."""

    text: str


@dataclass(frozen=True, slots=True)
class IssueLine:
    """The issuing office at the left and the date at the right, above the red rule (practice)."""

    office: str
    date: str
    signer: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """The red rule between head and body (版头分隔线 7.2.7); in a letter the double rules."""


@dataclass(frozen=True, slots=True)
class Title:
    """The title (7.3.1) as words that must not be broken; lines are made of whole words."""

    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The title in one line."""
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom the paper is sent to (主送机关 7.3.2), without the colon."""

    text: str


class Level(StrEnum):
    """The level of a paragraph: body text, or a heading 一、 （一） 1. （1） (7.3.3)."""

    BODY = "body"
    ONE = "one"
    TWO = "two"
    THREE = "three"
    FOUR = "four"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, its first line indented by two characters unless `indent` is off."""

    runs: tuple[Run, ...]
    level: Level = Level.BODY
    indent: bool = True
    keep_with_next: bool = False

    @property
    def text(self) -> str:
        """The paragraph's text without its faces."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A person in a list: what stands before the name (the unit), and the name.

    A line may end inside `before`, never inside `name`.
    """

    name: str
    before: str = ""

    @property
    def text(self) -> str:
        """The entry in one piece."""
        return self.before + self.name


@dataclass(frozen=True, slots=True)
class Names:
    """A label and a list of people whose lines hang after the colon: 出席：… (10.3)."""

    label: str
    entries: tuple[NameEntry, ...]
    separator: str = "、"
    end: str = ""
    first: bool = False
    """The first of the lists stands one blank line below the body."""

    @property
    def text(self) -> str:
        """The list without its label, in one line."""
        return self.separator.join(entry.text for entry in self.entries) + self.end


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its width in mm, and whether its cells are centred."""

    width: float
    centred: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first `header_rows` rows are repeated on each page. Cells are plain text."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    header_rows: int = 1


@dataclass(frozen=True, slots=True)
class Signature:
    """Issuer and date below the text (7.3.5), sealed (date four from the right) or not."""

    issuer: str
    date: str
    sealed: bool = True


@dataclass(frozen=True, slots=True)
class AttachmentNote:
    """附件说明 (7.3.4): the names of the attachments, without final punctuation."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """The beginning of an attachment on a new page (7.3.7): its label 附件1, and its title."""

    label: str
    title: Title


@dataclass(frozen=True, slots=True)
class Annotation:
    """附注 (7.3.6), with its parentheses."""

    text: str


@dataclass(frozen=True, slots=True)
class Copies:
    """The 版记 (7.4) at the bottom of the last page. Empty parts are not printed."""

    label: str = ""
    text: str = ""
    issuer: str = ""
    issued: str = ""


Block = (
    Labels
    | Mark
    | Number
    | IssueLine
    | Rule
    | Title
    | Addressee
    | Paragraph
    | Names
    | Table
    | Signature
    | AttachmentNote
    | Attachment
    | Annotation
    | Copies
)


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """Page numbers "— 1 —" (7.5), odd pages right, even pages left; a letter's page 1 has none."""

    shown: bool = True
    first_page: bool = True


@dataclass(frozen=True, slots=True)
class Properties:
    """The file's core properties. They are no part of what the document says."""

    title: str = ""
    author: str = ""
    subject: str = ""
    day: date | None = None
    """The date the file bears: one of the meeting's, so that equal papers are equal files."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper."""

    form: Form
    blocks: tuple[Block, ...]
    page_numbers: PageNumbers = field(default_factory=PageNumbers)
    properties: Properties = field(default_factory=Properties)
