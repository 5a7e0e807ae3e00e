"""The minutes form (10.3): who was there, in 黑体 labels, in the standard's order."""

import re
from collections.abc import Iterator

from desk.documents.check import patterns
from desk.documents.check.faces import han_font, name_of, part, plays
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Paper, Role
from desk.documents.model import Face, Form

_ORDER = ("出席", "请假", "列席")
_BLANK = re.compile(r"\s")


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the lists of names."""
    if paper.form is not Form.MINUTES or paper.sheet:
        return
    lines = [element.line for element in paper.of(Role.NAMES)]
    if not lines:
        yield Hit("minutes.names", "正文之后", "出席人员名单", "没有")
        return
    for line in lines:
        yield from _label(paper, line)
    labels = [label for line in lines if (label := _name(line)) in _ORDER]
    if labels != sorted(labels, key=_ORDER.index):
        yield Hit("minutes.order", lines[0].where, "出席、请假、列席", "、".join(labels))
    above = lines[0].gap / 579
    if not 0.5 <= above <= 1.6:
        yield Hit("minutes.gap", lines[0].where, "正文下空一行", f"空{above:.0f}行")
    date = paper.first(Role.DATE)
    if date is not None and paper.official:
        yield Hit("minutes.signature", date.where, "纪要不落款", date.text)


def _name(line: Line) -> str:
    found = patterns.NAMES.match(line.text)
    return _BLANK.sub("", found["label"])[:2] if found is not None else ""


def _label(paper: Paper, line: Line) -> Iterator[Hit]:
    found = patterns.NAMES.match(line.text)
    if found is None:
        return
    lead = len(line.paragraph.text) - len(line.paragraph.text.lstrip(" \u3000"))
    font = han_font(part(line, 0, lead + found.end()))
    if font and not plays(font, Face.HEI, paper.fmt.fonts):
        yield Hit("minutes.label", line.where, name_of(Face.HEI), font)
    names = han_font(part(line, lead + found.end()))
    if names and not plays(names, Face.BODY, paper.fmt.fonts):
        yield Hit("minutes.names_font", line.where, name_of(Face.BODY), names)
    if found["colon"] != "：":
        yield Hit("minutes.colon", line.where, "全角冒号", found["colon"])
    look = line.paragraph.look
    left = (look.left + look.first) / line.size / 20
    left += sum(1.0 if c == "\u3000" else 0.5 for c in line.raw[:lead])
    if abs(left - 2) > 0.3:
        yield Hit("minutes.indent", line.where, "左空二字", f"左空{left:.1f}字")
