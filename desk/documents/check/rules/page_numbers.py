"""Page numbers (7.5): 4号宋体 — 1 —, odd pages right, even pages left, one blank."""

import re
from collections.abc import Iterator

from desk.documents.check.faces import characters, plays
from desk.documents.check.findings import Hit
from desk.documents.check.paper import Paper
from desk.documents.model import Face, Form
from desk.documents.reading.fonts import font_of
from desk.documents.reading.model import Block, Paragraph, Run, paragraphs_of

_SIZE = 14.0
_SHAPE = re.compile(r"^— ?\d+ ?—$")
_PAGE = "PAGE"


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the footers of the first section with text; working papers may have none."""
    if paper.sheet:
        return
    section = paper.section
    odd = _numbered(section.footers.get("default", ()))
    if odd is None:
        if paper.official:
            header = _numbered(section.headers.get("default", ()))
            found = "在页眉" if header is not None else "没有"
            yield Hit("page_number.missing", "页脚", "页码在版心下边缘之下", found)
        return
    yield from _look(paper, odd)
    even = _numbered(section.footers.get("even", ()))
    if not paper.reading.even_and_odd or even is None:
        yield Hit("page_number.sides", "页脚", "单页码居右、双页码居左", "单双页相同")
    else:
        yield from _side(odd, "单页页脚", "right")
        yield from _side(even, "双页页脚", "left")
    if paper.form is Form.LETTER:
        first = section.footers.get("first", ())
        if not section.first_page or _numbered(first) is not None:
            yield Hit("page_number.first", "首页页脚", "首页不显示页码", "显示页码")


def _numbered(blocks: tuple[Block, ...]) -> Paragraph | None:
    for paragraph in paragraphs_of(blocks):
        if any(run.field == _PAGE for run in paragraph.runs):
            return paragraph
    return None


def _look(paper: Paper, paragraph: Paragraph) -> Iterator[Hit]:
    text = paragraph.text.strip(" \u3000\t")
    if not _SHAPE.match(text):
        yield Hit("page_number.form", "页脚", "— 1 —", text)
    shown = [run for run in paragraph.runs if run.text.strip()]
    sizes = {run.look.size for run in shown}
    if any(abs(size - _SIZE) > 0.2 for size in sizes):
        yield Hit(
            "page_number.size", "页脚", "4号（14磅）", "、".join(f"{s:g}磅" for s in sorted(sizes))
        )
    font = _digit_font(shown)
    if font and not plays(font, Face.SONG, paper.fmt.fonts):
        yield Hit("page_number.font", "页脚", "宋体", font)


def _digit_font(runs: list[Run]) -> str:
    return next((font_of(c, run.look) for c, run in characters(runs) if c.isdecimal()), "")


def _side(paragraph: Paragraph, where: str, side: str) -> Iterator[Hit]:
    look = paragraph.look
    frame = look.frame.get("xAlign") if look.frame is not None else ""
    align = {"both": "left", "outside": side}.get(look.align, look.align)
    framed = frame in ("outside", side)
    named = "居右" if side == "right" else "居左"
    if align != side and not framed:
        yield Hit("page_number.sides", where, named, "居中" if align == "center" else "在另一侧")
        return
    size = paragraph.runs[0].look.size if paragraph.runs else _SIZE
    text = paragraph.text
    outer = (
        text[len(text.rstrip(" \u3000")) :]
        if side == "right"
        else text[: -len(text.lstrip(" \u3000")) or None]
    )
    blank = sum(1.0 if c == "\u3000" else 0.5 for c in outer if c in " \u3000")
    blank += (look.right if side == "right" else look.left + look.first) / size / 20
    if abs(blank - 1) > 0.3 and not framed:
        yield Hit("page_number.indent", where, "空一字", f"空{blank:.1f}字")
