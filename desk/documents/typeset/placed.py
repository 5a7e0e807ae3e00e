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


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle: a rule, a border, a shading."""

    x: float
    y: float
    width: float
    height: float
    colour: str = "000000"


Item = Text | Rect


@dataclass(frozen=True, slots=True)
class Page:
    """One page and what stands on it, in reading order."""

    width: float
    height: float
    items: tuple[Item, ...]
