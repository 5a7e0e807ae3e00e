"""Every text of either theme can be read on every ground it stands on (WCAG 2: 4.5 : 1)."""

from itertools import product

import pytest

from desk.ui.tokens import DARK, LIGHT, Tokens

INKS = ("ink", "second", "third", "accent", "link", "warning", "good")
GROUNDS = ("surface", "ground", "rail", "link_soft", "accent_soft", "warning_soft", "good_soft")
PAIRS = [*product(INKS, GROUNDS), ("on_accent", "accent"), ("surface", "ink"), ("surface", "link")]


def light_of(colour: str) -> float:
    """Return the relative luminance of #RRGGBB."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((light_of(one), light_of(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_can_be_read(theme: Tokens) -> None:
    pairs = {
        f"{ink} on {ground}": (getattr(theme, ink), getattr(theme, ground)) for ink, ground in PAIRS
    }
    assert {name: contrast(*pair) for name, pair in pairs.items() if contrast(*pair) < 4.5} == {}
