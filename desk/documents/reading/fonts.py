"""Which font a character is set in: slots, theme fonts, and the hint for quotes and dashes."""

from typing import Final

from docx.oxml.ns import qn

from desk.documents.reading.model import Fonts, RunLook
from desk.documents.reading.package import Element, w

_SLOTS: Final = ("ascii", "hAnsi", "eastAsia", "cs")
_AMBIGUOUS: Final = (
    (0x00A1, 0x00FF),
    (0x02B0, 0x04FF),
    (0x1E00, 0x1EFF),
    (0x2000, 0x2BFF),
    (0xE000, 0xF8FF),
    (0xFB00, 0xFB1C),
)
"""What stands in the hAnsi slot unless the hint says eastAsia: “ ” — … × and the like."""


class Theme:
    """The fonts of the document's theme; a Chinese one where the theme names none for Asia."""

    def __init__(self, root: Element | None) -> None:
        self._fonts: dict[str, str] = {}
        if root is None:
            return
        for kind in ("major", "minor"):
            scheme = root.find(f".//{qn(f'a:{kind}Font')}")
            if scheme is None:
                continue
            east = _typeface(scheme.find(qn("a:ea"))) or _hans(scheme)
            latin = _typeface(scheme.find(qn("a:latin")))
            for name, font in (
                ("EastAsia", east),
                ("Ascii", latin),
                ("HAnsi", latin),
                ("Bidi", _typeface(scheme.find(qn("a:cs")))),
            ):
                self._fonts[kind + name] = font

    def font(self, name: str) -> str:
        """Return the font that a theme name such as minorEastAsia stands for."""
        return self._fonts.get(name, "")


def _typeface(element: Element | None) -> str:
    return str(element.get("typeface", "")) if element is not None else ""


def _hans(scheme: Element) -> str:
    for font in scheme.findall(qn("a:font")):
        if font.get("script") == "Hans":
            return _typeface(font)
    return ""


def slot_values(fonts: Element) -> dict[str, str]:
    """Return rFonts as properties; a font by name and one by theme replace each other."""
    found: dict[str, str] = {}
    for slot in _SLOTS:
        theme = w(fonts, "cstheme" if slot == "cs" else f"{slot}Theme")
        name = w(fonts, slot)
        if theme:
            found[f"font.{slot}"] = "\x00" + theme
        elif name:
            found[f"font.{slot}"] = name
    if w(fonts, "hint"):
        found["hint"] = w(fonts, "hint")
    return found


def resolved(values: dict[str, str], theme: Theme) -> Fonts:
    """Return the fonts of the four slots."""

    def font(slot: str) -> str:
        name = values.get(f"font.{slot}", "")
        return theme.font(name[1:]) if name.startswith("\x00") else name

    return Fonts(font("ascii"), font("hAnsi"), font("eastAsia"), font("cs"))


def font_of(character: str, look: RunLook) -> str:
    """Return the font that a character is set in ("" where the file names none)."""
    code = ord(character)
    if code < 0x80:
        return look.fonts.ascii
    if any(first <= code <= last for first, last in _AMBIGUOUS):
        return look.fonts.east if look.hint == "eastAsia" else look.fonts.high
    if code < 0x1100:
        return look.fonts.high
    return look.fonts.east
