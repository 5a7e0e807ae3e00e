"""A paragraph as lines of placed text, aligned and justified; broken once for equal paragraphs."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from math import cos, radians, sin
from threading import Lock

from desk.documents.rules.breaking import Habits, Script
from desk.documents.typeset.breaking import Breaker, Broken
from desk.documents.typeset.flow import Align, Paragraph, Piece, Shape, TextPath
from desk.documents.typeset.metrics import Metrics
from desk.documents.typeset.placed import Text
from desk.documents.typeset.shaping import Shaped, shape

_KEPT = 4096
"""Paragraphs kept broken; a long paper has some hundred."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of text. Its texts lie on y = 0, x from the left edge of the text area."""

    texts: tuple[Text, ...]


_Key = tuple[tuple[Piece, ...], Shape, float, bool]


class LineSetter:
    """Sets paragraphs in lines with one office's fonts. Used by one thread at a time."""

    def __init__(self, metrics: Metrics, habits: Habits) -> None:
        self._metrics = metrics
        self._habits = habits
        self._kept: OrderedDict[_Key, tuple[SetLine, ...]] = OrderedDict()
        self._lock = Lock()

    def lines(
        self, paragraph: Paragraph, area: float, in_cell: bool = False
    ) -> tuple[SetLine, ...]:
        """Return a paragraph's lines in a text area (or cell) so many points wide."""
        key = (paragraph.pieces, paragraph.shape, area, in_cell)
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                found = self._kept[key] = self._set(*key)
                if len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
            else:
                self._kept.move_to_end(key)
        return found

    def paths(self, paragraph: Paragraph) -> list[Text]:
        """Return the turned texts of a paragraph, from the top left corner of its room."""
        return [text for path in paragraph.paths for text in _turned(path, self._metrics)]

    def _set(
        self, pieces: tuple[Piece, ...], form: Shape, area: float, in_cell: bool
    ) -> tuple[SetLine, ...]:
        habits = replace(self._habits, hanging=False) if in_cell else self._habits
        shaped = shape(pieces, self._metrics, habits)
        room = area - form.right
        return tuple(
            SetLine(tuple(_texts(shaped, line, _aligned(shaped, line, form.align, room))))
            for line in Breaker(shaped, form, area, habits).lines()
        )


def _aligned(shaped: Shaped, line: Broken, align: Align, right: float) -> list[float]:
    """Return the places of a line's characters where its paragraph wants them."""
    spare = right - line.left - line.width
    if align is Align.BOTH and line.wrapped:
        return _justified(shaped, line, spare)
    shift = {Align.RIGHT: spare, Align.CENTRE: spare / 2}.get(align, 0.0)
    return [place + shift for place in line.places]


def _justified(shaped: Shaped, line: Broken, spare: float) -> list[float]:
    """Spread what is left over between the characters, never inside Latin words."""
    end = line.end
    inside = line.left + line.width
    wide = [
        shaped.scripts[i - 1] is Script.HAN
        or shaped.scripts[i] is Script.HAN
        or shaped.text[i - 1] == " "
        for i in range(line.start + 1, end)
    ]
    counted = sum(
        1 for gap, place in zip(wide, line.places[1:], strict=True) if gap and place < inside - 0.01
    )
    if not counted:
        return list(line.places)
    each, shift, places = spare / counted, 0.0, list(line.places[:1])
    for gap, place in zip(wide, line.places[1:], strict=True):
        if gap and place < inside - 0.01:
            shift += each
        places.append(place + shift)
    return places


def _texts(shaped: Shaped, line: Broken, places: list[float]) -> list[Text]:
    """Return the characters of a line as texts of one font each."""
    made: list[Text] = []
    indices = [i for i in range(line.start, line.end) if shaped.text[i] != "\t"]
    for (font, kind), group in groupby(indices, lambda i: (shaped.fonts[i], shaped.types[i])):
        chosen = list(group)
        x = places[chosen[0] - line.start]
        made.append(
            Text(
                x,
                0.0,
                "".join(shaped.text[i] for i in chosen),
                tuple(places[i - line.start] - x for i in chosen),
                font,
                kind.size,
                kind.colour,
                kind.scale,
            )
        )
    return made


def _turned(path: TextPath, metrics: Metrics) -> Iterator[Text]:
    """Yield a text about its middle, as long as its shape, a part for each font it needs."""
    measured = [metrics.glyph(path.type.font, path.type.bold, c) for c in path.text]
    size = path.type.size
    scale = path.length / (size * sum(width for _, width in measured) or 1.0)
    places = [0.0]
    for _, width in measured[:-1]:
        places.append(places[-1] + width * size * scale)
    parts = [
        (font, [place for place, _ in group])
        for font, group in groupby(enumerate(measured), lambda found: found[1][0])
    ]
    inks = [metrics.ink(font, "".join(path.text[i] for i in at)) for font, at in parts]
    above, below = (max(sides) for sides in zip(*inks, strict=True)) if inks else (0.0, 0.0)
    down = (above - below) / 2 * size
    angle = radians(path.turn)
    for font, at in parts:
        along = places[at[0]] - path.length / 2
        yield Text(
            path.x + along * cos(angle) - down * sin(angle),
            path.y + along * sin(angle) + down * cos(angle),
            "".join(path.text[i] for i in at),
            tuple(places[i] - places[at[0]] for i in at),
            font,
            size,
            path.type.colour,
            scale,
            path.turn,
        )
