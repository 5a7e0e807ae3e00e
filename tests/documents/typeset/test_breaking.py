"""Where lines of a paragraph end; a line of the text area holds 28 characters."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.documents.rules.breaking import MEASURED, WORD, Habits, Script, scripts
from desk.documents.rules.latin import may_break
from tests.documents.typeset.fakes import lines, pages_of

HAN = "国家机关公文格式标准研究测试"


def broken(text: str, habits: Habits = MEASURED) -> list[str]:
    paragraph = m.Paragraph((m.Run(text),), indent=False)
    return [line for page in pages_of(paragraph, habits=habits) for line in lines(page)[:-1]]


def han(count: int) -> str:
    return (HAN * 3)[:count]


def test_a_line_holds_28_characters() -> None:
    assert broken(han(28) * 2 + "国") == [han(28), han(28), "国"]


@pytest.mark.parametrize("mark", list("，。、；：！？）》”’〕】"))
def test_no_line_begins_with_a_closing_mark(mark: str) -> None:
    first, second = broken(han(28) + mark + "国")
    assert first == han(27)
    assert second == han(28)[-1] + mark + "国"


@pytest.mark.parametrize("mark", list("（《“‘〔【"))
def test_no_line_ends_with_an_opening_mark(mark: str) -> None:
    assert broken(han(27) + mark + "国家") == [han(27), mark + "国家"]


def test_runs_of_marks_move_together() -> None:
    assert broken(han(27) + "。”国") == [han(26), han(27)[-1] + "。”国"]


@pytest.mark.parametrize("word", ["GDP", "2026", "50%", "3.5", "GB/T", "12,345", "5G"])
def test_words_and_numbers_are_not_broken(word: str) -> None:
    assert broken(han(27) + word + "国") == [han(27), word + "国"]


def test_a_word_longer_than_a_line_is_broken_anywhere() -> None:
    assert "".join(broken("A" * 120)) == "A" * 120
    assert len(broken("A" * 120)) == 3


def test_addresses_break_after_a_slash() -> None:
    first, second = broken(han(18) + "http://www.gov.cn/zhengce/2026")
    assert first == han(18) + "http://www.gov.cn/"
    assert second.startswith("zhengce")


def test_gaps_between_scripts_take_room() -> None:
    assert broken(han(26) + "2026") == [han(26), "2026"]
    assert broken(han(26) + "，20") == [han(26) + "，20"]


def test_blanks_at_a_line_s_end_take_no_room() -> None:
    assert broken(han(28) + "　国") == [han(28) + "　", "国"]


def test_rare_characters_count_as_one() -> None:
    assert broken("𬭎" * 29) == ["𬭎" * 28, "𬭎"]


def test_hanging_marks_stand_outside_where_they_may() -> None:
    hanging = replace(MEASURED, hanging=True)
    assert broken(han(28) + "，国", hanging) == [han(28) + "，", "国"]
    assert broken(han(27) + "。”国", hanging) == [han(26), han(27)[-1] + "。”国"]


def test_line_breaks_are_kept() -> None:
    assert broken("国家\n机关\n") == ["国家", "机关"]


def test_word_is_said_to_keep_dashes_whole() -> None:
    assert broken(han(27) + "——国", WORD) == [han(27), "——国"]
    assert broken(han(27) + "——国") == [han(27) + "—", "—国"]


def test_weak_marks_follow_what_stands_before_them() -> None:
    assert scripts("国“A”")[1] is Script.HAN
    assert scripts("国“A”")[3] is Script.LATIN
    assert scripts("…国")[0] is Script.HAN


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("ab cd", 3, True),
        ("ab cd", 2, False),
        ("（1）", 1, False),
        ("50%的", 3, True),
        ("50%的", 2, False),
        ("07-8", 3, True),
        ("07-8", 2, False),
        ("国A", 1, True),
        ("、5", 1, True),
    ],
)
def test_latin_pairs(text: str, place: int, expected: bool) -> None:
    assert may_break(text, place) is expected


def test_glued_commas_hold_the_number_after_them() -> None:
    assert not may_break("、5", 1, glued=True)
    assert not may_break("4《", 1, glued=True)
