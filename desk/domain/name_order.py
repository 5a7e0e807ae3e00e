"""Names in the order of their surnames' strokes (姓氏笔画), and set out for lists."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from desk.domain.office import Person

_UNKNOWN: Final = (1_000, "")
_BLANK: Final = "\u3000"


class StrokeCustom(StrEnum):
    """How people of one surname follow each other."""

    SHORT_FIRST = "short_first"
    """Names of two characters come before those of three."""
    BY_CHARACTER = "by_character"
    """The second character decides, however long the name is."""


class NameOrder(StrEnum):
    """In which order a list of people is put."""

    RANK = "rank"
    """As the directory ranks them; those without a rank come last."""
    SHORT_FIRST = "short_first"
    BY_CHARACTER = "by_character"

    @property
    def custom(self) -> StrokeCustom | None:
        """The custom of strokes it follows; None for the order of ranks."""
        return None if self is NameOrder.RANK else StrokeCustom(self.value)


def in_order(
    people: Iterable[Person], order: NameOrder, strokes: Mapping[str, str]
) -> list[Person]:
    """Return people in an order; who is equal in it keeps their place to each other."""
    custom = order.custom
    if custom is None:
        return sorted(people, key=lambda p: (p.rank is None, p.rank or 0))
    return sorted(people, key=lambda p: stroke_key(p.name, strokes, custom))


def stroke_key(
    name: str, strokes: Mapping[str, str], custom: StrokeCustom
) -> tuple[tuple[int, str], int, tuple[tuple[int, str], ...]]:
    """Return what a name is sorted by.

    First the surname: the number of its strokes, then the strokes one by one, 横竖撇点折 (1 to 5,
    as `strokes` has them); then the rest of the name in the same way. Characters that are not in
    `strokes` come last.
    """
    name = bare(name)
    keys = tuple(_character(character, strokes) for character in name)
    short = len(name) > 2 if custom is StrokeCustom.SHORT_FIRST else False
    return keys[0] if keys else _UNKNOWN, int(short), keys[1:]


def unknown_characters(name: str, strokes: Mapping[str, str]) -> tuple[str, ...]:
    """Return the characters of a name whose strokes are not known."""
    return tuple(character for character in bare(name) if character not in strokes)


def _character(character: str, strokes: Mapping[str, str]) -> tuple[int, str]:
    written = strokes.get(character)
    return (len(written), written) if written else _UNKNOWN


def bare(name: str) -> str:
    """Return a name without the blanks that set it out."""
    return "".join(name.split())


def set_out(name: str) -> str:
    """Return a name as lists print it: one of two characters as wide as one of three (张　三)."""
    written = bare(name)
    return f"{written[0]}{_BLANK}{written[1]}" if len(written) == 2 else name.strip()
