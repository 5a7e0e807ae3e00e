"""Where the rows of a long list lie: guessed until they are seen, measured then."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Places:
    """Heights and tops of rows in pixels. A row is exact once somebody measured it."""

    def __init__(self, above: int, below: int) -> None:
        self._above, self._below = above, below
        self._heights: list[int] = []
        self._exact: list[bool] = []
        self._tops: list[int] = [above]

    def __len__(self) -> int:
        return len(self._heights)

    def guess(self, heights: Sequence[int]) -> None:
        """Take over guessed heights for all rows."""
        self._heights = list(heights)
        self._exact = [False] * len(self._heights)
        self._add_up(0)

    def insert(self, row: int, heights: Sequence[int]) -> None:
        """Put rows before the one at `row`, with guessed heights."""
        self._heights[row:row] = heights
        self._exact[row:row] = [False] * len(heights)
        self._add_up(row)

    def remove(self, row: int, count: int) -> None:
        """Take rows out."""
        del self._heights[row : row + count]
        del self._exact[row : row + count]
        self._add_up(row)

    def forget(self, row: int) -> None:
        """Have a row measured anew; it keeps its height until then."""
        self._exact[row] = False

    def is_exact(self, row: int) -> bool:
        """Return whether a row was measured."""
        return self._exact[row]

    def measured(self, heights: dict[int, int]) -> bool:
        """Take over measured heights by row; return whether any row moved."""
        changed = [row for row, height in heights.items() if self._heights[row] != height]
        for row, height in heights.items():
            self._heights[row] = height
            self._exact[row] = True
        if changed:
            self._add_up(min(changed))
        return bool(changed)

    def _add_up(self, first: int) -> None:
        self._tops[first:] = accumulate(self._heights[first:], initial=self._tops[first])

    @property
    def height(self) -> int:
        """The height of the whole list, its edges included."""
        return self._tops[-1] + self._below

    def top(self, row: int) -> int:
        """Return where a row begins."""
        return self._tops[row]

    def height_of(self, row: int) -> int:
        """Return a row's height."""
        return self._heights[row]

    def at(self, y: int) -> int:
        """Return the row at a height: the first one above the list, the last one below; or -1."""
        if not self._heights:
            return -1
        return max(0, min(len(self._heights) - 1, bisect_right(self._tops, y) - 1))

    def between(self, top: int, bottom: int) -> range:
        """Return the rows that a stretch touches."""
        if not self._heights:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)
