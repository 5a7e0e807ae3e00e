"""The title (7.3.1): 2号小标宋, centred, two blank lines below the red rule."""

from collections.abc import Iterator

from desk.documents.check.faces import han_font, name_of, plays
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Paper, Role
from desk.documents.model import Face, Form

_SIZE = 22.0
_PITCH = 579
_STOPS = "。；，、：.;,:"


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the title and at those of attachments."""
    if paper.sheet:
        return
    titles = [element.line for element in paper.of(Role.TITLE)]
    if not titles and paper.official and paper.form in (Form.GENERAL, Form.LETTER):
        yield Hit("title.missing", "标题", "公文标题", "没有")
    for line in (*titles, *(e.line for e in paper.of(Role.ATTACHMENT_TITLE))):
        yield from _look(paper, line)
    if titles:
        if titles[-1].text[-1:] in _STOPS:
            yield Hit("title.stop", titles[-1].where, "标题末尾不加标点", titles[-1].text[-1:])
        yield from _gap(paper, titles[0])


def _look(paper: Paper, line: Line) -> Iterator[Hit]:
    font = han_font(line.runs)
    if font and not plays(font, Face.TITLE, paper.fmt.fonts):
        yield Hit("title.font", line.where, name_of(Face.TITLE), font)
    if abs(line.size - _SIZE) > 0.2:
        yield Hit("title.size", line.where, "2号（22磅）", f"{line.size:g}磅")
    look = line.paragraph.look
    if look.align != "center":
        yield Hit("title.centred", line.where, "居中", "未居中")
    elif abs(look.left + look.first - look.right) > 120 and not line.framed:
        yield Hit("title.centred", line.where, "居中", "居中但有缩进，偏离中线")
    if any(run.look.bold for run in line.runs):
        yield Hit("title.bold", line.where, "不加粗", "加粗")


def _gap(paper: Paper, line: Line) -> Iterator[Hit]:
    above = [e.line for e in paper.of(Role.MARK, Role.NUMBER, Role.ISSUE_LINE) if not e.line.part]
    if not paper.official or not above or line.part:
        return
    lines = line.gap / _PITCH
    drawn = any(block.shapes for block in paper.reading.paragraphs[: line.block])
    if not 1.4 <= lines <= (3.6 if drawn else 2.7):
        name = "分隔线" if paper.form is not Form.LETTER else "版头最后一行"
        yield Hit("title.gap", line.where, f"{name}下空二行", f"空{lines:.0f}行")
