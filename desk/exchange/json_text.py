"""JSON from outside, read with suspicion: one value, and every problem with its path."""

import json
import re
from collections import Counter
from typing import Any, Final

from desk.domain.problems import Problem, refuse

SIZE_LIMIT: Final = 8 * 1024 * 1024
DEPTH_LIMIT: Final = 32
VALUE_LIMIT: Final = 100_000
"""A meeting of a thousand assignments has ten thousand."""

SIGN_LIMIT: Final = 250_000
"""Brackets and commas, in texts or between values: more of them are not even parsed."""

NUMBER_LIMIT: Final = 2**31 - 1
"""What every database keeps in an integer column."""

PROBLEM_LIMIT: Final = 1000
"""Nobody reads further, and a hostile file should not make us write further."""

_SHOWN: Final = 40
_SECTIONS: Final = ("office", "units", "people", "meeting", "attendance", "agenda")


class _Object(dict[str, Any]):
    """An object with the keys that stood in it twice."""

    doubled: tuple[str, ...] = ()


class _Unreadable:
    """Stands where a number was that is none (NaN) or is too large to keep."""

    def __init__(self, text: str) -> None:
        self.text = text


def join(path: str, key: str | int) -> str:
    """Return the path of a member: agenda[2].title; keys that are no plain word stand quoted."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    if not key.isidentifier():
        return f"{path}[{json.dumps(shown(key), ensure_ascii=not key.isprintable())}]"
    return f"{path}.{shown(key)}" if path else shown(key)


def reading_order(problem: Problem) -> list[tuple[int, str]]:
    """Return the key that sorts problems as one reads a meeting file, item 10 after 9."""
    section = re.split(r"\W", problem.path)[0]
    parts = re.findall(r"[0-9]+|[^0-9]+", problem.path)
    return [
        (_SECTIONS.index(section) if section in _SECTIONS else -1, ""),
        *((int(part), "") if part.isdecimal() else (-1, part) for part in parts),
    ]


def shown(value: object) -> str:
    """Return a value as a message may show it: short, one line, of whole characters."""
    if isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    text = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return "".join(character if character.isprintable() else " " for character in text)


def parse(data: bytes) -> tuple[Any, list[Problem]]:
    """Return the JSON value of a UTF-8 text and the problems found in it.

    Whole numbers come back as int, however written. Raises Refused where there is no value to go on
    with: too large, not UTF-8, not JSON, too deep, too much.
    """
    if len(data) > SIZE_LIMIT:
        raise refuse("exchange.too_large", limit=f"{SIZE_LIMIT // 1024 // 1024} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse("exchange.not_utf8", position=str(error.start)) from error
    if sum(map(text.count, "[{,")) > SIGN_LIMIT:
        raise refuse("exchange.too_many_values", limit=str(VALUE_LIMIT))
    cleaner = _Cleaner()
    value = cleaner.cleaned(_loads(text))
    return value, cleaner.problems


def _loads(text: str) -> Any:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_decimal,
            parse_constant=_Unreadable,
        )
    except RecursionError:
        # The chain of ten thousand frames adds nothing to the sentence.
        raise refuse("exchange.too_deep", limit=str(DEPTH_LIMIT)) from None
    except json.JSONDecodeError as error:
        line, column = str(error.lineno), str(error.colno)
        raise refuse("exchange.not_json", line=line, column=column) from error


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        times = Counter(key for key, _ in pairs)
        made.doubled = tuple(key for key, count in times.items() if count > 1)
    return made


def _whole(text: str) -> int | _Unreadable:
    # Checked as text: converting ten thousand digits is refused by Python, a million is slow.
    if len(text) > 11 or abs(int(text)) > NUMBER_LIMIT:
        return _Unreadable(text)
    return int(text)


def _decimal(text: str) -> int | float | _Unreadable:
    value = float(text)
    if not abs(value) <= NUMBER_LIMIT:
        return _Unreadable(text)
    return int(value) if value.is_integer() else value


class _Cleaner:
    """Walks a value: stand-ins, doubled keys and broken texts become problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._seen = 0

    def cleaned(self, value: Any, path: str = "", depth: int = 0) -> Any:
        """Return the value without stand-ins. Raises Refused where it is too deep or too much."""
        self._seen += 1
        if self._seen > VALUE_LIMIT:
            raise refuse("exchange.too_many_values", limit=str(VALUE_LIMIT))
        if depth > DEPTH_LIMIT:
            raise refuse("exchange.too_deep", limit=str(DEPTH_LIMIT))
        if isinstance(value, _Unreadable):
            values = {"value": shown(value.text)}
            self.problems.append(Problem("exchange.number_unusable", path, values))
            return 0
        if isinstance(value, str):
            self.problems += _text_problems(value, path)
        elif isinstance(value, list):
            for index, member in enumerate(value):
                value[index] = self.cleaned(member, join(path, index), depth + 1)
        elif isinstance(value, _Object):
            for key in value.doubled:
                said = {"key": shown(key)}
                self.problems.append(Problem("exchange.key_twice", join(path, key), said))
            for key, member in value.items():
                self.problems += _text_problems(key, join(path, key))
                value[key] = self.cleaned(member, join(path, key), depth + 1)
        return value


def _text_problems(text: str, path: str) -> list[Problem]:
    problems = []
    if "\0" in text:
        problems.append(Problem("exchange.null_character", path))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        problems.append(Problem("exchange.half_character", path))
    return problems
