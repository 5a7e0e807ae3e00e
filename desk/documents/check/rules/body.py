"""The body: 3号仿宋, two characters in, black, plain (5.2.2, 7.3.3)."""

import re
from collections.abc import Iterator

from desk.documents.check.faces import characters, han_font, is_han, name_of, part, plays
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Element, Paper, Role
from desk.documents.model import Face
from desk.documents.reading.fonts import font_of

_SIZE = 16.0
_BODY_SIZED = (
    Role.BODY,
    Role.HEADING,
    Role.ADDRESSEE,
    Role.NUMBER,
    Role.NAMES,
    Role.ISSUER,
    Role.DATE,
    Role.ATTACHMENT_NOTE,
    Role.ANNOTATION,
    Role.ATTACHMENT,
)
_FANGSONG = (Role.BODY, Role.ADDRESSEE, Role.ISSUER, Role.DATE, Role.ATTACHMENT_NOTE, Role.NUMBER)
_LABEL = re.compile(r"^[^：]{1,12}：")
_SHORT_LABEL = re.compile(r"^[^：，。]{1,6}：")
_NEAR = 50
_CHINESE = (Face.BODY, Face.KAI, Face.HEI)


def check(paper: Paper) -> Iterator[Hit]:
    """Look at every line of running text."""
    if paper.sheet:
        return
    for element in paper.of(*_FANGSONG):
        yield from _font(paper, element)
    for element in paper.of(*_BODY_SIZED):
        yield from _size(element.line)
    for element in paper.of(Role.BODY, Role.HEADING):
        yield from _indent(element)
    for element in paper.of(Role.BODY):
        yield from _latin(paper, element.line)
        yield from _emphasis(element.line)
    yield from _addressee(paper)


def _font(paper: Paper, element: Element) -> Iterator[Hit]:
    line, fonts = element.line, paper.fmt.fonts
    runs = line.runs
    label = _LABEL.match(line.paragraph.text)
    if label is not None:
        front = han_font(part(line, 0, label.end()))
        if any(plays(front, face, fonts) for face in (Face.HEI, Face.KAI)):
            runs = part(line, label.end())
    font = han_font(runs)
    aside = line.text.startswith("（") and line.text.rstrip("。").endswith("）")
    if aside and plays(font, Face.KAI, fonts):
        return
    if font and not plays(font, Face.BODY, fonts):
        rule = "body.font" if element.role is Role.BODY else "element.font"
        yield Hit(rule, line.where, name_of(Face.BODY), font)


def _size(line: Line) -> Iterator[Hit]:
    if line.text and abs(line.size - _SIZE) > 0.2:
        yield Hit("body.size", line.where, "3号（16磅）", f"{line.size:g}磅")


def _indent(element: Element) -> Iterator[Hit]:
    line = element.line
    look = line.paragraph.look
    blanks = len(line.raw) - len(line.raw.lstrip(" \t\u3000"))
    wide = line.raw[:blanks]
    width = sum(2 if c == "\u3000" else 4 if c == "\t" else 1 for c in wide) / 2 * line.size * 20
    first = look.left + look.first
    two = line.size * 40
    if blanks and abs(first + width - two) <= _NEAR + line.size * 10:
        if width:
            yield Hit("body.indent_blanks", line.where, "首行缩进2字符", "用空格缩进")
        return
    if abs(first + width - two) > _NEAR and not _continues(element):
        yield Hit(
            "body.indent",
            line.where,
            "首行缩进2字符",
            f"{(first + width) / line.size / 20:.1f}字符",
        )
    elif look.left > _NEAR and look.first >= 0:
        yield Hit(
            "body.indent", line.where, "回行顶格", f"整段左缩进{look.left / line.size / 20:.1f}字符"
        )


def _continues(element: Element) -> bool:
    """Whether a line stands flush as labels and signing lines do (practice)."""
    look, text = element.line.paragraph.look, element.line.text
    flush = element.role is Role.BODY and look.first <= 0
    return flush and (_signing(text) or bool(_SHORT_LABEL.match(text)))


def _signing(text: str) -> bool:
    return "\u3000\u3000" in text or text.endswith("：") or "\t" in text


def _latin(paper: Paper, line: Line) -> Iterator[Hit]:
    for character, run in characters(line.runs):
        font = font_of(character, run.look)
        named = character.isascii() and character.isalnum() and font
        if named and not any(plays(font, face, paper.fmt.fonts) for face in _CHINESE):
            yield Hit("body.latin", line.where, f"数字和字母用{paper.fmt.fonts.body}", font)
            return


def _emphasis(line: Line) -> Iterator[Hit]:
    marked = {"italic": "倾斜", "underline": "下划线", "strike": "删除线", "bold": "加粗"}
    for name, shown in marked.items():
        found = [
            run for run in line.runs if getattr(run.look, name) and any(is_han(c) for c in run.text)
        ]
        if found and (
            name != "bold" or len(found) == len([r for r in line.runs if r.text.strip()])
        ):
            yield Hit("body.emphasis", line.where, "不加粗、不倾斜、不加下划线", shown)
            return


def _addressee(paper: Paper) -> Iterator[Hit]:
    line = paper.first(Role.ADDRESSEE)
    if line is None:
        return
    look = line.paragraph.look
    if line.text[-1:] != "：":
        found = f"“{line.text[-1:]}”" if line.text.endswith(":") else "无冒号"
        yield Hit("addressee.colon", line.where, "最后一个机关名称后标全角冒号", found)
    first = (look.left + look.first) / line.size / 20
    blanks = len(line.raw) - len(line.raw.lstrip(" \u3000\t"))
    if abs(first) > 0.2 or blanks or look.align in ("center", "right"):
        yield Hit("addressee.flush", line.where, "居左顶格", "未顶格")
    title = paper.first(Role.TITLE)
    if title is not None and line.block > title.block and not line.part:
        lines = line.gap / 579
        if not 0.5 <= lines <= 1.6:
            yield Hit("addressee.gap", line.where, "标题下空一行", f"空{lines:.0f}行")
