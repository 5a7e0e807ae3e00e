"""What stands on a page: text on baselines and filled rectangles, in points from the top left."""

from dataclasses import dataclass

from desk.documents.typeset.metrics import Font


@dataclass(frozen=True, slots=True)
class Text:
    """Characters of one font on one baseline.

    `x`, `y` is the pen's first place; `places` are the distances of the characters from it along
    the baseline. `scale` widens the characters. `turn` is in degrees, clockwise.
    """

    x: float
    y: float
    text: str
    places: tuple[float, ...]
    font: Font
    size: float
    colour: str = "000000"
    scale: float = 1.0
    turn: int = 0

    def moved(self, x: float, y: float) -> "Text":
        """Return the same text further right and down."""
        return Text(
            self.x + x,
            self.y + y,
            self.text,
            self.places,
            self.font,
            self.size,
            self.colour,
            self.scale,
            self.turn,
        )


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle: a rule, a border, a shading."""

    x: float
    y: float
    width: float
    height: float
    colour: str = "000000"

    def moved(self, x: float, y: float) -> "Rect":
        """Return the same rectangle further right and down."""
        return Rect(self.x + x, self.y + y, self.width, self.height, self.colour)


Item = Text | Rect


@dataclass(frozen=True, slots=True)
class Page:
    """One page and what stands on it, in reading order."""

    width: float
    height: float
    items: tuple[Item, ...]
