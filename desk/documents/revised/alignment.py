"""Which paragraphs of a revised file answer to which of the paper it was made from."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

ALIKE = 0.3
"""Paragraphs that share less than this are not the same paragraph."""

PART = 0.6
"""A part of a paragraph that was divided or joined shares at least this much with the whole."""

MOVED = 0.6
"""A paragraph found elsewhere must share at least this much."""

_BAND = 40
"""So many paragraphs may be added or deleted between two that stayed; what lies further moved."""

_SHORTEST_MOVED = 6
_BEGIN = 2
"""Characters that a rewritten paragraph still begins with: 三、, 会议, 由市."""
_MOST_JOINED = 3
_STEP = 0.5
"""What dividing or joining costs: enough to prefer a paragraph deleted over one run together."""


@dataclass(frozen=True, slots=True)
class Link:
    """Paragraphs that belong together, by their places; one side is empty where there is none."""

    base: tuple[int, ...]
    revised: tuple[int, ...]


def align(base: Sequence[str], revised: Sequence[str]) -> list[Link]:
    """Return links that hold every place of both sides exactly once.

    Paragraphs keep their order as far as the least change of characters lets them; what is left
    over on both sides is then looked for elsewhere (moved).
    """
    return _moved(_pairs_left_alone(_ordered(base, revised), base, revised), base, revised)


def alike(one: str, other: str) -> float:
    """Return the share of two texts' neighbouring characters that they have in common (0 to 1)."""
    a, b = _grams(one), _grams(other)
    both = a.total() + b.total()
    return 2 * (a & b).total() / both if both else 1.0


def _grams(text: str) -> Counter[str]:
    if len(text) < 2:
        return Counter([text] if text else [])
    return Counter(text[i : i + 2] for i in range(len(text) - 1))


class _Table:
    """The costs of every step, each text's pairs of characters counted once."""

    def __init__(self, base: Sequence[str], revised: Sequence[str]) -> None:
        self._base, self._revised = base, revised
        self._base_grams = [_grams(text) for text in base]
        self._revised_grams = [_grams(text) for text in revised]

    def steps(self, i: int, j: int) -> Iterator[tuple[float, int, int]]:
        """Yield cost, base and revised paragraphs used of each step that ends at (i, j)."""
        if i:
            yield len(self._base[i - 1]), 1, 0
        if j:
            yield len(self._revised[j - 1]), 0, 1
        if not (i and j):
            return
        if self._base[i - 1] == self._revised[j - 1]:
            yield 0.0, 1, 1
            return
        cost = self._cost(self._base_grams[i - 1], self._revised_grams[j - 1])
        if cost is not None:
            yield cost, 1, 1
        for count in range(2, _MOST_JOINED + 1):
            if count <= j:
                texts, grams = self._revised[j - count : j], self._revised_grams[j - count : j]
                yield from self._several(self._base_grams[i - 1], texts, grams, (1, count))
            if count <= i:
                texts, grams = self._base[i - count : i], self._base_grams[i - count : i]
                yield from self._several(self._revised_grams[j - 1], texts, grams, (count, 1))

    def _several(
        self,
        whole: Counter[str],
        parts: Sequence[str],
        grams: Sequence[Counter[str]],
        used: tuple[int, int],
    ) -> Iterator[tuple[float, int, int]]:
        size = sum(map(len, parts))
        if not 0.5 < (whole.total() + 1) / max(size, 1) < 2:
            return
        # What is hardly in the whole is no part of it: it was deleted, or is new
        if any((part & whole).total() < PART * part.total() for part in grams):
            return
        i, j = used
        cost = self._cost(whole, _grams("".join(parts)))
        if cost is not None:
            yield cost + _STEP * (i + j), i, j

    def _cost(self, one: Counter[str], other: Counter[str]) -> float | None:
        shared = (one & other).total()
        both = one.total() + other.total()
        if not both or 2 * shared / both < ALIKE:
            return None
        return float(both - 2 * shared)


def _ordered(base: Sequence[str], revised: Sequence[str]) -> list[Link]:
    """Return the links of least cost that cross nowhere, between paragraphs that stayed equal."""
    links: list[Link] = []
    i, j = 0, 0
    for next_i, next_j in [*_anchors(base, revised), (len(base), len(revised))]:
        for link in _least(base[i:next_i], revised[j:next_j]):
            used = tuple(place + i for place in link.base)
            links.append(Link(used, tuple(place + j for place in link.revised)))
        if next_i < len(base):
            links.append(Link((next_i,), (next_j,)))
        i, j = next_i + 1, next_j + 1
    return links


def _anchors(base: Sequence[str], revised: Sequence[str]) -> list[tuple[int, int]]:
    """Return the paragraphs that stand once on each side, equal and in the same order."""
    counts = Counter(base), Counter(revised)
    places = {text: j for j, text in enumerate(revised) if counts[1][text] == 1}
    equal = [
        (i, places[text]) for i, text in enumerate(base) if counts[0][text] == 1 and text in places
    ]
    return [equal[k] for k in longest_rising([j for _, j in equal])]


def longest_rising(numbers: Sequence[int]) -> list[int]:
    """Return the places of a longest run of rising numbers, others left out between them."""
    tails: list[int] = []
    before: list[int | None] = []
    for place, number in enumerate(numbers):
        at = bisect_left([numbers[t] for t in tails], number)
        before.append(tails[at - 1] if at else None)
        tails[at : at + 1] = [place]
    found: list[int] = []
    step = tails[-1] if tails else None
    while step is not None:
        found.append(step)
        step = before[step]
    return found[::-1]


def _least(base: Sequence[str], revised: Sequence[str]) -> list[Link]:
    table = _Table(base, revised)
    widest = abs(len(base) - len(revised)) + _BAND
    best: list[list[tuple[float, int, int]]] = []
    for i in range(len(base) + 1):
        row: list[tuple[float, int, int]] = []
        best.append(row)
        for j in range(len(revised) + 1):
            if abs(i - j) > widest:
                row.append((inf, 0, 0))
                continue
            row.append(
                min(
                    (
                        (best[i - used][j - taken][0] + cost, used, taken)
                        for cost, used, taken in table.steps(i, j)
                    ),
                    default=(0.0, 0, 0),
                )
            )
    links: list[Link] = []
    i, j = len(base), len(revised)
    while i or j:
        _, used, taken = best[i][j]
        links.append(Link(tuple(range(i - used, i)), tuple(range(j - taken, j))))
        i, j = i - used, j - taken
    return links[::-1]


def _pairs_left_alone(links: list[Link], base: Sequence[str], revised: Sequence[str]) -> list[Link]:
    """Link a lone deleted paragraph with a lone added one in its place that begins alike."""
    made: list[Link] = []
    place = 0
    while place < len(links):
        end = place
        while end < len(links) and not (links[end].base and links[end].revised):
            end += 1
        gap = links[place:end]
        gone = [i for link in gap for i in link.base]
        new = [j for link in gap for j in link.revised]
        if len(gone) == len(new) == 1 and _rewritten(gone[0], new[0], links, base, revised):
            gap = [Link((gone[0],), (new[0],))]
        made += gap
        if end < len(links):
            made.append(links[end])
        place = end + 1
    return made


def _rewritten(
    gone: int, new: int, links: list[Link], base: Sequence[str], revised: Sequence[str]
) -> bool:
    """Return whether two paragraphs begin alike, and neither of them was moved."""
    if base[gone][:_BEGIN] != revised[new][:_BEGIN]:
        return False
    others = [j for link in links if not link.base for j in link.revised if j != new]
    lost = [i for link in links if not link.revised for i in link.base if i != gone]
    return not any(alike(base[gone], revised[j]) >= MOVED for j in others) and not any(
        alike(base[i], revised[new]) >= MOVED for i in lost
    )


def _moved(links: list[Link], base: Sequence[str], revised: Sequence[str]) -> list[Link]:
    gone = [link.base[0] for link in links if not link.revised]
    new = [link.revised[0] for link in links if not link.base]
    found = sorted(
        (
            (alike(base[i], revised[j]), i, j)
            for i in gone
            for j in new
            if len(base[i]) >= _SHORTEST_MOVED
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    taken: dict[int, int] = {}
    for share, i, j in found:
        if share >= MOVED and i not in taken and j not in taken.values():
            taken[i] = j
    kept = [
        link
        for link in links
        if (link.base and link.revised)
        or (link.base and link.base[0] not in taken)
        or (link.revised and link.revised[0] not in taken.values())
    ]
    return kept + [Link((i,), (j,)) for i, j in sorted(taken.items())]
