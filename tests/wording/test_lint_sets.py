"""The wording check against texts written apart from its rules: precision and recall by rule."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desk.domain.wording_findings import TextRole
from desk.wording.lint import RuleChecker
from desk.wording.lint.book import rulebook

DATA = Path(__file__).parent / "data"
AT_LEAST = 150
WANTED = 0.95


@dataclass
class Score:
    """What was found rightly, found wrongly, and missed, by rule, with the texts concerned."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    texts: list[str] = field(default_factory=list)

    def precision(self, *rules: str) -> float:
        right, wrong = (sum(c[r] for r in rules) for c in (self.right, self.wrong))
        return right / (right + wrong) if right + wrong else 1.0

    def recall(self, *rules: str) -> float:
        right, missed = (sum(c[r] for r in rules) for c in (self.right, self.missed))
        return right / (right + missed) if right + missed else 1.0


def cases(name: str) -> list[dict[str, Any]]:
    return list(json.loads((DATA / f"lint_{name}.json").read_text(encoding="utf-8")))


def score(texts: list[dict[str, Any]]) -> Score:
    """Hold findings against what is expected: the same rule, one text inside the other.

    Each expected place takes one finding. One finding may be for several places, where they all
    stand in it: both brackets of a pair, two actors in a row.
    """
    result = Score()
    for case in texts:
        left = [(one["rule"], one["text"]) for one in case["expected"]]
        for finding in RuleChecker().check(case["text"], TextRole(case["role"])):
            met = _met(left, finding.rule, finding.text)
            if not met:
                result.wrong[finding.rule] += 1
                result.texts.append(f"wrong  {finding.rule} {finding.text!r} in {case['text']!r}")
            for one in met:
                left.remove(one)
                result.right[finding.rule] += 1
        for rule, marked in left:
            result.missed[rule] += 1
            result.texts.append(f"missed {rule} {marked!r} in {case['text']!r}")
    return result


def _met(left: list[tuple[str, str]], rule: str, text: str) -> list[tuple[str, str]]:
    met: list[tuple[str, str]] = []
    rest = text
    for one in left:
        if one[0] == rule and one[1] in rest:
            met.append(one)
            rest = rest.replace(one[1], "", 1)
    return met or [one for one in left if one[0] == rule and text in one[1]][:1]


def table(result: Score) -> str:
    rules = [rule.id for rule in rulebook().rules]
    lines = [f"{'rule':<14} {'right':>5} {'wrong':>5} {'missed':>6} {'precision':>9} {'recall':>7}"]
    for name, some in [*((rule, [rule]) for rule in rules), ("all", rules)]:
        counts = [sum(c[r] for r in some) for c in (result.right, result.wrong, result.missed)]
        shares = f"{result.precision(*some):>9.1%} {result.recall(*some):>7.1%}"
        lines.append(f"{name:<14} {counts[0]:>5} {counts[1]:>5} {counts[2]:>6} {shares}")
    return "\n".join([*lines, *result.texts])


def test_precision_and_recall() -> None:
    positive, negative = cases("positive"), cases("negative")
    assert min(len(positive), len(negative)) >= AT_LEAST
    result = score(positive + negative)
    print("\n" + table(result))
    rules = [rule.id for rule in rulebook().rules]
    assert all(one["rule"] in rules for case in positive for one in case["expected"])
    assert result.precision(*rules) >= WANTED
    assert result.recall(*rules) >= WANTED
