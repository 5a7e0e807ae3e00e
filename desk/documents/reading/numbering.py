"""Automatic numbers: what Word prints before a numbered paragraph."""

import re
from typing import Final

from desk.documents.reading.package import Element, child, number, w
from desk.documents.reading.properties import Values, paragraph_values

_DIGITS: Final = "〇一二三四五六七八九"
_CIRCLED: Final = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_CHINESE: Final = {
    "chineseCounting",
    "chineseCountingThousand",
    "chineseLegalSimplified",
    "japaneseCounting",
    "taiwaneseCounting",
    "taiwaneseCountingThousand",
    "ideographDigital",
    "japaneseDigitalTenThousand",
}
_LEVELS: Final = 9


class Numbering:
    """Counts the numbered paragraphs of a file in the order they are read."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, Element]] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        abstract: dict[str, Element] = {}
        for element in root if root is not None else ():
            if not isinstance(element.tag, str):
                continue
            if element.tag.endswith("}abstractNum"):
                abstract[w(element, "abstractNumId")] = element
            elif element.tag.endswith("}num"):
                base = w(child(element, "abstractNumId"), "val")
                self._lists[w(element, "numId")] = base
                self._levels[w(element, "numId")] = _levels(abstract.get(base), element)

    def text(self, num_id: str, level: int) -> str:
        """Return the number of the next paragraph of a list, "" where it has none."""
        levels = self._levels.get(num_id)
        if levels is None or level not in levels:
            return ""
        counts = self._counts.setdefault(self._lists[num_id], [0] * _LEVELS)
        for upper in range(level):
            if not counts[upper]:
                counts[upper] = _start(levels.get(upper))
        counts[level] = counts[level] + 1 if counts[level] else _start(levels[level])
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            kind = w(child(levels.get(place), "numFmt"), "val", "decimal")
            return _figure(counts[place], kind)

        pattern = w(child(levels[level], "lvlText"), "val")
        if w(child(levels[level], "numFmt"), "val") == "bullet":
            return pattern
        return re.sub(r"%([1-9])", shown, pattern)

    def paragraph(self, num_id: str, level: int) -> Values:
        """Return the indents that a level brings."""
        return paragraph_values(child(self._levels.get(num_id, {}).get(level), "pPr"))


def _levels(abstract: Element | None, num: Element) -> dict[int, Element]:
    found: dict[int, Element] = {}
    for element in abstract if abstract is not None else ():
        if isinstance(element.tag, str) and element.tag.endswith("}lvl"):
            found[number(w(element, "ilvl"))] = element
    for override in num:
        level = child(override, "lvl") if isinstance(override.tag, str) else None
        if level is not None:
            found[number(w(override, "ilvl"))] = level
    return {place: level for place, level in found.items() if 0 <= place < _LEVELS}


def _start(level: Element | None) -> int:
    return number(w(child(level, "start"), "val", "1"), 1)


def _figure(value: int, kind: str) -> str:
    if kind in _CHINESE:
        return chinese(value)
    if kind == "decimalZero":
        return f"{value:02d}"
    if kind == "decimalFullWidth":
        return "".join(chr(0xFF10 + int(digit)) for digit in str(value))
    if kind.startswith("decimalEnclosed") and 0 < value <= len(_CIRCLED):
        return _CIRCLED[value - 1]
    if kind == "ideographTraditional" and 0 < value <= len(_STEMS):
        return _STEMS[value - 1]
    if kind in ("upperLetter", "lowerLetter") and value > 0:
        letter = chr(ord("A") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letter if kind == "upperLetter" else letter.lower()
    return "" if kind == "none" else str(value)


def chinese(value: int) -> str:
    """Return a number below 100 in 汉字 as headings count: 十, 十一, 二十."""
    if not 0 <= value < 100:
        return "".join(_DIGITS[int(digit)] for digit in str(abs(value)))
    tens, ones = divmod(value, 10)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")
