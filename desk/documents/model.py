"""What an official paper says, block by block, independent of Word, PDF and screen.

A document is a form (纪要格式, 信函格式 …) and a sequence of blocks. Where a block stands on the
page, in which type and size, is the writers' business and follows from the form (GB/T 9704-2012).
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Form(StrEnum):
    """The layouts of GB/T 9704-2012 (10.3 minutes, 10.1 letter, 7 general), and three of ours.

    PLAIN is a working paper: a title on the standard's page, no 版头 and no 版记 of its own.
    SHEET is the same for forms to fill in (a smaller title, a table that fills the page).
    CARD is a page of its own size with nothing on it but cells (座签).
    """

    MINUTES = "minutes"
    LETTER = "letter"
    GENERAL = "general"
    PLAIN = "plain"
    SHEET = "sheet"
    CARD = "card"


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
    """The document's number (发文字号 7.2.5; 第12期). In a letter flush right, else centred.

    With signers (upward documents, 7.2.6) it stands left, 签发人 right, one name or two a line.
    """

    text: str
    signers: tuple[str, ...] = ()


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
class Source:
    """The record a paragraph was made from, and which of its fields; the way back from Word."""

    kind: str
    id: str
    field: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, its first line indented by two characters unless `indent` is off.

    `source` is no part of what the paper says: it does not count when papers are compared.
    """

    runs: tuple[Run, ...]
    level: Level = Level.BODY
    indent: bool = True
    keep_with_next: bool = False
    source: Source | None = field(default=None, compare=False)

    @property
    def text(self) -> str:
        """The paragraph's text without its faces."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A person in a list: what stands before the name (the unit), the name, a remark after it.

    A line may end inside `before` and `after`, never inside `name`.
    """

    name: str
    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """The entry in one piece."""
        return self.before + self.name + self.after


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
class Labelled:
    """A label and a running text whose lines align after the colon: 时间：… (practice)."""

    label: str
    text: str
    face: Face = Face.HEI
    """The label's face; the text stands in the body's."""
    indent: bool = True
    """The label stands two characters in, else flush left."""


class Align(StrEnum):
    """Where a line stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of its own: the time below a speech's title, a signing line (practice).

    `before` and `after` count blank lines.
    """

    text: str
    align: Align = Align.LEFT
    face: Face = Face.BODY
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


class Turn(StrEnum):
    """How a cell's text is turned: not, by 90° clockwise, by 90° counter-clockwise."""

    NONE = "none"
    RIGHT = "right"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. Line breaks (\\n) in its text are kept.

    `span` counts the columns it covers. What is None follows from the column or the table.
    Without `ruled` it has no borders of its own (its neighbours' may show).
    """

    text: str = ""
    span: int = 1
    align: Align | None = None
    face: Face | None = None
    size: float | None = None
    turn: Turn = Turn.NONE
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its width in mm, and whether its cells are centred."""

    width: float
    centred: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table, centred on the text area; its first `header_rows` rows are repeated on each page.

    A row is as high as its text, at least `row_height` mm; where `heights` gives a height in mm
    for a row (0: none), that row is exactly so high. `size` is the type's in points.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 1
    row_height: float = 10.6
    heights: tuple[float, ...] = ()
    size: float = 12.0


def row(*texts: str) -> tuple[Cell, ...]:
    """Return a row of plain cells."""
    return tuple(Cell(text) for text in texts)


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
class FileMark:
    """A small grey line at the foot of a working paper: the journal's head on the 发文稿纸.

    It is no part of what the paper says, and never stands on an official paper.
    """

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
    | Labelled
    | Line
    | PageBreak
    | Table
    | Signature
    | AttachmentNote
    | Attachment
    | Annotation
    | FileMark
    | Copies
)


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """Page numbers "— 1 —" (7.5), odd pages right, even pages left; a letter's page 1 has none."""

    shown: bool = True
    first_page: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """The page's size in mm. `margin` (all four sides) is None for the standard's text area."""

    width: float = 210.0
    height: float = 297.0
    margin: float | None = None


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
    page: Page = field(default_factory=Page)
    properties: Properties = field(default_factory=Properties)
