"""What stands elsewhere in a revised file: items, and what was said and decided at them."""

from collections.abc import Iterator
from dataclasses import dataclass

from desk.documents.revised.alignment import longest_rising
from desk.documents.revised.context import Context, as_json, difference, item_of
from desk.documents.revised.lines import Role
from desk.documents.revised.pieces import Piece, Pieces
from desk.documents.revised.structure import Spot
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Statement
from desk.domain.differences import Difference, DifferenceKind
from desk.domain.record import Record


@dataclass(frozen=True, slots=True)
class _Standing:
    piece: Piece
    record: Record
    place: int


def moved_differences(
    laid: Pieces, where: dict[int, Spot], context: Context
) -> Iterator[tuple[Piece, Difference]]:
    """Yield a difference for each item, statement, decision or assignment that was moved."""
    standing = [
        _Standing(piece, record, piece.places[0])
        for piece in laid.pieces
        if piece.places
        and piece.role in (Role.HEADING, Role.WORDS, Role.TASK)
        and (record := context.record(piece.line.source)) is not None
    ]
    items = [s for s in standing if isinstance(s.record, AgendaItem)]
    for moved in _out_of_order(items, context):
        yield moved.piece, _moved_item(moved, items, context)
    headings = {s.record.id for s in items}
    stayed: dict[str, list[_Standing]] = {}
    for one in (s for s in standing if not isinstance(s.record, AgendaItem)):
        own = item_of(one.record, context.dossier)
        now = where[one.place].item_id
        if own in headings and now and now not in (own, one.piece.line.item_id):
            if _goes_along(one, where):
                continue
            yield one.piece, _moved(one, where[one.place], context)
        elif own == now:
            stayed.setdefault(own, []).append(one)
    for one_item in stayed.values():
        if _left_over(one_item):
            yield from _within(one_item, where, context)


def _within(
    standing: list[_Standing], where: dict[int, Spot], context: Context
) -> Iterator[tuple[Piece, Difference]]:
    """Yield what was moved inside an item whose order is not the paper's any more."""
    now = sorted(standing, key=lambda s: context.order.get(s.record.id, 0))
    groups: dict[tuple[str, str | None], list[_Standing]] = {}
    for one in now:
        owner = one.record.decision_id if isinstance(one.record, Assignment) else ""
        if isinstance(one.record, Assignment) and owner != _decision_above(one, where):
            yield one.piece, _moved(one, where[one.place], context)
        else:
            groups.setdefault((one.record.KIND, owner), []).append(one)
    for group in groups.values():
        for one in _left_over(group):
            yield one.piece, _moved(one, where[one.place], context)
    for one in _left_over(_as_printed(standing, where, context)):
        yield one.piece, _shown(one, context, where[one.place], "", "revised.order_fixed")


def _goes_along(one: _Standing, where: dict[int, Spot]) -> bool:
    """Return whether an assignment still stands under its own decision, which was moved."""
    above = [r.id for r in where[one.place].before if isinstance(r, Decision)]
    return isinstance(one.record, Assignment) and above[-1:] == [one.record.decision_id]


def _decision_above(one: _Standing, where: dict[int, Spot]) -> str | None:
    """Return the decision an assignment stands under, its own where there is none above."""
    above = [r.id for r in where[one.place].before if isinstance(r, Decision)]
    own = one.record.decision_id if isinstance(one.record, Assignment) else None
    return above[-1] if above else own


def _as_printed(
    standing: list[_Standing], where: dict[int, Spot], context: Context
) -> list[_Standing]:
    """Return an item's records as minutes print them once every move is made."""
    decisions = [s for s in standing if isinstance(s.record, Decision)]
    rank = {s.record.id: n for n, s in enumerate(sorted(decisions, key=lambda s: s.place))}

    def key(one: _Standing) -> tuple[int, int, int, int]:
        if one.record.id in context.openers:
            return (0, 0, 0, one.place)
        if isinstance(one.record, Statement):
            return (1, 0, 0, one.place)
        if isinstance(one.record, Decision):
            return (2, rank[one.record.id], 0, one.place)
        return (2, rank.get(_decision_above(one, where) or "", 0), 1, one.place)

    return sorted(standing, key=key)


def _out_of_order(standing: list[_Standing], context: Context) -> list[_Standing]:
    """Return the fewest that must have moved so that the others kept their order.

    Nothing, where it is the paper's order; else what differs from the order of the record now.
    """
    if not _left_over(standing):
        return []
    return _left_over(sorted(standing, key=lambda s: context.order.get(s.record.id, 0)))


def _left_over(standing: list[_Standing]) -> list[_Standing]:
    # Paragraphs that were run together stand at one place, in the order they had
    places = [s.place * len(standing) + n for n, s in enumerate(standing)]
    kept = set(longest_rising(places))
    return [s for place, s in enumerate(standing) if place not in kept]


def _moved_item(moved: _Standing, items: list[_Standing], context: Context) -> Difference:
    before = [s for s in items if s.place < moved.place and s is not moved]
    last = max(before, key=lambda s: s.place, default=None)
    owner = getattr(moved.record, "meeting_id", "")
    value = _moving(moved.record, "meeting_id", owner, last.record.id if last else "")
    spot = Spot("", "", (), last.piece if last else None)
    return _shown(moved, context, spot, value)


def _moved(one: _Standing, spot: Spot, context: Context) -> Difference:
    """Return the difference; without a value where minutes cannot print such an order."""
    value = _new_place(one.record, spot, context)
    return _shown(one, context, spot, value, "" if value else "revised.order_fixed")


def _new_place(record: Record, spot: Spot, context: Context) -> str:
    """Return the value that moves a record behind the last of its kind above it."""
    before = [r for r in spot.before if r.id != record.id]
    if not isinstance(record, Assignment):
        said = [r for r in before if r.id not in context.openers]
        foreign = isinstance(record, Statement) and any(not isinstance(r, Statement) for r in said)
        if foreign and item_of(record, context.dossier) != spot.item_id:
            return ""
        peers = [r.id for r in before if type(r) is type(record)]
        return _moving(record, "item_id", spot.item_id, peers[-1] if peers else "")
    decision = next((r for r in before[::-1] if isinstance(r, Decision)), None)
    if decision is None:
        return ""
    below = before[before.index(decision) :]
    after = [r.id for r in below if isinstance(r, Assignment)]
    return _moving(record, "decision_id", decision.id, after[-1] if after else "")


def _moving(record: Record, owner: str, owner_id: str | None, after: str) -> str:
    seen = {owner: getattr(record, owner)}
    return as_json({"move": {"owner": owner_id, "after": after}, "seen": seen})


def _shown(
    one: _Standing, context: Context, spot: Spot, value: str, reason: str = ""
) -> Difference:
    text = "\n".join(one.piece.texts)
    above = spot.last if spot.last is not one.piece else None
    revised = (
        context.spoken.text("moved.after", after=above.line.text, text=text)
        if above is not None
        else context.spoken.text("moved.first", heading=spot.heading, text=text)
    )
    return difference(
        context,
        DifferenceKind.ORDER,
        one.piece.line,
        "\n".join(one.piece.base),
        revised,
        field="position",
        value=value,
        reason=reason,
        authors=one.piece.authors,
    )
