"""The meeting file, version 1: bytes or a path in, checked plain values out."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desk.domain.faults import StorageFault
from desk.domain.problems import Problem, Refused, refuse
from desk.exchange.json_text import PROBLEM_LIMIT, SIZE_LIMIT, join, parse, reading_order
from desk.exchange.schema_check import STRUCTURAL, schema_problems

Plain = dict[str, Any]

_INDEX: Final = re.compile(r"\[\d+\]")
_PROSE: Final = frozenset(
    {
        "agenda[].problem",
        "agenda[].options[].text",
        "agenda[].consultations[].text",
        "agenda[].legal_review.text",
        "agenda[].notes[].text",
        "agenda[].decisions[].text",
        "agenda[].statements[].text",
    }
)
"""Texts people wrote: kept to the last blank. Of names, titles and the like the outer blanks go."""

_NEVER_BLANK: Final = frozenset(
    {
        "units[].name",
        "people[].name",
        "people[].unit",
        "meeting.series",
        "meeting.chair",
        "meeting.recorder",
        "meeting.signer",
        "attendance[].person",
        "attendance[].substitute",
        "agenda[].title",
        "agenda[].presenter_unit",
        "agenda[].presenter",
        "agenda[].options[].title",
        "agenda[].consultations[].unit",
        "agenda[].legal_review.unit",
        "agenda[].papers[].title",
        "agenda[].papers[].received_by[]",
        "agenda[].notes[].text",
        "agenda[].decisions[].text",
        "agenda[].decisions[].assignments[].text",
        "agenda[].decisions[].assignments[].lead",
        "agenda[].decisions[].assignments[].joint_lead",
        "agenda[].decisions[].assignments[].support[]",
        "agenda[].decisions[].assignments[].leader",
        "agenda[].statements[].text",
    }
)
"""What names somebody or says something has to say something, where it is there at all."""


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """A meeting file of the right structure. `problems` are those that hold up its import."""

    data: Plain
    problems: tuple[Problem, ...] = ()


def read_meeting_file(source: Path | bytes) -> MeetingFile:
    """Return a meeting file with outer blanks of names and titles trimmed.

    Raises Refused, with every problem found, where its structure is not that of a meeting file, and
    StorageFault where the file cannot be read. Wrong dates and the like are kept in `problems`, so
    that the import names them together with what only the data can tell.
    """
    value, problems = parse(source if isinstance(source, bytes) else _content(source))
    value = _trimmed(value, "")
    unreadable = {problem.path for problem in problems}
    found = schema_problems(value)
    problems += [problem for problem in found if problem.path not in unreadable]
    problems += _blank_problems(value, "", {problem.path for problem in problems})
    if any(problem.code in STRUCTURAL for problem in problems) or unreadable:
        raise Refused(sorted(problems, key=reading_order)[:PROBLEM_LIMIT])
    return MeetingFile(value, tuple(problems))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        raise refuse("exchange.no_such_file") from error
    except OSError as error:
        raise StorageFault("exchange.unreadable", error.strerror or "") from error


def _trimmed(value: Any, path: str) -> Any:
    """Return a value trimmed; its path is a general one, agenda[].title."""
    if isinstance(value, str):
        return value if path in _PROSE else value.strip()
    if isinstance(value, list):
        return [_trimmed(member, f"{path}[]") for member in value]
    if isinstance(value, dict):
        return {key: _trimmed(member, join(path, key)) for key, member in value.items()}
    return value


def _blank_problems(value: Any, path: str, known: set[str]) -> list[Problem]:
    if isinstance(value, str):
        blank = not value.strip() and path not in known and _general(path) in _NEVER_BLANK
        return [Problem("exchange.blank", path)] if blank else []
    members: list[tuple[str | int, Any]] = []
    if isinstance(value, list):
        members = list(enumerate(value))
    elif isinstance(value, dict):
        members = list(value.items())
    return [p for key, m in members for p in _blank_problems(m, join(path, key), known)]


def _general(path: str) -> str:
    return _INDEX.sub("[]", path)
