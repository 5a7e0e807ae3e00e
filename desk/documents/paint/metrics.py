"""Widths of characters as the fonts' designers made them: no hinting, no kerning."""

from threading import local

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desk.documents.paint.fonts import chain
from desk.documents.typeset.metrics import Font

_DESIGN = 1000.0
"""Pixels of the em in which widths are read."""
_PRINTABLE = "\t\n"


class _PerThread(local):
    """Qt's raw fonts belong to the thread that made them."""

    def __init__(self) -> None:
        self.fonts: dict[tuple[Font, float], QRawFont] = {}


_RAW = _PerThread()


def raw_font(font: Font, size: float) -> QRawFont:
    """Return a font of this thread, unhinted, `size` of the painter's units high."""
    found = _RAW.fonts.get((font, size))
    if found is None:
        described = QFont(font.family)
        described.setBold(font.bold)
        # Some families give their bold font the weight of the other: the name is surer.
        style = "Bold" if font.bold else "Regular"
        if style in QFontDatabase.styles(font.family):
            described.setStyleName(style)
        described.setPixelSize(max(1, round(size)))
        described.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        found = QRawFont.fromFont(described)
        found.setPixelSize(size)
        _RAW.fonts[font, size] = found
    return found


def face_of(font: Font) -> tuple[str, str]:
    """Return family and style of the font file that is used; a missing bold has the other's."""
    raw = raw_font(font, _DESIGN)
    return raw.familyName(), raw.styleName()


class QtMetrics:
    """Fonts and widths as Qt finds them; may be asked from any thread, by one at a time."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, bool, str], tuple[Font, float]] = {}

    def glyph(self, wanted: str, bold: bool, character: str) -> tuple[Font, float]:
        """Return the installed font that shows a character, and its width in em."""
        key = (wanted, bold, character)
        if key not in self._known:
            font = _font_for(wanted, bold, character)
            self._known[key] = font, _width(font, character)
        return self._known[key]

    def ink(self, font: Font, text: str) -> tuple[float, float]:
        """Return how far a text's ink reaches above and below its baseline, in em."""
        raw = raw_font(font, _DESIGN)
        boxes = [raw.boundingRect(glyph) for glyph in raw.glyphIndexesForString(text)]
        inked = [box for box in boxes if not box.isEmpty()]
        if not inked:
            return 0.0, 0.0
        above = -min(box.top() for box in inked)
        return above / _DESIGN, max(box.bottom() for box in inked) / _DESIGN


def _font_for(wanted: str, bold: bool, character: str) -> Font:
    fonts = [Font(family, bold) for family in chain(wanted)]
    if character in _PRINTABLE:
        return fonts[0]
    for font in fonts:
        # not supportsCharacter: some fonts name characters that they draw as a box
        if any(raw_font(font, _DESIGN).glyphIndexesForString(character)):
            return font
    return fonts[0]


def _width(font: Font, character: str) -> float:
    raw = raw_font(font, _DESIGN)
    glyphs = raw.glyphIndexesForString(character)[:1]
    advances = raw.advancesForGlyphIndexes(glyphs, QRawFont.LayoutFlag.UseDesignMetrics)
    return float(sum(advance.x() for advance in advances)) / _DESIGN
