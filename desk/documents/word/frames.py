"""What stands at the foot of the last page: the 版记 (7.4), and the mark of a working file.

It is a frame at the bottom of the text area, on the page the document ends on.
"""

import re

from desk.documents import model as m
from desk.documents.rules.lines import pack
from desk.documents.styles.standard import BLACK, twips, value
from desk.documents.word.context import Context
from desk.documents.word.layout import points
from desk.documents.word.styles import COPIES_SIZE, exact
from desk.documents.word.xml import Xml, el, paragraph

_AROUND_RULE = 3.0
"""Points between a rule and the text (practice)."""

_WHOLE = re.compile(r"[^，、；。]+[，、；。]?|[，、；。]")
"""What is not broken over lines: a unit with the punctuation after it."""

_DOUBLE_RULE = 24
"""Thickness of a letter's double rules in eighths of a point, as Word counts it (practice)."""


def copies(block: m.Copies, context: Context) -> list[Xml]:
    """Return the framed paragraphs of a 版记; in a letter without rules and issuer (10.1)."""
    ruled = not context.letter
    lines: list[Xml] = []
    if ruled:
        lines.append(_rule(context.width, "copies.outer_rule"))
    if block.text:
        lines.append(_copies_line(block, context))
    if ruled and (block.issuer or block.issued):
        if block.text:
            lines.append(_rule(context.width, "copies.inner_rule"))
        lines.append(_issued_line(block, context))
    if ruled:
        lines.append(_rule(context.width, "copies.outer_rule", last=True))
    return lines


def file_mark(block: m.FileMark, context: Context) -> list[Xml]:
    """Return the framed line with the mark of a working file."""
    content = context.typist.text(block.text)
    return [paragraph("DeskFileMark", content, frame=_frame(context.width))]


def anchor(_: Context) -> Xml:
    """Return the paragraph after the frame, which says what page it stands on."""
    return paragraph("DeskRule")


def _frame(area_twips: int) -> Xml:
    return el(
        "framePr",
        w=area_twips,
        hSpace=0,
        vSpace=0,
        wrap="around",
        vAnchor="margin",
        hAnchor="margin",
        xAlign="left",
        yAlign="bottom",
    )


def _rule(area_twips: int, measure: str, last: bool = False) -> Xml:
    """Return a black paragraph as high as the rule is thick.

    Not a border: LibreOffice drops the frame where its paragraphs have different borders.
    """
    return paragraph(
        "DeskRule",
        frame=_frame(area_twips),
        shading=el("shd", val="clear", color="auto", fill=BLACK),
        spacing=exact(
            points(value(measure)),
            before=_AROUND_RULE if last or "inner" in measure else 0.0,
            after=0.0 if last else _AROUND_RULE,
        ),
    )


def _copies_line(block: m.Copies, context: Context) -> Xml:
    blank = round(COPIES_SIZE * 20)
    hanging = round((len(block.label) + 1) * COPIES_SIZE * 20)
    room = (context.width - 2 * blank - hanging) / blank
    lines = pack([("", whole) for whole in _WHOLE.findall(block.text)], room)
    return paragraph(
        "DeskCopies",
        context.typist.text(f"{block.label}：" + "\n".join(lines)),
        frame=_frame(context.width),
        ind=el("ind", left=blank + hanging, right=blank, hanging=hanging),
    )


def _issued_line(block: m.Copies, context: Context) -> Xml:
    blank = round(COPIES_SIZE * 20)
    return paragraph(
        "DeskCopies",
        context.typist.text(f"{block.issuer}\t{block.issued}"),
        frame=_frame(context.width),
        tabs=el("tabs", el("tab", val="right", pos=context.width - blank)),
        ind=el("ind", left=blank, right=blank),
    )


def double_rule(area_twips: int, upper: bool, line: float) -> Xml:
    """Return the paragraph whose lower border is a letter's red double rule, 170 mm long (10.1)."""
    beyond = round((twips(value("letter.rule_width")) - area_twips) / 2)
    kind = "thickThinSmallGap" if upper else "thinThickSmallGap"
    border = el("bottom", val=kind, sz=_DOUBLE_RULE, space=0, color="FF0000")
    return paragraph(
        "DeskRule",
        border=el("pBdr", border),
        spacing=exact(line),
        ind=el("ind", left=-beyond, right=-beyond),
    )
