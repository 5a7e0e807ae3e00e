"""Each rule marks what is wrong, where it is wrong, and leaves alone what is right."""

import json
from pathlib import Path
from typing import Any

import pytest

from desk.domain.wording_findings import TextRole
from desk.messages import catalogue
from desk.wording.lint import RuleChecker
from desk.wording.lint.book import rulebook

CASES: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).with_name("cases.json")).read_text(encoding="utf-8")
)
WRONG = [(rule, text, marks) for rule, case in CASES.items() for text, marks in case["wrong"]]
RIGHT = [(rule, text) for rule, case in CASES.items() for text in case["right"]]
check = RuleChecker().check


@pytest.mark.parametrize(("rule", "text", "marks"), WRONG)
def test_what_is_wrong_is_marked(rule: str, text: str, marks: list[str]) -> None:
    found = [f for f in check(text, TextRole.DECISION) if f.rule == rule]
    assert [f.text for f in found] == marks
    assert all(text[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize(("rule", "text"), RIGHT)
def test_what_is_right_is_left_alone(rule: str, text: str) -> None:
    assert [f.text for f in check(text, TextRole.DECISION) if f.rule == rule] == []


def test_every_rule_has_its_cases() -> None:
    assert CASES.keys() == {rule.id for rule in rulebook().rules}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_finding_has_its_sentence(language: str) -> None:
    sentences = catalogue(language)
    codes = {f.code for _, text, _ in WRONG for f in check(text, TextRole.DECISION)}
    codes |= {
        f"wording.{rule.id}.{one.case}" if one.case else f"wording.{rule.id}"
        for rule in rulebook().rules
        for one in rule.wanted
    }
    assert codes <= sentences.keys()
