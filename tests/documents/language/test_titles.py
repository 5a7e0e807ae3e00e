"""Long titles: broken between words, never inside one, and quickly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.documents.language.titles import plain_title, titled
from desk.documents.rules.lines import set_width, title_lines

ROOM = 18.0


def lines(text: str) -> tuple[str, ...]:
    return title_lines(titled(text).words, ROOM)


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("在全市安全生产工作会议上的讲话", ("在全市安全生产工作会议上的讲话",)),
        (
            "在市政府第12次常务会议暨全市重点项目建设推进会议上的讲话",
            ("在市政府第12次常务会议暨全市", "重点项目建设推进会议上的讲话"),
        ),
        (
            "深入学习贯彻党的二十届四中全会精神，奋力谱写江州高质量发展新篇章",
            ("深入学习贯彻党的二十届四中全会精神，", "奋力谱写江州高质量发展新篇章"),
        ),
        ("关于召开|市政府第12次常务会议|的通知", ("关于召开市政府第12次常务会议的通知",)),
    ],
)
def test_lines_end_between_words(text: str, broken: tuple[str, ...]) -> None:
    assert lines(text) == broken


def test_short_parts_and_short_names_in_quotes_stay_whole() -> None:
    words = titled("关于调整|《政府工作规则》有关工作和建设情况的专题会议|纪要").words
    assert words[0] == "关于调整"
    assert words[-1] == "纪要"
    assert any("《政府工作规则》" in word for word in words)


@given(st.text("关于会议和工作的暨《》（），、第12次江州市推进", max_size=200))
def test_no_character_is_lost_and_every_line_fits_where_it_can(text: str) -> None:
    words = titled(text).words
    assert "".join(words) == text == plain_title(text)
    assert len(words) == 1 or all(set_width(line) <= ROOM for line in lines(text))


@pytest.mark.timeout(10)
@pytest.mark.parametrize("text", ["推进和" * 40, "一" * 120, "关于" * 200, ""])
def test_titles_nobody_writes_take_no_time(text: str) -> None:
    assert "".join(lines(text)) == text
