"""Where the lines of a title may end: at the marks of a phrase, and at the joints of long words.

A rule over word lists (resources/rules/title_breaks.json); where it finds no joint the text stays
whole, and the writer breaks it as it breaks any line.
"""

import json
import re
from collections.abc import Sequence
from functools import cache

from desk.documents import model as m
from desk.resource_files import read_text

MARK = "|"
"""Stands in the phrase of a title where a line may end."""

_WHOLE = 12
"""A part up to this long is one word: 市政府第12次常务会议."""
_LEAST = 2
"""No piece is shorter than this: a single 和 or 暨 goes with what follows it."""
_MOST_IN_A_WORD = 16
"""A longer piece is cut in the middle, for it may not fit on a line."""
_MOST_WORDS = 14
"""Trying all the ways of breaking more words takes too long."""
_LONGEST = 120
"""A longer text is no title that anybody reads as one: it is left to the writer."""
_QUOTED = re.compile(
    r"《[^》]{1,14}》|“[^”]{1,14}”|（[^）]{1,14}）"
    r"|第\d+[次届期批]|\d+年?(?:\d+月)?(?:\d+日)?"
)


def titled(text: str) -> m.Title:
    """Return a title as words that stay whole."""
    if len(text) > _LONGEST:
        return m.Title((plain_title(text),))
    words = [half for part in text.split(MARK) for word in _joints(part) for half in _halves(word)]
    return m.Title(tuple(_fewer(words)))


def plain_title(text: str) -> str:
    """Return the title of a phrase in one line, without its marks."""
    return text.replace(MARK, "")


def _joints(part: str) -> Sequence[str]:
    if len(part) <= _WHOLE:
        return [part]
    inside = {
        place for found in _QUOTED.finditer(part) for place in range(found.start() + 1, found.end())
    }
    pieces: list[str] = []
    begin = 0
    for place in range(_LEAST, len(part) - _LEAST + 1):
        if place - begin >= _LEAST and place not in inside and _may_break(part, place):
            pieces.append(part[begin:place])
            begin = place
    return [*pieces, part[begin:]]


def _halves(word: str) -> list[str]:
    if len(word) <= _MOST_IN_A_WORD:
        return [word]
    middle = len(word) // 2
    return [*_halves(word[:middle]), *_halves(word[middle:])]


def _fewer(words: list[str]) -> list[str]:
    """Return the words with the shortest neighbours joined until they are few enough."""
    while len(words) > _MOST_WORDS:
        place = min(range(len(words) - 1), key=lambda i: len(words[i]) + len(words[i + 1]))
        words = [*words[:place], words[place] + words[place + 1], *words[place + 2 :]]
    return words


def _may_break(text: str, place: int) -> bool:
    rest = text[place:]
    if rest.startswith(_words("never")):
        return False
    return text[:place].endswith(_words("after")) or rest.startswith(_words("before"))


@cache
def _words(name: str) -> tuple[str, ...]:
    """Return what a line may end after or before, and what never begins one."""
    return tuple(json.loads(read_text("rules", "title_breaks.json"))[name])
