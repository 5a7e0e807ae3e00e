"""Chinese working days, with the holidays and the weekends worked in their place."""

from datetime import date, timedelta
from functools import lru_cache

from desk.domain.calendar import NoCalendar


class ChineseWorkdays:
    """Counts working days by the published holiday arrangements (chinese_calendar)."""

    def between(self, start: date, end: date) -> int:
        """Return the working days after `start` to `end`, negative where it is earlier.

        Raises NoCalendar where a day lies in a year without published holidays.
        """
        if end < start:
            return -self.between(end, start)
        days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
        return sum(self.is_workday(day) for day in days)

    def after(self, start: date, count: int) -> date:
        """Return the day that is `count` working days after `start`. Raises NoCalendar."""
        day = start
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_workday(day)
        return day

    def is_workday(self, day: date) -> bool:
        """Return whether people work on that day. Raises NoCalendar."""
        return _is_workday(day)


@lru_cache(maxsize=5000)
def _is_workday(day: date) -> bool:
    # chinese_calendar reads its tables on import: only who counts days waits for it
    from chinese_calendar import is_workday

    try:
        return bool(is_workday(day))
    except NotImplementedError as error:
        raise NoCalendar(day.year) from error
