"""Where pages lie on the scrolled ground: one below the other, or two by two."""

from collections.abc import Sequence
from dataclasses import dataclass

EDGE = 24
GAP = 16


@dataclass(frozen=True, slots=True)
class PlacedPages:
    """Places in whole pixels: (x, y, width, height) of each page, and the size of the ground."""

    pages: tuple[tuple[int, int, int, int], ...]
    width: int
    height: int

    def at(self, y: int) -> int:
        """Return the page that lies at a height, the next one below in a gap."""
        for page, (_, top, _, height) in enumerate(self.pages):
            if y < top + height:
                return page
        return max(0, len(self.pages) - 1)

    def mark(self, y: int) -> tuple[int, float]:
        """Return page and share of its height at a height: what is to stay there."""
        if not self.pages:
            return 0, 0.0
        page = self.at(y)
        _, top, _, height = self.pages[page]
        return page, (y - top) / max(1, height)

    def height_of(self, mark: tuple[int, float]) -> int:
        """Return the height a mark lies at now."""
        if not self.pages:
            return 0
        page = min(mark[0], len(self.pages) - 1)
        _, top, _, height = self.pages[page]
        return round(top + mark[1] * height)


def place(
    sizes: Sequence[tuple[float, float]], scale: float, across: int, room: int
) -> PlacedPages:
    """Return where pages of these sizes in mm lie at a scale, in the middle of the room."""
    rows = [sizes[i : i + across] for i in range(0, len(sizes), across)]
    widest = max((_width(row, scale) for row in rows), default=0)
    ground = max(room, widest + 2 * EDGE)
    found = []
    y = EDGE
    for row in rows:
        x = (ground - _width(row, scale)) // 2
        tall = 0
        for width, height in row:
            w, h = round(width * scale), round(height * scale)
            found.append((x, y, w, h))
            x += w + GAP
            tall = max(tall, h)
        y += tall + GAP
    return PlacedPages(tuple(found), ground, y - GAP + EDGE if found else 0)


def _width(row: Sequence[tuple[float, float]], scale: float) -> int:
    return sum(round(width * scale) for width, _ in row) + GAP * (len(row) - 1)
