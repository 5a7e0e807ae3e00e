"""The styles of our Word base: every one that a document uses is defined here, and no other."""

from dataclasses import dataclass

from desk.documents.model import Face
from desk.documents.rules import cells
from desk.documents.styles.settings import OfficeFormat
from desk.documents.styles.standard import GREY, RED, twips, value
from desk.documents.word.xml import Xml, el, fonts, joined, part

BODY_SIZE = value("size.body")
TITLE_SIZE = value("size.title")
COPIES_SIZE = value("size.copies")
TABLE_SIZE = value("size.table")
TITLE_LINE = 35.0
"""Line height of the title in points (practice: 33 to 36 for 2号)."""
SMALL_LINE = 24.0
"""Line height of 4号 lines in points (practice)."""
TABLE_LINE = cells.line_height(TABLE_SIZE)
CELL_SIDE = twips(cells.SIDE_MARGIN)
"""Twips left and right of a cell's text."""


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style. Lengths in points; `first` is the first line's indent, None: no change."""

    id: str
    name: str
    face: Face | None = None
    size: float | None = None
    based_on: str = "Normal"
    align: str | None = None
    first: float | None = None
    left: float | None = None
    right: float | None = None
    line: float | None = None
    outline: int | None = None
    keep_next: bool = False
    color: str | None = None
    plain_spacing: bool = False
    """Run spacing 0 instead of the body's."""


_TWO = 2 * BODY_SIZE

STYLES: tuple[Style, ...] = (
    Style("DeskBody", "公文正文", first=_TWO),
    Style("Heading1", "heading 1", Face.HEI, first=_TWO, outline=0, keep_next=True),
    Style("Heading2", "heading 2", Face.KAI, first=_TWO, outline=1, keep_next=True),
    Style("Heading3", "heading 3", Face.BODY, first=_TWO, outline=2, keep_next=True),
    Style("Heading4", "heading 4", Face.BODY, first=_TWO, outline=3, keep_next=True),
    Style("DeskLabel", "公文版头标注", Face.HEI, align="left"),
    Style(
        "DeskMark",
        "公文发文机关标志",
        Face.TITLE,
        36,
        align="center",
        color=RED,
        plain_spacing=True,
    ),
    Style("DeskNumber", "公文发文字号", align="center"),
    Style("DeskIssue", "公文印发行", align="left"),
    Style("DeskRule", "公文分隔线", size=1, align="left", line=1, plain_spacing=True),
    Style(
        "Title",
        "Title",
        Face.TITLE,
        TITLE_SIZE,
        align="center",
        line=TITLE_LINE,
        keep_next=True,
        plain_spacing=True,
    ),
    Style("DeskAddressee", "公文主送机关", align="left"),
    Style("DeskNames", "公文名单", align="left"),
    Style("DeskLabelled", "公文标注项"),
    Style("DeskLine", "公文单行", align="left"),
    Style("DeskSignature", "公文署名", align="right"),
    Style("DeskAttachmentNote", "公文附件说明", align="left"),
    Style("DeskAttachment", "公文附件", Face.HEI, align="left", keep_next=True),
    Style("DeskAnnotation", "公文附注", align="left", first=_TWO),
    Style(
        "DeskFileMark",
        "公文存档标记",
        size=value("size.file_mark"),
        align="left",
        line=12,
        color=GREY,
        plain_spacing=True,
    ),
    Style("DeskBlank", "公文空行", align="left"),
    Style(
        "DeskCopies",
        "公文版记",
        size=COPIES_SIZE,
        align="left",
        line=SMALL_LINE,
        plain_spacing=True,
    ),
    Style(
        "DeskTable", "公文表格", size=TABLE_SIZE, align="left", line=TABLE_LINE, plain_spacing=True
    ),
    Style(
        "DeskTableHead",
        "公文表头",
        Face.HEI,
        TABLE_SIZE,
        based_on="DeskTable",
        align="center",
        keep_next=True,
    ),
    Style("Header", "header", size=1, align="left", line=1, plain_spacing=True),
    Style("Footer", "footer", Face.SONG, value("size.page_number"), line=18, plain_spacing=True),
)


def styles_part(fmt: OfficeFormat, drawn: str) -> bytes:
    """Return the styles part: document defaults, Normal, the table style, and STYLES.

    `drawn` is the font of text paths: LibreOffice takes that of their 汉字 from the defaults.
    """
    character = el(
        "style",
        el("name", val="Default Paragraph Font"),
        el("uiPriority", val=1),
        type="character",
        default=1,
        styleId="DefaultParagraphFont",
    )
    styles = (_style(style, fmt) for style in STYLES)
    return part(
        "styles", joined([_defaults(drawn), _normal(fmt), character, _table_style(), *styles])
    )


FACES = {style.id: style.face or Face.BODY for style in STYLES}
"""The face of each style."""


def run_size(size: float) -> tuple[Xml, Xml]:
    """Return sz and szCs for a size in points."""
    return el("sz", val=round(size * 2)), el("szCs", val=round(size * 2))


def exact(line: float, before: float = 0.0, after: float = 0.0) -> Xml:
    """Return paragraph spacing with an exact line height; all in points, to the twip."""
    return el(
        "spacing",
        before=round(before * 20),
        after=round(after * 20),
        line=round(line * 20),
        lineRule="exact",
    )


def _defaults(font: str) -> Xml:
    language = el("lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA")
    rpr = el("rPr", fonts(font), *run_size(BODY_SIZE), language)
    return el("docDefaults", el("rPrDefault", rpr), el("pPrDefault", el("pPr")))


def _normal(fmt: OfficeFormat) -> Xml:
    school = fmt.school
    ppr = el(
        "pPr",
        el("widowControl", val=0),
        el("kinsoku", val=1),
        # LibreOffice 7.4 reads this the wrong way round: told not to hang marks it does, and then
        # leaves them out of justified lines. No text may get lost: Word may hang them, as is usual.
        el("overflowPunct", val=1),
        el("topLinePunct", val=0),
        el("snapToGrid", val=0),
        exact(school.pitch / 20),
        el("jc", val="both"),
    )
    rpr = el(
        "rPr",
        fonts(fmt.fonts.body),
        el("spacing", val=school.run_spacing),
        el("kern", val=0),
        *run_size(BODY_SIZE),
    )
    return el(
        "style",
        el("name", val="Normal"),
        el("qFormat"),
        ppr,
        rpr,
        type="paragraph",
        default=1,
        styleId="Normal",
    )


def _style(style: Style, fmt: OfficeFormat) -> Xml:
    ppr = el(
        "pPr",
        el("keepNext") if style.keep_next else None,
        exact(style.line) if style.line is not None else None,
        _indent(style),
        el("jc", val=style.align) if style.align else None,
        el("outlineLvl", val=style.outline) if style.outline is not None else None,
    )
    rpr = el(
        "rPr",
        fonts(fmt.fonts.of(style.face)) if style.face else None,
        el("color", val=style.color) if style.color else None,
        el("spacing", val=0) if style.plain_spacing else None,
        *(run_size(style.size) if style.size is not None else ()),
    )
    return el(
        "style",
        el("name", val=style.name),
        el("basedOn", val=style.based_on),
        el("qFormat"),
        ppr,
        rpr,
        type="paragraph",
        styleId=style.id,
        **({} if style.name[0].isascii() else {"customStyle": 1}),
    )


def _indent(style: Style) -> Xml | None:
    if style.first is None and style.left is None and style.right is None:
        return None
    first = style.first
    return el(
        "ind",
        left=round((style.left or 0) * 20),
        right=round((style.right or 0) * 20),
        firstLineChars=None if first is None else round(first / BODY_SIZE * 100),
        firstLine=None if first is None else round(first * 20),
    )


def _table_style() -> Xml:
    margins = el(
        "tblCellMar",
        el("top", w=0, type="dxa"),
        el("left", w=CELL_SIDE, type="dxa"),
        el("bottom", w=round(cells.BOTTOM_MARGIN * 20), type="dxa"),
        el("right", w=CELL_SIDE, type="dxa"),
    )
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = el(
        "tblBorders",
        *(el(side, val="single", sz=4, space=0, color="000000") for side in sides),
    )
    return el(
        "style",
        el("name", val="公文表"),
        el("qFormat"),
        el("tblPr", el("tblInd", w=0, type="dxa"), borders, margins),
        type="table",
        customStyle=1,
        styleId="DeskGrid",
    )
