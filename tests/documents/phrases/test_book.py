"""Phrases as data: each has a name; a bad template of an office is refused, or stops its paper."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.documents import catalogue
from desk.documents.phrases.book import ShippedPhrases
from desk.documents.phrases.labels import labels_of, variables
from desk.documents.phrases.rules import MOST_CHARACTERS
from desk.documents.phrases.texts import Phrases, shipped
from desk.documents.text import plain_text
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from desk.domain.problems import Refused
from desk.resource_files import resource

BOOK = ShippedPhrases()
FILES = sorted(path.stem for path in resource("phrases").glob("*.toml"))


def codes(place: str, text: str) -> list[str]:
    file, _, key = place.partition("/")
    return [problem.code for problem in BOOK.problems(BOOK.phrase(file, key), text)]


@pytest.mark.parametrize("file", FILES)
def test_every_phrase_has_a_label_and_no_label_is_left_over(file: str) -> None:
    named = labels_of(file).labels
    assert set(shipped(file)) == set(named)
    assert all(isinstance(label, str) and label for label in named.values())
    assert labels_of(file).paper != file


def test_every_name_in_a_template_has_a_meaning_and_a_sample() -> None:
    used = {variable.name for phrase in BOOK.phrases() for variable in phrase.variables}
    assert used <= set(variables())


def test_what_is_shipped_may_be_written_by_an_office_too() -> None:
    for phrase in BOOK.phrases():
        if not phrase.words:
            assert BOOK.problems(phrase, phrase.text) == (), phrase.place
            assert "{" not in BOOK.sample(phrase, phrase.text)


def test_papers_come_in_the_order_of_a_meeting_and_lists_are_no_texts() -> None:
    files = list(dict.fromkeys(phrase.file for phrase in BOOK.phrases()))
    assert files.index("notice") < files.index("minutes") < files.index("letter")
    assert files[-1] in ("verbs", "revised")
    assert codes("minutes/spoken.verbs", "指出") == ["phrase.list"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ title", "phrase.syntax"),
        ("{% if title %}", "phrase.syntax"),
        ("{{ 会议 }}", "phrase.unknown_name"),
        ("{{ title.__class__.__mro__ }}", "phrase.attribute"),
        ("{{ title['x'] }}", "phrase.attribute"),
        ("{% for i in range(10**9) %}x{% endfor %}", "phrase.loop"),
        ("{{ range(10**9) }}", "phrase.loop"),
        ("{% macro f() %}{{ f() }}{% endmacro %}", "phrase.loop"),
        ("{{ 'x' * 10**9 }}", "phrase.not_allowed"),
        ("{{ '%999999999d' % 1 }}", "phrase.not_allowed"),
        ("{{ title|center(10**9) }}", "phrase.not_allowed"),
        ("{{ title|replace('', 'xxxxxxxx') }}", "phrase.not_allowed"),
        ("{% include 'common.toml' %}", "phrase.not_allowed"),
        ("{% set title = title ~ title %}", "phrase.not_allowed"),
        ("{{" + "(" * 900 + "1" + ")" * 900 + "}}", "phrase.not_allowed"),
        ("字" * (MOST_CHARACTERS + 1), "phrase.too_long"),
        ("{{ title + 1 }}", "phrase.unfit"),
        ("两\n行", "phrase.line_break"),
    ],
)
def test_a_template_that_can_not_stand_is_refused_with_one_reason(text: str, code: str) -> None:
    assert codes("minutes/opening", text) == [code]


def test_a_name_can_not_be_empty_but_a_sentence_can() -> None:
    assert codes("minutes/mark", " ") == ["phrase.blank"]
    assert codes("letter/closing", "") == []


def test_an_unknown_phrase_is_refused() -> None:
    with pytest.raises(Refused, match=r"phrase\.unknown"):
        BOOK.phrase("minutes", "no.such")


@given(st.text(alphabet="{}%() |.*+~'if end for title12\n", max_size=80))
def test_whatever_is_typed_is_judged(text: str) -> None:
    phrase = BOOK.phrase("minutes", "opening")
    if not BOOK.problems(phrase, text):
        assert isinstance(BOOK.sample(phrase, text), str)


@pytest.mark.parametrize(
    "text",
    ["{{ nobody }}", "{{ title", "{{ title + 1 }}", "{{ title.x }}", "{{ '%9999999d' % 1 }}"],
)
def test_a_bad_template_that_got_in_anyway_stops_its_paper_by_name(
    executive: Dossier, text: str
) -> None:
    changed = replace(executive, phrases={"minutes/opening": text})
    with pytest.raises(Refused) as refused:
        catalogue.papers(changed, PaperKind.MINUTES)
    (problem,) = refused.value.problems
    assert problem.code == "phrase.broken"
    assert problem.values == {"paper": "会议纪要", "phrase": "导语"}
    assert catalogue.papers(changed, PaperKind.NOTICE)


def test_a_bad_phrase_of_all_papers_is_named_as_such() -> None:
    with pytest.raises(Refused) as refused:
        Phrases("minutes", {"common/date.full": "{{ jahr }}"}).text("date.full", year=1)
    assert refused.value.problems[0].values["paper"] == "各种公文通用"


def test_the_names_that_are_offered_beside_the_shipped_ones_are_given(executive: Dossier) -> None:
    said = {
        "minutes/opening": "{{ term }}届{{ time }}{{ title }}召开",
        "notice/number": "江政办会〔{{ year }}〕　　号",
    }
    changed = replace(executive, phrases=said)
    minutes, notice = (
        plain_text(catalogue.papers(changed, kind)[0].document)
        for kind in (PaperKind.MINUTES, PaperKind.NOTICE)
    )
    assert f"{executive.title}召开" in minutes
    assert f"江政办会〔{executive.meeting.day.year}〕" in notice
