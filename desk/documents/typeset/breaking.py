"""Greedy line breaking: as much as fits on a line, then back to where a line may end."""

from dataclasses import dataclass

from desk.documents.rules.breaking import HANGING, Habits, Script
from desk.documents.rules.latin import may_break
from desk.documents.typeset.flow import Align, Shape
from desk.documents.typeset.shaping import BLANKS, Shaped

_TAB = 21.0
"""Points between the tab stops of a paragraph that sets none (w:defaultTabStop of our files)."""
_SLACK = 0.001
"""Points; what rounding may cost."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A line: its characters [start, end), `next` where the next line begins.

    `places` are the characters' distances from the text area's left edge, in points, before any
    alignment; `width` what they take without blanks at the end and without what hangs.
    """

    start: int
    end: int
    next: int
    places: tuple[float, ...]
    left: float
    width: float
    wrapped: bool
    """It ends because it is full, not because the text does."""


class Breaker:
    """Breaks one shaped text into lines of a shape in a text area `area` points wide."""

    def __init__(self, shaped: Shaped, form: Shape, area: float, habits: Habits) -> None:
        self._s = shaped
        self._form = form
        self._right = area - form.right
        self._habits = habits
        self._size = len(shaped.text)

    def lines(self) -> list[Broken]:
        """Return the lines; an empty text is one empty line."""
        made: list[Broken] = []
        start = 0
        while start < self._size or not made:
            made.append(self._line(start, first=not made))
            start = made[-1].next
        if self._size and self._s.text[-1] == "\n":
            made.append(self._line(self._size, first=False))
        return made

    def _line(self, start: int, first: bool) -> Broken:
        left = self._form.left + (self._form.first if first else 0.0)
        places: list[float] = []
        x, index, text = left, start, self._s.text
        while index < self._size:
            character = text[index]
            if character in "\n":
                return self._made(start, index, index + 1, places, left, wrapped=False)
            if character == "\t":
                places.append(x)
                x = self._after_tab(index, x)
                index += 1
                continue
            if index > start:
                x += self._s.gaps[index]
            width = self._s.widths[index]
            needed = width + (self._s.loose[index] if self._habits.spaced_ends else 0.0)
            if x + needed > self._right + _SLACK and character not in BLANKS and index > start:
                end = self._break(start, index)
                # A broken-off line is measured again: what hangs may lie beyond `places`.
                places.append(x)
                return self._made(start, end, end, places, left, wrapped=True)
            places.append(x)
            x += width + self._s.loose[index]
            index += 1
        return self._made(start, index, index, places, left, wrapped=False)

    def _made(
        self, start: int, end: int, after: int, places: list[float], left: float, wrapped: bool
    ) -> Broken:
        inside = end
        while inside > start and self._s.text[inside - 1] in BLANKS:
            inside -= 1
        if wrapped and self._hangs(inside - 1, places[inside - 1 - start]):
            inside -= 1
        width = 0.0
        if inside > start:
            last = inside - 1
            loose = self._s.loose[last] if self._habits.spaced_ends else 0.0
            width = places[last - start] + self._s.widths[last] + loose - left
        return Broken(start, end, after, tuple(places[: end - start]), left, width, wrapped)

    def _hangs(self, index: int, x: float) -> bool:
        return (
            self._habits.hanging
            and self._s.text[index] in HANGING
            and x + self._s.widths[index] > self._right + _SLACK
        )

    def _after_tab(self, index: int, x: float) -> float:
        """Return where the text after a tab begins."""
        stop = next((tab for tab in self._form.tabs if tab.place > x + _SLACK), None)
        if stop is None:
            return (x // _TAB + 1) * _TAB
        if stop.align is Align.LEFT:
            return stop.place
        following = 0.0
        for later in range(index + 1, self._size):
            if self._s.text[later] in "\t\n":
                break
            following += self._s.gaps[later] + self._s.widths[later] + self._s.loose[later]
        share = 1.0 if stop.align is Align.RIGHT else 0.5
        return max(x, stop.place - share * following)

    def _break(self, start: int, cut: int) -> int:
        """Return where a line ends whose first character that does not fit is text[cut]."""
        end = self._han_break(start, cut) if self._in_han(cut) else self._latin_break(start, cut)
        return end if end > start else cut

    def _in_han(self, cut: int) -> bool:
        """Return whether the rules for 汉字 hold at a place: the last letter before it says so."""
        real = cut
        while real > 0 and not self._s.text[real].isalnum():
            real -= 1
        return self._s.scripts[cut if self._same_stretch(real, cut) else real] is Script.HAN

    def _same_stretch(self, first: int, last: int) -> bool:
        return not any(self._s.ends[first:last])

    def _han_break(self, start: int, cut: int) -> int:
        text, habits, end = self._s.text, self._habits, cut
        if habits.hanging and text[end] in HANGING:
            end += 1
            if end == self._size:
                return end
        while end > start and (
            text[end] in habits.begin
            or text[end - 1] in habits.end
            or (text[end] in habits.whole and text[end] == text[end - 1])
        ):
            end -= 1
        return end

    def _latin_break(self, start: int, cut: int) -> int:
        end, text = cut, self._s.text
        while end > start and not may_break(text, end, self._habits.glued):
            if self._habits.hanging and text[end - 1] in HANGING and self._in_han(end - 1):
                break
            end -= 1
        return end
