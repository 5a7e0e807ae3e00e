"""Small helpers to build WordprocessingML as text; attributes are given without their w: prefix.

Text and not a tree: a letter is some thousand elements, and building, walking and serialising a
tree costs ten times what joining strings does.
"""

import re
from typing import NewType
from xml.sax.saxutils import escape

Xml = NewType("Xml", str)
"""Markup that is well-formed by itself."""

EMPTY = Xml("")

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_QUOTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def el(_tag: str, *children: Xml | None, **attributes: object) -> Xml:
    """Return <w:tag> with the attributes given (in w:) and the children; None is left out."""
    said = "".join(
        f' w:{name}="{escape(printable(str(value)), _QUOTES)}"'
        for name, value in attributes.items()
        if value is not None
    )
    inner = "".join(child for child in children if child)
    return Xml(f"<w:{_tag}{said}>{inner}</w:{_tag}>" if inner else f"<w:{_tag}{said}/>")


def joined(parts: list[Xml]) -> Xml:
    """Return pieces of markup one after another."""
    return Xml("".join(parts))


def part(tag: str, content: Xml) -> bytes:
    """Return <w:tag> around the content as a stand-alone part, with the name spaces it needs."""
    return f"{_HEAD}<w:{tag} {_SPACES}>{content}</w:{tag}>".encode()


def printable(content: str) -> str:
    """Return a text without the characters that no XML file can hold."""
    return _UNPRINTABLE.sub("", content)


def fonts(name: str) -> Xml:
    """Return rFonts with all four slots and the hint, so that quotes and dashes stay Chinese."""
    return el("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name, hint="eastAsia")


def run(content: str, *properties: Xml | None) -> Xml:
    """Return a run; line breaks (\\n) and tabs (\\t) of the text become <w:br/> and <w:tab/>."""
    said = "".join(p for p in properties if p)
    made = ["<w:r>", f"<w:rPr>{said}</w:rPr>" if said else ""]
    for index, line in enumerate(printable(content).split("\n")):
        if index:
            made.append("<w:br/>")
        for place, piece in enumerate(line.split("\t")):
            if place:
                made.append("<w:tab/>")
            if piece:
                made.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return Xml("".join((*made, "</w:r>")))


_ORDER = ("keep", "whole", "page", "frame", "border", "shading", "tabs", "spacing", "ind", "jc")
"""Paragraph properties as the schema orders them."""


def paragraph(style: str, *content: Xml, **properties: Xml | None) -> Xml:
    """Return a paragraph of a style, with properties of its own by the names in `_ORDER`."""
    assert not set(properties) - set(_ORDER)
    own = (properties.get(name) for name in _ORDER)
    return el("p", el("pPr", el("pStyle", val=style), *own), *content)


def field(instruction: str, shown: str = "1") -> Xml:
    """Return the runs of a field (PAGE), showing `shown` until it is computed."""
    code = Xml(f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>')
    return joined(
        [
            el("r", el("fldChar", fldCharType="begin")),
            el("r", code),
            el("r", el("fldChar", fldCharType="separate")),
            run(shown),
            el("r", el("fldChar", fldCharType="end")),
        ]
    )
