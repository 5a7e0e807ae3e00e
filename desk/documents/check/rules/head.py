"""The head: mark and red rule (7.2.4, 7.2.7)."""

from collections.abc import Iterator

from desk.documents.check.faces import han_font, name_of, plays
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Paper, Role, is_red
from desk.documents.model import Face, Form

_WIDTH = 156.0
_WIDTH_SLACK = 2.0
_THIN, _THICK = 0.34, 1.06
"""mm; practice says 0.35 to 0.5, word processors count in steps up to 3 pt."""
_DEMANDED = (Form.MINUTES, Form.LETTER)


def check(paper: Paper) -> Iterator[Hit]:
    """Look at mark and rule; a paper without any head is a working paper and needs none."""
    marks = [element.line for element in paper.of(Role.MARK)]
    demanded = paper.official or (paper.form in _DEMANDED and not paper.sheet)
    if not demanded:
        return
    if not marks:
        yield Hit("mark.missing", "版头", "发文机关标志", "没有")
    for line in marks:
        yield from _mark(paper, line)
    if paper.form is Form.MINUTES and marks and not marks[-1].text.endswith("纪要"):
        yield Hit("minutes.mark", marks[-1].where, "“×××××纪要”", marks[-1].text)
    if paper.form is not Form.LETTER:
        yield from _rule(paper)


def _mark(paper: Paper, line: Line) -> Iterator[Hit]:
    colors = {run.look.color for run in line.runs if run.text.strip()}
    if not all(is_red(color) for color in colors):
        found = "、".join(sorted(color or "黑色" for color in colors if not is_red(color)))
        yield Hit("mark.color", line.where, "红色", found)
    look = line.paragraph.look
    align = look.align in ("center", "distribute") or (line.framed or line.part == "文本框")
    if not align:
        yield Hit("mark.centred", line.where, "居中", "未居中")
    font = han_font(line.runs)
    if font and not plays(font, Face.TITLE, paper.fmt.fonts):
        yield Hit("mark.font", line.where, name_of(Face.TITLE), font)


def _rule(paper: Paper) -> Iterator[Hit]:
    upper = [rule for rule in paper.rules if not rule.lower]
    red = [rule for rule in upper if rule.red]
    if not red:
        if upper:
            found = upper[0].color or "黑色"
            yield Hit("rule.color", upper[0].where, "红色", found)
        else:
            yield Hit("rule.missing", "版头", "红色分隔线", "没有")
        return
    rule = red[-1]
    if rule.width and abs(rule.width - _WIDTH) > _WIDTH_SLACK:
        yield Hit("rule.width", rule.where, "156毫米（与版心等宽）", f"{rule.width:.0f}毫米")
    if rule.thickness and not _THIN <= rule.thickness <= _THICK:
        yield Hit("rule.thickness", rule.where, "0.35～0.5毫米", f"{rule.thickness:.2f}毫米")
