"""What differs between two texts, word by word: for leaders' revisions, versions and history.

Chinese has no blanks between words: a run of letters or digits is one word, any other character is
one by itself, and a few equal characters between two changes are read as changed too, so that a
change reads as one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORD = re.compile(r"[A-Za-z0-9]+|.", re.DOTALL)
_LIKE = 0.45
"""Paragraphs this much alike are one paragraph that was changed, others went and came."""
_MOST_PAIRS = 2500
"""So many pairs of paragraphs are compared to find which became which; more are taken in order."""


class Mark(StrEnum):
    """Whether some words stand in both texts, in the earlier one only, or in the later one only."""

    SAME = "same"
    GONE = "gone"
    COME = "come"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text, and which of the two texts they stand in."""

    text: str
    mark: Mark = Mark.SAME


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A paragraph of two texts; None where one of them has no such paragraph."""

    before: str | None
    after: str | None

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return self.before != self.after

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The words of both, in reading order."""
        return word_changes(self.before or "", self.after or "")


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """Return the words of two texts in reading order: what went stands before what came for it."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    pieces: list[Piece] = []
    for differs, gone, come in _blocks(old, new):
        if not differs:
            pieces.append(Piece("".join(gone)))
            continue
        if gone:
            pieces.append(Piece("".join(gone), Mark.GONE))
        if come:
            pieces.append(Piece("".join(come), Mark.COME))
    return tuple(pieces)


Block = tuple[bool, Sequence[str], Sequence[str]]


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    found: list[Block] = [(verb != "equal", old[a:b], new[c:d]) for verb, a, b, c, d in codes]
    place = 1
    while place < len(found) - 1:
        if _lonely(found, place):
            joined = found[place - 1 : place + 2]
            gone = [word for _, words, _ in joined for word in words]
            come = [word for _, _, words in joined for word in words]
            found[place - 1 : place + 2] = [(True, gone, come)]
            place = max(1, place - 2)
        else:
            place += 1
    return found


def _lonely(found: Sequence[Block], place: int) -> bool:
    """Return whether equal words are so few beside both changes around them that they mislead."""
    differs, same, _ = found[place]
    if differs:
        return False
    before, after = (max(len(found[p][1]), len(found[p][2])) for p in (place - 1, place + 1))
    return len(same) == 1 or (len(same) <= 3 and len(same) < min(before, after))


def compare_lines(before: Sequence[str], after: Sequence[str]) -> tuple[ComparedLine, ...]:
    """Return the paragraphs of two texts side by side, in order, none left out."""
    found: list[ComparedLine] = []
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for verb, a, b, c, d in codes:
        if verb == "equal":
            found.extend(ComparedLine(line, line) for line in before[a:b])
        else:
            found.extend(_paired(before[a:b], after[c:d]))
    return tuple(found)


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[ComparedLine]:
    """Yield paragraphs that became each other as one, the others as gone and come."""
    a = b = 0
    for left, right in _pairs(old, new):
        yield from (ComparedLine(line, None) for line in old[a:left])
        yield from (ComparedLine(None, line) for line in new[b:right])
        yield ComparedLine(old[left], new[right])
        a, b = left + 1, right + 1
    yield from (ComparedLine(line, None) for line in old[a:])
    yield from (ComparedLine(None, line) for line in new[b:])


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return which paragraphs became which: the pairs most alike in all, none crossing another."""
    if not old or not new:
        return []
    if len(old) * len(new) > _MOST_PAIRS:
        return [(n, n) for n in range(min(len(old), len(new)))]
    best: list[list[tuple[float, list[tuple[int, int]]]]] = [
        [(0.0, []) for _ in range(len(new) + 1)] for _ in range(len(old) + 1)
    ]
    for i, line in enumerate(old, start=1):
        for j, other in enumerate(new, start=1):
            choices = [best[i - 1][j], best[i][j - 1]]
            alike = _alike(line, other)
            if alike >= _LIKE:
                total, pairs = best[i - 1][j - 1]
                choices.append((total + alike, [*pairs, (i - 1, j - 1)]))
            best[i][j] = max(choices, key=lambda choice: choice[0])
    return best[-1][-1][1]


def _alike(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < _LIKE:
        return 0.0
    return matcher.ratio()
