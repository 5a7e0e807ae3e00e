"""The order of headings (7.3.3): numbers of one level run on, and no level is skipped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desk.domain.heading_numbers import FORMS, MARKS, number_value
from desk.wording.lint.hits import Hit

_BEGINNING: Final = re.compile(
    r"^[ \t\u3000]*(?=[（(\d一二三四五六七八九十])(?P<line>.{1,12})", re.MULTILINE
)
_NEW_PART: Final = re.compile(r"^[ \t\u3000]*附\s*件\s*\d{0,2}\s*[：:]?[ \t]*$", re.MULTILINE)
_LEVELS: Final = len(MARKS)
_CHINESE: Final = "零一二三四五六七八九"
_LISTS_FROM: Final = 2
"""Below the second level a list may begin again at 1."""
_ENUMERATED: Final = re.compile(r"^[一二三四五六七八九十]、[一二三四五六七八九十]")
"""一、二、三产业 is no heading."""


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    value: int
    start: int
    end: int
    shown: str


def out_of_order(text: str) -> Iterator[Hit]:
    """Return headings whose number does not follow the one before at their level."""
    counts = [0] * _LEVELS
    for heading in _headings(text):
        if heading is None:
            counts = [0] * _LEVELS
            continue
        place = heading.level - 1
        begun = counts[place] or any(counts[:place])
        again = heading.value == 1 and place >= _LISTS_FROM
        wanted = counts[place] + 1
        if begun and heading.value != wanted and not again:
            right = heading.shown.replace(_number(heading), _written(heading, wanted))
            values = {"wanted": right}
            yield Hit(heading.start, heading.end, values=values, fixes=(right,))
        counts[place] = heading.value
        counts[place + 1 :] = [0] * (_LEVELS - place - 1)


def skipped(text: str) -> Iterator[Hit]:
    """Return the first heading under one that is more than one level above it.

    A list after a line that ends in a colon (声明：) is no heading.
    """
    counts = [0] * _LEVELS
    for heading in _headings(text):
        if heading is None:
            counts = [0] * _LEVELS
            continue
        place = heading.level - 1
        above = max((n for n in range(place) if counts[n]), default=place - 1)
        if not counts[place] and above < place - 1 and not _introduced(text, heading):
            missing = FORMS[above + 1]
            yield Hit(
                heading.start, heading.end, values={"above": FORMS[above], "missing": missing}
            )
        counts[place] += 1
        counts[place + 1 :] = [0] * (_LEVELS - place - 1)


def _headings(text: str) -> Iterator[_Heading | None]:
    """Return headings in order; None where an attachment begins and numbers start anew."""
    parts = [found.start() for found in _NEW_PART.finditer(text)] if "附" in text else []
    for found in _BEGINNING.finditer(text):
        while parts and parts[0] < found.start():
            parts.pop(0)
            yield None
        heading = _heading(found["line"], found.start("line"))
        if heading is not None:
            yield heading


def _heading(line: str, place: int) -> _Heading | None:
    if _ENUMERATED.match(line):
        return None
    for level, pattern in enumerate(MARKS, start=1):
        found = pattern.match(line)
        if found is not None:
            value = number_value(found["value"])
            return _Heading(level, value, place, place + found.end(), found[0]) if value else None
    return None


def _introduced(text: str, heading: _Heading) -> bool:
    line = text[: heading.start].rstrip().rpartition("\n")[2].strip(" \t\u3000")
    return line.endswith(("：", ":")) and not any(mark.match(line) for mark in MARKS)


def _number(heading: _Heading) -> str:
    return heading.shown.strip("（()）、．.，,：:")


def _written(heading: _Heading, value: int) -> str:
    """Return a number as headings of that level write it: 十二, 12."""
    if heading.level >= 3:
        return str(value)
    tens, ones = divmod(value, 10)
    head = "" if not tens else ("" if tens == 1 else _CHINESE[tens]) + "十"
    return head + (_CHINESE[ones] if ones else "")
