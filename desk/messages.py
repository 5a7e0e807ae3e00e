"""Sentences for problems, by code: resources/messages/<language>/<area>.json."""

from datetime import date
from functools import cache
from typing import Final

from desk.domain.problems import Problem, Refused
from desk.resource_files import read_json, resource

DEFAULT_LANGUAGE: Final = "zh_CN"


@cache
def catalogue(language: str) -> dict[str, str]:
    """Return every sentence of a language by its code. A code found in two files is an error."""
    sentences: dict[str, str] = {}
    for path in sorted(resource("messages", language).glob("*.json")):
        area: dict[str, str] = read_json("messages", language, path.name)
        doubled = sentences.keys() & area.keys()
        if doubled:
            raise ValueError(f"message codes defined twice: {sorted(doubled)}")
        sentences.update(area)
    return sentences


def sentence(code: str, values: dict[str, str] | None = None, language: str = "") -> str:
    """Return the sentence for a code with its values filled in.

    An unknown code is itself the text.
    """
    pattern = catalogue(language or DEFAULT_LANGUAGE).get(code)
    if pattern is None:
        return " ".join([code, *(values or {}).values()])
    for name, value in (values or {}).items():
        pattern = pattern.replace("{" + name + "}", value)
    return pattern


def explain(problem: Problem, language: str = "") -> str:
    """Return a problem as one sentence, without its place."""
    values = {name: _in_words(name, value, language) for name, value in problem.values.items()}
    return sentence(problem.code, values, language)


_WORDS: Final = {
    "kind": "kind",
    "field": "field",
    "status": "status",
    "now": "status",
    "wanted": "status",
    "difference": "difference",
    "check": "item_check",
}
"""Values that are words of the program, and the area their names in the language are kept in."""


_DAY: Final = "deadline"
"""A value that is a day, as ISO text: it is written as the language writes days."""


def _in_words(name: str, value: str, language: str) -> str:
    if name == _DAY:
        return _day(date.fromisoformat(value), language)
    area = _WORDS.get(name)
    known = catalogue(language or DEFAULT_LANGUAGE)
    return known.get(f"{area}.{value}", value) if area is not None else value


def _day(day: date, language: str) -> str:
    chinese = (language or DEFAULT_LANGUAGE) == DEFAULT_LANGUAGE
    return f"{day.month}月{day.day}日" if chinese else f"{day.month}/{day.day}"


def explain_all(refused: Refused, language: str = "") -> str:
    """Return all problems of a refusal, one a line, each after its place where it has one."""
    return "\n".join(
        f"{p.path}：{explain(p, language)}" if p.path else explain(p, language)
        for p in refused.problems
    )
