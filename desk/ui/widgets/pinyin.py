"""Search keys of Chinese names: what people type to find them."""

from collections.abc import Iterable
from functools import cache
from itertools import islice, product


@cache
def initials(text: str) -> tuple[str, ...]:
    """Return the first letters of a name's pinyin, every reading of each character (cyj, zyj …)."""
    # Its tables take a tenth of a second to read: only who types letters waits for it.
    from pypinyin import Style, pinyin

    readings = [[""]]
    for syllables in pinyin(text, style=Style.FIRST_LETTER, heteronym=True, errors="default"):
        readings.append(sorted({s[:1].lower() if s.isascii() else s for s in syllables}))
    words = [""]
    for letters in readings:
        words = [word + letter for word in words for letter in letters][:32]
    return tuple(words)


@cache
def syllables(text: str) -> str:
    """Return a name's pinyin without tones, as one word: shicaizhengju."""
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(text)).lower()


_NAME_LENGTH = 4
"""Names up to this long are found by every reading of their characters (曾: zeng, ceng)."""
_READINGS = 16


@cache
def spelled(text: str) -> str:
    """Return the syllables of a text, a blank before each: " shi cai zheng ju".

    A short one, which may be a person's name, has a line for each way of reading it.
    """
    from pypinyin import Style, lazy_pinyin, pinyin

    if len(text) > _NAME_LENGTH or text.isascii():
        return _line(lazy_pinyin(text))
    readings = pinyin(text, style=Style.NORMAL, heteronym=True)
    return "\n".join(_line(line) for line in islice(product(*readings), _READINGS))


def _line(parts: Iterable[str]) -> str:
    return "".join(f" {part.casefold()}" for part in parts)


def matches(needle: str, label: str, keys: tuple[str, ...] = ()) -> bool:
    """Return whether a typed text finds an entry: part of a name, or letters of its pinyin."""
    needle = needle.strip().casefold()
    names = (label, *keys)
    if any(needle in name.casefold() for name in names):
        return True
    if not (needle.isascii() and needle.isalpha()):
        return False
    return any(
        any(needle in letters for letters in initials(name)) or needle in syllables(name)
        for name in names
    )
