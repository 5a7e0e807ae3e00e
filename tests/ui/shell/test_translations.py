"""Every text of the window is in Chinese, and the compiled files are those of the texts."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import translations

CALLS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
AREAS = [area for area in translations.AREAS if translations.sources(area)]


def literal_texts(path: Path) -> Iterator[str]:
    """The texts that a file asks to be translated."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        place = 0 if name == "tr" else 1
        if name in CALLS and len(node.args) > place:
            text = node.args[place]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


@pytest.mark.parametrize("area", AREAS)
def test_texts_are_complete_and_compiled(area: str) -> None:
    assert list(translations.problems(area)) == []


@pytest.mark.parametrize("area", AREAS)
def test_no_text_escapes_the_tool(area: str) -> None:
    ts = translations.FOLDER / f"{area}.ts"
    known = {text for _, text, _ in translations.texts(ts)}
    missing = {
        text: path.name
        for path in translations.sources(area)
        for text in literal_texts(path)
        if text not in known
    }
    assert missing == {}
