"""The words by which sentences are read (resources/rules/sentences.json), as patterns."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from desk.resource_files import read_json, read_text


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


def group(name: str) -> str:
    """Return a pattern for one word of a group."""
    return any_of(words()[name])


@cache
def verb_pattern() -> str:
    """Return a pattern for a verb of work, adverbs before it included."""
    known = verbs()
    adverbs = any_of([*known["adverbs"], *words()["modals"]])
    verb = any_of([*known["strong"], *known["weak"], *known["single"]])
    return f"{adverbs}*{verb}"


@cache
def long_verb_pattern() -> str:
    """Return the same for verbs that are words of their own, of two characters and more."""
    known = verbs()
    adverbs = any_of([*known["adverbs"], *words()["modals"]])
    return f"{adverbs}*{any_of([*known['strong'], *known['weak']])}"


def guarded(markers: Iterable[str]) -> str:
    """Return a pattern for one of these markers where it is not the end of another word (理由)."""
    others: list[str] = [*words()["not_markers"], *words()["not_joining"]]
    patterns = []
    for marker in sorted(set(markers), key=lambda word: (-len(word), word)):
        behind = [word[: -len(marker)] for word in others if word.endswith(marker)]
        guards = "".join(f"(?<!{start})" for start in behind if start)
        patterns.append(guards + re.escape(marker))
    return "(?:" + "|".join(patterns) + ")"
