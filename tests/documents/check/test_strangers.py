"""Files that do not use our styles are recognised by what they say and where it stands."""

from collections.abc import Callable

import pytest

from desk.documents.check import Finding, examine_data
from desk.documents.model import Form
from desk.domain.basis import Basis
from tests.documents.check import strangers


def rules(findings: tuple[Finding, ...], grade: Basis | None = None) -> set[str]:
    return {f.rule for f in findings if grade is None or f.grade is grade}


def test_everything_wrong() -> None:
    checked = examine_data(strangers.wrong())
    assert checked.form is Form.GENERAL
    assert rules(checked.findings) >= {
        "page.size",
        "page.margins",
        "line.count",
        "line.characters",
        "mark.color",
        "mark.centred",
        "mark.font",
        "rule.missing",
        "number.brackets",
        "number.zero",
        "number.centred",
        "title.font",
        "title.size",
        "title.centred",
        "title.stop",
        "addressee.colon",
        "body.font",
        "body.size",
        "body.indent",
        "heading.font_one",
        "heading.font_two",
        "heading.mark",
        "heading.sequence",
        "heading.stop",
        "attachment.colon",
        "attachment.stop",
        "signature.date",
        "date.numerals",
        "date.text",
        "copies.size",
        "copies.stop",
        "copies.rules",
        "page_number.missing",
        "punctuation.half",
        "punctuation.straight",
        "punctuation.ellipsis",
    }


@pytest.mark.parametrize("make", [strangers.right_general, strangers.boxed_head])
def test_direct_formatting_that_is_right(make: Callable[[], bytes]) -> None:
    checked = examine_data(make())
    assert checked.form is Form.GENERAL
    assert not rules(checked.findings, Basis.RULE), checked.findings
    assert not rules(checked.findings, Basis.PRACTICE), checked.findings


def test_minutes_of_a_stranger() -> None:
    checked = examine_data(strangers.signed_minutes())
    assert checked.form is Form.MINUTES
    assert rules(checked.findings) == {
        "heading.run_in",
        "minutes.label",
        "minutes.order",
        "minutes.gap",
        "minutes.signature",
        "page_number.missing",
    }


def test_an_upward_document() -> None:
    checked = examine_data(strangers.upward())
    assert rules(checked.findings) == {"number.left", "title.missing", "signature.missing"}


def test_the_place_is_told_by_paragraph_and_beginning() -> None:
    findings = examine_data(strangers.wrong()).findings
    number = next(f for f in findings if f.rule == "number.brackets")
    assert number.where == "第2段：某政发[2026]05号"
    assert (number.clause, number.grade, number.found) == ("7.2.5", Basis.RULE, "[]")
