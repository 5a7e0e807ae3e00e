"""The ledger: days left in working days, overdue in calendar days, each said as such."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.calendar import NoCalendar
from desk.domain.decisions import Decision, Outcome
from desk.domain.meetings import Meeting, MeetingStatus
from desk.domain.operations import Reader
from desk.services.editing import add, edit
from desk.services.issuing import issue_minutes
from desk.services.ledger import ledger
from desk.services.meetings import new_meeting
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
    water = scene.desk.run(edit(scene.units[1], name="江州市水利局", short="市水利局")).value
    scene.desk.run(edit(water, short=""))
    for name in ("江州市水利局", "市水利局"):
        assert len(scene.desk.ledger(day, unit=name)) == 1
    assert scene.desk.ledger(day, state=AssignmentState.CLOSED) == []


def test_numbers_are_unique_before_they_are_given(scene: Scene) -> None:
    desk = scene.desk
    meetings = []
    for _ in range(2):
        meeting = Meeting(type_id=scene.meeting.type_id, day=date(2026, 11, 20))
        meetings.append(desk.run(add(replace(meeting, status=MeetingStatus.DRAFTING))).value)
        item = desk.run(add(AgendaItem(meeting_id=meetings[-1].id, title="一"))).value
        decision = Decision(item_id=item.id, outcome=Outcome.NOTED, text="知悉")
        desk.run(add(decision))
        work = Assignment(decision_id=decision.id, text="办", due=date(2026, 12, 1))
        desk.run(add(replace(work, lead_id=scene.units[0].id)))
    numbers = [row.number for row in desk.ledger(date(2026, 11, 23))]
    assert len(set(numbers)) == len(numbers) == 3
    desk.run(issue_minutes(meetings[1].id))
    numbers = [row.number for row in desk.ledger(date(2026, 11, 23))]
    assert len(set(numbers)) == 3


def test_the_ledger_looks_up_as_often_for_many_meetings_as_for_one(scene: Scene) -> None:
    def lookups() -> int:
        with scene.desk.store.reading() as reader:
            counting = Counting(reader)
            assert ledger(counting, scene.desk.calendar, date(2026, 11, 23))
            return counting.count

    before = lookups()
    for week in range(3):
        scene.desk.run(new_meeting(scene.meeting.type_id, date(2026, 12, 1 + 7 * week)))
    assert lookups() == before


class Counting:
    """A reader that counts what it is asked."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.count = 0

    def __getattr__(self, name: str) -> Any:
        self.count += 1
        return getattr(self._reader, name)


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
