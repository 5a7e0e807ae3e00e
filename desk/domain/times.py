"""Times of day and dates as papers say them."""

import re
from datetime import date

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z")


def is_time(text: str) -> bool:
    """Return whether a text is a time of day, HH:MM."""
    return _TIME.match(text) is not None


def chinese_date(day: date) -> str:
    """Return 2026年1月5日: Arabic, full year, no leading zeros (GB/T 9704 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"
