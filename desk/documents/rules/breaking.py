"""Where a line of Chinese may end (避头尾), and the habits in which word processors differ."""

import unicodedata
from dataclasses import dataclass
from enum import Enum

HANGING = frozenset("!,-.:;?、。！，．：；？")
"""What may stand outside the text area at a line's end, where hanging is wanted at all."""

_OFFICE_BEGIN = frozenset("!\"'),-.:;?]}¢·ˇ―‖’”•′、。々〉》」』】〕〗〞︰！），．：；？｜｝～￠")
_OFFICE_END = frozenset("\"'([{£‘“〈《「『【〔〖〝（［｛￡￥")
_WORD_BEGIN = frozenset(
    "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″℃∶、。〃々〉》」』】〕〗！＂％＇），．：；？］｀｜｝～￠"
)
_WORD_END = frozenset("$(£¥[{·‘“〈《「『【〔〖〝＄（．［｛￡￥")


@dataclass(frozen=True, slots=True)
class Habits:
    """How a word processor breaks Chinese lines. Lengths in em of the type.

    As they stand here they are LibreOffice 7.4's, measured: our Word files break so there.
    """

    begin: frozenset[str] = _OFFICE_BEGIN
    """What no line begins with."""
    end: frozenset[str] = _OFFICE_END
    """What no line ends with."""
    whole: frozenset[str] = frozenset()
    """What stays together where it stands doubled (—— ……)."""
    hanging: bool = False
    """Whether a comma or a stop may stand outside the text area."""
    glued: bool = True
    """Whether letters and digits stay with the Chinese brackets and commas beside them."""
    gap: float = 0.2
    """Between 汉字 and Latin letters or digits."""
    spaced_ends: bool = False
    """Whether the last character before a change of script or type is spaced as all others are."""


MEASURED = Habits()
"""What was measured."""

WORD = Habits(_WORD_BEGIN, _WORD_END, frozenset("—…"), glued=False, gap=0.25, spaced_ends=True)
"""What Word is said to do; no Word was at hand to measure."""


class Script(Enum):
    """Whose rules a character follows; WEAK ones follow what stands before them."""

    HAN = "han"
    LATIN = "latin"
    WEAK = "weak"


def script(character: str) -> Script:
    """Return a character's script: punctuation that both scripts share is weak."""
    code = ord(character)
    if character in " \xa0":
        return Script.WEAK
    if code < 0x2C0:
        return Script.LATIN
    if code >= 0x2E80 and not 0xE000 <= code < 0xF900:
        return Script.HAN
    if unicodedata.category(character)[0] == "L" and code < 0x2000:
        return Script.LATIN
    return Script.WEAK


def scripts(text: str) -> list[Script]:
    """Return the script of each character, the weak ones resolved."""
    found = [script(character) for character in text]
    first = next((each for each in found if each is not Script.WEAK), Script.HAN)
    before = first
    for index, each in enumerate(found):
        if each is Script.WEAK:
            found[index] = before
        else:
            before = each
    return found
