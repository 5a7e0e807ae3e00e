"""How wide text is, counted in characters (汉字 widths), and how lists and titles are broken."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import pairwise


def width(text: str) -> float:
    """Return the width of a text in characters: 1 for full-width and ambiguous, else 0.5."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "FWA" else 0.5 for c in text)


GAP = 0.2
"""Between 汉字 and Latin letters or digits, in characters: LibreOffice was measured to leave a
fifth, Word is said to leave a quarter."""

RARE = 0.1
"""What a character from another font costs a line."""

_CLOSING = frozenset("、，。；：）》」』】")
"""Of the punctuation in lists: what no line begins with."""


def set_width(text: str) -> float:
    """Return the width of a text as it is set: with the gaps between 汉字 and letters or digits.

    A change of font, too, takes a little: the character before it is not set closer (RARE).
    """
    gaps = sum(
        (_is_han(a) and _is_latin(b)) or (_is_latin(a) and _is_han(b)) for a, b in pairwise(text)
    )
    return width(text) + GAP * gaps + RARE * sum(map(_is_rare, text))


def _is_han(character: str) -> bool:
    return unicodedata.category(character) == "Lo"


@cache
def _is_rare(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return _is_han(character)
    return False


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def pack(pieces: Sequence[tuple[str, str]], room: float) -> tuple[str, ...]:
    """Return lines at most `room` characters wide, made of pieces (loose, whole).

    A line may end anywhere inside a loose text, never inside a whole one (a name with its comma)
    unless that is wider than a line. A loose text is not broken after its first character, nor
    before punctuation.
    """
    lines = [""]
    for loose, whole in pieces:
        for index, character in enumerate(loose):
            needed = 2.0 if index == 0 and len(loose) > 1 else width(character)
            if loose[index + 1 : index + 2] in _CLOSING:
                needed = 2.0
            if lines[-1] and set_width(lines[-1]) + needed > room:
                lines.append("")
            lines[-1] += character
        if lines[-1] and set_width(lines[-1]) + set_width(whole) > room:
            lines.append("")
        lines[-1] += whole
    return tuple(line for line in lines if line)


def title_lines(words: Sequence[str], room: float) -> tuple[str, ...]:
    """Return a title in as few lines as fit, broken between words, the lines of like length.

    Lines of equal length are avoided where another break is as good (7.3.1: trapezoid, lozenge).
    """
    whole = "".join(words)
    if set_width(whole) <= room or len(words) < 2:
        return (whole,)
    for count in range(2, len(words) + 1):
        choices = [c for c in _splits(words, count) if all(set_width(line) <= room for line in c)]
        if choices:
            return min(choices, key=_unevenness)
    return tuple(words)


def _splits(words: Sequence[str], count: int) -> list[tuple[str, ...]]:
    if count == 1:
        return [("".join(words),)]
    found: list[tuple[str, ...]] = []
    for first in range(1, len(words) - count + 2):
        head = "".join(words[:first])
        found.extend((head, *rest) for rest in _splits(words[first:], count - 1))
    return found


def _unevenness(lines: tuple[str, ...]) -> tuple[float, float]:
    widths = [set_width(line) for line in lines]
    spread = max(widths) - min(widths)
    return (spread + (2.0 if spread < 1 else 0.0), -widths[0])
