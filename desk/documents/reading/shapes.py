"""Drawn lines, text boxes and pictures: as far as a paper's rules and frames are made of them."""

import re
from collections.abc import Callable
from typing import Final

from docx.oxml.ns import qn

from desk.documents.reading.model import Paragraph, Shape, ShapeKind
from desk.documents.reading.package import Element

_EMU_MM: Final = 36000.0
_EMU_POINT: Final = 12700.0
_VML: Final = "{urn:schemas-microsoft-com:vml}"
_WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_NAMED: Final = {"red": "FF0000", "black": "000000", "white": "FFFFFF", "blue": "0000FF"}
_UNITS: Final = {"pt": 25.4 / 72, "in": 25.4, "mm": 1.0, "cm": 10.0, "px": 25.4 / 96, "": 25.4 / 72}
_LENGTH: Final = re.compile(r"(-?[\d.]+)\s*(pt|in|mm|cm|px)?")
_LINES: Final = ("line", "straightConnector")
_FLAT: Final = 2.0
"""Height in mm up to which a box without text is a line."""

Content = Callable[[Element], tuple[Paragraph, ...]]
"""Reads the paragraphs inside a text box."""


def shapes_of(drawing: Element, content: Content) -> tuple[Shape, ...]:
    """Return the shapes of a w:drawing or w:pict."""
    if drawing.tag == qn("w:drawing"):
        return tuple(_drawn(anchor, content) for anchor in drawing if isinstance(anchor.tag, str))
    return tuple(
        _vml(element, content)
        for element in drawing.iter()
        if isinstance(element.tag, str) and element.tag in _VML_SHAPES
    )


_VML_SHAPES: Final = tuple(f"{_VML}{name}" for name in ("line", "rect", "shape", "roundrect"))


def _drawn(anchor: Element, content: Content) -> Shape:
    extent = anchor.find(qn("wp:extent"))
    width = float(extent.get("cx", "0")) / _EMU_MM if extent is not None else 0.0
    height = float(extent.get("cy", "0")) / _EMU_MM if extent is not None else 0.0
    geometry = anchor.find(f".//{qn('a:prstGeom')}")
    preset = geometry.get("prst", "") if geometry is not None else ""
    box = anchor.find(f".//{_WPS}txbx/{qn('w:txbxContent')}")
    paragraphs = content(box) if box is not None else ()
    line = anchor.find(f".//{qn('a:ln')}")
    stroke = float(line.get("w", "9525")) / _EMU_POINT if line is not None else 0.0
    place = anchor.find(qn("wp:positionV"))
    offset = place.find(qn("wp:posOffset")) if place is not None else None
    flat = height <= _FLAT and not any(p.text.strip() for p in paragraphs)
    kind = ShapeKind.BOX
    if anchor.find(f".//{qn('pic:pic')}") is not None:
        kind = ShapeKind.PICTURE
    elif preset.startswith(_LINES) or (flat and width > height):
        kind = ShapeKind.LINE
    return Shape(
        kind=kind,
        width=width,
        height=height,
        color=_color(line if line is not None and stroke else anchor),
        stroke=stroke or height * 72 / 25.4,
        compound=line.get("cmpd", "") if line is not None else "",
        top=float(offset.text or 0) / _EMU_MM if offset is not None else None,
        relative=place.get("relativeFrom", "") if place is not None else "",
        paragraphs=paragraphs,
    )


def _color(element: Element) -> str:
    found = element.find(f".//{qn('a:srgbClr')}")
    return str(found.get("val", "")).upper() if found is not None else ""


def _vml(shape: Element, content: Content) -> Shape:
    style = dict(
        (key.strip(), value.strip())
        for key, _, value in (item.partition(":") for item in shape.get("style", "").split(";"))
    )
    box = shape.find(f".//{qn('w:txbxContent')}")
    paragraphs = content(box) if box is not None else ()
    width, height = _length(style.get("width", "")), _length(style.get("height", ""))
    if shape.tag == f"{_VML}line":
        begin, end = (_point(shape.get(name, "")) for name in ("from", "to"))
        width, height = abs(end[0] - begin[0]), abs(end[1] - begin[1])
    line = shape.find(f"{_VML}stroke")
    flat = 0 <= height <= _FLAT and width > height and not any(p.text.strip() for p in paragraphs)
    kind = ShapeKind.LINE if shape.tag == f"{_VML}line" or flat else ShapeKind.BOX
    if shape.find(f"{_VML}imagedata") is not None:
        kind = ShapeKind.PICTURE
    weight = round(_length(shape.get("strokeweight", "0.75pt")) / _UNITS["pt"], 3)
    top = style.get("margin-top") or style.get("top")
    return Shape(
        kind=kind,
        width=width,
        height=height,
        color=_named(shape.get("strokecolor", "")),
        stroke=weight,
        compound=line.get("linestyle", "") if line is not None else "",
        top=_length(top) if top else None,
        relative=style.get("mso-position-vertical-relative", ""),
        paragraphs=paragraphs,
    )


def _named(color: str) -> str:
    first = color.split(" ")[0].lower()
    if first.startswith("#"):
        digits = first[1:]
        return (digits if len(digits) == 6 else "".join(d * 2 for d in digits)).upper()
    return _NAMED.get(first, "")


def _length(text: str) -> float:
    match = _LENGTH.match(text.strip())
    return float(match[1]) * _UNITS[match[2] or ""] if match else 0.0


def _point(text: str) -> tuple[float, float]:
    parts = [_length(part) for part in text.split(",")]
    return (parts[0], parts[1]) if len(parts) == 2 else (0.0, 0.0)


def drawings_in(element: Element) -> list[Element]:
    """Return the w:drawing and w:pict of a run; of two ways to say the same, the first."""
    found = []
    for part in element:
        if not isinstance(part.tag, str):
            continue
        if part.tag.endswith("}AlternateContent"):
            ways = [way for way in part if isinstance(way.tag, str)]
            for way in ways:
                inside = drawings_in(way)
                if inside:
                    found.extend(inside)
                    break
        elif part.tag in (qn("w:drawing"), qn("w:pict"), qn("w:object")):
            found.append(part)
    return found
