"""The engine: each rule of the book over the passage, what is excused left out, the rest graded."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desk.domain.wording_findings import NOTHING_BESIDE, Beside, Finding, TextRole
from desk.wording.lint import headings, pairs
from desk.wording.lint.book import Book, Rule, Wanted, rulebook
from desk.wording.lint.hits import Cover, Hit
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
        covers: dict[str, Cover] = {}
        found: list[tuple[Hit, Rule]] = []
        for rule in book.rules:
            if not rule.may_occur(text):
                continue
            better = [covers[name] for name in rule.yields_to if name in covers]
            for hit in _hits(rule, passage):
                if not any(cover.meets(hit.start, hit.end) for cover in better):
                    covers.setdefault(rule.id, Cover(len(text))).add(hit.start, hit.end)
                    found.append((hit, rule))
        if not all(rule.in_addresses for _, rule in found):
            alone = _addresses(book, text)
            found = [(h, r) for h, r in found if r.in_addresses or not alone.meets(h.start, h.end)]
        made = [_finding(hit, rule, role, text) for hit, rule in found]
        return tuple(sorted(made, key=lambda finding: (finding.start, finding.end)))


def _hits(rule: Rule, passage: Passage) -> Iterator[Hit]:
    if rule.function:
        for hit in _FUNCTIONS[rule.function](passage.text):
            if passage.begin <= hit.start and hit.end <= passage.end + 1:
                yield hit
    taken = Cover(len(passage.text))
    for wanted in rule.wanted:
        spans = []
        for found in wanted.pattern.finditer(passage.text, passage.begin, passage.end):
            if taken.meets(*found.span()):
                continue  # the pattern before this one says it better
            spans.append(found.span())
            if not _excused(found, rule, passage):
                yield _hit(found, rule, wanted)
        for span in spans:
            taken.add(*span)


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
    if rule.right is not None and passage.is_right(start, end, rule.right):
        return True
    return any(passage.says(what, start, scope) for what, scope in rule.unless)


def _addresses(book: Book, text: str) -> Cover:
    cover = Cover(len(text))
    for found in book.left_alone.finditer(text):
        cover.add(*found.span())
    return cover


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
