"""Which lines the ledger shows, in what order, and what their badges say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk.domain.assignments import AssignmentState
from desk.domain.ledger_row import LedgerRow
from desk.ui.pages.ledger.lines import (
    Chip,
    Sort,
    day_text,
    grouped,
    keeps,
    matches,
    ordered,
    status,
)
from tests.ui.ledger.office import TODAY

ROW = LedgerRow(
    id="a",
    number="常2026-12-02-1",
    meeting_id="m",
    meeting="市政府第12次常务会议",
    item="研究重点项目建设",
    text="建立工作台账",
    lead="市财政局",
    support=("市审计局",),
    leader="区思玥",
    due=date(2026, 11, 27),
    long_term=False,
    state=AssignmentState.OPEN,
    days_left=4,
    days_left_reason="",
)


@pytest.mark.parametrize(
    ("changes", "text", "tone"),
    [
        ({}, "4 working days left", "warning"),
        ({"days_left": 1}, "1 working day left", "warning"),
        ({"days_left": 6}, "6 working days left", "link"),
        ({"due": TODAY, "days_left": 0}, "Due today", "warning"),
        ({"due": date(2026, 11, 16), "overdue_days": 7}, "7 days late", "late"),
        ({"due": date(2026, 11, 22), "overdue_days": 1}, "1 day late", "late"),
        ({"due": None, "days_left": None, "long_term": True}, "Long-term", ""),
        ({"due": None, "days_left": None}, "No date set", "warning"),
        ({"due": date(2027, 2, 26), "days_left": None}, "Holidays of 2027 unknown", ""),
        ({"state": AssignmentState.DRAFT}, "Not issued", ""),
        ({"state": AssignmentState.CLOSED, "days_left": None}, "Closed", "good"),
        ({"state": AssignmentState.CONFIRMED, "days_left": None}, "Confirmed", "good"),
        ({"state": AssignmentState.PAUSED}, "Paused", "warning"),
    ],
)
def test_a_badge_says_how_a_matter_stands(changes: dict, text: str, tone: str) -> None:
    found = status(replace(ROW, **changes), TODAY)
    assert (found.text, found.tone) == (text, tone)


def test_beside_the_badge_stands_what_else_one_needs_to_know() -> None:
    late = replace(ROW, overdue_days=2, state=AssignmentState.ANSWERED)
    assert status(late, TODAY).beside == "Answered"
    assert status(replace(ROW, state=AssignmentState.DRAFT), TODAY).beside == "4 working days left"


@pytest.mark.parametrize(
    ("chip", "changes", "kept"),
    [
        (Chip.ALL, {"state": AssignmentState.CLOSED}, True),
        (Chip.OPEN, {"state": AssignmentState.CLOSED}, False),
        (Chip.OPEN, {"state": AssignmentState.DRAFT}, True),
        (Chip.WEEK, {"due": date(2026, 11, 29)}, True),
        (Chip.WEEK, {"due": date(2026, 11, 30)}, False),
        (Chip.WEEK, {"due": date(2026, 11, 22)}, False),
        (Chip.WEEK, {"due": None}, False),
        (Chip.OVERDUE, {"overdue_days": 1}, True),
        (Chip.OVERDUE, {}, False),
        (Chip.UNOWNED, {"lead": ""}, True),
        (Chip.UNOWNED, {}, False),
        (Chip.LONG_TERM, {"long_term": True}, True),
        (Chip.LONG_TERM, {}, False),
    ],
)
def test_ready_made_filters(chip: Chip, changes: dict, kept: bool) -> None:
    assert keeps(chip, replace(ROW, **changes), TODAY) is kept


@pytest.mark.parametrize("words", ["台账", "财政", "审计", "区思玥", "12-02", "第12次 台账", ""])
def test_a_filter_finds_any_column(words: str) -> None:
    assert matches(ROW, words)


def test_every_word_of_a_filter_must_be_found() -> None:
    assert not matches(ROW, "台账 水利")


def test_by_date_work_without_one_comes_last() -> None:
    rows = [
        replace(ROW, id="none", due=None),
        replace(ROW, id="late", due=date(2026, 12, 1)),
        replace(ROW, id="soon"),
    ]
    assert [row.id for row in ordered(rows, Sort.DUE)] == ["soon", "late", "none"]


def test_by_number_2_comes_before_10() -> None:
    rows = [replace(ROW, id=n, number=f"常2026-12-02-{n}") for n in ("10", "2", "1")]
    assert [row.id for row in ordered(rows, Sort.NUMBER)] == ["1", "2", "10"]


def test_groups_keep_the_order_of_the_meetings() -> None:
    rows = [ROW, replace(ROW, id="b", meeting_id="n"), replace(ROW, id="c")]
    groups = grouped(rows, {"m": TODAY}, Sort.NUMBER, by_meeting=True)
    assert [(g.meeting_id, g.day, len(g.rows)) for g in groups] == [("m", TODAY, 2), ("n", None, 1)]
    assert len(grouped(rows, {}, Sort.NUMBER, by_meeting=False)) == 1
    assert grouped([], {}, Sort.NUMBER, by_meeting=False) == []


def test_a_date_names_its_year_where_one_could_think_of_another() -> None:
    assert day_text(date(2026, 1, 5), TODAY) == "1/5"
    assert day_text(TODAY + timedelta(days=100), TODAY) == "3/3"
    assert day_text(date(2028, 1, 5), TODAY) == "2028/1/5"
    assert day_text(None, TODAY) == ""
