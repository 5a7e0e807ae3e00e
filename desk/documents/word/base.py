"""The small Word base of our own that papers are written into: styles, settings, fonts."""

from functools import lru_cache

from desk.documents.model import Face
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.styles import styles_part
from desk.documents.word.theme import theme_part
from desk.documents.word.xml import el, joined, part

_WORD = "http://schemas.microsoft.com/office/word"


@lru_cache(maxsize=8)
def base_parts(fmt: OfficeFormat, drawn: str) -> dict[str, bytes]:
    """Return the parts that are equal in all papers of an office, by their names.

    `drawn` is the font of text paths.
    """
    return {
        "word/fontTable.xml": _font_table(fmt),
        "word/settings.xml": _settings(),
        "word/styles.xml": styles_part(fmt, drawn),
        "word/theme/theme1.xml": theme_part(fmt.fonts),
    }


def _settings() -> bytes:
    compat = el(
        "compat",
        el("spaceForUL"),
        el("balanceSingleByteDoubleByteWidth"),
        el("doNotLeaveBackslashAlone"),
        el("ulTrailSpace"),
        el("doNotExpandShiftReturn"),
        el("useFELayout"),
        el("compatSetting", name="compatibilityMode", uri=_WORD, val=15),
        el("compatSetting", name="overrideTableStyleFontSizeAndJustification", uri=_WORD, val=1),
        el("compatSetting", name="enableOpenTypeFeatures", uri=_WORD, val=1),
        el("compatSetting", name="doNotFlipMirrorIndents", uri=_WORD, val=1),
    )
    return part(
        "settings",
        joined(
            [
                el("zoom", percent=100),
                el("bordersDoNotSurroundHeader"),
                el("bordersDoNotSurroundFooter"),
                el("defaultTabStop", val=420),
                el("evenAndOddHeaders"),
                el("characterSpacingControl", val="doNotCompress"),
                compat,
                el("decimalSymbol", val="."),
                el("listSeparator", val=","),
            ]
        ),
    )


def _font_table(fmt: OfficeFormat) -> bytes:
    names = dict.fromkeys(fmt.fonts.of(face) for face in Face)
    return part(
        "fonts",
        joined(
            [
                el(
                    "font",
                    el("charset", val="86"),
                    el("family", val="auto"),
                    el("pitch", val="default"),
                    name=name,
                )
                for name in names
            ]
        ),
    )
