"""The book of rules (resources/rules/wording.json), compiled once.

A rule has its `basis`, `clause` and `grades` by role (over those all rules share). It says what it
looks for: `find`, patterns (`<name>` stands for a shared pattern of `parts`) each with its `case`
of the message and its `fixes` (lists of substitutions on what was found, or the name of one of
`repairs`), or a `function` for what patterns can't see. What limits it:

- `needs`: one of these texts stands in the text, else nothing is looked for;
- `reach`: what belongs to the place before where its pattern begins;
- `lead`: what is no part of the place, though its pattern begins there;
- `quoted`: left alone in `all` quotation and title marks, or in `titles`;
- `addresses`: `left` alone in addresses and file names;
- `except`: what is right although it looks wrong;
- `unless`: what, said in the same clause, sentence or line, makes it right (`said`);
- `yields_to`: rules whose finding at the same place says it better.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desk.domain.basis import Basis
from desk.domain.punctuation import DENG, HAN
from desk.domain.wording_findings import Grade, TextRole
from desk.resource_files import read_json

Substitutions = tuple[tuple[re.Pattern[str], str], ...]
Repairs = Mapping[str, list[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One pattern of a rule: what is found, by which message, and how it may be mended."""

    pattern: re.Pattern[str]
    case: str
    fixes: tuple[Substitutions, ...]

    def mended(self, found: str) -> tuple[str, ...]:
        """Return the texts that may stand for what was found, without repeats."""
        made = []
        for substitutions in self.fixes:
            text = found
            for pattern, right in substitutions:
                text = pattern.sub(right, text)
            made.append(text)
        return tuple(dict.fromkeys(text for text in made if text != found))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as the book has it."""

    id: str
    basis: Basis
    clause: str
    grades: Mapping[TextRole, Grade]
    wanted: tuple[Wanted, ...]
    function: str
    needs: tuple[str, ...]
    quoted: str
    reach: re.Pattern[str] | None
    lead: re.Pattern[str] | None
    right: re.Pattern[str] | None
    unless: tuple[tuple[str, str], ...]
    yields_to: frozenset[str]
    in_addresses: bool
    """Whether it is looked for in addresses and file names too."""

    def may_occur(self, text: str) -> bool:
        """Return whether it is worth looking for in a text."""
        return not self.needs or any(need in text for need in self.needs)


@dataclass(frozen=True, slots=True)
class Book:
    """Every rule in the order findings at one place are listed, and what sentences may say."""

    rules: tuple[Rule, ...]
    said: Mapping[str, re.Pattern[str]]
    left_alone: re.Pattern[str]
    """Addresses and file names, where no mark is Chinese punctuation."""


@cache
def rulebook() -> Book:
    """Return the book."""
    data = read_json("rules", "wording.json")
    parts = {"han": HAN, "deng": DENG}
    for name, lines in data["parts"].items():
        parts[name] = f"(?:{_filled(lines, parts)})"
    rules = tuple(_rule(name, entry, parts, data) for name, entry in data["rules"].items())
    said = {name: re.compile(_filled(lines, parts)) for name, lines in data["said"].items()}
    return Book(rules, said, re.compile(_filled(data["left_alone"], parts)))


def _rule(name: str, entry: dict[str, Any], parts: Mapping[str, str], data: dict[str, Any]) -> Rule:
    grades = {**data["grades"], **entry.get("grades", {})}
    reach, lead, right = entry.get("reach"), entry.get("lead"), entry.get("except")
    return Rule(
        id=name,
        basis=Basis(entry["basis"]),
        clause=entry["clause"],
        grades={role: Grade(grades.get(role.value, grades["default"])) for role in TextRole},
        wanted=tuple(_wanted(one, parts, data["repairs"]) for one in entry.get("find", ())),
        function=entry.get("function", ""),
        needs=tuple(entry.get("needs", ())),
        quoted=entry.get("quoted", ""),
        reach=re.compile(reach) if reach else None,
        lead=re.compile(lead) if lead else None,
        right=re.compile(_filled(right, parts), re.MULTILINE) if right else None,
        unless=tuple(entry.get("unless", {}).items()),
        yields_to=frozenset(entry.get("yields_to", ())),
        in_addresses=entry.get("addresses") != "left",
    )


def _wanted(entry: dict[str, Any], parts: Mapping[str, str], repairs: Repairs) -> Wanted:
    fixes = tuple(
        tuple((re.compile(_one(wrong, parts)), right) for wrong, right in fix)
        for fix in (repairs[f] if isinstance(f, str) else f for f in entry.get("fixes", ()))
    )
    pattern = re.compile(_filled(entry["patterns"], parts), re.MULTILINE)
    return Wanted(pattern, entry.get("case", ""), fixes)


def _filled(lines: list[str], parts: Mapping[str, str]) -> str:
    return "|".join(_one(line, parts) for line in lines)


def _one(line: str, parts: Mapping[str, str]) -> str:
    for name, part in parts.items():
        line = line.replace("<" + name + ">", part)
    return line
