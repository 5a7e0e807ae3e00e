"""Turned texts of a Word file: the VML text paths our writer sets names on cards with."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from desk.documents.typeset.flow import TextPath, Type
from desk.documents.word.turned import INK_WIDE

_V = "{urn:schemas-microsoft-com:vml}"


def text_paths(paragraph: Element) -> Iterator[TextPath]:
    """Yield the text paths of a paragraph."""
    for shape in paragraph.iter(f"{_V}shape"):
        path = shape.find(f"{_V}textpath")
        if path is None or not path.get("string"):
            continue
        style, font = _css(shape.get("style", "")), _css(path.get("style", ""))
        wide, high = _points(style, "width"), _points(style, "height")
        yield TextPath(
            path.get("string", ""),
            Type(font.get("font-family", "").strip("'\""), _points(font, "font-size")),
            _points(style, "margin-left") + wide / 2,
            _points(style, "margin-top") + high / 2,
            wide / INK_WIDE,
            high,
            round(float(style.get("rotation", "0"))),
        )


def _css(style: str) -> dict[str, str]:
    pairs = (part.split(":", 1) for part in style.split(";") if ":" in part)
    return {name.strip(): value.strip() for name, value in pairs}


def _points(style: dict[str, str], name: str) -> float:
    found = re.match(r"-?[\d.]+", style.get(name, "0"))
    return float(found.group()) if found else 0.0
