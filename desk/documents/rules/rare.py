"""Characters that an office's fonts lack, and the fonts that have them.

仿宋_GB2312 and its like hold the 6,763 汉字 of GB2312-80; many given names (镕, 喆, 堃 …) need
more. A program left alone with such a character takes any font it likes, so it is told which.
"""

from functools import lru_cache
from typing import NamedTuple

GBK_SIBLINGS = {
    "仿宋_GB2312": "仿宋",
    "楷体_GB2312": "楷体",
    "FangSong_GB2312": "FangSong",
    "KaiTi_GB2312": "KaiTi",
}
"""The font of the same face that holds GBK (20,902 汉字)."""

_OF_GB2312 = ("_GB2312", "简体", "_GB", "_JT")
"""Endings of names of fonts that hold GB2312 only: 方正小标宋简体, 文星简小标宋_GB …"""

_OF_GB18030 = ("GB18030", "18030")
"""In the names of fonts that hold what GB 18030 holds."""

SPARE = "宋体"
"""Holds GBK and extension A; takes a character whose font has no sibling of its face."""

SPARE_PLANES = "SimSun-ExtB"
"""Holds the ideographs beyond the basic plane."""

_SYMBOLS_OF_GB2312 = "—·"
"""In every such font, though Python's codec maps their codes to other characters."""


class Stretch(NamedTuple):
    """A stretch of text, and the font it needs: None for the one it would have anyway."""

    text: str
    font: str | None


@lru_cache(maxsize=4096)
def font_for(character: str, font: str, spare: str = SPARE) -> str | None:
    """Return the font a character needs instead of `font`, None where `font` has it.

    `spare` is the font for what has no sibling of its face. Letters, signs and punctuation that
    no Chinese font is known to lack are left alone.
    """
    if character in _SYMBOLS_OF_GB2312 or _holds("gb2312", character):
        return None
    if ord(character) > 0xFFFF:
        return SPARE_PLANES if _ideograph(character) else None
    if any(part in font for part in _OF_GB18030):
        return None
    if _holds("gbk", character):
        sibling = GBK_SIBLINGS.get(font, spare)
        return sibling if font.endswith(_OF_GB2312) and ord(character) > 0x2000 else None
    return spare if _ideograph(character) and font != spare else None


def stretches(text: str, font: str, spare: str = SPARE) -> list[Stretch]:
    """Return a text cut where the font it needs changes; joined they give the text again."""
    if text.isascii():
        return [Stretch(text, None)] if text else []
    made: list[Stretch] = []
    for character in text:
        needed = font_for(character, font, spare)
        if made and made[-1].font == needed:
            made[-1] = Stretch(made[-1].text + character, needed)
        else:
            made.append(Stretch(character, needed))
    return made


def lacking(text: str, font: str) -> str:
    """Return the characters of a text that a font lacks, each once, in their order."""
    return "".join(dict.fromkeys(c for c in text if font_for(c, font) is not None))


def _holds(encoding: str, character: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _ideograph(character: str) -> bool:
    code = ord(character)
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF
