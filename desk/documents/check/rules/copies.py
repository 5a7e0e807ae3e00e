"""The 版记 (7.4): rules, 抄送, 印发机关 and date."""

from collections.abc import Iterator

from desk.documents.check import patterns
from desk.documents.check.faces import han_font, name_of, plays
from desk.documents.check.findings import Hit
from desk.documents.check.lines import BLANKS, Line, height
from desk.documents.check.paper import Paper, Role
from desk.documents.model import Face, Form
from desk.documents.reading.model import Paragraph, ShapeKind
from desk.documents.styles.standard import MM_TWIPS

_SIZE = 14.0
_OUTER, _INNER = 0.35, 0.25
_NEAR = 0.06
_BAR = 60


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the lines of the 版记 and at the rules around them."""
    lines = [element.line for element in paper.of(Role.COPIES, Role.ISSUED)]
    for line in lines:
        yield from _look(paper, line)
    for element in paper.of(Role.COPIES):
        yield from _copies(element.line)
    for element in paper.of(Role.ISSUED):
        if paper.form is Form.LETTER:
            yield Hit("copies.letter", element.line.where, "信函格式不加印发机关和印发日期", "有")
        elif not element.line.text.rstrip().endswith("印发"):
            yield Hit(
                "copies.issued", element.line.where, "印发日期后加“印发”", element.line.text[-6:]
            )
    if lines and not any(line.part for line in lines):
        yield from _rules(paper, lines)


def _look(paper: Paper, line: Line) -> Iterator[Hit]:
    if abs(line.size - _SIZE) > 0.2:
        yield Hit("copies.size", line.where, "4号（14磅）", f"{line.size:g}磅")
    font = han_font(line.runs)
    if font and not plays(font, Face.BODY, paper.fmt.fonts):
        yield Hit("copies.font", line.where, name_of(Face.BODY), font)
    look = line.paragraph.look
    blanks = line.raw[: len(line.raw) - len(line.raw.lstrip(" \u3000"))]
    left = (look.left + look.first) / line.size / 20
    left += sum(1.0 if c == "\u3000" else 0.5 for c in blanks)
    if abs(left - 1) > 0.4 and not line.part:
        yield Hit("copies.indent", line.where, "左空一字", f"左空{left:.1f}字")


def _copies(line: Line) -> Iterator[Hit]:
    found = patterns.COPIES.match(line.text)
    if found is not None and found["colon"] != "：":
        yield Hit("copies.colon", line.where, "“抄送”后标全角冒号", found["colon"] or "无冒号")
    if not line.text.endswith("。"):
        yield Hit("copies.stop", line.where, "最后一个抄送机关后标句号", line.text[-1:])


def _rules(paper: Paper, lines: list[Line]) -> Iterator[Hit]:
    """First and last rule 0.35 mm, those between 0.25 mm; a letter has none (10.1)."""
    begin = min(line.block for line in lines)
    while begin > 0 and _is_rule_only(paper, begin - 1):
        begin -= 1
    end = max(line.block for line in lines)
    while end + 1 < len(paper.reading.blocks) and _is_rule_only(paper, end + 1):
        end += 1
    blocks = [
        block for block in paper.reading.blocks[begin : end + 1] if isinstance(block, Paragraph)
    ]
    found = [t for block in blocks for t in _thicknesses(paper, block)]
    if paper.form is Form.LETTER:
        if found:
            yield Hit(
                "copies.letter_rules", lines[0].where, "信函格式版记不加分隔线", f"{len(found)}条"
            )
        return
    wanted = len(lines) + 1
    if len(found) < min(wanted, 2):
        yield Hit("copies.rules", lines[0].where, f"分隔线{wanted}条", f"{len(found)}条")
        return
    for place, thickness in enumerate(found):
        right = _OUTER if place in (0, len(found) - 1) else _INNER
        # A word processor has no 0.35 mm: 1 pt stands for it, 0.75 pt for 0.25 mm.
        if thickness and abs(thickness - right) > _NEAR:
            yield Hit("copies.rule_width", lines[0].where, f"{right:g}毫米", f"{thickness:.2f}毫米")


def _is_rule_only(paper: Paper, place: int) -> bool:
    block = paper.reading.blocks[place]
    return (
        isinstance(block, Paragraph)
        and not block.text.strip(BLANKS)
        and bool(block.look.borders or block.look.fill or block.shapes)
    )


def _thicknesses(paper: Paper, block: Paragraph) -> Iterator[float]:
    """Yield the thickness in mm of each rule a paragraph draws, from the top."""
    look = block.look
    borders = [look.borders[side] for side in ("top", "between", "bottom") if side in look.borders]
    for border in borders:
        yield border.size / 8 * 25.4 / 72
    own = height(block, paper.section)
    if look.fill and own <= _BAR and not block.text.strip(BLANKS):
        yield own / MM_TWIPS
    for shape in block.shapes:
        if shape.kind is ShapeKind.LINE:
            yield shape.stroke * 25.4 / 72
