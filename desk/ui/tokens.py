"""Colours, sizes and steps: the only place that names one (shared/ui tokens)."""

from dataclasses import dataclass
from typing import Final

STEP: Final = 4
"""Every gap is a multiple of this many pixels: 4, 8, 12, 16, 24."""
PAGE_EDGE: Final = 24
ROW: Final = 40
ROW_DENSE: Final = 32
CORNER: Final = 6
CARD_CORNER: Final = 8
RAIL_WIDTH: Final = 176
HEADER_HEIGHT: Final = 56
STATUS_HEIGHT: Final = 28

TEXT_SMALL: Final = 12
TEXT: Final = 14
TEXT_LARGE: Final = 16
TEXT_TITLE: Final = 18
FIGURE: Final = 30
FIGURE_CARD: Final = 114
"""Height of a card with a figure, its border included."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #RRGGBB."""

    ground: str
    rail: str
    surface: str
    hairline: str
    ink: str
    second: str
    third: str
    accent: str
    accent_soft: str
    on_accent: str
    link: str
    link_soft: str
    warning: str
    warning_soft: str
    good: str
    good_soft: str
    bar: str
    """Work under way, in drawings."""


LIGHT: Final = Tokens(
    ground="#F5F4F1",
    rail="#ECEAE5",
    surface="#FFFFFF",
    hairline="#E3E1DB",
    ink="#1F2328",
    second="#5A626C",
    third="#5F666E",
    accent="#B3261E",
    accent_soft="#FBEDEB",
    on_accent="#FFFFFF",
    link="#2B6299",
    link_soft="#E9F1F8",
    warning="#875A00",
    warning_soft="#FFF4D6",
    good="#28704A",
    good_soft="#E8F4EC",
    bar="#9DB5CE",
)

DARK: Final = Tokens(
    ground="#1B1C1E",
    rail="#161719",
    surface="#232528",
    hairline="#34373B",
    ink="#ECEDEE",
    second="#B4B9C0",
    third="#9AA1A9",
    accent="#EB7A73",
    accent_soft="#3A2422",
    on_accent="#1B1C1E",
    link="#7FB2E5",
    link_soft="#22303D",
    warning="#E0B04B",
    warning_soft="#3A311B",
    good="#6CC08B",
    good_soft="#1E3326",
    bar="#4C6C8C",
)
