"""Texts of papers: templates and word lists from resources/phrases, rendered in a sandbox."""

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, Final

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from desk.documents.phrases.labels import flat, labels_of
from desk.documents.phrases.rules import source_problems
from desk.domain.problems import Refused, refuse
from desk.resource_files import read_text

ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)

MISTAKES = (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, SyntaxError)
"""What rendering raises where a template asks for something that is not there."""

_PLAIN: Final = (str, int)
"""Values that are equal only where they read the same: not so 1, 1.0 and True."""
_REMEMBERED: Final = 4096
"""Minutes are put into words after each change, and most of their words stay."""

NO_CHANGES: Mapping[str, str] = MappingProxyType({})


class Phrases:
    """The texts of one file, e.g. minutes, and of common; an office's own wording comes first.

    Keys are dotted (opening, names.separator). `changed` maps file/key to the office's templates.
    """

    def __init__(self, name: str, changed: Mapping[str, str] = NO_CHANGES) -> None:
        self._name = name
        self._shipped = {**shipped("common"), **shipped(name)}
        self._own = _own(name, changed)

    def text(self, key: str, **values: object) -> str:
        """Return the rendered text. Raises KeyError; Refused, naming it, where an office's is bad.

        What is refused when a phrase is changed can still come in with data from elsewhere.
        """
        standard = self._shipped[key]
        own = self._own.get(key)
        if own is None:
            return render(standard, values)
        try:
            checked(own)
            return render(own, values)
        except (*MISTAKES, RecursionError, Refused) as error:
            file = self._name if key in shipped(self._name) else "common"
            names = labels_of(file)
            raise refuse("phrase.broken", paper=names.paper, phrase=names.of(key)) from error

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of words, as shipped. Raises KeyError."""
        words: tuple[str, ...] = self._shipped[key]
        return words


def render(source: str, values: Mapping[str, object]) -> str:
    """Return a template with its values filled in. Raises what MISTAKES holds."""
    if "{" not in source:
        return source
    if all(type(value) in _PLAIN for value in values.values()):
        return _filled(source, tuple(values.items()))
    return _template(source).render(**values)


@cache
def checked(source: str) -> str:
    """Return an office's template where its form is allowed. Raises Refused."""
    problems = tuple(source_problems(ENVIRONMENT, source))
    if problems:
        raise Refused(problems)
    return source


def _own(name: str, changed: Mapping[str, str]) -> dict[str, str]:
    """Return the changes that concern a file, by their keys; its own before the common ones."""
    found: dict[str, str] = {}
    for file in ("common", name):
        prefix = f"{file}/"
        found |= {k.removeprefix(prefix): v for k, v in changed.items() if k.startswith(prefix)}
    return found


@cache
def shipped(name: str) -> dict[str, Any]:
    """Return the texts of one file by their dotted keys, lists of words as tuples."""
    return flat(tomllib.loads(read_text("phrases", f"{name}.toml")))


@lru_cache(_REMEMBERED)
def _filled(source: str, values: tuple[tuple[str, object], ...]) -> str:
    return _template(source).render(**dict(values))


@cache
def _template(source: str) -> Template:
    return ENVIRONMENT.from_string(source)
