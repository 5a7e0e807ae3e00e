"""Numbers and dates as they are printed."""

from datetime import date

import pytest

from desk.domain.meetings import Meeting, MeetingType, session_title
from desk.domain.numbering import assignment_number, letter_number, minutes_number
from desk.domain.times import chinese_date, is_time

KIND = MeetingType(name="市政府常务会议", mark="常", title_pattern="市政府第{session}次常务会议")
MEETING = Meeting(type_id=KIND.id, day=date(2026, 11, 20), session=12)


def test_numbers() -> None:
    assert letter_number("江政办", 2026, 32) == "江政办函〔2026〕32号"
    assert minutes_number(KIND, 2026, 12) == "第12期"
    bracket = MeetingType(name="x", mark="x", minutes_number_pattern="〔{year}〕{number}号")
    assert minutes_number(bracket, 2026, 3) == "〔2026〕3号"


def test_assignment_numbers() -> None:
    assert assignment_number(KIND, MEETING, 2, 1) == "常2026-12-02-1"
    assert assignment_number(KIND, MEETING, 2, 1, extra=1) == "常2026-12A-02-1"
    uncounted = Meeting(type_id=KIND.id, day=date(2026, 11, 3))
    assert assignment_number(KIND, uncounted, 10, 11) == "常2026-1103-10-11"


@pytest.mark.parametrize(
    ("meeting", "title"),
    [
        (MEETING, "市政府第12次常务会议"),
        (Meeting(type_id="t", day=date(2026, 1, 1)), "市政府常务会议"),
        (Meeting(type_id="t", day=date(2026, 1, 1), title="动员会", session=3), "动员会"),
    ],
)
def test_titles(meeting: Meeting, title: str) -> None:
    assert session_title(meeting, KIND) == title


def test_a_type_without_a_pattern() -> None:
    assert session_title(MEETING, MeetingType(name="安全例会", mark="安")) == "第12次安全例会"


def test_dates_have_no_leading_zeros() -> None:
    assert chinese_date(date(2026, 1, 5)) == "2026年1月5日"


@pytest.mark.parametrize("text", ["00:00", "09:30", "23:59"])
def test_times(text: str) -> None:
    assert is_time(text)


@pytest.mark.parametrize("text", ["24:00", "9:30", "09:60", "09:30:00", "０9:30", "", "09:30\n"])
def test_no_times(text: str) -> None:
    assert not is_time(text)
