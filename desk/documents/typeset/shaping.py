"""A paragraph's characters with their fonts and widths, before any line is broken."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desk.documents.rules.breaking import Habits, Script, scripts
from desk.documents.typeset.flow import Piece, Type
from desk.documents.typeset.metrics import Font, Metrics

BLANKS = " \u3000"
"""What takes no room at a line's end."""


@dataclass(slots=True)
class Shaped:
    """A text, character by character. Widths in points.

    `gaps[i]` stands before character i (汉字 beside Latin); `loose[i]` is the spacing after it.
    `ends[i]` tells that the type or the script changes after character i.
    """

    text: str
    types: list[Type] = field(default_factory=list)
    fonts: list[Font] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    loose: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    ends: list[bool] = field(default_factory=list)


def shape(pieces: Sequence[Piece], metrics: Metrics, habits: Habits) -> Shaped:
    """Return the characters of a paragraph's text with fonts, widths and gaps."""
    made = Shaped("".join(piece.text for piece in pieces))
    made.scripts = scripts(made.text)
    known: dict[tuple[Type, str], tuple[Font, float]] = {}
    for piece in pieces:
        kind = piece.type
        for character in piece.text:
            if (kind, character) not in known:
                known[kind, character] = _measured(kind, character, metrics)
            font, width = known[kind, character]
            made.types.append(kind)
            made.fonts.append(font)
            made.widths.append(width)
            made.loose.append(kind.spacing)
    _mark_ends(made, habits)
    _set_gaps(made, habits)
    return made


def _measured(kind: Type, character: str, metrics: Metrics) -> tuple[Font, float]:
    font, width = metrics.glyph(kind.font, kind.bold, character)
    return font, 0.0 if character in "\t\n" else width * kind.size * kind.scale


def _mark_ends(made: Shaped, habits: Habits) -> None:
    last = len(made.text) - 1
    for index in range(last + 1):
        end = (
            index == last
            or made.scripts[index] is not made.scripts[index + 1]
            or made.types[index] != made.types[index + 1]
            or made.text[index + 1] in "\t\n"
        )
        made.ends.append(end)
        if end and not habits.spaced_ends:
            made.loose[index] = 0.0


def _set_gaps(made: Shaped, habits: Habits) -> None:
    made.gaps.append(0.0)
    for index in range(1, len(made.text)):
        before, after = made.text[index - 1], made.text[index]
        apart = (
            made.scripts[index - 1] is not made.scripts[index]
            and before.isalnum()
            and after.isalnum()
        )
        made.gaps.append(habits.gap * made.types[index - 1].size if apart else 0.0)
