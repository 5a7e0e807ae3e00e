"""Every code that the program can show has its sentence, in each language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import desk
from desk.domain import kinds
from desk.domain.codec import field_types
from desk.domain.meetings import MeetingStatus
from desk.domain.problems import Problem
from desk.messages import catalogue, explain, sentence

LANGUAGES = ("zh_CN", "en")
SHOWN_BY = {"Problem", "refuse", "StorageFault", "Refused", "sentence"}
_CODE = re.compile(r"[a-z_]+\.[a-z_]+\Z")
_AREAS = ("store.", "ledger.")
"""Codes of these areas also stand in tables and are returned as values."""


def shown_codes() -> Iterator[tuple[str, str]]:
    """Every literal code in the program's text, with the file it stands in."""
    for path in sorted(Path(desk.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in SHOWN_BY:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value, path.name
            elif _is_listed_code(node):
                yield node.value, path.name


def _is_listed_code(node: Any) -> bool:
    value = node.value if isinstance(node, ast.Constant) else None
    return isinstance(value, str) and value.startswith(_AREAS) and bool(_CODE.match(value))


def _name(function: ast.expr) -> str:
    return getattr(function, "id", getattr(function, "attr", ""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence(language: str) -> None:
    known = catalogue(language)
    missing = {code: file for code, file in shown_codes() if code not in known}
    assert not missing


def test_both_languages_know_the_same_codes_and_values() -> None:
    chinese, english = (catalogue(language) for language in LANGUAGES)
    assert chinese.keys() == english.keys()
    for code in chinese:
        names = set(re.findall(r"{(\w+)}", english[code]))
        assert names <= set(re.findall(r"{(\w+)}", chinese[code])), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_kind_and_field_has_a_name(language: str) -> None:
    known = catalogue(language)
    for kind in kinds.ALL:
        assert f"kind.{kind.KIND}" in known
        for verb in ("add", "edit", "remove", "move"):
            assert f"verb.{verb}_{kind.KIND}" in known
    for status in MeetingStatus:
        assert f"status.{status.value}" in known
    fields = {name for kind in kinds.ALL for name in field_types(kind)}
    shown_only_inside = {"id", "series", "year", "value", "given_on", "version", "file_name"}
    shown_only_inside |= {"content_hash", "file_hash", "written_at", "material_id"}
    assert {f"field.{name}" for name in fields - shown_only_inside} <= known.keys()


def test_words_of_the_program_are_shown_in_the_language() -> None:
    problem = Problem("text.blank", values={"kind": "agenda_item", "field": "title"})
    assert explain(problem) == "议题的标题不能空着"
    assert "agenda item" in explain(problem, "en")


def test_an_unknown_code_shows_itself() -> None:
    assert sentence("no.such_code", {"a": "b"}) == "no.such_code b"
