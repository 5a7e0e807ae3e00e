"""A text under check: its lines, sentences, quotations, and what they say of who and when."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final

from desk.domain.wording_findings import Beside

_ENDS: Final = {
    "line": re.compile(r"\n"),
    "sentence": re.compile(r"[。！？!?\n]"),
    "clause": re.compile(r"[。！？!?；;\n]"),
}
_QUOTED: Final = re.compile(
    r'《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*)*》|“[^“”\n]*”|‘[^‘’\n]*’|「[^「」\n]*」|"[^"\n]*"'
)
_LIST_NUMBER: Final = re.compile(
    r"(?:^[ \t\u3000]*|(?<=[。；;：:]))(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)])", re.MULTILINE
)
_MASK: Final = "\ufffc"


class Passage:
    """The part of a text that is checked: whole lines from `begin` to `end`."""

    def __init__(
        self,
        text: str,
        within: tuple[int, int] | None,
        unit_names: Sequence[str],
        beside: Beside,
        said: Mapping[str, re.Pattern[str]],
    ) -> None:
        self.text = text
        start, stop = within if within is not None else (0, len(text))
        self.begin = text.rfind("\n", 0, start) + 1
        after = text.find("\n", stop)
        self.end = after if after >= 0 else len(text)
        self._unit_names = unit_names
        self._beside = beside
        self._said = said
        self._ends: dict[str, list[int]] = {}
        self._said_in: dict[tuple[str, int], bool] = {}
        self._right_in: dict[tuple[re.Pattern[str], int], list[tuple[int, int]]] = {}

    def quoted(self, start: int, end: int, kind: str) -> bool:
        """Return whether a place stands in quotation marks or title marks (`all`), or `titles`."""
        number = bisect_right(self._quotations, (start, len(self.text))) - 1
        if number < 0:
            return False
        begin, finish = self._quotations[number]
        inside = begin < start and end < finish
        return inside and (kind == "all" or self.text[begin] == "《")

    def part(self, start: int, scope: str) -> tuple[int, int]:
        """Return begin and end of the line, sentence or clause that a place belongs to."""
        ends = self._ends_of(scope)
        number = bisect_left(ends, start)
        begin = ends[number - 1] + 1 if number else self.begin
        return begin, ends[number] if number < len(ends) else self.end

    def says(self, what: str, start: int, scope: str) -> bool:
        """Return whether the part around a place says who, when, how many, or names a list."""
        if getattr(self._beside, what, False):
            return True
        begin, end = self.part(start, scope)
        key = (f"{what} {scope}", begin)
        if key not in self._said_in:
            self._said_in[key] = self._part_says(what, begin, end)
        return self._said_in[key]

    def is_right(self, start: int, end: int, right: re.Pattern[str]) -> bool:
        """Return whether a place overlaps with what is right in its line."""
        begin, finish = self.part(start, "line")
        key = (right, begin)
        if key not in self._right_in:
            self._right_in[key] = [f.span() for f in right.finditer(self.text, begin, finish)]
        return any(first < end and start < last for first, last in self._right_in[key])

    def _part_says(self, what: str, begin: int, end: int) -> bool:
        part = self._plain[begin - self.begin : end - self.begin]
        if what == "unit" and self._unit_names:
            named = _names(tuple(self._unit_names))
            if named is not None and named.search(part):
                return True
        return self._said[what].search(part) is not None

    def _ends_of(self, scope: str) -> list[int]:
        if scope not in self._ends:
            found = _ENDS[scope].finditer(self.text, self.begin, self.end)
            self._ends[scope] = [end.start() for end in found]
        return self._ends[scope]

    @cached_property
    def _quotations(self) -> list[tuple[int, int]]:
        return [found.span() for found in _QUOTED.finditer(self.text, self.begin, self.end)]

    @cached_property
    def _plain(self) -> str:
        """The passage without what is quoted and without the numbers of lists, equally long."""
        plain = _QUOTED.sub(_blank, self.text[self.begin : self.end])
        return _LIST_NUMBER.sub(_blank, plain)


def _blank(found: re.Match[str]) -> str:
    return _MASK * len(found[0])


@lru_cache(maxsize=8)
def _names(unit_names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return a pattern of all names, the longest first; None where there are none."""
    names = sorted({name for name in unit_names if len(name) > 1}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names))) if names else None
