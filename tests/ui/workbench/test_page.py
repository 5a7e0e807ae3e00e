"""The first page: figures that agree with the ledger, and ways to what they count."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.meetings import MeetingType
from desk.domain.operations import Work, operation
from desk.services.issuing import issue_minutes
from desk.services.meetings import new_meeting
from desk.services.workbench import Workbench, next_slot, workbench
from desk.ui.pages.workbench.page import WorkbenchPage
from desk.ui.start import Start
from tests.ui.support import current, press, settle

HELD = date(2026, 11, 18)


@operation()
def _close(work: Work, count: int) -> None:
    for assignment in work.find(Assignment)[:count]:
        work.put(replace(assignment, state=AssignmentState.CLOSED))


def look(start: Start, day: date) -> Workbench:
    assert start.office is not None
    desk = start.office.desk
    return desk.read(lambda reader: workbench(reader, desk.calendar, day))


@pytest.fixture
def issued(start_with_sample: Start) -> Start:
    office = start_with_sample.office
    assert office is not None
    office.desk.run(issue_minutes(office.desk.meetings()[0].id, issued_on=date(2026, 11, 23)))
    return start_with_sample


def shown(start: Start, day: date) -> WorkbenchPage:
    assert start.window.session is not None
    page = WorkbenchPage(start.window.session, today=lambda: day)
    page.resize(1200, 800)
    page.show()
    page.opened()
    settle(start.jobs)
    return page


def test_without_meetings_it_says_what_to_do(start: Start) -> None:
    page = current(start)
    assert isinstance(page, WorkbenchPage)
    assert page.body.currentWidget() is page.empty


def test_a_draft_counts_as_waiting_for_its_minutes(start_with_sample: Start) -> None:
    found = look(start_with_sample, HELD + timedelta(days=2))
    assert found.open == () and found.drafts > 10
    assert [row.day for row in found.unissued] == [HELD]
    assert found.late_minutes == frozenset()
    later = look(start_with_sample, HELD + timedelta(days=21))
    assert len(later.late_minutes) == 1


def test_figures_agree_with_the_ledger(issued: Start) -> None:
    assert issued.office is not None
    desk = issued.office.desk
    desk.run(_close(2))
    day = date(2026, 12, 20)
    found = look(issued, day)
    rows = desk.ledger(day)
    assert len(found.open) + found.closed == len(rows)
    assert found.closed == 2
    assert all(row.overdue_days == (day - row.due).days for row in found.late if row.due)
    assert sum(unit.all for unit in found.units) == len(rows)
    assert sum(unit.late for unit in found.units) == len(found.late)
    assert sum(unit.done for unit in found.units) == 2


def test_the_page_shows_them(issued: Start) -> None:
    day = date(2026, 12, 20)
    found = look(issued, day)
    page = shown(issued, day)
    assert page.late.accessibleName() == f"逾期 {len(found.late)}"
    assert page.open.accessibleName() == f"在办事项 {len(found.open)}"
    words = [label.text() for label in page.due.findChildren(QLabel)]
    assert any(text.startswith("逾期 ") for text in words)
    assert not page.grab().isNull()
    page.deleteLater()


def test_the_next_meeting_and_what_it_lacks(issued: Start) -> None:
    assert issued.office is not None
    desk = issued.office.desk
    kind = desk.read(lambda reader: reader.find(MeetingType))[0]
    desk.run(new_meeting(kind.id, date(2026, 11, 27), "15:00"))
    found = look(issued, date(2026, 11, 23))
    assert found.next is not None
    assert [problem.code for problem in found.next.missing] == ["missing.agenda"]
    page = shown(issued, date(2026, 11, 23))
    words = [label.text() for label in page.next.findChildren(QLabel)]
    assert "还没有议题" in words
    page.deleteLater()


def test_figures_lead_to_the_ledger(issued: Start) -> None:
    issued.window.show_page("workbench")
    settle(issued.jobs)
    page = current(issued)
    assert isinstance(page, WorkbenchPage)
    page.late.setFocus()
    press(page.late, Qt.Key.Key_Space)
    settle(issued.jobs)
    assert current(issued).key == "ledger"


def test_the_next_slot_keeps_the_rhythm_and_skips_holidays(start: Start) -> None:
    assert start.office is not None
    desk = start.office.desk
    kind = desk.read(lambda reader: reader.find(MeetingType))[0]

    def slot(today: date) -> date:
        return desk.read(lambda reader: next_slot(reader, desk.calendar, kind.id, today))

    assert slot(date(2026, 11, 20)) == date(2026, 11, 23)
    for day in (date(2026, 11, 6), date(2026, 11, 20)):
        desk.run(new_meeting(kind.id, day))
    assert slot(date(2026, 11, 23)) == date(2026, 12, 4)
    assert slot(date(2031, 1, 1)) == date(2031, 1, 2)
