"""The theme part: no run refers to it, but Word files without one are reported as damaged.

It names the office's own fonts, so that whatever is added by hand in Word finds them.
"""

from xml.sax.saxutils import quoteattr

from desk.documents.styles.settings import Fonts
from desk.documents.styles.standard import BLACK, RED

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLORS = {
    "dk1": BLACK,
    "lt1": "FFFFFF",
    "dk2": "333333",
    "lt2": "EEEEEE",
    "accent1": RED,
    "accent2": "1F4E79",
    "accent3": "7F7F7F",
    "accent4": "BF9000",
    "accent5": "2E75B6",
    "accent6": "548235",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme_part(fonts: Fonts) -> bytes:
    """Return word/theme/theme1.xml for an office's fonts."""
    colors = "".join(f'<a:{n}><a:srgbClr val="{c}"/></a:{n}>' for n, c in _COLORS.items())
    schemes = "".join(
        f'<a:{role}Font><a:latin typeface={name}/><a:ea typeface={name}/><a:cs typeface=""/>'
        f"</a:{role}Font>"
        for role, name in (("major", quoteattr(fonts.title)), ("minor", quoteattr(fonts.body)))
    )
    formats = (
        f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
    )
    return (
        f'{_HEAD}<a:theme xmlns:a="{_SPACE}" name="公文"><a:themeElements>'
        f'<a:clrScheme name="公文">{colors}</a:clrScheme>'
        f'<a:fontScheme name="公文">{schemes}</a:fontScheme>'
        f'<a:fmtScheme name="公文">{formats}</a:fmtScheme>'
        "</a:themeElements></a:theme>"
    ).encode()
