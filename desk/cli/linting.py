"""lint: vague actors, vague times, empty phrases and faults of form in a text, file or meeting."""

import argparse
import re
from pathlib import Path
from typing import Any, Final

from desk.app import default_target, open_office
from desk.cli.outcome import DONE, PROBLEMS, answer, answer_json
from desk.domain.problems import refuse
from desk.domain.wording_findings import Finding, Grade, TextRole
from desk.messages import sentence
from desk.services.dossiers import find_meeting
from desk.services.wording_review import PlacedFinding, review
from desk.wording.lint import RuleChecker

_PLAIN: Final = frozenset({".txt", ".md"})
_WORD: Final = ".docx"
_LARGEST: Final = 8 * 1024 * 1024
"""Bytes of a text file: some two million characters."""
_MEETING: Final = re.compile(r"[0-9a-hjkmnp-tv-z]{20}|[^/\s]+/\d{1,9}/\d{1,9}")
_NAME: Final = re.compile(r"[^\s，。；：！？“”]+\.(?:txt|md|docx)", re.IGNORECASE)
"""What is taken for the name of a file even where there is none of that name."""


def lint(options: argparse.Namespace) -> int:
    """Print the findings; status 1 where any of them warns or blocks."""
    source: str = options.text
    role = TextRole(options.role) if options.role else None
    path = Path(source)
    text = ""
    if _is_file(path) or _NAME.fullmatch(source):
        text = _content(path)
        found = _in_text(text, role or TextRole.PAPER)
    elif _MEETING.fullmatch(source):
        found = _in_meeting(options.data or default_target(), source)
    else:
        text = source
        found = _in_text(text, role or TextRole.DECISION)
    if options.json:
        answer_json([_json(one) for one in found])
    else:
        _print(found, text)
    graver = any(one.finding.grade is not Grade.HINT for one in found)
    return PROBLEMS if graver else DONE


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # A long sentence is no name a file can have.
        return False


def _in_text(text: str, role: TextRole) -> tuple[PlacedFinding, ...]:
    return tuple(PlacedFinding("", finding) for finding in RuleChecker().check(text, role))


def _in_meeting(target: str, reference: str) -> tuple[PlacedFinding, ...]:
    office = open_office(target)
    try:
        desk = office.desk
        meeting = desk.read(lambda reader: find_meeting(reader, reference))
        return review(desk.dossier(meeting.id), RuleChecker())
    finally:
        office.close()


def _content(path: Path) -> str:
    """Return a file's text, a line each paragraph. Raises Refused."""
    kind = path.suffix.lower()
    if kind == _WORD:
        return _word_text(path)
    if kind not in _PLAIN:
        raise refuse("lint.kind", file=path.name)
    if not _is_file(path):
        raise refuse("lint.missing", file=path.name)
    if path.stat().st_size > _LARGEST:
        raise refuse("lint.too_large", file=path.name)
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse("lint.not_utf8", file=path.name) from error


def _word_text(path: Path) -> str:
    from desk.documents.reading import read_file
    from desk.documents.reading.model import paragraphs_of
    from desk.documents.reading.views import accepted

    blocks = accepted(read_file(path)).blocks
    return "\n".join(paragraph.number + paragraph.text for paragraph in paragraphs_of(blocks))


def _json(placed: PlacedFinding) -> dict[str, Any]:
    finding = placed.finding
    return {
        "rule": finding.rule,
        "grade": finding.grade.value,
        "basis": finding.basis.value,
        "text": finding.text,
        "start": finding.start,
        "end": finding.end,
        "message": _message(finding),
        "path": placed.path,
        "fixes": list(finding.fixes),
    }


def _message(finding: Finding) -> str:
    return sentence(finding.code, dict(finding.values))


def _print(found: tuple[PlacedFinding, ...], text: str) -> None:
    if not found:
        answer(sentence("lint.nothing"))
    for placed in found:
        finding = placed.finding
        values = {
            "where": placed.path or _where(text, finding.start),
            "grade": sentence(f"lint.grade_{finding.grade.value}"),
            "basis": finding.basis.value,
            "message": _message(finding),
        }
        answer(sentence("lint.line", values))


def _where(text: str, start: int) -> str:
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    return sentence("lint.where", {"line": str(line), "column": str(column)})
