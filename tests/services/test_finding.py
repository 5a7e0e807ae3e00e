"""What people type finds what they mean: parts of words, pinyin, characters in order."""

import random
import time
from dataclasses import dataclass

import pytest

from desk.services.finding import Finder, Match

SOUNDS = {"市财政局": " shi cai zheng ju", "老旧小区改造": " lao jiu xiao qu gai zao"}


@dataclass(frozen=True)
class Thing:
    title: str
    words: tuple[str, ...] = ()


def spell(text: str) -> str:
    return SOUNDS.get(text, f" {text.casefold()}")


FINANCE = Thing("市财政局", ("江州市财政局", "财政"))
HOUSING = Thing("老旧小区改造", ("市政府第12次常务会议",))
FINDER = Finder([FINANCE, HOUSING], spell)


@pytest.mark.parametrize(
    ("query", "thing", "match"),
    [
        ("市财政局", FINANCE, Match.WHOLE),
        ("市财", FINANCE, Match.START),
        ("财政", FINANCE, Match.PART),
        ("江州", FINANCE, Match.OTHER_NAME),
        ("sczj", FINANCE, Match.SPELLED_START),
        ("SCZJ", FINANCE, Match.SPELLED_START),
        ("caizheng", FINANCE, Match.SPELLED),
        ("caizj", FINANCE, Match.SPELLED),
        ("cai'zheng", FINANCE, Match.SPELLED),
        ("旧改造", HOUSING, Match.SCATTERED),
        ("改造 老旧", HOUSING, Match.PART),
        ("lj 12次", HOUSING, Match.SPELLED_START),
    ],
)
def test_what_is_found_and_how_well(query: str, thing: Thing, match: Match) -> None:
    assert [(hit.entry, hit.match) for hit in FINDER.find(query)] == [(thing, match)]


@pytest.mark.parametrize("query", ["aizheng", "市财政厅", "造改旧", "财政 供暖", "xyz"])
def test_what_is_not_found(query: str) -> None:
    assert FINDER.find(query) == []


def test_nothing_typed_finds_all_in_their_order() -> None:
    assert [hit.entry for hit in FINDER.find("　")] == [FINANCE, HOUSING]


def test_signs_of_patterns_are_letters() -> None:
    thing = Thing("A+B（一期）[5G]")
    assert [hit.entry for hit in Finder([thing], spell).find("+b [5g]")] == [thing]


def test_latin_letters_find_other_names_where_a_word_begins() -> None:
    finder = Finder([Thing("打开会议", ("Open meetings",))], spell)
    assert finder.find("gs") == []
    assert [hit.match for hit in finder.find("meet")] == [Match.OTHER_NAME]


def test_without_sounds_letters_of_the_title_still_count() -> None:
    assert Finder([FINANCE]).find("sczj") == []
    assert len(Finder([Thing("5G基站")]).find("5g")) == 1


def test_five_thousand_records_answer_within_a_frame_or_two() -> None:
    chance = random.Random(7)
    syllables = [f"{a}{b}" for a in "bcdfghjlmnpqstxz" for b in ("a", "ai", "eng", "u", "ian")]

    def thing(number: int) -> Thing:
        return Thing(f"关于第{number}号事项的请示" + "方案" * 8, ("市政府第12次常务会议",))

    def long_spelling(_text: str) -> str:
        return "".join(f" {s}" for s in chance.choices(syllables, k=25))

    finder = Finder([thing(n) for n in range(5000)], long_spelling)
    worst = 0.0
    for query in ("g", "gai", "gaizeng", "gyczlm", "方案", "关案", "4999", "zq 12", "zzzzzz"):
        best = min(_seconds(finder, query) for _ in range(3))
        worst = max(worst, best)
    assert worst < 0.030


def _seconds(finder: Finder[Thing], query: str) -> float:
    began = time.perf_counter()
    finder.find(query)
    return time.perf_counter() - began
