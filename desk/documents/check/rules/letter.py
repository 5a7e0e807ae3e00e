"""The letter form (10.1): mark 30 mm from the edge, two red double rules, number flush right."""

from collections.abc import Iterator

from desk.documents.check.findings import Hit
from desk.documents.check.lines import BLANKS, Line
from desk.documents.check.paper import HeadRule, Paper, Role
from desk.documents.model import Form
from desk.documents.reading.model import Paragraph
from desk.documents.styles.standard import MM_TWIPS

_WIDTH = 170.0
_NEAR = 2.0
_TOP = 30.0
_TOP_NEAR = 3.0
_BASELINE, _ABOVE = 0.8, 0.84
"""Where characters stand in an exact line height (see word/layout.py)."""


def check(paper: Paper) -> Iterator[Hit]:
    """Look at mark, rules and number of a letter."""
    if paper.form is not Form.LETTER or paper.sheet:
        return
    for element in paper.of(Role.MARK):
        if element.line.text.endswith("文件"):
            yield Hit(
                "letter.mark",
                element.line.where,
                "发文机关全称或规范化简称，不加“文件”",
                "有“文件”",
            )
        yield from _top(paper, element.line)
    red = [rule for rule in paper.rules if rule.red]
    yield from _rules(red)
    line = paper.first(Role.NUMBER)
    if line is not None and not line.part and not _flush_right(line):
        yield Hit("letter.number", line.where, "顶格居版心右边缘", "未居右")


def _rules(rules: list[HeadRule]) -> Iterator[Hit]:
    upper = [rule for rule in rules if not rule.lower]
    lower = [rule for rule in rules if rule.lower]
    if not any(rule.double for rule in upper):
        yield Hit("letter.upper_rule", "版头", "红色双线（上粗下细）", "单线" if upper else "没有")
    elif not any("thickThin" in rule.kind for rule in upper if rule.double):
        yield Hit("letter.upper_order", "版头", "上粗下细", upper[0].kind)
    if not any(rule.double for rule in lower):
        yield Hit(
            "letter.lower_rule", "首页页脚", "红色双线（上细下粗）", "单线" if lower else "没有"
        )
    for rule in (*upper[-1:], *lower[-1:]):
        if rule.width and abs(rule.width - _WIDTH) > _NEAR:
            yield Hit("letter.rule_width", rule.where, "170毫米", f"{rule.width:.0f}毫米")


def _flush_right(line: Line) -> bool:
    look = line.paragraph.look
    if look.align == "right":
        return look.right < 100
    area = line.section.width - line.section.left - line.section.right - line.section.gutter
    stops = [place for kind, place in look.tabs if kind in ("right", "end")]
    return "\t" in line.raw and any(abs(place - area) < 150 for place in stops)


def _top(paper: Paper, line: Line) -> Iterator[Hit]:
    """The mark's top edge, where it can be computed: the first line of the first page's header."""
    section = paper.section
    kind = "first" if section.first_page else "default"
    blocks = section.headers.get(kind, ())
    first = next((b for b in blocks if isinstance(b, Paragraph) and b.text.strip(BLANKS)), None)
    look = line.paragraph.look
    if line.part != "页眉" or first is not line.paragraph or look.line_rule != "exact":
        return
    if first is not blocks[0] or look.frame is not None:
        return
    inside = _BASELINE * look.line - _ABOVE * line.size * 20
    top = (section.header + look.before + inside) / MM_TWIPS
    if abs(top - _TOP) > _TOP_NEAR:
        yield Hit("letter.mark_top", line.where, "上边缘至上页边30毫米", f"约{top:.0f}毫米")
