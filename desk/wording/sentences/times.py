"""Times named in a text, each with what it means counted from a day."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from desk.domain.calendar import WorkingDays
from desk.domain.sentence_reading import DoubtCode
from desk.wording.sentences import when as meanings
from desk.wording.sentences.numerals import number
from desk.wording.sentences.time_patterns import time_patterns
from desk.wording.sentences.when import When
from desk.wording.sentences.words import words

Found = re.Match[str]

_BEFORE = ("前", "之前", "以前")
_ROUGHLY = ("前后", "左右")
_YEARS_ON = {"去年": -1, "上年": -1, "明年": 1, "来年": 1, "次年": 1, "翌年": 1, "后年": 2}
_WEEKDAYS = {name: n for n, name in enumerate("一二三四五六日")} | {"天": 6}
_DAYS_ON = {"明": 1, "后": 2, "大": 3}
_THIRDS = {"上旬": 10, "中旬": 20}
_STARTS = {"上旬": 1, "中旬": 11, "下旬": 21}
_VAGUE_PARTS = ("初", "中", "上中旬", "中下旬")


@dataclass(frozen=True, slots=True)
class Time:
    """A time in the text: where it stands, what kind, how firmly it is said, what it means."""

    start: int
    end: int
    kind: str
    bounded: bool
    """It says up to when (前, 内) rather than only when."""
    wide: bool
    """It is a stretch of time (a month, a quarter), whose name also stands before nouns."""
    meaning: When


@dataclass(frozen=True, slots=True)
class Clock:
    """The day that times are counted from, and who knows the working days."""

    today: date
    calendar: WorkingDays


def find_times(text: str, clock: Clock) -> list[Time]:
    """Return the times a text names, in order; of two that overlap the longer one."""
    if not _may_hold_a_time(text):
        return []
    found: list[Time] = []
    for kind, pattern in time_patterns().items():
        for match in pattern.finditer(text):
            if (meaning := _READERS[kind](match, clock)) is not None:
                found.append(_time(kind, match, meaning))
    found.sort(key=lambda time: (time.start - time.end, time.start))
    kept: list[Time] = []
    for time in found:
        if all(time.end <= other.start or time.start >= other.end for other in kept):
            kept.append(time)
    return sorted(kept, key=lambda time: time.start)


_TIME_WORDS = frozenset("年月日号周旬季半天期末内时前拜后0123456789")


def _may_hold_a_time(text: str) -> bool:
    return not _TIME_WORDS.isdisjoint(text)


def _time(kind: str, match: Found, meaning: When) -> Time:
    said = match.groupdict()
    after = said.get("after") or ""
    bounded = bool(after) or said.get("part") == "内"
    wide = kind in _WIDE and not after and not said.get("part")
    return Time(match.start(), match.end(), kind, bounded, wide, meaning)


_WIDE = ("month", "near_month", "year", "quarter", "near_quarter", "half", "week")


def _year(match: Found, today: date) -> int | None:
    said = match.groupdict()
    if said.get("year"):
        return number(said["year"])
    if said.get("said_year"):
        return today.year + _YEARS_ON.get(said["said_year"], 0)
    return None


def _is_before(match: Found) -> bool:
    return match["after"] in _BEFORE


def _roughly(match: Found, meaning: When) -> When:
    """Return the meaning, in doubt where the time is said only roughly (12月10日左右)."""
    if match["after"] in _ROUGHLY and meaning.day is not None:
        return When(None, DoubtCode.AMBIGUOUS_DATE, (meaning.day,))
    return meaning


def _read_day(match: Found, clock: Clock) -> When | None:
    month, day = number(match["month"]), number(match["day"])
    year = _year(match, clock.today)
    return _roughly(match, meanings.calendar_day(year, month, day, clock.today))


def _read_range(match: Found, clock: Clock) -> When | None:
    year = _year(match, clock.today)
    if match["end_year"]:
        year = int(match["end_year"])
    elif match["end_next"]:
        year = (year or clock.today.year) + 1
    month = int(match["month"] or match["from_month"])
    return meanings.calendar_day(year, month, int(match["day"]), clock.today)


def _read_month(match: Found, clock: Clock) -> When | None:
    month = number(match["month"])
    year = _year(match, clock.today)
    return _part_of_month(match, year, month, clock.today)


def _part_of_month(match: Found, year: int | None, month: int, today: date) -> When | None:
    part = match["part"]
    if not 1 <= month <= 12:
        return When(None, DoubtCode.IMPOSSIBLE_DATE)
    whole = meanings.next_end(year, month, today)
    if part in ("底", "末"):
        return _roughly(match, whole)
    if part in ("上旬", "中旬"):
        whole = meanings.calendar_day(year, month, _THIRDS[part], today)
    if part in _VAGUE_PARTS or match["after"] in _ROUGHLY:
        last = whole.day or meanings.month_end(year or today.year, month)
        middle = {"初": (5, 10), "中": (15, 20)}.get(part or "", (20,))
        choices = [last.replace(day=day) for day in middle]
        return meanings.unclear(*choices, *(() if part in ("初", "中") else (last,)), today=today)
    end = _last_day(whole, year)
    if _is_before(match) and end is not None:
        first = end.replace(day=_STARTS.get(part or "", 1))
        return meanings.unclear(first - timedelta(days=1), end, today=today)
    return whole


def _read_near_month(match: Found, clock: Clock) -> When | None:
    ahead = 1 if match["near"].startswith(("下", "次")) else 0
    first = meanings.months_later(clock.today.replace(day=1), ahead)
    if match["day"]:
        day = meanings.calendar_day(first.year, first.month, number(match["day"]), clock.today)
        return _roughly(match, day)
    return _part_of_month(match, first.year, first.month, clock.today)


def _read_this_month(match: Found, clock: Clock) -> When | None:
    return _part_of_month(match, clock.today.year, clock.today.month, clock.today)


def _read_year(match: Found, clock: Clock) -> When | None:
    year = _year(match, clock.today)
    return _part_of_year(match, clock.today.year if year is None else year, clock.today)


def _read_this_year(match: Found, clock: Clock) -> When | None:
    return _part_of_year(match, clock.today.year, clock.today)


def _part_of_year(match: Found, year: int, today: date) -> When | None:
    end = date(year, 12, 31)
    if match["part"] in ("初", "中"):
        months = (1, 3) if match["part"] == "初" else (6, 7)
        return meanings.unclear(*(meanings.month_end(year, m) for m in months), today=today)
    if _is_before(match) and not match["part"] and "岁末" not in match[0]:
        return meanings.unclear(date(year - 1, 12, 31), end, today=today)
    return _roughly(match, meanings.exact(end, today))


def _read_quarter(match: Found, clock: Clock) -> When | None:
    quarter = number(match["quarter"])
    whole = meanings.next_end(_year(match, clock.today), quarter * 3, clock.today)
    return _ending(match, whole, 3, clock.today)


def _read_near_quarter(match: Found, clock: Clock) -> When | None:
    this = (clock.today.month + 2) // 3 * 3
    end = meanings.month_end(clock.today.year, this)
    if (match["near"] or "").startswith("下"):
        end = meanings.months_later(end, 3)
        end = meanings.month_end(end.year, end.month)
    return _ending(match, When(end), 3, clock.today)


def _read_half(match: Found, clock: Clock) -> When | None:
    month = 6 if match["half"] == "上" else 12
    day = 30 if month == 6 else 31
    whole = meanings.calendar_day(_year(match, clock.today), month, day, clock.today)
    return _ending(match, whole, 6, clock.today)


def _ending(match: Found, whole: When, months: int, today: date) -> When:
    """Return the last day of a stretch; 前 without 底 or 末 may mean its beginning too."""
    if match["part"] == "初" and whole.day is not None:
        return meanings.unclear(whole.day, today=today)
    last = _last_day(whole, _year(match, today) if "year" in match.groupdict() else None)
    if _is_before(match) and not match["part"] and last is not None:
        before = meanings.months_later(last, -months)
        before = meanings.month_end(before.year, before.month)
        return meanings.unclear(before, last, today=today)
    return _roughly(match, whole)


def _last_day(whole: When, year: int | None) -> date | None:
    """Return the last day of a stretch, the next one's where no year says which."""
    if whole.day is not None or year is not None or not whole.choices:
        return whole.day
    return whole.choices[0]


def _read_weekday(match: Found, clock: Clock) -> When | None:
    near = match["near"] or ""
    if near.startswith("上") and not _is_before(match):
        return None
    weeks = {"下下": 2, "下": 1, "上": -1}.get(near.rstrip("个"), 0)
    monday = clock.today - timedelta(days=clock.today.weekday())
    day = monday + timedelta(weeks=weeks, days=_WEEKDAYS[match["weekday"]])
    if day >= clock.today:
        return _roughly(match, When(day))
    if near:
        later = day + timedelta(weeks=1 if day + timedelta(weeks=1) >= clock.today else 2)
        return When(None, DoubtCode.PAST_DATE, (later,))
    return meanings.unclear(day + timedelta(weeks=1), today=clock.today)


def _read_week(match: Found, clock: Clock) -> When | None:
    near = match["near"] or ""
    weeks = 2 if near == "下下" else 1 if near.startswith("下") else 0
    monday = clock.today - timedelta(days=clock.today.weekday()) + timedelta(weeks=weeks)
    days = {"初": (0, 1), "中": (2,), "末": (5, 6)}.get(match["part"] or "", (4, 6))
    if match["end"]:
        days = (5, 6)
    choices = [monday + timedelta(days=day) for day in days]
    if _is_before(match) and not match["part"] and not match["end"]:
        choices.append(monday - timedelta(days=1))
    return meanings.unclear(*choices, today=clock.today)


def _read_span(match: Found, clock: Clock) -> When | None:
    taking = match["taking"] and match["length"]
    if not (match["after"] or taking or match["later"] or match["unit"] == "工作日"):
        return None
    unit, half = match["unit"], match["half"] is not None or match["count"] == "半"
    if match["later"] and unit in ("年", "季度", "月", "小时"):
        return None
    count = 0 if match["count"] == "半" else number(match["count"])
    if unit == "月" and "个" not in match[0] and match["count"] != "半":
        return None
    if unit == "工作日":
        return meanings.working_days_after(clock.today, count, clock.calendar)
    day = _later(clock.today, count, half, unit)
    return When(None, DoubtCode.AMBIGUOUS_DATE, (day,)) if match["about"] else When(day)


def _later(today: date, count: int, half: bool, unit: str) -> date:
    if unit in ("月", "季度", "年"):
        months = {"月": 1, "季度": 3, "年": 12}[unit]
        day = meanings.months_later(today, count * months)
        if not half:
            return day
        return day + timedelta(days=15) if unit == "月" else meanings.months_later(day, 6)
    if unit == "小时":
        return today + timedelta(days=-(-count // 24) if count >= 24 else 0)
    days = {"周": 7, "星期": 7, "礼拜": 7}.get(unit, 1)
    return today + timedelta(days=count * days + (days // 2 if half else 0))


def _read_today(match: Found, clock: Clock) -> When | None:
    return When(clock.today + timedelta(days=_DAYS_ON.get(match["near"][0], 0)))


def _read_bare_day(match: Found, clock: Clock) -> When | None:
    day, today = number(match["day"]), clock.today
    if not 1 <= day <= 31:
        return None
    this_month = meanings.calendar_day(today.year, today.month, day, today)
    if this_month.doubt is not DoubtCode.PAST_DATE:
        return this_month
    next_month = meanings.months_later(today.replace(day=1), 1)
    later = meanings.calendar_day(next_month.year, next_month.month, day, today)
    return When(None, DoubtCode.AMBIGUOUS_DATE, (later.day,) if later.day else later.choices)


def _read_occasion(match: Found, clock: Clock) -> When | None:
    first_days = _occasion_days(match["occasion"])
    year = _year(match, clock.today)
    coming = [day for day in first_days if day > clock.today and (year is None or day.year == year)]
    if not coming or match["after"] not in (*_BEFORE, "前夕"):
        return When(None, DoubtCode.AMBIGUOUS_DATE)
    eve = coming[0] - timedelta(days=1)
    return meanings.unclear(eve, today=clock.today)


@cache
def _occasion_days(name: str) -> tuple[date, ...]:
    """Return the first days of an occasion, where they are the same each year or are known."""
    rule: str = words()["occasions"][name]
    if not rule:
        return ()
    if rule in words():
        return tuple(date.fromisoformat(day) for day in words()[rule])
    return tuple(date.fromisoformat(f"{year}-{rule}") for year in range(2020, 2100))


_READERS: dict[str, Callable[[Found, Clock], When | None]] = {
    "numeric": _read_day,
    "range": _read_range,
    "day": _read_day,
    "month": _read_month,
    "near_month": _read_near_month,
    "this_month": _read_this_month,
    "year": _read_year,
    "this_year": _read_this_year,
    "quarter": _read_quarter,
    "near_quarter": _read_near_quarter,
    "half": _read_half,
    "weekday": _read_weekday,
    "week": _read_week,
    "span": _read_span,
    "today": _read_today,
    "bare_day": _read_bare_day,
    "occasion": _read_occasion,
}
