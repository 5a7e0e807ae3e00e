"""Marks that come in pairs (GB/T 15834): each has its partner, inner ones a form of their own."""

import re
from collections.abc import Iterator
from typing import Final

from desk.domain.punctuation import PAIRS
from desk.wording.lint.hits import Hit

_OPENERS: Final = {close: open_ for open_, close in PAIRS.items()} | {")": "（"}
_SAME: Final = {"(": "（"}
_MARKS: Final = re.compile("[" + re.escape("".join(PAIRS) + "".join(_OPENERS) + "(") + "]")
_INNER: Final = {"“": "‘’", "《": "〈〉"}
_HALF: Final = frozenset("()")
_LIST_END: Final = re.compile(
    r"(?:^|[\s，。；：、])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[A-Za-z])$"
)
_DEEPEST: Final = 50
"""How far out a partner is looked for."""
_ONE_LINE: Final = frozenset("（〔【〈《")


def find(text: str) -> Iterator[Hit]:
    """Return marks without a partner, and marks inside others of the same kind.

    Quotations may run over paragraphs, each of which opens anew; brackets do not. Half-width
    brackets count as partners, that they are half-width is another rule's matter.
    """
    open_: list[tuple[str, int]] = []
    nested: dict[int, list[tuple[int, int]]] = {}
    line_end = text.find("\n")
    for found in _MARKS.finditer(text):
        mark, place = found[0], found.start()
        if 0 <= line_end < place:
            yield from _left_open(text, [o for o in open_ if o[0] in _ONE_LINE])
            open_ = _carried_on(text, mark, place, open_)
            line_end = text.find("\n", place)
        opener = _OPENERS.get(mark)
        if opener is None:
            open_.append((_SAME.get(mark, mark), place))
        elif any(o[0] == opener for o in open_[-_DEEPEST:]):
            while open_[-1][0] != opener:
                yield from _left_open(text, [open_.pop()])
            start = open_.pop()[1]
            outer = _around(text, opener, open_)
            if outer is not None:
                nested.setdefault(outer, []).append((start, place + 1))
            yield from _nested(text, nested.pop(start, []))
        elif mark not in _HALF and not _alone(text, mark, place):
            yield Hit(place, place + 1, values={"partner": opener})
    yield from _left_open(text, open_)


def _carried_on(
    text: str, mark: str, place: int, open_: list[tuple[str, int]]
) -> list[tuple[str, int]]:
    """Return what stays open in a new paragraph; a “ at its beginning goes on with a quotation."""
    again = mark == "“" and not text[text.rfind("\n", 0, place) + 1 : place].strip()
    return [o for o in open_ if o[0] not in _ONE_LINE and not (again and o[0] == "“")]


def _around(text: str, opener: str, open_: list[tuple[str, int]]) -> int | None:
    """Return the place of the mark around one just closed, if it is of the same kind."""
    if opener not in _INNER:
        return None
    outer = next((p for o, p in reversed(open_[-_DEEPEST:]) if o in _INNER or o == "‘"), None)
    return outer if outer is not None and text[outer] == opener else None


def _left_open(text: str, left: list[tuple[str, int]]) -> Iterator[Hit]:
    for mark, place in left:
        if text[place] not in _HALF and not _apostrophe(text, place):
            yield Hit(place, place + 1, values={"partner": PAIRS[mark]})


def _nested(text: str, spans: list[tuple[int, int]]) -> Iterator[Hit]:
    for start, end in spans:
        right = _INNER[text[start]]
        fix = right[0] + text[start + 1 : end - 1] + right[1]
        yield Hit(start, end, case="nested", values={"right": right}, fixes=(fix,))


def _alone(text: str, mark: str, place: int) -> bool:
    """Whether a closing mark needs no partner: an apostrophe, or the ） of 1）."""
    if mark == "’":
        return _apostrophe(text, place)
    return mark == "）" and _LIST_END.search(text[max(0, place - 4) : place]) is not None


def _apostrophe(text: str, place: int) -> bool:
    before = text[place - 1 : place]
    return text[place] in "‘’" and before.isascii() and before.isalnum()
