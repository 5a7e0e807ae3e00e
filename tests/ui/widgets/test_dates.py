"""Dates and times, typed as people type them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.ui.widgets.fields import DateField, TimeField, read_date, read_time
from tests.ui.support import press

MEETING = date(2026, 11, 20)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-20",
        "2026.12.20",
        "2026/12/20",
        "2026年12月20日",
        "20261220",
        "12月20日",
        "12-20",
        "１２月２０日",
        " 12.20 ",
        "12月20号",
    ],
)
def test_a_date_in_any_usual_form(text: str) -> None:
    assert read_date(text, MEETING) == date(2026, 12, 20)


def test_a_date_without_a_year_is_the_next_one() -> None:
    assert read_date("1-31", MEETING) == date(2027, 1, 31)
    assert read_date("11-11", MEETING) == date(2026, 11, 11)
    assert read_date("2-29", MEETING) == date(2028, 2, 29)
    assert read_date("", MEETING) is None


@pytest.mark.parametrize("text", ["2026-13-01", "2-30", "明天", "12", "2026-2-29"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError):
        read_date(text, MEETING)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("1500", "15:00"),
        ("15：00", "15:00"),
        ("9", "09:00"),
        ("9点30分", "09:30"),
        ("", ""),
        ("930", "09:30"),
        ("15.30", "15:30"),
        ("9时", "09:00"),
    ],
)
def test_a_time_in_any_usual_form(text: str, time: str) -> None:
    assert read_time(text) == time


@pytest.mark.parametrize("text", ["2500", "15:60", "下午三点", "15:0:0"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError):
        read_time(text)


def test_a_date_field_hands_over_what_it_read(qtbot: QtBot) -> None:
    field = DateField("时限", reference=lambda: MEETING)
    qtbot.addWidget(field)
    got: list[object] = []
    field.committed.connect(got.append)
    QTest.keyClicks(field, "12-20")
    press(field, Qt.Key.Key_Return)
    assert got == [date(2026, 12, 20)]
    assert field.text() == "2026-12-20"
    field.clear()
    field.save()
    assert got == [date(2026, 12, 20), None]


def test_what_cannot_be_read_stays_and_says_why(qtbot: QtBot, chinese: object) -> None:
    field = DateField("时限", day=date(2026, 12, 1))
    qtbot.addWidget(field)
    got: list[object] = []
    field.committed.connect(got.append)
    field.setText("下月底")
    field.save()
    assert (got, field.text()) == ([], "下月底")
    assert field.problem.startswith("不是日期")
    assert field.value() == date(2026, 12, 1)
    field.setText("12.31")
    field.save()
    assert not field.problem
    assert isinstance(got[0], date)


def test_a_time_field(qtbot: QtBot) -> None:
    field = TimeField("开始", time="09:00")
    qtbot.addWidget(field)
    got: list[object] = []
    field.committed.connect(got.append)
    field.setText("1530")
    field.save()
    assert (got, field.text()) == (["15:30"], "15:30")
