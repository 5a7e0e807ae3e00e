"""Signature and date (7.3.5), 附注 (7.3.6): where they stand from the right."""

from collections.abc import Iterator

from desk.documents.check import patterns
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Paper, Role
from desk.documents.model import Form
from desk.documents.rules.lines import width

_NEAR = 0.7
"""Characters by which a place may differ: digits are a little more or less than half as wide."""


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the last signature; minutes have none."""
    date, issuer = paper.first(Role.DATE), paper.first(Role.ISSUER)
    if paper.form is Form.MINUTES or paper.sheet:
        return
    if date is None:
        if paper.official:
            yield Hit("signature.missing", "落款", "发文机关署名和成文日期", "没有成文日期")
        return
    if patterns.DATE.match(date.text):
        yield from _place(date, issuer)
    yield from _annotation(paper)


def from_right(line: Line) -> float | None:
    """Return the blank to the right of a line's text in characters, None where a tab decides."""
    look = line.paragraph.look
    if "\t" in line.raw.strip():
        return None
    area = line.section.width - line.section.left - line.section.right - line.section.gutter
    character = line.size * 20
    text = width(line.text)
    trailing = line.raw[len(line.raw.rstrip(" \u3000")) :]
    behind = sum(1.0 if c == "\u3000" else 0.5 for c in trailing)
    leading = line.raw[: len(line.raw) - len(line.raw.lstrip(" \u3000\t"))]
    before = sum(1.0 if c == "\u3000" else 2.0 if c == "\t" else 0.5 for c in leading)
    if look.align == "right":
        return look.right / character + behind
    if look.align == "center":
        middle = (area - look.left - look.right - look.first) / character
        return look.right / character + (middle - before - behind - text) / 2 + behind
    return (area - look.left - look.first) / character - before - text


def _place(date: Line, issuer: Line | None) -> Iterator[Hit]:
    right = from_right(date)
    if right is None:
        return
    if issuer is None:
        if not _near(right, 4.0) and not _near(right, 2.0):
            yield Hit("signature.date", date.where, "右空四字", f"右空{right:.1f}字")
        return
    above = from_right(issuer)
    if above is None:
        return
    dated, issued = width(date.text), width(issuer.text)
    if _unsealed(right, above, dated, issued):
        return
    wanted = max(4.0, (issued - dated) / 2)
    if not _near(right, wanted) and not _near(right, 4.0):
        yield Hit(
            "signature.date",
            date.where,
            "右空四字（不加盖印章的，署名右空二字）",
            f"右空{right:.1f}字",
        )
        return
    centre = right + dated / 2 - (above + issued / 2)
    if abs(centre) > 1.0:
        yield Hit(
            "signature.issuer",
            issuer.where,
            "在成文日期之上、以成文日期为准居中",
            f"偏离{abs(centre):.1f}字",
        )


def _unsealed(right: float, above: float, dated: float, issued: float) -> bool:
    """Whether 7.3.5.2 is kept: issuer two from the right, date two right of the issuer's begin."""
    shift = (above + issued) - (right + dated)
    if _near(above, 2.0) and abs(shift - 2) <= 1.0:
        return True
    return dated > issued and _near(right, 2.0) and shift <= 0


def _near(value: float, wanted: float) -> bool:
    return abs(value - wanted) <= _NEAR


def _annotation(paper: Paper) -> Iterator[Hit]:
    line = paper.first(Role.ANNOTATION)
    if line is None:
        return
    if not (line.text.startswith("（") and line.text.endswith("）")):
        yield Hit(
            "annotation.brackets", line.where, "加圆括号（）", line.text[:1] + "…" + line.text[-1:]
        )
    look = line.paragraph.look
    blanks = line.raw[: len(line.raw) - len(line.raw.lstrip(" \u3000"))]
    left = (look.left + look.first) / line.size / 20
    left += sum(1.0 if c == "\u3000" else 0.5 for c in blanks)
    if abs(left - 2) > 0.3:
        yield Hit("annotation.indent", line.where, "居左空二字", f"左空{left:.1f}字")
