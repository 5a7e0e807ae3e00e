"""Times as people say them, counted from a day."""

from datetime import date

import pytest

from desk.domain.sentence_reading import DoubtCode
from desk.wording.sentences.numerals import number
from desk.wording.sentences.times import Clock, find_times
from desk.wording.workdays import ChineseWorkdays

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("15", 15),
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("三十一", 31),
        ("两", 2),
        ("一百二十", 120),
    ],
)
def test_numbers(text: str, value: int) -> None:
    assert number(text) == value


def test_a_row_of_digits_is_a_year() -> None:
    assert number("二〇二七") == 2027
    with pytest.raises(ValueError, match="年"):
        number("年")


def meaning(text: str, today: date = WEDNESDAY) -> str:
    (time,) = find_times(text, Clock(today, ChineseWorkdays()))
    if time.meaning.doubt is None:
        assert time.meaning.day is not None
        return time.meaning.day.isoformat()
    return " ".join([time.meaning.doubt.value, *(day.isoformat() for day in time.meaning.choices)])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026年12月31日前", "2026-12-31"),
        ("12月31日之前", "2026-12-31"),
        ("十二月三十一日前", "2026-12-31"),
        ("二〇二七年三月十五日前", "2027-03-15"),
        ("2026-12-31前", "2026-12-31"),
        ("12月31日17:00前", "2026-12-31"),
        ("12月31日下午5点前", "2026-12-31"),
        ("12月31日（周四）前", "2026-12-31"),
        ("11月18日前", "2026-11-18"),
        ("3月15日前", "2027-03-15"),
        ("5月20日前", "2027-05-20"),
        ("12月1日至12月20日", "2026-12-20"),
        ("12月10日至20日", "2026-12-20"),
        ("年底前", "2026-12-31"),
        ("年内", "2026-12-31"),
        ("今年年底", "2026-12-31"),
        ("明年底", "2027-12-31"),
        ("2027年底", "2027-12-31"),
        ("2027年内", "2027-12-31"),
        ("下半年", "2026-12-31"),
        ("明年上半年", "2027-06-30"),
        ("本月底", "2026-11-30"),
        ("月底前", "2026-11-30"),
        ("下月底", "2026-12-31"),
        ("下个月5号前", "2026-12-05"),
        ("1月底", "2027-01-31"),
        ("2027年6月底", "2027-06-30"),
        ("6月份内", "2027-06-30"),
        ("2027年6月", "2027-06-30"),
        ("12月上旬", "2026-12-10"),
        ("12月中旬", "2026-12-20"),
        ("12月下旬", "2026-12-31"),
        ("本月下旬", "2026-11-30"),
        ("一季度", "2027-03-31"),
        ("2027年一季度", "2027-03-31"),
        ("明年一季度末", "2027-03-31"),
        ("本季度内", "2026-12-31"),
        ("下季度", "2027-03-31"),
        ("本周五", "2026-11-20"),
        ("周五前", "2026-11-20"),
        ("星期五之前", "2026-11-20"),
        ("下周五前", "2026-11-27"),
        ("下下周一前", "2026-11-30"),
        ("两周内", "2026-12-02"),
        ("三天内", "2026-11-21"),
        ("10日内", "2026-11-28"),
        ("十日之内", "2026-11-28"),
        ("一个月内", "2026-12-18"),
        ("三个月内", "2027-02-18"),
        ("半个月内", "2026-12-03"),
        ("一个半月内", "2027-01-02"),
        ("半年内", "2027-05-18"),
        ("48小时内", "2026-11-20"),
        ("用两周时间", "2026-12-02"),
        ("5个工作日内", "2026-11-25"),
        ("十个工作日之内", "2026-12-02"),
        ("今天", "2026-11-18"),
        ("明天下班前", "2026-11-19"),
        ("后天前", "2026-11-20"),
        ("20日前", "2026-11-20"),
    ],
)
def test_a_day(text: str, day: str) -> None:
    assert meaning(text) == day


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("12月中旬前", "ambiguous_date 2026-12-10 2026-12-20"),
        ("12月上旬前", "ambiguous_date 2026-11-30 2026-12-10"),
        ("12月前", "ambiguous_date 2026-11-30 2026-12-31"),
        ("一季度前", "ambiguous_date 2026-12-31 2027-03-31"),
        ("上半年前", "ambiguous_date 2026-12-31 2027-06-30"),
        ("2030年前", "ambiguous_date 2029-12-31 2030-12-31"),
        ("12月初", "ambiguous_date 2026-12-05 2026-12-10"),
        ("12月10日左右", "ambiguous_date 2026-12-10"),
        ("本周内", "ambiguous_date 2026-11-20 2026-11-22"),
        ("下周", "ambiguous_date 2026-11-27 2026-11-29"),
        ("周一前", "ambiguous_date 2026-11-23"),
        ("10日前", "ambiguous_date 2026-12-10"),
        ("春节前", "ambiguous_date 2027-02-05"),
        ("国庆节前", "ambiguous_date 2027-09-30"),
        ("汛期前", "ambiguous_date"),
        ("开学前", "ambiguous_date"),
        ("5月23日前", "past_date 2027-05-23"),
        ("2025年12月31日前", "past_date 2026-12-31"),
        ("本周一前", "past_date 2026-11-23"),
        ("上半年", "past_date 2027-06-30"),
        ("2月30日前", "impossible_date 2027-02-28"),
        ("13月1日前", "impossible_date"),
        ("60个工作日内", "no_calendar 2027-02-10"),
    ],
)
def test_a_doubt_with_the_days_it_may_mean(text: str, doubt: str) -> None:
    assert meaning(text) == doubt


def test_a_day_of_this_week_that_is_past_is_in_doubt() -> None:
    saturday = date(2026, 11, 21)
    assert meaning("本周五前", saturday) == "past_date 2026-11-27"
    assert meaning("周五前", saturday) == "ambiguous_date 2026-11-27"


def test_months_end_where_they_are_shorter() -> None:
    assert meaning("一个月内", date(2027, 1, 31)) == "2027-02-28"


def test_next_year_only_where_it_is_near() -> None:
    last = date(2026, 12, 31)
    assert meaning("6月30日前", last) == "2027-06-30"
    assert meaning("7月3日前", last).startswith(DoubtCode.PAST_DATE)


@pytest.mark.parametrize("text", ["三个单位", "日前", "前三季度", "周期", "两年行动", "每周五调度"])
def test_no_time(text: str) -> None:
    assert find_times(text, Clock(WEDNESDAY, ChineseWorkdays())) == []


def test_the_longer_of_two_that_overlap() -> None:
    (time,) = find_times("2026年12月31日前报送", Clock(WEDNESDAY, ChineseWorkdays()))
    assert (time.start, time.end) == (0, 12)
