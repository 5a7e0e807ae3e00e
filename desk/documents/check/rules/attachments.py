"""附件说明 (7.3.4) and 附件 (7.3.7)."""

from collections.abc import Iterator

from desk.documents.check import patterns
from desk.documents.check.faces import han_font, name_of, plays
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Paper, Role
from desk.documents.model import Face
from desk.documents.reading.model import Paragraph

_FINAL = "。；;.，,、"


def check(paper: Paper) -> Iterator[Hit]:
    """Look at the note, then at the attachments."""
    notes = [element.line for element in paper.of(Role.ATTACHMENT_NOTE)]
    if notes:
        yield from _first(notes[0])
    for line in notes:
        yield from _each(line)
    for element in paper.of(Role.ATTACHMENT):
        yield from _attachment(paper, element.line)


def _first(line: Line) -> Iterator[Hit]:
    found = patterns.ATTACHMENT_NOTE.match(line.text)
    if found is not None and found["colon"] != "：":
        yield Hit(
            "attachment.colon", line.where, "“附件”后标全角冒号", found["colon"].strip() or "空格"
        )
    blanks = len(line.raw) - len(line.raw.lstrip(" \u3000"))
    look = line.paragraph.look
    left = (look.left + look.first) / line.size / 20 + sum(
        1.0 if c == "\u3000" else 0.5 for c in line.raw[:blanks]
    )
    if abs(left - 2) > 0.3:
        yield Hit("attachment.indent", line.where, "左空二字", f"左空{left:.1f}字")
    lines = line.gap / 579
    if not 0.5 <= lines <= 1.6:
        yield Hit("attachment.gap", line.where, "正文下空一行", f"空{lines:.0f}行")


def _each(line: Line) -> Iterator[Hit]:
    text = line.text
    if text[-1:] in _FINAL:
        yield Hit("attachment.stop", line.where, "附件名称后不加标点", text[-1:])
    named = patterns.ATTACHMENT_NOTE.sub("", text, count=1)
    listed = patterns.LISTED.match(named)
    if listed is not None and listed["sign"] != ".":
        yield Hit("attachment.number", line.where, "1.", named[: listed.end()])
    if named.startswith("《") and named.rstrip(_FINAL).endswith("》"):
        yield Hit("attachment.title_marks", line.where, "附件名称不加书名号", named)


def _attachment(paper: Paper, line: Line) -> Iterator[Hit]:
    font = han_font(line.runs)
    if font and not plays(font, Face.HEI, paper.fmt.fonts):
        yield Hit("attachment.label_font", line.where, name_of(Face.HEI), font)
    look = line.paragraph.look
    if look.align in ("center", "right") or look.left + look.first > 100:
        yield Hit("attachment.label_flush", line.where, "版心左上角顶格", "未顶格")
    if line.text[-1:] in "：:":
        yield Hit("attachment.label_colon", line.where, "“附件”后不加冒号", line.text)
    if not look.page_break_before and not _breaks_above(paper, line):
        yield Hit("attachment.page", line.where, "另面编排", "接排")


def _breaks_above(paper: Paper, line: Line) -> bool:
    """Whether a page or section break stands between the line and the text above it."""
    blocks = paper.reading.blocks
    if "\f" in line.raw:
        return True
    for place in range(line.block - 1, -1, -1):
        block = blocks[place]
        if not isinstance(block, Paragraph):
            return block.section != line.paragraph.section
        if block.section != line.paragraph.section or "\f" in block.text:
            return True
        if block.text.strip(" \u3000\t\n"):
            return False
    return False
