"""Paragraphs that only the revised file has, and those it no longer has."""

from collections.abc import Iterator
from dataclasses import replace

from desk.documents import model as m
from desk.documents.revised.context import Context, as_json, difference
from desk.documents.revised.lines import Line, Role
from desk.documents.revised.pieces import Piece, Pieces
from desk.documents.revised.structure import Spot
from desk.documents.revised.units import NotUnderstood
from desk.domain.assignments import Assignment
from desk.domain.codec import to_plain
from desk.domain.decisions import Decision, Outcome, Statement, StatementVerb
from desk.domain.differences import Difference, DifferenceKind
from desk.domain.record import Record


def fold_continuations(laid: Pieces, where: dict[int, Spot], context: Context) -> None:
    """Make each added paragraph right below a decision's text a part of that text.

    A decision may have several paragraphs, and nothing else can stand there.
    """
    for place in sorted(laid.added):
        above = where[place].last
        if above is None or above.role is not Role.WORDS or place - 1 not in above.places:
            continue
        words = laid.words[place]
        decision = isinstance(context.record(above.line.source), Decision)
        if decision and not words.table and _task(words.text, where[place], context) is None:
            within = above.places.index(place - 1) + 1
            above.texts.insert(within, words.text.strip())
            above.places.insert(within, place)
            above.authors = tuple(dict.fromkeys((*above.authors, *words.authors)))
            laid.added.remove(place)


def added_differences(
    laid: Pieces, where: dict[int, Spot], context: Context
) -> Iterator[tuple[int, Difference]]:
    """Yield the added paragraphs, each with its place in the revised file."""
    base = {line.key for piece in laid.pieces for line in piece.lines}
    for place in laid.added:
        words, spot = laid.words[place], where[place]
        if words.key in context.today_keys - base:
            continue
        value, reason = "", "revised.table" if words.table else "revised.no_item"
        text = words.text.strip()
        kind = ""
        if spot.item_id and not words.table:
            kind, value = _addition(text, spot, context)
            reason = "" if value else "revised.not_printable"
        source = m.Source("agenda_item", spot.item_id, kind) if kind else None
        line = Line(text, Role.OTHER, source, spot.item_id, spot.heading)
        found = difference(
            context,
            DifferenceKind.ADDED,
            line,
            "",
            text,
            value=value,
            reason=reason,
            authors=words.authors,
        )
        yield place, found


def _addition(text: str, spot: Spot, context: Context) -> tuple[str, str]:
    """Return the kind of record that an added paragraph becomes, and the value that adds it."""
    task = _task(text, spot, context)
    if task is not None:
        after = next((r.id for r in spot.before[::-1] if isinstance(r, Assignment)), "")
        return task.KIND, _adding(task, after)
    # Minutes print decisions below all statements: what stands below one is a decision too
    said = [r for r in spot.before if r.id not in context.openers]
    decision = next((r for r in said[::-1] if isinstance(r, Decision)), None)
    if decision is not None or any(isinstance(r, Assignment) for r in said):
        after = next((r.id for r in spot.before[::-1] if isinstance(r, Decision)), "")
        return Decision.KIND, adding_decision(spot.item_id, text, after)
    after = next((r.id for r in spot.before[::-1] if isinstance(r, Statement)), "")
    return Statement.KIND, adding_statement(context, spot.item_id, text, after)


def adding_statement(
    context: Context, item_id: str, text: str, after: str, *, opens: bool = False
) -> str:
    """Return the value that adds a statement after another one, or as what opens the item."""
    verb = StatementVerb.HEARD if opens else StatementVerb.OTHER
    blank = Statement(item_id=item_id, verb=verb, text=text, position=0)
    made = blank if opens else context.texts.statement([text], blank)
    return _adding(made or blank, after)


def adding_decision(item_id: str, text: str, after: str) -> str:
    """Return the value that adds a decision. Noted claims least, and prints it word for word."""
    made = Decision(item_id=item_id, outcome=Outcome.NOTED, text=text, position=0)
    return _adding(made, after)


def _adding(record: Record, after: str) -> str:
    plain = to_plain(record)
    return as_json({"add": record.KIND, "record": plain, "after": after})


def _task(text: str, spot: Spot, context: Context) -> Assignment | None:
    """Return the assignment that a paragraph is, where it reads as one and has a decision."""
    decision = next((r for r in spot.before[::-1] if isinstance(r, Decision)), None)
    if decision is None:
        return None
    blank = Assignment(decision_id=decision.id, text="", position=0)
    try:
        return replace(context.sentences.read(text, blank), position=0)
    except NotUnderstood:
        return None


def deleted_differences(laid: Pieces, context: Context) -> Iterator[tuple[Piece, Difference]]:
    """Yield what the revised file has nothing of."""
    kept = {_key(piece) for piece in laid.pieces if not piece.deleted}
    for piece in laid.pieces:
        source = piece.line.source
        if not piece.deleted or (source is not None and source not in context.today):
            continue
        value, reason = _removal(piece, kept, context)
        if piece.role in (Role.HEADING, Role.OPENER) and _nothing_left(piece, laid):
            continue
        now = context.printed(source) if source is not None else "\n".join(piece.base)
        found = difference(
            context,
            DifferenceKind.DELETED,
            piece.line,
            now,
            "",
            value=value,
            base="\n".join(piece.base),
            reason=reason,
            authors=piece.authors,
        )
        yield piece, found


def _key(piece: Piece) -> tuple[str, str]:
    source = piece.line.source
    return (source.kind, source.id) if source is not None else ("", "")


def _removal(piece: Piece, kept: set[tuple[str, str]], context: Context) -> tuple[str, str]:
    """Return the value that takes a record out of the minutes, or why there is none."""
    record = context.record(piece.line.source)
    if isinstance(record, Statement | Assignment):
        return as_json({"remove": True, "seen": {"text": record.text}}), ""
    if isinstance(record, Decision):
        if any((a.KIND, a.id) in kept for a in _assignments(record, context)):
            return "", "revised.assignments_remain"
        seen = {"text": record.text, "in_minutes": True}
        return as_json({"set": {"in_minutes": False}, "seen": seen}), ""
    if piece.role in (Role.HEADING, Role.OPENER):
        return "", "revised.heading_deleted"
    if piece.role is Role.PEOPLE:
        return "", "revised.people"
    return "", "revised.made_by_program"


def _assignments(decision: Decision, context: Context) -> tuple[Assignment, ...]:
    for item in context.dossier.items:
        for found in item.decisions:
            if found.decision.id == decision.id:
                return found.assignments
    return ()


def _nothing_left(piece: Piece, laid: Pieces) -> bool:
    """Return whether all of an item went with its heading; its other differences then say so."""
    item = [p for p in laid.pieces if p.line.item_id == piece.line.item_id]
    said = [p for p in item if p.role in (Role.WORDS, Role.TASK)]
    decided = any(p.line.source is not None and p.line.source.kind == "decision" for p in said)
    return decided and all(p.deleted for p in item)
