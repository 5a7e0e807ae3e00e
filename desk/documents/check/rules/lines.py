"""22 lines of 28 characters (5.2.3): line pitch, and room for characters in a line."""

from collections import Counter
from collections.abc import Iterator

from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line, height
from desk.documents.check.paper import Paper, Role
from desk.documents.styles.standard import SCHOOLS

_LINES, _CHARACTERS = 22, 28
_ROUNDED = 6
"""Twips by which margins given in mm and cm differ."""
_POINTS_4096 = 20 / 4096
_RULES = {"auto": "倍行距", "exact": "磅固定值", "atLeast": "磅最小值"}


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the body's paragraphs; each kind of deviation is told with how often it occurs."""
    if paper.sheet:
        return
    section = paper.section
    area = section.height - section.top - section.bottom
    for element in paper.of(Role.BODY, Role.HEADING):
        line = element.line
        if line.part or line.section.width > line.section.height:
            continue
        pitch = height(line.paragraph, line.section)
        count = int(area / pitch) if pitch else 0
        if count != _LINES:
            yield Hit("line.count", line.where, "每面22行", f"约每面{count}行（{_said(line)}）")
        elif not _is_pitch(line, pitch):
            yield Hit("line.pitch", line.where, "28.95磅（或29.45磅）固定值", _said(line))
        look = line.paragraph.look
        if (look.before or look.after) and not line.framed:
            yield Hit(
                "line.spacing",
                line.where,
                "段前段后0磅",
                f"段前{look.before / 20:g}磅、段后{look.after / 20:g}磅",
            )
    yield from _characters(paper)


def _is_pitch(line: Line, pitch: float) -> bool:
    return any(abs(pitch - school.pitch) <= 1 for school in SCHOOLS.values())


def _said(line: Line) -> str:
    look = line.paragraph.look
    if look.line_rule != "auto":
        return f"{look.line / 20:g}{_RULES[look.line_rule]}"
    grid = line.section.grid_pitch / 20 if line.section.grid and look.snap_to_grid else 0
    said = f"{look.line / 240:g}倍行距"
    return f"{said}，网格{grid:g}磅" if grid else said


def _characters(paper: Paper) -> Iterator[Hit]:
    """28 characters a line follow from the area's width and what is added to each character."""
    steps: Counter[float] = Counter()
    for element in paper.of(Role.BODY):
        for run in element.line.runs:
            steps[run.look.size * 20 + run.look.spacing] += len(run.text)
    if not steps:
        return
    section = paper.section
    step = steps.most_common(1)[0][0]
    if section.grid in ("linesAndChars", "snapToChars"):
        step += section.grid_space * _POINTS_4096
    area = section.width - section.left - section.right - section.gutter
    count = int((area + _ROUNDED) / step) if step > 0 else 0
    if count != _CHARACTERS:
        yield Hit("line.characters", "正文", "每行28字", f"约每行{count}字")
