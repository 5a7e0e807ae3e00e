"""A paper as it was recognised: its form and its elements."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desk.documents.check.lines import Line
from desk.documents.model import Form
from desk.documents.reading.model import Reading, Section
from desk.documents.styles.settings import OfficeFormat


class Role(StrEnum):
    """What a line is in a paper (the elements of clause 7)."""

    LABEL = "label"
    MARK = "mark"
    NUMBER = "number"
    SIGNER = "signer"
    ISSUE_LINE = "issue_line"
    TITLE = "title"
    ADDRESSEE = "addressee"
    HEADING = "heading"
    BODY = "body"
    NAMES = "names"
    ATTACHMENT_NOTE = "attachment_note"
    ISSUER = "issuer"
    DATE = "date"
    ANNOTATION = "annotation"
    ATTACHMENT = "attachment"
    ATTACHMENT_TITLE = "attachment_title"
    COPIES = "copies"
    ISSUED = "issued"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Element:
    """A line with its role; `level` is a heading's, 1 to 4."""

    role: Role
    line: Line
    level: int = 0


@dataclass(frozen=True, slots=True)
class HeadRule:
    """A rule in the head: a border, a bar or a drawn line. Lengths in mm; 0 where not known."""

    where: str
    color: str
    width: float
    thickness: float
    kind: str = "single"
    lower: bool = False
    """Whether it stands at the foot of the page (a letter's second rule)."""

    @property
    def red(self) -> bool:
        """Whether it is red."""
        return is_red(self.color)

    @property
    def double(self) -> bool:
        """Whether it is two lines, thick and thin."""
        return (
            "thickThin" in self.kind or "thinThick" in self.kind or self.kind in ("dbl", "double")
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """What the rules look at."""

    form: Form
    reading: Reading
    elements: tuple[Element, ...]
    rules: tuple[HeadRule, ...]
    fmt: OfficeFormat
    official: bool
    """Whether it has a head (版头): a mark or a number."""
    changed: bool
    """Whether the file has tracked changes; the elements have them accepted."""
    sheet: bool
    """Whether it is a form to fill in or a set of cards: hardly any text outside its tables."""

    @property
    def section(self) -> Section:
        """The section of the first page."""
        return self.reading.sections[0]

    def of(self, *roles: Role) -> Iterator[Element]:
        """Yield the elements of these roles in order."""
        return (element for element in self.elements if element.role in roles)

    def first(self, role: Role) -> Line | None:
        """Return the first line of a role, or None."""
        return next((element.line for element in self.of(role)), None)


def is_red(color: str) -> bool:
    """Whether a colour RRGGBB is some red."""
    if len(color) != 6:
        return False
    red, green, blue = (int(color[place : place + 2], 16) for place in (0, 2, 4))
    return red >= 0xB0 and green <= 0x50 and blue <= 0x50
