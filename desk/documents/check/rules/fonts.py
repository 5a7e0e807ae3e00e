"""Fonts that are not the office's, and styles that are not defined (practice)."""

from collections.abc import Iterator

from desk.documents.check.faces import characters, is_han, known
from desk.documents.check.findings import Hit
from desk.documents.check.lines import BLANKS, Line
from desk.documents.check.paper import Paper
from desk.documents.reading.fonts import font_of
from desk.documents.reading.model import paragraphs_of


def check(paper: Paper) -> Iterator[Hit]:
    """Name each foreign font and each missing style once, where it first stands."""
    fonts = paper.fmt.fonts
    seen: set[str] = set()
    for element in paper.elements:
        for character, run in characters(element.line.runs):
            font = font_of(character, run.look)
            if not is_han(character) or not font or font in seen:
                continue
            seen.add(font)
            if not known(font, fonts):
                wanted = "、".join((fonts.body, fonts.title, fonts.hei, fonts.kai, fonts.song))
                yield Hit("font.unlisted", element.line.where, wanted, font)
    for paragraph in paragraphs_of(paper.reading.blocks):
        style = paragraph.look.style
        if not paragraph.look.style_known and style not in seen:
            seen.add(style)
            line = Line(paragraph, paper.section, 0, 0, part="段落")
            where = line.where if paragraph.text.strip(BLANKS) else "空行"
            yield Hit("style.undefined", where, "样式已定义", f"样式“{style}”未定义")
