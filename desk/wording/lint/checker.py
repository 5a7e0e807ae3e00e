"""The engine: each rule of the book over the passage, what is excused left out, the rest graded."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desk.domain.wording_findings import NOTHING_BESIDE, Beside, Finding, TextRole
from desk.wording.lint import headings, pairs
from desk.wording.lint.book import Rule, Wanted, rulebook
from desk.wording.lint.hits import Hit
from desk.wording.lint.passage import Passage

_FUNCTIONS: Final[Mapping[str, Callable[[str], Iterator[Hit]]]] = MappingProxyType(
    {
        "pairs": pairs.find,
        "heading_order": headings.out_of_order,
        "heading_skip": headings.skipped,
    }
)
"""What patterns can't see, by the name the book calls it."""
_FARTHEST: Final = 12
"""How many characters before its pattern a place may reach."""


class RuleChecker:
    """Checks wording by the book; holds nothing, may be used from any thread."""

    def check(
        self,
        text: str,
        role: TextRole,
        unit_names: Sequence[str] = (),
        *,
        beside: Beside = NOTHING_BESIDE,
        within: tuple[int, int] | None = None,
    ) -> tuple[Finding, ...]:
        """Return the findings in the order they stand; see desk/services/ports_lint.py."""
        book = rulebook()
        passage = Passage(text, within, unit_names, beside, book.said)
        hits: dict[str, list[Hit]] = {}
        found: list[tuple[Hit, Rule]] = []
        for rule in book.rules:
            if not rule.may_occur(text):
                continue
            kept = [hit for hit in _hits(rule, passage) if not _said_better(hit, rule, hits)]
            hits[rule.id] = kept
            found += [(hit, rule) for hit in kept]
        if not all(rule.in_addresses for _, rule in found):
            alone = [span.span() for span in book.left_alone.finditer(text)]
            found = [(h, rule) for h, rule in found if rule.in_addresses or not _inside(h, alone)]
        made = [_finding(hit, rule, role, text) for hit, rule in found]
        return tuple(sorted(made, key=lambda finding: (finding.start, finding.end)))


def _hits(rule: Rule, passage: Passage) -> Iterator[Hit]:
    if rule.function:
        for hit in _FUNCTIONS[rule.function](passage.text):
            if passage.begin <= hit.start and hit.end <= passage.end + 1:
                yield hit
    taken: list[tuple[int, int]] = []
    for number, wanted in enumerate(rule.wanted):
        seen = len(taken) if number else 0
        for found in wanted.pattern.finditer(passage.text, passage.begin, passage.end):
            start, end = found.span()
            if any(start < after and before < end for before, after in taken[:seen]):
                continue  # the pattern before this one says it better
            taken.append((start, end))
            if not _excused(found, rule, passage):
                yield _hit(found, rule, wanted)


def _hit(found: re.Match[str], rule: Rule, wanted: Wanted) -> Hit:
    text, start = found.string, found.start()
    if rule.reach is not None:
        before = rule.reach.search(text, max(0, start - _FARTHEST), start)
        start = before.start() if before is not None else start
    lead = rule.lead.match(text, start, found.end()) if rule.lead is not None else None
    start = lead.end() if lead is not None else start
    shown = text[start : found.end()]
    return Hit(start, found.end(), wanted.case, fixes=wanted.mended(shown))


def _excused(found: re.Match[str], rule: Rule, passage: Passage) -> bool:
    start, end = found.span()
    if rule.quoted and passage.quoted(start, end, rule.quoted):
        return True
    if rule.right is not None:
        begin, finish = passage.part(start, "line")
        for right in rule.right.finditer(passage.text, begin, finish):
            if right.start() < end and start < right.end():
                return True
    return any(passage.says(what, start, scope) for what, scope in rule.unless)


def _said_better(hit: Hit, rule: Rule, hits: Mapping[str, list[Hit]]) -> bool:
    """Whether a rule that this one yields to has a hit that overlaps."""
    return any(
        other.start < hit.end and hit.start < other.end
        for name in rule.yields_to
        for other in hits.get(name, ())
    )


def _inside(hit: Hit, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in spans)


def _finding(hit: Hit, rule: Rule, role: TextRole, text: str) -> Finding:
    shown = text[hit.start : hit.end]
    code = f"wording.{rule.id}.{hit.case}" if hit.case else f"wording.{rule.id}"
    values = {"text": shown, "clause": rule.clause, "fix": hit.fixes[0] if hit.fixes else ""}
    return Finding(
        rule=rule.id,
        grade=rule.grades[role],
        basis=rule.basis,
        text=shown,
        start=hit.start,
        end=hit.end,
        code=code,
        values=MappingProxyType({**values, **hit.values}),
        fixes=hit.fixes,
    )
