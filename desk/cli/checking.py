"""check: what in a Word file deviates from the official format."""

import argparse
from typing import TYPE_CHECKING, Any

from desk.cli.outcome import DONE, PROBLEMS, answer, answer_json
from desk.messages import sentence

if TYPE_CHECKING:
    from desk.documents.check import Checked, Finding


def check(options: argparse.Namespace) -> int:
    """Print the findings, 规定 apart from 实务; status 1 where there are any."""
    from desk.documents.check import examine
    from desk.documents.model import Form

    checked = examine(options.file, Form(options.form) if options.form else None)
    if options.json:
        answer_json([_json(finding) for finding in checked.findings])
    else:
        _print(checked)
    return PROBLEMS if checked.findings else DONE


def _message(finding: "Finding") -> str:
    return sentence(f"check.{finding.rule}")


def _json(finding: "Finding") -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "clause": finding.clause,
        "grade": finding.grade.value,
        "where": finding.where,
        "expected": finding.expected,
        "found": finding.found,
        "message": _message(finding),
    }


def _print(checked: "Checked") -> None:
    from desk.domain.basis import Basis

    form = sentence(f"check.form_{checked.form.value}")
    if not checked.findings:
        answer(sentence("check.nothing", {"form": form}))
        return
    grades = {Basis.RULE: "check.rules_head", Basis.PRACTICE: "check.practice_head"}
    parts = {
        grade: [finding for finding in checked.findings if finding.grade is grade]
        for grade in grades
    }
    counts = {"rules": parts[Basis.RULE], "practice": parts[Basis.PRACTICE]}
    shown = {name: str(len(findings)) for name, findings in counts.items()}
    answer(sentence("check.counts", {"form": form, **shown}))
    for grade, findings in parts.items():
        if findings:
            answer("\n" + sentence(grades[grade]))
        for finding in findings:
            values = {name: str(value) for name, value in _json(finding).items()}
            answer(sentence("check.line", values))
