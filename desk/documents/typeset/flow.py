"""A Word file as the typesetter reads it: paragraphs and tables with every style resolved.

All lengths are in points.
"""

from dataclasses import dataclass
from enum import StrEnum

PAGE_FIELD = "\ue000"
"""Stands in a text for the number of the page (a character of the private use area)."""


@dataclass(frozen=True, slots=True)
class Type:
    """How a stretch of text is set. `scale` widens its characters, `spacing` follows each."""

    font: str
    size: float
    bold: bool = False
    colour: str = "000000"
    spacing: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one type. Line breaks are \\n, tabs \\t."""

    text: str
    type: Type


class Align(StrEnum):
    """Where a line stands between its indents."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab stop, from the left edge of the text area."""

    place: float
    align: Align


@dataclass(frozen=True, slots=True)
class Border:
    """A border of a paragraph or cell: Word's name of its kind, its whole thickness, its colour."""

    kind: str
    thickness: float
    colour: str


@dataclass(frozen=True, slots=True)
class Shape:
    """What of a paragraph decides where its lines break."""

    align: Align = Align.LEFT
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    tabs: tuple[Tab, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame at the foot of the text area; equal neighbours share one. `width` in points."""

    width: float


@dataclass(frozen=True, slots=True)
class TextPath:
    """A text drawn as a shape, turned clockwise by `turn` degrees.

    Its middle is `x`, `y` from the top left corner of its paragraph's room; it is as long as
    `length` and its 汉字 fill `height`.
    """

    text: str
    type: Type
    x: float
    y: float
    length: float
    height: float
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `line` is the exact height of its lines, or the least where not `exact`."""

    pieces: tuple[Piece, ...]
    type: Type
    shape: Shape
    line: float
    exact: bool = True
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    frame: Frame | None = None
    shading: str | None = None
    borders: tuple[tuple[str, Border], ...] = ()
    paths: tuple[TextPath, ...] = ()

    @property
    def text(self) -> str:
        """The paragraph's text in one piece."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: what stands in it, how many columns it covers, and its edges."""

    blocks: tuple["Block", ...]
    span: int = 1
    down: str = "top"
    borders: tuple[tuple[str, Border | None], ...] = ()
    margins: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    """Top, right, bottom, left."""
    shading: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; `height` is the least, or where `exact` the very height."""

    cells: tuple[Cell, ...]
    height: float = 0.0
    exact: bool = False
    head: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of fixed columns; `left` is its indent where it is not centred."""

    columns: tuple[float, ...]
    rows: tuple[Row, ...]
    align: Align = Align.LEFT
    left: float = 0.0


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """The page: its size, its margins, and how far header and footer stand from its edges."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    header: float
    footer: float
    own_first: bool = False

    @property
    def area(self) -> float:
        """The width of the text area."""
        return self.width - self.left - self.right


@dataclass(frozen=True, slots=True)
class Flow:
    """A whole file; headers and footers by the pages they are for (default, even, first).

    `title` and `author` are the file's properties.
    """

    section: Section
    blocks: tuple[Block, ...]
    headers: dict[str, tuple[Block, ...]]
    footers: dict[str, tuple[Block, ...]]
    title: str = ""
    author: str = ""
    subject: str = ""
