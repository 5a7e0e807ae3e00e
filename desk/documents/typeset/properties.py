"""Styles of a Word file: what a paragraph and its runs look like after all inheritance."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from desk.documents.typeset.flow import Align, Border, Frame, Shape, Tab, Type

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "off")
_ALIGNS = {
    "left": Align.LEFT,
    "start": Align.LEFT,
    "center": Align.CENTRE,
    "right": Align.RIGHT,
    "end": Align.RIGHT,
    "both": Align.BOTH,
}
_SINGLE = 1.3
"""Height of a line of no given height, of its type's size; our files give every line's."""


def tag(name: str) -> str:
    """Return a name of WordprocessingML as ElementTree spells it."""
    return _W + name


def said(element: Element | None, name: str, default: str = "") -> str:
    """Return a w: attribute, or the default."""
    return default if element is None else element.get(_W + name, default)


def number(element: Element | None, name: str, default: float = 0.0) -> float:
    """Return a w: attribute that is a number."""
    found = said(element, name)
    return float(found) if found else default


def points(element: Element | None, name: str, default: float = 0.0) -> float:
    """Return a w: attribute given in twips as points."""
    found = said(element, name)
    return float(found) / 20 if found else default


Properties = dict[str, Element]
"""The children of pPr, rPr … by name (without w:); later ones replace earlier ones."""


def children(element: Element | None) -> Properties:
    """Return the children of an element by name."""
    return {} if element is None else {child.tag[len(_W) :]: child for child in element}


def on(properties: Properties, name: str) -> bool:
    """Return whether a switch is there and not turned off."""
    return name in properties and said(properties[name], "val", "1") not in _OFF


@dataclass(slots=True)
class StyleSheet:
    """The paragraph properties and run properties of each style, inheritance resolved."""

    paragraph: dict[str, list[Properties]] = field(default_factory=dict)
    run: dict[str, list[Properties]] = field(default_factory=dict)
    tables: dict[str, Properties] = field(default_factory=dict)
    default: str = ""

    def paragraphs(self, style: str) -> list[Properties]:
        """Return what a style and those it is based on say of paragraphs, the nearest last."""
        return self.paragraph.get(style) or self.paragraph.get(self.default, [])

    def runs(self, style: str) -> list[Properties]:
        """Return the same of their runs."""
        return self.run.get(style) or self.run.get(self.default, [])


def style_sheet(root: Element) -> StyleSheet:
    """Return the styles of a styles part, each of which stands after the one it is based on."""
    sheet = StyleSheet()
    defaults = root.find(f"{_W}docDefaults")
    base_ppr, base_rpr = (
        children(None if defaults is None else defaults.find(f"{_W}{kind}Default/{_W}{kind}"))
        for kind in ("pPr", "rPr")
    )
    for style in root.iter(f"{_W}style"):
        name = said(style, "styleId")
        if said(style, "type") == "table":
            sheet.tables[name] = children(style.find(f"{_W}tblPr"))
        if said(style, "type") != "paragraph":
            continue
        if said(style, "default") not in ("", *_OFF):
            sheet.default = name
        above = said(style.find(f"{_W}basedOn"), "val")
        sheet.paragraph[name] = [
            *sheet.paragraph.get(above, [base_ppr]),
            children(style.find(f"{_W}pPr")),
        ]
        sheet.run[name] = [*sheet.run.get(above, [base_rpr]), children(style.find(f"{_W}rPr"))]
    return sheet


def merged(layers: Iterable[Properties]) -> Properties:
    """Return properties of which the nearest layer wins; of some each attribute by itself."""
    whole: Properties = {}
    for layer in layers:
        for name, element in layer.items():
            if name in _JOINED and name in whole:
                joined = Element(element.tag, {**_kept(whole[name], element), **element.attrib})
                whole[name] = joined
            else:
                whole[name] = element
    return whole


_JOINED = ("ind", "spacing", "rFonts")


def _kept(under: Element, over: Element) -> dict[str, str]:
    """Return what is left of an indent: a hanging one replaces a first line's and the reverse."""
    firsts = {f"{_W}{name}" for name in ("firstLine", "firstLineChars", "hanging", "hangingChars")}
    if firsts & over.attrib.keys():
        return {name: value for name, value in under.attrib.items() if name not in firsts}
    return dict(under.attrib)


def type_of(properties: Properties) -> Type:
    """Return the type that run properties ask for."""
    colour = said(properties.get("color"), "val", "000000")
    return Type(
        font=said(properties.get("rFonts"), "eastAsia"),
        size=number(properties.get("sz"), "val", 20) / 2,
        bold=on(properties, "b"),
        colour="000000" if colour == "auto" else colour.upper(),
        spacing=points(properties.get("spacing"), "val"),
        scale=number(properties.get("w"), "val", 100) / 100,
    )


def shape_of(properties: Properties) -> Shape:
    """Return indents, alignment and tab stops."""
    indent = properties.get("ind")
    stops = properties.get("tabs")
    return Shape(
        align=_ALIGNS.get(said(properties.get("jc"), "val"), Align.LEFT),
        left=points(indent, "left"),
        right=points(indent, "right"),
        first=points(indent, "firstLine") - points(indent, "hanging"),
        tabs=tuple(
            Tab(points(stop, "pos"), _ALIGNS.get(said(stop, "val"), Align.LEFT))
            for stop in (() if stops is None else stops)
        ),
    )


def line_of(properties: Properties, size: float) -> tuple[float, bool]:
    """Return the height of a paragraph's lines in points, and whether it is exact."""
    spacing = properties.get("spacing")
    rule = said(spacing, "lineRule", "auto")
    if rule == "auto":
        return _SINGLE * size * number(spacing, "line", 240) / 240, False
    return points(spacing, "line"), rule == "exact"


def frame_of(properties: Properties) -> Frame | None:
    """Return where a paragraph's frame stands, if it has one."""
    said_frame = properties.get("framePr")
    return None if said_frame is None else Frame(points(said_frame, "w"))


def borders_of(parent: Element | None) -> tuple[tuple[str, Border | None], ...]:
    """Return the borders that an element's children name, None where one is taken away."""
    return tuple(
        (child.tag[len(_W) :], border_of(child)) for child in (() if parent is None else parent)
    )


def border_of(element: Element) -> Border | None:
    """Return a border, None for none. Thickness in points."""
    kind = said(element, "val", "nil")
    if kind in ("nil", "none"):
        return None
    colour = said(element, "color", "auto")
    thickness = number(element, "sz", 4) / 8
    return Border(kind, thickness, "000000" if colour == "auto" else colour.upper())


def shading_of(properties: Properties) -> str | None:
    """Return the colour behind a paragraph or cell, if any."""
    fill = said(properties.get("shd"), "fill", "auto")
    return None if fill == "auto" else fill.upper()
