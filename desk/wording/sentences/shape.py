"""The shape of a text: each name one character that says what it is, each deadline one too."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from desk.wording.sentences.mentions import Mention, Who
from desk.wording.sentences.times import Time

DUE: Final = "\ue005"
UNITS: Final = f"[{Who.UNIT.value}{Who.VAGUE.value}{Who.UNKNOWN.value}]"
PEOPLE: Final = f"[{Who.PERSON.value}{Who.SOMEBODY.value}]"
OTHER: Final = "\ue006"
"""Stands for someone who has no part in the work, where only those count who have one."""

ANYONE: Final = f"[{Who.UNIT.value}-{Who.SOMEBODY.value}]"


@dataclass(frozen=True, slots=True)
class Shape:
    """A text with names and deadlines as single characters, and what each of these stands for."""

    text: str
    origins: tuple[int, ...]
    """For each character (and the end) its offset in the text the shape was made of."""
    mentions: dict[int, Mention]
    times: dict[int, Time]

    def part(self, start: int, end: int) -> "Shape":
        """Return a stretch of the shape as a shape of its own."""
        return Shape(
            self.text[start:end],
            self.origins[start : end + 1],
            {at - start: one for at, one in self.mentions.items() if start <= at < end},
            {at - start: one for at, one in self.times.items() if start <= at < end},
        )

    def only(self, starts: set[int]) -> "Shape":
        """Return the shape with only those names that begin at these offsets kept apart."""
        others = {at for at, one in self.mentions.items() if one.start not in starts}
        text = "".join(OTHER if at in others else c for at, c in enumerate(self.text))
        return replace(self, text=text)

    def split(self, ends: list[int]) -> "list[Shape]":
        """Return the parts between these places; empty ones are left out."""
        bounds = [0, *ends, len(self.text)]
        return [self.part(start, end) for start, end in pairwise(bounds) if end > start]


def make_shape(text: str, mentions: list[Mention], times: list[Time]) -> Shape:
    """Return the shape of a text; a name inside a deadline (or the other way round) gives way."""
    pieces: list[tuple[int, int, Mention | Time]] = [(t.start, t.end, t) for t in times]
    pieces += [(m.first, m.reach, m) for m in mentions]
    pieces.sort(key=lambda piece: (piece[0], -piece[1]))
    shape: list[str] = []
    origins: list[int] = []
    at_mentions: dict[int, Mention] = {}
    at_times: dict[int, Time] = {}
    offset = 0
    for start, end, piece in pieces:
        if start < offset:
            continue
        shape.extend(text[offset:start])
        origins.extend(range(offset, start))
        if isinstance(piece, Mention):
            at_mentions[len(shape)] = piece
            shape.append(piece.who.value)
        else:
            at_times[len(shape)] = piece
            shape.append(DUE)
        origins.append(start)
        offset = end
    shape.extend(text[offset:])
    origins.extend(range(offset, len(text) + 1))
    return Shape("".join(shape), tuple(origins), at_mentions, at_times)
