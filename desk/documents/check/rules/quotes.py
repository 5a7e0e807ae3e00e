"""Quotes, dashes and dots that fall to a Latin font (practice): “ ” then look narrow and odd."""

from collections.abc import Iterator

from desk.documents.check.faces import characters, known
from desk.documents.check.findings import Hit
from desk.documents.check.paper import Paper, Role
from desk.documents.reading.fonts import font_of

_SIGNS = "“”‘’—…·"


def check(paper: Paper) -> Iterator[Hit]:
    """Look at running text; page numbers have their own font."""
    for element in paper.of(Role.BODY, Role.HEADING, Role.TITLE, Role.ADDRESSEE, Role.NAMES):
        for character, run in characters(element.line.runs):
            if character not in _SIGNS:
                continue
            font = font_of(character, run.look)
            if font and not known(font, paper.fmt.fonts):
                yield Hit("quotes.font", element.line.where, paper.fmt.fonts.body, font)
                break
