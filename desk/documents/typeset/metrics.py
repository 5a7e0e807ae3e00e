"""What the typesetter asks about fonts."""

from typing import NamedTuple, Protocol


class Font(NamedTuple):
    """A font that is really there: its family, and whether it is set bold."""

    family: str
    bold: bool = False


class Metrics(Protocol):
    """The widths of characters in the fonts at hand."""

    def glyph(self, wanted: str, bold: bool, character: str) -> tuple[Font, float]:
        """Return the font that shows a character where `wanted` is asked for, and its width in em.

        A character that the first font lacks comes from the next one in its chain.
        """
        ...

    def ink(self, font: Font, text: str) -> tuple[float, float]:
        """Return how far a text's ink reaches above and below its baseline, in em."""
        ...
