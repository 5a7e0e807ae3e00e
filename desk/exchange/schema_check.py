"""The JSON Schema of the meeting file, checked; each violation becomes a problem with its path."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from desk.domain.problems import Problem
from desk.exchange.json_text import PROBLEM_LIMIT, join, shown
from desk.resource_files import read_json

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

FORMAT: Final = "desk.meeting/1"
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

STRUCTURAL: Final = frozenset(
    {"exchange.missing", "exchange.wrong_type", "exchange.not_a_choice", "exchange.newer_format"}
)
"""Problems that leave no meeting to go on with; beside the others, names can still be checked."""


def read_schema() -> dict[str, Any]:
    """Return the JSON Schema of the meeting file."""
    schema: dict[str, Any] = read_json("schema", "meeting-1.json")
    return schema


def real_date(text: object) -> date | None:
    """Return the date of a text YYYY-MM-DD, or None where there is no such day."""
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def schema_problems(value: Any) -> list[Problem]:
    """Return what in a value breaks the schema, in the order it was found, each place once."""
    problems: dict[tuple[str, str], Problem] = {}
    for error in islice(_validator().iter_errors(value), PROBLEM_LIMIT):
        for problem in _explained(error):
            problems.setdefault((problem.code, problem.path), problem)
    return list(problems.values())


@cache
def _validator() -> "Validator":
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError
    from jsonschema.validators import extend

    formats = FormatChecker(formats=())
    formats.checks("date")(lambda text: real_date(text) is not None)

    def pattern(validator: Any, wanted: str, text: Any, _: Any) -> Iterator[ValidationError]:
        # The library searches: "15:00\n" and full-width digits would pass.
        if isinstance(text, str) and not re.fullmatch(wanted, text, re.ASCII):
            yield ValidationError(f"{text!r} does not match {wanted!r}")

    strict = extend(Draft202012Validator, {"pattern": pattern})
    validator: Validator = strict(read_schema(), format_checker=formats)
    return validator


def _explained(error: "ValidationError") -> list[Problem]:
    path = ""
    for key in error.absolute_path:
        path = join(path, key)
    found, wanted = error.instance, error.validator_value
    match error.validator:
        case "required":
            missing = [name for name in wanted if name not in found]
            return [Problem("exchange.missing", join(path, n), {"key": n}) for n in missing]
        case "additionalProperties":
            known = error.schema["properties"] if isinstance(error.schema, dict) else {}
            extra = [name for name in found if name not in known]
            return [Problem("exchange.extra", join(path, n), {"key": shown(n)}) for n in extra]
        case "type":
            return [
                Problem("exchange.wrong_type", path, {"wanted": str(wanted), "found": _type(found)})
            ]
        case "minLength":
            return [Problem("exchange.blank", path)]
        case "format":
            return [Problem("exchange.not_a_date", path, {"value": shown(found)})]
        case "pattern":
            return [Problem("exchange.not_a_time", path, {"value": shown(found)})]
        case "minimum":
            values = {"value": shown(found), "minimum": str(wanted)}
            return [Problem("exchange.too_small", path, values)]
        case "const":
            return [
                Problem("exchange.newer_format", path, {"value": shown(found), "wanted": FORMAT})
            ]
        case _:
            choices = "、".join(map(str, wanted)) if isinstance(wanted, list) else str(wanted)
            return [
                Problem("exchange.not_a_choice", path, {"value": shown(found), "choices": choices})
            ]


def _type(value: Any) -> str:
    """Return the name JSON Schema has for a value's type."""
    names: dict[type, str] = {
        bool: "boolean",
        int: "integer",
        float: "number",
        str: "string",
        type(None): "null",
    }
    return names.get(type(value), "array" if isinstance(value, list) else "object")
