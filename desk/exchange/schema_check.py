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

_OF_TYPE: Final = {
    "object": "exchange.not_an_object",
    "array": "exchange.not_a_list",
    "string": "exchange.not_text",
    "integer": "exchange.not_a_number",
    "boolean": "exchange.not_true_or_false",
}
FORMAT: Final = "desk.meeting/1"
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

STRUCTURAL: Final = frozenset(
    {
        "exchange.missing",
        "exchange.not_a_choice",
        "exchange.newer_format",
        "exchange.not_an_object",
        "exchange.not_a_list",
        "exchange.not_text",
        "exchange.not_a_number",
        "exchange.not_true_or_false",
    }
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
            return [Problem(_OF_TYPE[str(wanted)], path, {"value": shown(found)})]
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
