"""The speech that asks for this check (S5, S27), its findings judged one by one in context."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from desk.domain.wording_findings import Finding, TextRole
from desk.wording.lint import RuleChecker

TESTS = Path(__file__).parents[1]
JUDGED: dict[str, Any] = json.loads(
    (TESTS / "wording" / "data" / "speech_judged.json").read_text(encoding="utf-8")
)
SPEECH = (TESTS / JUDGED["speech"]).read_text(encoding="utf-8")
KEYS = ("rule", "text", "start", "end")


def findings() -> tuple[Finding, ...]:
    return RuleChecker().check(SPEECH, TextRole(JUDGED["role"]))


def test_the_findings_are_those_that_were_judged() -> None:
    found = [f for f in findings() if f.rule != "halfwidth"]
    judged = JUDGED["findings"]
    assert [(f.rule, f.text, f.start, f.end) for f in found] == [
        tuple(one[key] for key in KEYS) for one in judged
    ]
    assert [f.grade.value for f in found] == [one["grade"] for one in judged]
    assert all(one["reason"] for one in judged)
    right = sum(one["right"] for one in judged)
    marks = sum(JUDGED["halfwidth"]["lines"].values())
    print(f"\nwords: {right} of {len(judged)} right; marks: {marks} of {marks} right")


def test_half_width_marks_stand_where_they_were_seen() -> None:
    marks = [f for f in findings() if f.rule == "halfwidth"]
    lines = Counter(str(SPEECH.count("\n", 0, f.start) + 1) for f in marks)
    assert lines == JUDGED["halfwidth"]["lines"]
    beside = re.compile(r"[一-鿿X”》）)]")
    assert all(beside.search(SPEECH[max(0, f.start - 1) : f.end + 1]) for f in marks)


def test_the_words_that_ask_for_the_check_are_no_finding() -> None:
    """The speaker quotes 各级各部门、各有关单位 to say that they should not be used."""
    place = SPEECH.index("“各级各部门、各有关单位”")
    assert not [f for f in findings() if place <= f.start < place + 14 and f.rule != "halfwidth"]
