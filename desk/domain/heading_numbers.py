"""The numbers of headings as people type them (7.3.3), the right ways and the usual wrong ones."""

import re
from typing import Final

_CHINESE: Final = "一二三四五六七八九十百"

MARKS: Final = (
    re.compile(rf"^(?P<value>[{_CHINESE}]{{1,4}})(?P<sign>[、．.，,：:])"),
    re.compile(rf"^[（(](?P<value>[{_CHINESE}]{{1,4}})[）)](?P<sign>[、．.，,]?)"),
    re.compile(r"^(?P<value>\d{1,2})(?P<sign>[．.、，,）)])(?!\d)"),
    re.compile(r"^[（(](?P<value>\d{1,2})[）)](?P<sign>[、．.，,]?)"),
)
"""What opens a heading of each level, the highest first."""
FORMS: Final = ("一、", "（一）", "1.", "（1）")
"""The right form of each level."""


def heading(text: str) -> tuple[int, re.Match[str]] | None:
    """Return the level (1 to 4) of a heading's number at the beginning of a text, and its match."""
    for level, pattern in enumerate(MARKS, start=1):
        found = pattern.match(text)
        if found is not None:
            return level, found
    return None


def number_value(number: str) -> int:
    """Return the value of a heading's number (十二, 3) below 100, 0 where it is none."""
    return int(number) if number.isdecimal() else _chinese_value(number)


def _chinese_value(text: str) -> int:
    digits = {digit: place for place, digit in enumerate("一二三四五六七八九", start=1)}
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return digits.get(text, 0)
    return (digits.get(tens, 0) if tens else 1) * 10 + (digits.get(ones, 0) if ones else 0)
