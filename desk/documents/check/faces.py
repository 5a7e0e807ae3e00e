"""Which face a font plays, under whatever name it goes, and how a line's characters are set."""

from collections import Counter
from collections.abc import Iterable, Iterator

from desk.documents.check.findings import families
from desk.documents.check.lines import Line
from desk.documents.model import Face
from desk.documents.reading.fonts import font_of
from desk.documents.reading.model import Run
from desk.documents.styles.settings import Fonts

UNNAMED = "未指定"
_NAMES = {
    Face.TITLE: "小标宋体",
    Face.BODY: "仿宋体",
    Face.KAI: "楷体",
    Face.HEI: "黑体",
    Face.SONG: "宋体",
}


def name_of(face: Face) -> str:
    """Return how a face is called."""
    return _NAMES[face]


def plays(font: str, face: Face, fonts: Fonts) -> bool:
    """Whether a font plays a face, by the office's settings or by a name it is known under."""
    return font == fonts.of(face) or font.lower() in families()[face.value]


def known(font: str, fonts: Fonts) -> bool:
    """Whether a font is of the settings or plays any of the standard's faces."""
    return any(plays(font, face, fonts) for face in Face)


def is_han(character: str) -> bool:
    """Whether a character is a 汉字 (of the planes that names are made of, too)."""
    code = ord(character)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x323AF


def characters(runs: Iterable[Run]) -> Iterator[tuple[str, Run]]:
    """Yield the characters of runs, each with its run."""
    for run in runs:
        for character in run.text:
            yield character, run


def han_font(runs: Iterable[Run]) -> str:
    """Return the font of most 汉字, "" where there are none."""
    counted = Counter(
        font_of(character, run.look) or UNNAMED
        for character, run in characters(runs)
        if is_han(character)
    )
    return counted.most_common(1)[0][0] if counted else ""


def part(line: Line, begin: int, end: int | None = None) -> tuple[Run, ...]:
    """Return the runs of a stretch of a line's paragraph text, cut where it begins and ends.

    The automatic number is no part of the text.
    """
    found, place = [], 0
    for run in line.runs:
        first = max(begin - place, 0)
        last = len(run.text) if end is None else min(end - place, len(run.text))
        if first < last:
            found.append(Run(run.text[first:last], run.look, run.changes, run.field))
        place += len(run.text)
    return tuple(found)
