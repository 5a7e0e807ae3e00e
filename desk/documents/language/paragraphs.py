"""Texts as paragraphs of a paper."""

from desk.documents import model as m
from desk.documents.language.wording import lines_of, with_stop


def text_paragraph(text: str, source: m.Source | None = None) -> m.Paragraph:
    """Return a text as one paragraph of the body."""
    return m.Paragraph((m.Run(text),), source=source)


def text_paragraphs(
    text: str, begin: str = "", source: m.Source | None = None
) -> list[m.Paragraph]:
    """Return a typed text as paragraphs, none where there is no text.

    `begin` introduces the first; the last ends with a full stop.
    """
    lines = lines_of(text)
    if not lines:
        return []
    lines[0] = begin + lines[0]
    lines[-1] = with_stop(lines[-1])
    return [text_paragraph(line, source) for line in lines]
