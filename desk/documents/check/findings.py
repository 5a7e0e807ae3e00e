"""What a check finds, and the book of rules it is found by (resources/rules/format.json)."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from desk.domain.basis import Basis
from desk.resource_files import read_json


@dataclass(frozen=True, slots=True)
class Finding:
    """One deviation: the rule and its clause, 规定 or 实务, the place, what should be and what is.

    The sentence for people is the message `check.<rule>`.
    """

    rule: str
    clause: str
    grade: Basis
    where: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A deviation as a rule reports it, before the book says how grave it is."""

    rule: str
    where: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """What the book says of a rule."""

    clause: str
    grade: Basis


@cache
def rulebook() -> dict[str, RuleEntry]:
    """Return every rule by its id, in the order findings are listed."""
    entries: dict[str, list[str]] = read_json("rules", "format.json")["rules"]
    return {rule: RuleEntry(clause, Basis(grade)) for rule, (clause, grade) in entries.items()}


@cache
def families() -> dict[str, frozenset[str]]:
    """Return the names under which the fonts of each face are known."""
    names: dict[str, Any] = read_json("rules", "format.json")["fonts"]
    return {face: frozenset(name.lower() for name in known) for face, known in names.items()}


def graded(hits: list[Hit]) -> list[Finding]:
    """Return hits as findings in the book's order; what is found alike is said once."""
    book = rulebook()
    places: dict[tuple[str, str, str], list[str]] = {}
    for hit in hits:
        places.setdefault((hit.rule, hit.expected, hit.found), []).append(hit.where)
    order = {rule: place for place, rule in enumerate(book)}
    made = []
    for (rule, expected, found), where in places.items():
        more = f"等{len(where)}处" if len(where) > 1 else ""
        entry = book[rule]
        made.append(Finding(rule, entry.clause, entry.grade, where[0] + more, expected, found))
    return sorted(made, key=lambda finding: order[finding.rule])
