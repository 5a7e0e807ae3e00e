"""Small texts of the meeting's page that need no widget: numerals, dates, spans of time."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desk.domain.decisions import StatementVerb
from desk.domain.dossier import ItemDossier
from desk.ui.widgets.days import full_day, short_day
from desk.ui.window.actions import language

_DIGITS = "零一二三四五六七八九"


def numeral(number: int) -> str:
    """Return 一, 十二, 二十一 for 1, 12, 21; above 99, and in other languages, the figures."""
    if not 0 < number < 100 or language() == "en":
        return str(number)
    tens, ones = divmod(number, 10)
    text = ("" if tens < 2 else _DIGITS[tens]) + ("十" if tens else "")
    return text + (_DIGITS[ones] if ones else "")


def month_day(day: date, beside: date | None = None) -> str:
    """Return 11月20日, with the year where it is not that of `beside`."""
    same = beside is None or beside.year == day.year
    return short_day(day) if same else full_day(day)


def hours(minutes: int) -> str:
    """Return 0:43 for 43 minutes."""
    return f"{minutes // 60}:{minutes % 60:02}"


def clock(seconds: int) -> str:
    """Return 11:20 for 680 seconds."""
    return f"{seconds // 60}:{seconds % 60:02}"


def minutes_spent(item: ItemDossier) -> int:
    """Return the minutes between the first and the last timed note of an item."""
    times = [_minute(note.time) for note in item.notes if note.time]
    return max(times) - min(times) if times else 0


def _minute(time: str) -> int:
    hour, _, minute = time.partition(":")
    return int(hour) * 60 + int(minute) if hour.isdecimal() and minute.isdecimal() else 0


def verb_choices() -> list[tuple[StatementVerb, str]]:
    """Return how the minutes introduce a statement, as the minutes say it: 会议指出 …"""
    translate = QCoreApplication.translate
    return [
        (StatementVerb.HEARD, translate("Statement", "The meeting heard")),
        (StatementVerb.POINTED_OUT, translate("Statement", "The meeting pointed out")),
        (StatementVerb.STRESSED, translate("Statement", "The meeting stressed")),
        (StatementVerb.REQUIRED, translate("Statement", "The meeting required")),
        (StatementVerb.OTHER, translate("Statement", "In its own words")),
    ]
