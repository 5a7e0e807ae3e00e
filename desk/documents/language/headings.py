"""Headings as people type them (7.3.3): 一、 （一） 1. （1）, alone or opening a paragraph."""

import re

from desk.documents import model as m

_NUMERALS = "一二三四五六七八九十百"
_LEVELS = (
    (m.Level.ONE, re.compile(rf"[{_NUMERALS}]+、")),
    (m.Level.TWO, re.compile(rf"[（(][{_NUMERALS}]+[）)]")),
    (m.Level.THREE, re.compile(r"\d{1,3}[.．、](?!\d)")),
    (m.Level.FOUR, re.compile(r"[（(]\d{1,3}[）)]")),
)
_LONGEST = 45
"""A heading longer than this is a sentence that happens to be numbered."""


def typed_paragraph(line: str) -> m.Paragraph:
    """Return a typed line as a heading, or as body text.

    Where text follows the heading's full stop on its line, it stands in the face of the body.
    No character is changed.
    """
    level = next((level for level, begins in _LEVELS if begins.match(line)), m.Level.BODY)
    if level is m.Level.BODY or line.endswith(("；", ";")):
        return m.Paragraph((m.Run(line),))
    end = line.find("。") + 1 or len(line)
    head, rest = line[:end], line[end:]
    if len(head) > _LONGEST:
        return m.Paragraph((m.Run(line),))
    runs = (m.Run(head), m.Run(rest, m.Face.BODY)) if rest else (m.Run(head),)
    return m.Paragraph(runs, level)
