"""Working days, as the domain needs them; who knows the holidays is handed in."""

from datetime import date
from typing import Protocol


class NoCalendar(Exception):
    """The holidays of this year are not published in the data this program carries."""

    def __init__(self, year: int) -> None:
        self.year = year
        super().__init__(str(year))


class WorkingDays(Protocol):
    """Counts Chinese working days. Every method raises NoCalendar for a year it does not know."""

    def between(self, start: date, end: date) -> int:
        """Return the working days after `start` to `end`, negative where it is earlier."""
        ...

    def after(self, start: date, count: int) -> date:
        """Return the day that is `count` working days after `start`."""
        ...
