"""Every planted deviation is found, and nothing is invented beside it."""

from collections import Counter
from collections.abc import Iterable

import pytest

from desk.documents.check import examine_data
from desk.documents.check.findings import rulebook
from desk.documents.model import Form
from desk.messages import catalogue
from tests.documents.check.planted import Planted
from tests.documents.check.planted_forms import FORMS, NUMBERS
from tests.documents.check.planted_head import HEAD, PAGE, TITLES
from tests.documents.check.planted_tail import COPIES, TAIL
from tests.documents.check.planted_text import HEADINGS, SIGNS, TEXT

PLANTED: list[Planted] = [
    *PAGE,
    *HEAD,
    *TITLES,
    *TEXT,
    *HEADINGS,
    *SIGNS,
    *TAIL,
    *COPIES,
    *NUMBERS,
    *FORMS,
]
NEVER_PLANTED = {"heading.run_in", "minutes.signature", "number.left", "title.missing"}
"""Tested with whole files of strangers."""


def _name(planted: Planted) -> str:
    return f"{planted.paper}: {planted.name}"


@pytest.mark.parametrize("planted", PLANTED, ids=_name)
def test_planted_deviations_are_found(planted: Planted, ours: dict[str, bytes]) -> None:
    data = planted.apply(ours[planted.paper])
    found = {f.rule: f for f in examine_data(data, Form(planted.paper)).findings}
    assert planted.rule in found, sorted(found)
    assert found.keys() <= {planted.rule} | planted.besides, list(found.values())
    finding = found[planted.rule]
    assert finding.where and finding.expected and finding.found


@pytest.mark.parametrize("paper", ["minutes", "letter", "general"])
def test_the_papers_are_clean_before(paper: str, ours: dict[str, bytes]) -> None:
    checked = examine_data(ours[paper])
    assert checked.form is Form(paper)
    assert checked.findings == ()


def test_names_are_given_once() -> None:
    assert not _twice(_name(planted) for planted in PLANTED)


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def test_every_rule_is_planted() -> None:
    assert rulebook().keys() - {p.rule for p in PLANTED} == NEVER_PLANTED


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_rule_has_a_sentence(language: str) -> None:
    assert {f"check.{rule}" for rule in rulebook()} <= catalogue(language).keys()
