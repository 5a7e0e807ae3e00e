"""Where each paragraph of a revised file stands: under which item, after which record."""

from dataclasses import dataclass

from desk.documents.revised.context import Context
from desk.documents.revised.lines import Role
from desk.documents.revised.pieces import Piece, Pieces
from desk.domain.record import Record

_CLOSING = (Role.PEOPLE, Role.COPIES, Role.HEAD)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a revised file: the item above it, and the records of the item before it."""

    item_id: str
    heading: str
    before: tuple[Record, ...]
    """Statements, decisions and assignments of the same item, in the revised order."""
    last: Piece | None
    """The piece right above."""


def spots(laid: Pieces, context: Context) -> dict[int, Spot]:
    """Return the spot of each revised paragraph by its place."""
    found: dict[int, Spot] = {}
    item_id = heading = ""
    before: list[Record] = []
    last: Piece | None = None
    for place, words in enumerate(laid.words):
        pieces = laid.at.get(place, [])
        for piece in pieces:
            if piece.role is Role.HEADING and piece.line.source is not None:
                item_id, heading, before = piece.line.source.id, words.text, []
            elif piece.role in _CLOSING:
                item_id, heading, before = "", "", []
        found[place] = Spot(item_id, heading, tuple(before), last)
        for piece in pieces:
            last = piece
            record = context.record(piece.line.source)
            if record is not None and piece.role in (Role.WORDS, Role.TASK):
                before.append(record)
    return found
