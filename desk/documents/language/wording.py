"""How papers say dates, numbers, lists and sentence ends."""

from collections.abc import Iterable
from datetime import date

from desk.documents.phrases.texts import Phrases

_DIGITS = "零一二三四五六七八九"
_ENDS = "。！？…；："
_CLOSERS = "”’）》」』"
_PAIR = 2


def numeral(number: int) -> str:
    """Return 1-999 as 汉字 for headings: 一, 十, 十二, 二十一, 一百零五, 一百一十."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    if not hundreds:
        head = "" if tens == 0 else ("" if tens == 1 else _DIGITS[tens]) + "十"
        return head + (_DIGITS[ones] if ones or not tens else "")
    head = _DIGITS[hundreds] + "百"
    if not rest:
        return head
    return head + (_DIGITS[tens] + "十" if tens else "零") + (_DIGITS[ones] if ones else "")


def runs(numbers: Iterable[int]) -> list[list[int]]:
    """Return rising numbers, three and more in a row together: 1, 2, 4, 5, 6 as [1] [2] [4 5 6]."""
    rows: list[list[int]] = []
    for number in numbers:
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    parted = ([row] if len(row) > _PAIR else [[number] for number in row] for row in rows)
    return [run for part in parted for run in part]


def spoken_date(phrases: Phrases, day: date) -> str:
    """Return 2026年1月5日 (7.3.5.4)."""
    return phrases.text("date.full", year=day.year, month=day.month, day=day.day)


def with_stop(text: str) -> str:
    """Return the text with a full stop, unless it already ends a sentence, also inside quotes."""
    bare = text.rstrip()
    return bare if bare.rstrip(_CLOSERS)[-1:] in tuple(_ENDS) else f"{bare}。"


def without_stop(text: str) -> str:
    """Return the text without final punctuation, as headings and list entries have none."""
    return text.rstrip(" \u3000。；，、;,.：:")


def lines_of(text: str) -> list[str]:
    """Return the paragraphs of a text; blanks that were typed as an indent are left out."""
    return [line for part in text.split("\n") if (line := part.strip(" \t\r\u3000"))]
