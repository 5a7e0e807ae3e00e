"""The meeting type a file means by its series, and a new one where nobody knows it yet."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from desk.domain.item_readiness import usual_type
from desk.domain.meetings import MeetingType
from desk.domain.naming import name_key, shortened
from desk.domain.operations import Reader

_PREFIX: Final = re.compile(
    r"(.{0,6}?[省市县区州盟旗]?(?:人民)?政府|.{0,6}?[省市县区]委|[省市县区]长)"
)
_GOVERNMENT: Final = re.compile(r"(?P<who>.{0,6}?[省市县区](?:人民)?政府)(?P<what>.+)")
_TENS: Final = "一二三四五六七八九"


def find_type(reader: Reader, series: str, place: str) -> MeetingType | None:
    """Return the meeting type of that name or alias, also with its place shortened, or None."""
    types = reader.find(MeetingType)
    for wanted in (name_key(series), *sorted(shortened(name_key(series), place))):
        for kind in types:
            if wanted in map(name_key, (kind.name, *kind.aliases)):
                return kind
    return None


def new_type(reader: Reader, series: str) -> MeetingType:
    """Return a type of that name with default rules and a mark that no other type has."""
    taken = {kind.mark for kind in reader.find(MeetingType)}
    found = _GOVERNMENT.fullmatch(series)
    pattern = f"{found['who']}第{{session}}次{found['what']}" if found else ""
    mark = next(mark for mark in _marks(series) if mark not in taken)
    return usual_type(series, mark, pattern)


def _marks(series: str) -> Iterator[str]:
    """Yield marks for a series, the most telling first: 常 for 市政府常务会议."""
    prefix = _PREFIX.match(series)
    telling = series[prefix.end() :] if prefix and prefix.end() < len(series) else series
    for source in (telling, series):
        yield from _han(source)
    yield from ("".join(pair) for pair in product(_han(series) or ["会"], _TENS))
    # Never reached but by a file made to get here: the number grows until a mark is free.
    number = 1
    while True:
        yield str(number)
        number += 1


def _han(text: Iterable[str]) -> list[str]:
    return [character for character in text if "\u4e00" <= character <= "\u9fff"]
