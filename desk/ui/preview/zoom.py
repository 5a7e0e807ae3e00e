"""How large pages are shown."""

from dataclasses import dataclass, replace
from enum import StrEnum

STEPS = (50, 60, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200)
LEAST, MOST = STEPS[0], STEPS[-1]


class Fit(StrEnum):
    """What the size follows: the room there is, or a percentage."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Zoom:
    """A way of sizing, with the percentage for the free one."""

    fit: Fit = Fit.PAGE
    percent: float = 100.0

    def stepped(self, shown: float, by: int) -> "Zoom":
        """Return the next larger (by 1) or smaller (by -1) step after what is shown."""
        if by > 0:
            percent = next((s for s in STEPS if s > shown + 0.5), MOST)
        else:
            percent = next((s for s in reversed(STEPS) if s < shown - 0.5), LEAST)
        return Zoom(Fit.FREE, float(percent))

    def of(self, fit: Fit) -> "Zoom":
        """Return the same percentage, followed or not."""
        return replace(self, fit=fit)

    def scale(
        self, page: tuple[float, float], room: tuple[float, float], across: int, hundred: float
    ) -> float:
        """Return pixels a millimetre.

        `page` is the largest page in mm, `room` the pixels for `across` pages beside each other,
        `hundred` the pixels a millimetre at 100 %.
        """
        if self.fit is Fit.FREE:
            return hundred * self.percent / 100
        wide = room[0] / (across * page[0])
        if self.fit is Fit.WIDTH:
            return max(wide, hundred * 0.1)
        return max(min(wide, room[1] / page[1]), hundred * 0.1)
