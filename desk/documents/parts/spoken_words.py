"""Words that somebody gave (讲话、谈话), as they were typed: their headings, their salutation."""

from desk.documents import model as m
from desk.documents.language.headings import typed_paragraph
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.wording import lines_of
from desk.documents.phrases.texts import Phrases
from desk.domain.speeches import Speech

_SALUTATION = 30
"""A line up to this long that ends in a colon speaks to the audience: 同志们："""
_OPENING = 3
"""It is one of these first lines: pasted texts repeat the title and date before it."""


def spoken_words(given: Speech, phrases: Phrases) -> list[m.Paragraph]:
    """Return the words of a speech, or that they are missing (phrases' `missing`).

    Blanks typed as an indent are left out, for the paper indents by itself; so is the title
    where it was typed with the text.
    """
    lines = lines_of(given.text)
    if lines and lines[0] == given.title.strip():
        del lines[0]
    return _paragraphs(lines) if lines else [text_paragraph(phrases.text("missing"))]


def _paragraphs(lines: list[str]) -> list[m.Paragraph]:
    opening = lines[:_OPENING]
    greeting = next((line for line in opening if _speaks_to_the_audience(line)), None)
    paragraphs = [typed_paragraph(line) for line in lines]
    if greeting is not None:
        paragraphs[lines.index(greeting)] = m.Paragraph((m.Run(greeting),), indent=False)
    return paragraphs


def _speaks_to_the_audience(line: str) -> bool:
    return len(line) <= _SALUTATION and line.endswith(("：", ":"))
