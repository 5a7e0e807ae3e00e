"""Text turned by 90° in a cell, the same in Word, WPS and LibreOffice.

w:textDirection does not serve: tbRl turns 汉字 clockwise in Word, but LibreOffice 7.4 leaves them
upright one below the other, as it does with tbRlV; rotated text boxes of DrawingML are set level
there. What all three turn is a VML text path (艺术字), so each line is one, and a name stands
alike on both faces of a card.
"""

from xml.sax.saxutils import escape

from desk.documents import model as m
from desk.documents.rules.lines import width
from desk.documents.rules.rare import font_for
from desk.documents.styles.standard import POINT_TWIPS
from desk.documents.word.context import Context
from desk.documents.word.styles import exact
from desk.documents.word.xml import Xml, paragraph, printable

INK_WIDE = 0.96
_INK_HIGH = 0.94
"""Of a line's length and of the type size: what the ink of 汉字 fills, which a path stretches."""

_LINES = 1.3
"""Distance of lines, of the type size."""

_ROTATION = {m.Turn.RIGHT: 90, m.Turn.LEFT: 270}

_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
    '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
)


def turned(cell: m.Cell, face: m.Face, size: float, room: tuple[int, int], context: Context) -> Xml:
    """Return the paragraph that holds a cell's turned text, centred in `room`.

    `room` is the cell's inner width and height in twips; `size` is in points.
    """
    lines = cell.text.split("\n") if cell.text else []
    wide, high = (length / POINT_TWIPS for length in room)
    sign = 1 if cell.turn is m.Turn.RIGHT else -1
    shapes = []
    for index, line in enumerate(lines):
        # The first line stands at the right where text is turned clockwise, else at the left.
        off = sign * ((len(lines) - 1) / 2 - index) * size * _LINES
        shapes.append(_shape(line, cell.turn, face, size, (wide / 2 + off, high / 2), context))
    return paragraph("DeskRule", *shapes, spacing=exact(1.0))


def text_length(text: str, size: float) -> int:
    """Return how long the longest line of a turned text is, in twips, with some air."""
    longest = max((width(line) for line in text.split("\n")), default=0.0)
    return round((longest + 1) * size * POINT_TWIPS)


def _shape(
    text: str,
    turn: m.Turn,
    face: m.Face,
    size: float,
    centre: tuple[float, float],
    context: Context,
) -> Xml:
    font = context.fmt.fonts.of(face)
    rare = context.fmt.fonts.rare
    # A path has one font: that of its rarest character, so that a name is of one face.
    needed = [other for c in text if (other := font_for(c, font, rare))]
    long, high = max(width(text), 0.5) * size * INK_WIDE, size * _INK_HIGH
    number = context.next_shape(font)
    style = (
        "position:absolute;mso-position-horizontal-relative:text;"
        "mso-position-vertical-relative:text;"
        f"margin-left:{centre[0] - long / 2:.2f}pt;margin-top:{centre[1] - high / 2:.2f}pt;"
        f"width:{long:.2f}pt;height:{high:.2f}pt;rotation:{_ROTATION[turn]};z-index:{number}"
    )
    # In double quotes: LibreOffice does not understand single ones.
    path = f'font-family:"{max(needed, key=len) if needed else font}";font-size:{size:g}pt'
    return Xml(
        f"<w:r><w:pict>{_SHAPE_TYPE if number == 1 else ''}"
        f'<v:shape id="turned{number}" type="#_x0000_t136" style={_attribute(style)} '
        'fillcolor="black" stroked="f">'
        f"<v:textpath style={_attribute(path)} string={_attribute(printable(text))}/>"
        "</v:shape></w:pict></w:r>"
    )


def _attribute(text: str) -> str:
    return '"' + escape(text, {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}) + '"'
