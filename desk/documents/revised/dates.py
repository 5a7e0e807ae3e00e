"""Dates as people retype them: 2026年12月05日, ２０２６年１２月５日, 2026-12-5, 12月5日."""

import re
from datetime import date
from typing import Final

_DIGITS: Final = str.maketrans("０１２３４５６７８９．／－", "0123456789./-")
_BLANKS: Final = re.compile(r"[ \u3000]+")
_FULL: Final = re.compile(r"(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]|([-./])(\d{1,2})\4(\d{1,2}))")
_SHORT: Final = re.compile(r"(\d{1,2})月(\d{1,2})[日号]")
DATE_LIKE: Final = re.compile(
    r"[0-9０-９][0-9０-９ \u3000]*[年月日号\-./．／－]"
    r"[0-9０-９ \u3000年月日号\-./．／－]*[日号0-9０-９]"
)
"""What looks like a date with a day, possible or not."""


class Impossible(ValueError):
    """A date is written that the calendar does not have."""


def read_date(text: str, after: date) -> date | None:
    """Return the day a text names, None where it is no date; without a year the next one.

    Raises Impossible for 2月30日.
    """
    plain = _BLANKS.sub("", text.translate(_DIGITS))
    full = _FULL.fullmatch(plain)
    short = _SHORT.fullmatch(plain)
    try:
        if full is not None:
            return date(int(full[1]), int(full[2] or full[5]), int(full[3] or full[6]))
        if short is None:
            return None
        day = date(after.year, int(short[1]), int(short[2]))
        return day if day >= after else day.replace(year=after.year + 1)
    except ValueError as error:
        raise Impossible(text) from error


def dates_in(text: str, after: date) -> list[date]:
    """Return the days that a text names, impossible ones left out."""
    found = []
    for match in DATE_LIKE.finditer(text):
        try:
            day = read_date(match[0], after)
        except Impossible:
            continue
        if day is not None:
            found.append(day)
    return found
