"""The fingerprint of documents, lines and titles, and the numbers of the standard."""

from dataclasses import replace
from datetime import date

import pytest

from desk.documents import model as m
from desk.documents.canonical import content_hash
from desk.documents.language.wording import numeral, with_stop
from desk.documents.rules.lines import pack, title_lines, width
from desk.documents.styles.standard import MEASURES, SCHOOLS, Unit, twips
from desk.domain.basis import Basis

DOCUMENT = m.Document(m.Form.LETTER, (m.Mark("甲"), m.Paragraph((m.Run("乙"),))))


def test_the_hash_is_known_for_good() -> None:
    assert content_hash(DOCUMENT) == content_hash(replace(DOCUMENT))
    assert len(content_hash(DOCUMENT)) == 64


@pytest.mark.parametrize(
    "other",
    [
        replace(DOCUMENT, form=m.Form.MINUTES),
        replace(DOCUMENT, blocks=DOCUMENT.blocks[:1]),
        replace(DOCUMENT, blocks=(m.Number("甲"), DOCUMENT.blocks[1])),
        replace(DOCUMENT, blocks=(m.Mark("甲"), m.Paragraph((m.Run("乙", bold=True),)))),
        replace(DOCUMENT, page_numbers=m.PageNumbers(shown=False)),
    ],
)
def test_the_hash_tells_documents_apart(other: m.Document) -> None:
    assert content_hash(other) != content_hash(DOCUMENT)


def test_file_properties_are_no_part_of_what_is_said() -> None:
    named = replace(DOCUMENT, properties=m.Properties(title="丙", day=date(2026, 1, 1)))
    assert content_hash(named) == content_hash(DOCUMENT)


def test_width_counts_full_and_half_width_characters() -> None:
    assert width("第12次“会议”") == 7


def test_names_are_never_broken() -> None:
    lines = pack([("市自然资源局", "马志诚、"), ("市财政局", "袁静、"), ("", "何喆。")], 8)
    assert lines == ("市自然资源局", "马志诚、市财政局", "袁静、何喆。")
    assert all(width(line) <= 8 for line in lines)


def test_a_remark_may_be_broken_but_begins_no_line_with_a_comma() -> None:
    lines = pack([("市财政局", "袁静"), ("（第一、二、四", "项）、"), ("", "何立。")], 9)
    assert lines == ("市财政局袁静（第", "一、二、四项）、", "何立。")
    assert pack([("", "周砚秋、"), ("", "蒋鸿喆。")], 8) == ("周砚秋、", "蒋鸿喆。")


def test_titles_are_broken_between_words() -> None:
    words = ("关于落实", "市政府第12次常务会议", "议定事项的函")
    assert title_lines(words, 30) == ("".join(words),)
    assert title_lines(words, 18) == ("关于落实市政府第12次常务会议", "议定事项的函")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "一"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (21, "二十一"),
        (99, "九十九"),
        (100, "一百"),
        (103, "一百零三"),
        (110, "一百一十"),
        (999, "九百九十九"),
    ],
)
def test_numerals(number: int, expected: str) -> None:
    assert numeral(number) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("好", "好。"), ("好。", "好。"), ("“好。”", "“好。”"), ("好”", "好”。")]
)
def test_full_stops(text: str, expected: str) -> None:
    assert with_stop(text) == expected


def test_schools_leave_the_text_area_of_the_standard() -> None:
    for school in SCHOOLS.values():
        height = 297 - school.top - school.bottom
        assert 22 * school.pitch <= twips(height)
        assert 23 * school.pitch > twips(height)
        assert 210 - school.left - school.right == MEASURES["area.width"].value
    assert SCHOOLS["A"].top + SCHOOLS["A"].bottom == 297 - MEASURES["area.height"].value


def test_measures_say_where_they_come_from() -> None:
    assert all(measure.clause for measure in MEASURES.values())
    assert {measure.basis for measure in MEASURES.values()} == set(Basis)
    assert MEASURES["letter.rule_width"].unit is Unit.MM
