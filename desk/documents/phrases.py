"""Texts of papers: templates and word lists from resources/phrases, rendered in a sandbox."""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from desk.resource_files import read_text

_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)

NO_CHANGES: Mapping[str, str] = MappingProxyType({})


class Phrases:
    """The texts of one file, e.g. minutes, and of common; an office's own wording comes first.

    Keys are dotted (opening, names.separator). `changed` maps file/key to the office's templates.
    """

    def __init__(self, name: str, changed: Mapping[str, str] = NO_CHANGES) -> None:
        self._shipped = {**_load("common"), **_load(name)}
        self._own = _own(name, changed)

    def text(self, key: str, **values: object) -> str:
        """Return the rendered text. Raises KeyError, jinja2.TemplateError (an office's mistake)."""
        source = self._own.get(key, self._shipped[key])
        return _template(source).render(**values) if "{" in source else source

    def has(self, key: str) -> bool:
        """Return whether there is such a text."""
        return key in self._shipped

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of words, as shipped. Raises KeyError."""
        words: tuple[str, ...] = self._shipped[key]
        return words


def _own(name: str, changed: Mapping[str, str]) -> dict[str, str]:
    """Return the changes that concern a file, by their keys; its own before the common ones."""
    found: dict[str, str] = {}
    for file in ("common", name):
        prefix = f"{file}/"
        found |= {k.removeprefix(prefix): v for k, v in changed.items() if k.startswith(prefix)}
    return found


@cache
def _load(name: str) -> dict[str, Any]:
    return _flat(tomllib.loads(read_text("phrases", f"{name}.toml")))


def _flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found.update(_flat(value, f"{prefix}{key}."))
        else:
            found[prefix + key] = tuple(value) if isinstance(value, list) else value
    return found


@cache
def _template(source: str) -> Template:
    return _ENVIRONMENT.from_string(source)
