"""A text as the rules read it: no blanks, half-width digits, full-width punctuation."""

import re
from dataclasses import dataclass

_TABLE = str.maketrans(",;:()!?〔〕０１２３４５６７８９．", "，；：（）！？（）0123456789.")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[，：](?=\d)")
_QUOTED_NAME = re.compile(
    r"(?<=“)[^“”]*(?=”(?:的|等|工作|机制|制度|模式|行动|活动|原则|要求|目标))"
)
_HIDDEN = frozenset(" \t\r　\xa0\u200b\ufeff")
_PRIVATE = range(0xE000, 0xF900)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The cleaned text, and for each of its characters (and its end) the offset it came from."""

    text: str
    origins: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a span of the cleaned text stands in the original."""
        if end <= start:
            return self.origins[start], self.origins[start]
        return self.origins[start], self.origins[end - 1] + 1


def cleaned(original: str) -> Cleaned:
    """Return the text as the rules read it.

    What stands in 《》 is a title and says nothing about this task: it is made neutral, as are
    characters of the private use area, which stand for names further on.
    """
    kept: list[str] = []
    origins: list[int] = []
    titles = 0
    for offset, character in enumerate(original):
        if character in _HIDDEN:
            continue
        titles += character == "《"
        if character == "》" and titles:
            titles -= 1
        elif (titles and character != "《") or ord(character) in _PRIVATE:
            character = "□"
        kept.append(character)
        origins.append(offset)
    if titles:
        return _untitled(original)
    text = _BETWEEN_DIGITS.sub(_as_in_numbers, "".join(kept).translate(_TABLE))
    text = _QUOTED_NAME.sub(lambda found: "□" * len(found[0]), text)
    return Cleaned(text, (*origins, len(original)))


def _as_in_numbers(mark: re.Match[str]) -> str:
    """Return the mark inside a number (1,200) or a time of day (17:00): it ends no clause."""
    return "," if mark[0] == "，" else ":"


def _untitled(original: str) -> Cleaned:
    """Return the text where a title is not closed (yet): then 《 is a character like others."""
    return cleaned(original.replace("《", "“"))
