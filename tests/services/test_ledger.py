"""The ledger: days left in working days, overdue in calendar days, each said as such."""

from datetime import date

import pytest

from desk.domain.assignments import AssignmentState
from desk.domain.calendar import NoCalendar
from desk.services.editing import edit
from desk.wording.workdays import ChineseWorkdays
from tests.services.conftest import Scene


def test_a_line_of_the_ledger(scene: Scene) -> None:
    (row,) = scene.desk.ledger(date(2026, 11, 23))
    assert row.number == "常2026-12-01-1"
    assert (row.lead, row.support) == ("市财政局", ("市水利局",))
    assert (row.days_left, row.overdue_days) == (13, None)
    assert row.meeting == "市政府第12次常务会议"
    assert row.state is AssignmentState.DRAFT


def test_late_work(scene: Scene) -> None:
    (row,) = scene.desk.ledger(date(2026, 12, 14))
    assert (row.days_left, row.overdue_days) == (-2, 4)


def test_a_year_without_holidays_is_said(scene: Scene) -> None:
    scene.desk.run(edit(scene.assignment, due=date(2031, 1, 31)))
    (row,) = scene.desk.ledger(date(2026, 11, 23))
    assert (row.days_left, row.days_left_reason) == (None, "ledger.no_calendar")


def test_filters(scene: Scene) -> None:
    day = date(2026, 11, 23)
    assert len(scene.desk.ledger(day, unit="市水利局")) == 1
    assert scene.desk.ledger(day, unit="市审计局") == []
    assert scene.desk.ledger(day, state=AssignmentState.CLOSED) == []


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-11-20", "2026-11-20", 0),
        ("2026-11-20", "2026-11-23", 1),
        ("2026-11-23", "2026-11-20", -1),
        ("2026-09-30", "2026-10-08", 1),
    ],
)
def test_working_days(start: str, end: str, days: int) -> None:
    calendar = ChineseWorkdays()
    assert calendar.between(date.fromisoformat(start), date.fromisoformat(end)) == days


def test_working_days_after() -> None:
    assert ChineseWorkdays().after(date(2026, 11, 20), 5) == date(2026, 11, 27)
    with pytest.raises(NoCalendar):
        ChineseWorkdays().after(date(2090, 1, 1), 1)
