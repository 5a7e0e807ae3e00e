"""Numbers as headings say them."""

import pytest

from desk.documents.language.wording import numeral


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (21, "二十一"),
        (99, "九十九"),
        (100, "一百"),
        (105, "一百零五"),
        (110, "一百一十"),
        (111, "一百一十一"),
        (320, "三百二十"),
    ],
)
def test_numerals(number: int, said: str) -> None:
    assert numeral(number) == said


def test_no_two_numbers_are_said_alike() -> None:
    assert len({numeral(number) for number in range(1, 1000)}) == 999
