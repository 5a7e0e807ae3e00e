"""What is read from a Word file: paragraphs and tables in order, each with its effective look.

Lengths are in twips (1/20 pt) unless a name says otherwise; type sizes in points.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Fonts:
    """The font of each slot as Word resolves it: styles, defaults and theme; "" where none is."""

    ascii: str = ""
    high: str = ""
    """hAnsi: letters beyond ASCII, and quotes and dashes without the hint eastAsia."""
    east: str = ""
    complex: str = ""


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run looks, everything inherited resolved."""

    fonts: Fonts = Fonts()
    hint: str = ""
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underline: str = ""
    strike: bool = False
    hidden: bool = False
    color: str = ""
    """RRGGBB in capitals; "" for automatic (black)."""
    highlight: str = ""
    spacing: int = 0
    """What is added after each character."""
    scale: int = 100
    raised: int = 0
    """Half-points above the baseline."""
    script: str = ""
    """superscript, subscript or ""."""
    style: str = ""


class ChangeKind(StrEnum):
    """A tracked change (修订)."""

    INSERT = "insert"
    DELETE = "delete"
    MOVE_FROM = "move_from"
    MOVE_TO = "move_to"

    @property
    def adds(self) -> bool:
        """Whether the text is there once the change is accepted."""
        return self in (ChangeKind.INSERT, ChangeKind.MOVE_TO)


@dataclass(frozen=True, slots=True)
class Change:
    """Who changed a stretch of text, and when (as the file says it)."""

    kind: ChangeKind
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look; \\n is a line break, \\t a tab, \\f a page break.

    A run may have several changes: inserted by one, deleted by another.
    """

    text: str
    look: RunLook
    changes: tuple[Change, ...] = ()
    field: str = ""
    """The instruction of the field whose result this is, such as PAGE."""

    @property
    def accepted(self) -> bool:
        """Whether the run stays when all changes are accepted."""
        return all(change.kind.adds for change in self.changes)

    @property
    def rejected(self) -> bool:
        """Whether the run stays when all changes are rejected."""
        return not any(change.kind.adds for change in self.changes)


@dataclass(frozen=True, slots=True)
class Border:
    """One border of a paragraph or a table."""

    kind: str
    size: int
    """Thickness in eighths of a point."""
    color: str = ""
    space: int = 0


@dataclass(frozen=True, slots=True)
class Frame:
    """A paragraph's frame (framePr), as its attributes say."""

    attributes: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """Return an attribute or an empty text."""
        return dict(self.attributes).get(name, "")


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """How a paragraph stands, everything inherited resolved."""

    style: str = ""
    style_name: str = ""
    style_known: bool = True
    align: str = "left"
    left: int = 0
    right: int = 0
    first: int = 0
    """Of the first line; negative where it hangs. Indents in characters are already twips."""
    before: int = 0
    after: int = 0
    line: int = 240
    line_rule: str = "auto"
    """auto (line in 240ths of a line), exact or atLeast (line in twips)."""
    snap_to_grid: bool = True
    outline: int | None = None
    keep_next: bool = False
    page_break_before: bool = False
    borders: dict[str, Border] = field(default_factory=dict)
    fill: str = ""
    tabs: tuple[tuple[str, int], ...] = ()
    frame: Frame | None = None


class ShapeKind(StrEnum):
    """What a drawing is, as far as papers are concerned."""

    LINE = "line"
    BOX = "box"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn line, a text box or a picture that is anchored in a paragraph."""

    kind: ShapeKind
    width: float = 0.0
    """In mm, as far as the file says."""
    height: float = 0.0
    color: str = ""
    """Of the line, RRGGBB."""
    stroke: float = 0.0
    """Thickness of the line in points."""
    compound: str = ""
    """thickThin, thinThick, dbl … for several lines in one."""
    top: float | None = None
    """In mm below what `relative` names; None where the file does not say."""
    relative: str = ""
    paragraphs: tuple["Paragraph", ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its runs, among them those of tracked changes."""

    runs: tuple[Run, ...]
    look: ParagraphLook = ParagraphLook()
    mark: RunLook = RunLook()
    """The look of the paragraph mark: of an empty paragraph."""
    number: str = ""
    """The text that automatic numbering puts before it, such as 一、."""
    mark_changes: tuple[Change, ...] = ()
    """Changes of the paragraph's end: an inserted or deleted one splits or joins paragraphs."""
    shapes: tuple[Shape, ...] = ()
    bookmarks: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    """Of the content controls (w:sdt) around or inside it, outermost first."""
    section: int = 0
    """The place of its section in Reading.sections."""

    @property
    def text(self) -> str:
        """The text with all changes accepted, without the automatic number."""
        return "".join(run.text for run in self.runs if run.accepted and not run.look.hidden)

    @property
    def original(self) -> str:
        """The text with all changes rejected."""
        return "".join(run.text for run in self.runs if run.rejected and not run.look.hidden)

    @property
    def changed(self) -> bool:
        """Whether anything in it is a tracked change."""
        return bool(self.mark_changes) or any(run.changes for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table with its blocks; `span` counts the columns it covers."""

    blocks: tuple["Block", ...]
    span: int = 1
    width: int = 0
    continues: bool = False
    """Whether it belongs to the cell above (vMerge)."""

    @property
    def text(self) -> str:
        """The cell's text with all changes accepted, a line each paragraph."""
        return "\n".join(p.text for p in paragraphs_of(self.blocks))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    cells: tuple[Cell, ...]
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `grid` has the width of each column as the file gives it."""

    rows: tuple[Row, ...]
    grid: tuple[int, ...] = ()
    style: str = ""
    style_known: bool = True
    align: str = "left"
    section: int = 0
    borders: dict[str, Border] = field(default_factory=dict)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its page, its grid, and what repeats on its pages, inherited ones too."""

    width: int = 11906
    height: int = 16838
    landscape: bool = False
    top: int = 1440
    bottom: int = 1440
    left: int = 1800
    right: int = 1800
    header: int = 720
    footer: int = 720
    gutter: int = 0
    columns: int = 1
    grid: str = ""
    grid_pitch: int = 0
    grid_space: int = 0
    """What the character grid adds to each character, in 4096ths of a point."""
    first_page: bool = False
    """Whether the first page has a header and a footer of its own."""
    start: int | None = None
    headers: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    """By kind: default, even, first."""
    footers: dict[str, tuple[Block, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole Word file as it was read."""

    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    even_and_odd: bool = False
    """Whether even pages have headers and footers of their own."""
    styles: frozenset[str] = frozenset()
    notes: tuple[Block, ...] = ()
    """Footnotes and endnotes."""
    keywords: str = ""

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the text in order, those in tables and text boxes left out."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the text in order, those inside cells left out."""
        return tuple(block for block in self.blocks if isinstance(block, Table))

    @property
    def everything(self) -> Iterator[Paragraph]:
        """Every paragraph of the text in order, with those in tables and text boxes."""
        return paragraphs_of(self.blocks)

    @property
    def changed(self) -> bool:
        """Whether the file has tracked changes."""
        return any(paragraph.changed for paragraph in self.everything)


def paragraphs_of(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Yield the paragraphs of blocks, of their tables and of their text boxes, in order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            for shape in block.shapes:
                yield from paragraphs_of(shape.paragraphs)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_of(cell.blocks)
