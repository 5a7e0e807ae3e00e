"""The words by which sentences are read (resources/rules/sentences.json), as patterns."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from desk.resource_files import read_json, read_text

_MOST_IN_A_ROW: Final = 5


@cache
def words() -> dict[str, Any]:
    """Return the rules' words by their group."""
    rules: dict[str, Any] = read_json("rules", "sentences.json")
    return rules


@cache
def verbs() -> dict[str, list[str]]:
    """Return the verbs of assignments by kind, the same that papers are worded by."""
    return tomllib.loads(read_text("phrases", "verbs.toml"))


def any_of(options: Iterable[str]) -> str:
    """Return a pattern for one of these words, the longest that fits."""
    longest_first = sorted(set(options), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in longest_first) + ")"


def some(options: Iterable[str], least: int = 0) -> str:
    """Return a pattern for a few of these words in a row.

    Never more than a sentence has: words that are made of others (依法依规) could be told apart in
    so many ways that a search over a long row of them would not end.
    """
    return f"{any_of(options)}{{{least},{_MOST_IN_A_ROW}}}"


def group(name: str) -> str:
    """Return a pattern for one word of a group."""
    return any_of(words()[name])


@cache
def verb_pattern() -> str:
    """Return a pattern for a verb of work, adverbs before it included."""
    known = verbs()
    adverbs = some([*known["adverbs"], *words()["modals"]])
    return adverbs + any_of([*known["strong"], *known["weak"], *known["single"]])


@cache
def long_verb_pattern() -> str:
    """Return the same for verbs that are words of their own, of two characters and more."""
    known = verbs()
    adverbs = some([*known["adverbs"], *words()["modals"]])
    return adverbs + any_of([*known["strong"], *known["weak"]])


def guarded(markers: Iterable[str]) -> str:
    """Return a pattern for one of these markers where it is not the end of another word (理由)."""
    others: list[str] = [*words()["not_markers"], *words()["not_joining"]]
    patterns = []
    for marker in sorted(set(markers), key=lambda word: (-len(word), word)):
        behind = [word[: -len(marker)] for word in others if word.endswith(marker)]
        guards = "".join(f"(?<!{start})" for start in behind if start)
        patterns.append(guards + re.escape(marker))
    return "(?:" + "|".join(patterns) + ")"
