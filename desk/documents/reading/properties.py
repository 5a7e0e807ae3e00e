"""Properties of runs and paragraphs as flat maps, so that inheriting is merging."""

import re
from typing import Final

from desk.documents.reading.fonts import Theme, resolved, slot_values
from desk.documents.reading.model import Border, Frame, ParagraphLook, RunLook
from desk.documents.reading.package import Element, child, number, switched_on, w

Values = dict[str, str]
"""Properties by name; what is missing is inherited."""

_TOGGLES: Final = ("b", "i", "strike", "dstrike", "vanish")
_RUN: Final = ("sz", "color", "highlight", "spacing", "w", "u", "position", "vertAlign", "rStyle")
_SWITCHES: Final = ("snapToGrid", "keepNext", "pageBreakBefore", "contextualSpacing")
_INDENTS: Final = ("left", "right", "firstLine", "hanging")
_ALIASES: Final = {"start": "left", "end": "right"}
_SPACING: Final = ("before", "after", "line", "lineRule")
_COLOR: Final = re.compile("[0-9A-Fa-f]{6}")
_LARGEST: Final = 1638.0
_SIDES: Final = ("top", "bottom", "left", "right", "between")


def run_values(rpr: Element | None) -> Values:
    """Return what an rPr says."""
    found: Values = {}
    if rpr is None:
        return found
    fonts = child(rpr, "rFonts")
    if fonts is not None:
        found.update(slot_values(fonts))
    for name in _TOGGLES:
        element = child(rpr, name)
        if element is not None:
            found[name] = "1" if switched_on(element) else "0"
    for name in _RUN:
        value = w(child(rpr, name), "val")
        if value:
            found[name] = value
    return found


def paragraph_values(ppr: Element | None) -> Values:
    """Return what a pPr says."""
    found: Values = {}
    if ppr is None:
        return found
    for name in _SWITCHES:
        element = child(ppr, name)
        if element is not None:
            found[name] = "1" if switched_on(element) else "0"
    for name in ("jc", "outlineLvl"):
        value = w(child(ppr, name), "val")
        if value:
            found[name] = value
    found.update(_indents(child(ppr, "ind")))
    spacing = child(ppr, "spacing")
    for name in (*_SPACING, "beforeLines", "afterLines", "beforeAutospacing", "afterAutospacing"):
        if w(spacing, name):
            found[name] = w(spacing, name)
    fill = w(child(ppr, "shd"), "fill")
    if fill:
        found["fill"] = rgb(fill)
    for side, border in borders(child(ppr, "pBdr")).items():
        found[f"border.{side}"] = f"{border.kind}|{border.size}|{border.color}|{border.space}"
    stops = child(ppr, "tabs")
    if stops is not None:
        places = ((w(t, "val"), w(t, "pos")) for t in stops if isinstance(t.tag, str))
        found["tabs"] = " ".join(f"{kind}:{place}" for kind, place in places if kind != "clear")
    return found


def _indents(ind: Element | None) -> Values:
    found: Values = {}
    if ind is None:
        return found
    for name in (*_INDENTS, *_ALIASES):
        for suffix in ("", "Chars"):
            value = w(ind, name + suffix)
            if value:
                found[_ALIASES.get(name, name) + suffix] = value
    for suffix in ("", "Chars"):
        # One property with two names: the one said last replaces the other.
        if "hanging" + suffix in found:
            found.setdefault("firstLine" + suffix, "")
            found["firstLine" + suffix] = ""
        elif "firstLine" + suffix in found:
            found["hanging" + suffix] = ""
    return found


def borders(element: Element | None) -> dict[str, Border]:
    """Return the borders of a pBdr, tblBorders or the like by their sides."""
    found = {}
    for side in (*_SIDES, "insideH", "insideV"):
        border = child(element, side)
        if border is not None:
            found[side] = Border(
                w(border, "val"),
                number(w(border, "sz")),
                rgb(w(border, "color")),
                number(w(border, "space")),
            )
    return found


def rgb(color: str) -> str:
    """Return a colour as RRGGBB in capitals, "" for automatic and what is no colour."""
    return color.upper() if _COLOR.fullmatch(color) else ""


def run_look(values: Values, theme: Theme) -> RunLook:
    """Return merged properties as a look."""

    def on(name: str) -> bool:
        return values.get(name) == "1"

    color = rgb(values.get("color", ""))
    underline = values.get("u", "")
    highlight = values.get("highlight", "")
    return RunLook(
        fonts=resolved(values, theme),
        hint=values.get("hint", ""),
        size=_size(values.get("sz", "")),
        bold=on("b"),
        italic=on("i"),
        underline="" if underline == "none" else underline,
        strike=on("strike") or on("dstrike"),
        hidden=on("vanish"),
        color=color,
        highlight="" if highlight == "none" else highlight,
        spacing=number(values.get("spacing", "")),
        scale=number(values.get("w", "").rstrip("%"), 100),
        raised=number(values.get("position", "")),
        script=values.get("vertAlign", "").replace("baseline", ""),
        style=values.get("rStyle", ""),
    )


def _size(half_points: str) -> float:
    """Return a type size in points; Word's default where the file names none that exists."""
    size = float(half_points or "20") / 2
    return size if 0 < size <= _LARGEST else 10.0


def paragraph_look(
    values: Values, size: float, *, style: tuple[str, str, bool], frame: Frame | None
) -> ParagraphLook:
    """Return merged properties as a look; indents in characters are counted at `size`."""
    name, shown, known = style

    def indent(side: str) -> int:
        characters = number(values.get(f"{side}Chars", ""))
        plain = number(values.get(side, ""))
        return round(characters * size / 5) if characters else plain

    def lines(side: str) -> int:
        if values.get(f"{side}Autospacing") in ("1", "true", "on"):
            return 280
        count = number(values.get(f"{side}Lines", ""))
        return round(count * 2.4) if count else number(values.get(side, ""))

    hanging = indent("hanging")
    outline = values.get("outlineLvl", "9")
    align = values.get("jc", "left")
    return ParagraphLook(
        style=name,
        style_name=shown,
        style_known=known,
        align={"start": "left", "end": "right"}.get(align, align),
        left=indent("left"),
        right=indent("right"),
        first=-hanging if hanging else indent("firstLine"),
        before=lines("before"),
        after=lines("after"),
        line=number(values.get("line", ""), 240),
        line_rule=_line_rule(values.get("lineRule", "")),
        snap_to_grid=values.get("snapToGrid", "1") == "1",
        outline=int(outline) if outline.isdecimal() and int(outline) < 9 else None,
        keep_next=values.get("keepNext") == "1",
        page_break_before=values.get("pageBreakBefore") == "1",
        borders=_look_borders(values),
        fill=values.get("fill", ""),
        tabs=_tabs(values.get("tabs", "")),
        frame=frame,
    )


def _line_rule(text: str) -> str:
    return text if text in ("exact", "atLeast") else "auto"


def _look_borders(values: Values) -> dict[str, Border]:
    found = {}
    for side in _SIDES:
        text = values.get(f"border.{side}", "")
        if text:
            kind, size, color, space = text.split("|")
            if kind not in ("nil", "none", ""):
                found[side] = Border(kind, int(size), color, int(space))
    return found


def _tabs(text: str) -> tuple[tuple[str, int], ...]:
    stops = (stop.partition(":") for stop in text.split())
    return tuple((kind, number(place)) for kind, _, place in stops)
