"""Small helpers to build WordprocessingML; attributes are given without their w: prefix."""

import re
from typing import Any

from docx.opc.oxml import serialize_part_xml
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Element = Any
"""An lxml element; lxml ships no types."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def el(_tag: str, *children: Element | None, **attributes: object) -> Element:
    """Return <w:tag> with the attributes given (in w:) and the children that are not None."""
    made: Element = OxmlElement(f"w:{_tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def fonts(name: str) -> Element:
    """Return rFonts with all four slots and the hint, so that quotes and dashes stay Chinese."""
    return el("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name, hint="eastAsia")


def printable(content: str) -> str:
    """Return a text without the characters that no XML file can hold."""
    return _UNPRINTABLE.sub("", content)


def text(content: str) -> Element:
    """Return a <w:t> that keeps its blanks."""
    made = el("t")
    made.text = printable(content)
    made.set(SPACE, "preserve")
    return made


def run(content: str, *properties: Element | None) -> Element:
    """Return a run; line breaks (\\n) and tabs (\\t) of the text become <w:br/> and <w:tab/>."""
    made = el("r", el("rPr", *properties) if any(p is not None for p in properties) else None)
    for index, line in enumerate(content.split("\n")):
        if index:
            made.append(el("br"))
        for place, piece in enumerate(line.split("\t")):
            if place:
                made.append(el("tab"))
            if piece:
                made.append(text(piece))
    return made


def paragraph(style: str, *content: Element, **properties: Element | None) -> Element:
    """Return a paragraph of a style; `properties` are given in the order the schema wants."""
    ppr = el("pPr", el("pStyle", val=style), *properties.values())
    return el("p", ppr, *content)


def field(instruction: str, shown: str = "1") -> list[Element]:
    """Return the runs of a field (PAGE), showing `shown` until it is computed."""
    begin = el("r", el("fldChar", fldCharType="begin"))
    code = el("instrText")
    code.text = f" {instruction} "
    code.set(SPACE, "preserve")
    return [
        begin,
        el("r", code),
        el("r", el("fldChar", fldCharType="separate")),
        run(shown),
        el("r", el("fldChar", fldCharType="end")),
    ]


def to_bytes(element: Element) -> bytes:
    """Return an element as a stand-alone XML part."""
    return serialize_part_xml(element)
