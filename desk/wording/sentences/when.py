"""What a time in a sentence means, counted from a day: a date, or a doubt with its choices."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desk.domain.calendar import NoCalendar, WorkingDays
from desk.domain.sentence_reading import DoubtCode

NEXT_YEAR_WITHIN: Final = 183
"""A day without a year that is past means next year's where that is at most so many days ahead."""


@dataclass(frozen=True, slots=True)
class When:
    """A day; or none, why, and the days that may be meant."""

    day: date | None = None
    doubt: DoubtCode | None = None
    choices: tuple[date, ...] = ()


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def months_later(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def exact(day: date, today: date) -> When:
    """Return a day that was named with its year: a past one is in doubt."""
    if day >= today:
        return When(day)
    choices = (_in_year(day, year) for year in (today.year, today.year + 1))
    later = tuple(choice for choice in choices if choice and choice >= today)
    return When(None, DoubtCode.PAST_DATE, later[:1])


def yearless(month: int, day: int, today: date) -> When:
    """Return this year's day, or next year's where that is near; else the day is past.

    Raises ValueError where this year has no such day.
    """
    this_year = date(today.year, month, day)
    if this_year >= today:
        return When(this_year)
    next_year = _in_year(this_year, today.year + 1)
    if next_year is None:
        return When(None, DoubtCode.PAST_DATE)
    if (next_year - today).days <= NEXT_YEAR_WITHIN:
        return When(next_year)
    return When(None, DoubtCode.PAST_DATE, (next_year,))


def calendar_day(year: int | None, month: int, day: int, today: date) -> When:
    """Return the day of a month; one that does not exist is in doubt."""
    try:
        return yearless(month, day, today) if year is None else exact(date(year, month, day), today)
    except ValueError:
        if not 1 <= month <= 12:
            return When(None, DoubtCode.IMPOSSIBLE_DATE)
        meant = month_end(today.year if year is None else year, month)
        choices = (meant,) if meant >= today else (month_end(today.year + 1, month),)
        return When(None, DoubtCode.IMPOSSIBLE_DATE, choices)


def next_end(year: int | None, month: int, today: date) -> When:
    """Return the last day of a month: that of the year named, or the next to come."""
    if not 1 <= month <= 12:
        return When(None, DoubtCode.IMPOSSIBLE_DATE)
    if year is not None:
        return exact(month_end(year, month), today)
    this_year = month_end(today.year, month)
    return When(this_year if this_year >= today else month_end(today.year + 1, month))


def unclear(*choices: date, today: date) -> When:
    """Return a doubt between days; those past are no choice."""
    return When(
        None, DoubtCode.AMBIGUOUS_DATE, tuple(sorted({day for day in choices if day >= today}))
    )


def working_days_after(start: date, count: int, calendar: WorkingDays) -> When:
    """Return the day some working days later.

    Without data for that year it is in doubt; the choice counts Mondays to Fridays.
    """
    try:
        return When(calendar.after(start, count))
    except NoCalendar:
        day = start
        while count > 0:
            day += timedelta(days=1)
            count -= day.weekday() < 5
        return When(None, DoubtCode.NO_CALENDAR, (day,))


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None
