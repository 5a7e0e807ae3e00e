"""Dates (7.3.5.4): Arabic figures, full year, no leading zero, 日 and not 号."""

import re
from collections.abc import Iterator

from desk.documents.check import patterns
from desk.documents.check.findings import Hit
from desk.documents.check.lines import Line
from desk.documents.check.paper import Paper, Role

_RIGHT = "2026年1月5日"
_SPACED = re.compile(r"\d年\s+\d|\d\s+年")
_IN_LINE = re.compile(r"\d{2,4}\s*[年./-].{1,6}?[日号]|\d{2,4}[./-]\d{1,2}[./-]\d{1,2}")


def check(paper: Paper) -> Iterator[Hit]:
    """The dates of issue by the rule, those in the text by practice."""
    for element in paper.of(Role.DATE):
        yield from _issue(element.line, element.line.text)
    for element in paper.of(Role.ISSUED, Role.ISSUE_LINE):
        found = _IN_LINE.search(element.line.text)
        if found is not None:
            yield from _issue(element.line, found[0])
    for element in paper.of(Role.BODY, Role.HEADING, Role.ATTACHMENT_NOTE, Role.ANNOTATION):
        yield from _text(element.line)


def _issue(line: Line, text: str) -> Iterator[Hit]:
    if patterns.RIGHT_DATE.match(text):
        return
    found = patterns.DATE.match(text)
    if found is None:
        return
    if not found["year"].isdecimal():
        yield Hit("date.numerals", line.where, f"阿拉伯数字，如{_RIGHT}", text)
        return
    if len(found["year"]) != 4:
        yield Hit("date.year", line.where, "年份标全称", text)
    if found["month"].startswith("0") or found["day"].startswith("0"):
        yield Hit("date.zero", line.where, "月、日不编虚位", text)
    if found["last"] == "号":
        yield Hit("date.day", line.where, "“日”", text)
    elif not found["last"] or "年" not in text:
        yield Hit("date.form", line.where, f"年、月、日标全，如{_RIGHT}", text)
    elif _SPACED.search(text):
        yield Hit("date.form", line.where, "数字与年月日之间不空格", text)


def _text(line: Line) -> Iterator[Hit]:
    for found in patterns.TEXT_DATE.finditer(line.text):
        wrong = (
            found["last"] == "号"
            or len(found["year"]) != 4
            or found["month"].startswith("0")
            or found["day"].startswith("0")
        )
        if wrong:
            yield Hit("date.text", line.where, _RIGHT, found[0])
