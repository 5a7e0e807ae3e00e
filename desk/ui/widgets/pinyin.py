"""Search keys of Chinese names: what people type to find them."""

from functools import cache


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
