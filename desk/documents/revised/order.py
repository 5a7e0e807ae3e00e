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

_OWNERS = {"statement": "item_id", "decision": "item_id", "assignment": "decision_id"}


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
    moved_on: list[_Standing] = []
    stayed: dict[str, list[_Standing]] = {}
    for one in (s for s in standing if not isinstance(s.record, AgendaItem)):
        own = item_of(one.record, context.dossier)
        now = where[one.place].item_id
        if own in headings and now and now not in (own, one.piece.line.item_id):
            moved_on.append(one)
        elif own == now:
            stayed.setdefault(own, []).append(one)
    for siblings in stayed.values():
        moved_on += _out_of_order(siblings, context)
    decisions = {one.record.id for one in moved_on if isinstance(one.record, Decision)}
    for one in moved_on:
        if not _goes_along(one, decisions, where):
            yield one.piece, _moved(one, where[one.place], context)


def _goes_along(one: _Standing, decisions: set[str], where: dict[int, Spot]) -> bool:
    """Return whether an assignment still stands under its decision, which was moved."""
    if not isinstance(one.record, Assignment) or one.record.decision_id not in decisions:
        return False
    above = [r for r in where[one.place].before if isinstance(r, Decision)]
    return bool(above) and above[-1].id == one.record.decision_id


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
    return _shown(moved, context, last.piece.line.text if last else "", "", value)


def _moved(one: _Standing, spot: Spot, context: Context) -> Difference:
    """Return the difference; without a value where minutes cannot print such an order."""
    before = [r for r in spot.before if r.id != one.record.id]
    above = spot.last.line.text if spot.last is not None and before else ""
    value, reason = _new_place(one.record, spot.item_id, before, context), ""
    if not value:
        reason = "revised.order_fixed"
    return _shown(one, context, above, spot.heading, value, reason)


def _new_place(record: Record, item_id: str, before: list[Record], context: Context) -> str:
    """Return the value that moves a record behind the last of its kind above it."""
    peers = [r for r in before if type(r) is type(record)]
    later = {Statement: (Decision, Assignment), Decision: (), Assignment: ()}
    said = [r for r in before if r.id not in context.openers]
    if any(isinstance(r, later[type(record)]) for r in said if type(record) in later):
        return ""
    if not isinstance(record, Assignment):
        after = peers[-1].id if peers else ""
        moved = item_of(record, context.dossier) != item_id
        if not moved and _after_now(record, context) == after:
            return ""
        return _moving(record, "item_id", item_id, after)
    decision = next((r for r in before[::-1] if isinstance(r, Decision)), None)
    if decision is None:
        return ""
    after = next(
        (r.id for r in before[before.index(decision) :][::-1] if isinstance(r, Assignment)), ""
    )
    if record.decision_id == decision.id and _after_now(record, context) == after:
        return ""
    return _moving(record, "decision_id", decision.id, after)


def _after_now(record: Record, context: Context) -> str:
    """Return the id of the record's elder sibling, empty for the first."""
    for item in context.dossier.items:
        rows: list[list[Record]] = [list(item.statements), [d.decision for d in item.decisions]]
        rows += [list(d.assignments) for d in item.decisions]
        for row in rows:
            ids = [r.id for r in row]
            if record.id in ids:
                place = ids.index(record.id)
                return ids[place - 1] if place else ""
    return ""


def _moving(record: Record, owner: str, owner_id: str | None, after: str) -> str:
    seen = {owner: getattr(record, owner)}
    return as_json({"move": {"owner": owner_id, "after": after}, "seen": seen})


def _shown(
    one: _Standing, context: Context, after: str, heading: str, value: str, reason: str = ""
) -> Difference:
    text = "\n".join(one.piece.texts)
    spoken = context.spoken
    revised = (
        spoken.text("moved.after", after=after, text=text)
        if after
        else spoken.text("moved.first", heading=heading, text=text)
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
