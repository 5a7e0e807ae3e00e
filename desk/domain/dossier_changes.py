"""A meeting as it is after some of its records changed, the rest of it being the same values."""

from bisect import insort
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, TypeVar

from desk.domain.agenda import AgendaItem, Consultation, Option
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.dossier import DecisionDossier, Dossier, ItemDossier
from desk.domain.item_course import ItemCheck, ItemMove
from desk.domain.meetings import Meeting
from desk.domain.record import Record
from desk.domain.sessions import ItemRun, Passage

R = TypeVar("R", bound=Record)
Found = Mapping[tuple[str, str], Record | None]
"""Records by kind and id as they stand now; None is one that is gone."""

_OF_ITEM: dict[str, str] = {
    Option.KIND: "options",
    Consultation.KIND: "consultations",
    Note.KIND: "notes",
    Statement.KIND: "statements",
    ItemMove.KIND: "moves",
    ItemCheck.KIND: "checks",
    ItemRun.KIND: "runs",
}
_OF_MEETING: dict[str, str] = {Attendance.KIND: "attendance", Passage.KIND: "passages"}
_SINGLE = frozenset({Meeting.KIND, AgendaItem.KIND, Decision.KIND, Assignment.KIND})

KINDS = _SINGLE | _OF_ITEM.keys() | _OF_MEETING.keys()
"""The kinds whose changes can be told from the records alone."""


def with_records(dossier: Dossier, found: Found) -> Dossier | None:
    """Return the meeting with these records as they stand now, equal parts being the same objects.

    None where the whole has to be read anew: an item came, went or moved, or another kind changed.
    """
    items = {item.item.id: item for item in dossier.items}
    whole = dossier
    # owners first: what belongs to a decision that was just made finds it there
    for (kind, record_id), record in sorted(found.items(), key=lambda f: f[0][0] != Decision.KIND):
        if kind in _OF_MEETING:
            whole = _in_meeting(whole, kind, record_id, record)
        elif kind == Meeting.KIND:
            if record_id != dossier.meeting.id:
                continue
            if not isinstance(record, Meeting) or record.type_id != dossier.meeting.type_id:
                return None
            whole = whole if record == whole.meeting else replace(whole, meeting=record)
        elif kind == AgendaItem.KIND:
            if not _edited_item(items, record_id, record, dossier):
                return None
        elif kind == Decision.KIND:
            if _relates_anew(dossier, record_id, record):
                return None
            _decision(items, record_id, record)
        elif kind == Assignment.KIND:
            _assignment(items, record_id, record)
        elif kind in _OF_ITEM:
            _in_item(items, _OF_ITEM[kind], record_id, record)
        else:
            return None
    listed = tuple(items[item.item.id] for item in dossier.items)
    if any(now is not before for now, before in zip(listed, dossier.items, strict=True)):
        whole = replace(whole, items=listed)
    return whole


def _in_meeting(dossier: Dossier, kind: str, record_id: str, record: Record | None) -> Dossier:
    name = _OF_MEETING[kind]
    before = getattr(dossier, name)
    if isinstance(record, Attendance) and record.meeting_id != dossier.meeting.id:
        record = None
    if isinstance(record, Passage) and record.attendance_id not in {
        a.id for a in dossier.attendance
    }:
        record = None
    after = _placed(before, record_id, record)
    changed: dict[str, Any] = {name: after}
    return dossier if after is before else replace(dossier, **changed)


def _relates_anew(dossier: Dossier, record_id: str, record: Record | None) -> bool:
    """Return whether a decision now takes the place of another one: that is told by both."""
    known = (d.decision for item in dossier.items for d in item.decisions)
    before = next((one.supersedes_id for one in known if one.id == record_id), None)
    return before != (record.supersedes_id if isinstance(record, Decision) else None)


def _edited_item(
    items: dict[str, ItemDossier], record_id: str, record: Record | None, dossier: Dossier
) -> bool:
    before = items.get(record_id)
    if before is None:
        return not isinstance(record, AgendaItem) or record.meeting_id != dossier.meeting.id
    if not isinstance(record, AgendaItem):
        return False
    if (record.position, record.meeting_id) != (before.item.position, before.item.meeting_id):
        return False
    if record != before.item:
        items[record_id] = replace(before, item=record)
    return True


def _in_item(
    items: dict[str, ItemDossier], name: str, record_id: str, record: Record | None
) -> None:
    home = getattr(record, "item_id", None)
    for item_id in _homes(items, home, lambda item: _has(getattr(item, name), record_id)):
        item = items[item_id]
        before = getattr(item, name)
        after = _placed(before, record_id, record if item_id == home else None)
        if after is not before:
            changed: dict[str, Any] = {name: after}
            items[item_id] = replace(item, **changed)


def _decision(items: dict[str, ItemDossier], record_id: str, record: Record | None) -> None:
    home = getattr(record, "item_id", None)

    def holds(item: ItemDossier) -> bool:
        return any(d.decision.id == record_id for d in item.decisions)

    kept: tuple[Assignment, ...] = ()
    for item_id in _homes(items, home, holds):
        item = items[item_id]
        old = next((d for d in item.decisions if d.decision.id == record_id), None)
        kept = old.assignments if old is not None else kept
        if old is not None and old.decision == record and item_id == home:
            continue
        others = {d.decision.id: d for d in item.decisions if d.decision.id != record_id}
        order = tuple(d.decision for d in others.values())
        if isinstance(record, Decision) and item_id == home:
            others[record.id] = DecisionDossier(record, kept)
            order = _placed(order, record.id, record)
        items[item_id] = replace(item, decisions=tuple(others[d.id] for d in order))


def _assignment(items: dict[str, ItemDossier], record_id: str, record: Record | None) -> None:
    home = getattr(record, "decision_id", None)
    for item_id, item in list(items.items()):
        decisions = tuple(
            _with_assignment(d, record_id, record if d.decision.id == home else None)
            for d in item.decisions
        )
        if any(a is not b for a, b in zip(decisions, item.decisions, strict=True)):
            items[item_id] = replace(item, decisions=decisions)


def _with_assignment(
    decision: DecisionDossier, record_id: str, record: Record | None
) -> DecisionDossier:
    after = _placed(decision.assignments, record_id, record)
    return decision if after is decision.assignments else replace(decision, assignments=after)


def _homes(items: dict[str, ItemDossier], home: str | None, holds: Any) -> Iterable[str]:
    """Return the items that hold a record or are to hold it: those left first."""
    held = [item_id for item_id, item in items.items() if item_id != home and holds(item)]
    return [*held, home] if home in items else held


def _has(records: tuple[Record, ...], record_id: str) -> bool:
    return any(record.id == record_id for record in records)


def _placed(records: tuple[R, ...], record_id: str, record: Any) -> tuple[R, ...]:
    """Return records with one of them as it is now, each in its place; the same where it is so."""
    old = next((r for r in records if r.id == record_id), None)
    if old == record:
        return records
    kept = [r for r in records if r is not old]
    if record is not None:
        insort(kept, record, key=attrgetter(*type(record).ORDER))
    return tuple(kept)


def sharing(before: Dossier, now: Dossier) -> Dossier:
    """Return `now` made of the same objects as `before` wherever the two are equal.

    What is shown of a part can then be skipped by asking whether it is the same object.
    """
    if now == before:
        return before
    old = {item.item.id: item for item in before.items}
    items = tuple(_shared(old.get(item.item.id), item) for item in now.items)
    return _shared(before, replace(now, items=items))


S = TypeVar("S", Dossier, ItemDossier)


def _shared(before: S | None, now: S) -> S:
    if before is None or now == before:
        return now if before is None else before
    same = {
        field.name: getattr(before, field.name)
        for field in fields(now)
        if field.name != "items" and getattr(now, field.name) == getattr(before, field.name)
    }
    return replace(now, **same)


_UNPRINTED = frozenset({"notes", "runs", "passages", "papers", "differences"})


def same_minutes(a: Dossier, b: Dossier) -> bool:
    """Return whether nothing minutes are made from differs; notes, times and files do not count.

    Only sameness of objects is asked for (see `sharing`), so False may be said of equal ones.
    """
    if a is b:
        return True
    if not _same(a, b, _UNPRINTED | {"items"}) or len(a.items) != len(b.items):
        return False
    pairs = zip(a.items, b.items, strict=True)
    return all(x is y or _same(x, y, _UNPRINTED) for x, y in pairs)


def _same(a: S, b: S, without: frozenset[str]) -> bool:
    return all(
        getattr(a, field.name) is getattr(b, field.name)
        for field in fields(a)
        if field.name not in without
    )
