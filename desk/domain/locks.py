"""What may still change in a meeting whose minutes are issued (S24): nearly nothing."""

from collections.abc import Iterator, Mapping, Sequence

from desk.domain import kinds
from desk.domain.codec import from_plain, to_plain
from desk.domain.meetings import LOCKED, Meeting
from desk.domain.operations import Change, Reader
from desk.domain.problems import Problem
from desk.domain.record import Record

_STILL_FREE: Mapping[str, frozenset[str]] = {
    "meeting": frozenset({"status"}),
    "assignment": frozenset({"state"}),
}
"""Fields of a locked meeting's records that change after issue."""

_OWNERS: Mapping[str, tuple[str, str]] = {
    "agenda_item": ("meeting_id", "meeting"),
    "attendance": ("meeting_id", "meeting"),
    "option": ("item_id", "agenda_item"),
    "consultation": ("item_id", "agenda_item"),
    "material": ("item_id", "agenda_item"),
    "delivery": ("material_id", "material"),
    "note": ("item_id", "agenda_item"),
    "statement": ("item_id", "agenda_item"),
    "decision": ("item_id", "agenda_item"),
    "assignment": ("decision_id", "decision"),
}


def locked_problems(changes: Sequence[Change], reader: Reader) -> Iterator[Problem]:
    """Yield a problem for each change to the record of a meeting that was locked before it."""
    before = {(c.kind, c.id): c for c in changes}
    for change in changes:
        if change.kind != "meeting" and change.kind not in _OWNERS:
            continue
        if not _fields(change) - _STILL_FREE.get(change.kind, frozenset()):
            continue
        meeting = _meeting_before(change.kind, change.id, before, reader)
        if meeting is not None and meeting.status in LOCKED:
            yield Problem("meeting.locked", values={"kind": change.kind})


def _fields(change: Change) -> set[str]:
    return set(change.before or ()) | set(change.after or ())


def _meeting_before(
    kind: str, record_id: str, changes: Mapping[tuple[str, str], Change], reader: Reader
) -> Meeting | None:
    """Return the meeting a record belongs to as it stood before the changes, or None."""
    record = _before(kind, record_id, changes, reader)
    while record is not None and kind != "meeting":
        field, kind = _OWNERS[kind]
        owner_id = getattr(record, field)
        record = _before(kind, owner_id, changes, reader) if owner_id is not None else None
    return record if isinstance(record, Meeting) else None


def _before(
    kind: str, record_id: str, changes: Mapping[tuple[str, str], Change], reader: Reader
) -> Record | None:
    cls = kinds.BY_NAME[kind]
    change = changes.get((kind, record_id))
    current = reader.seek(cls, record_id)
    if change is None:
        return current
    if current is None:
        return from_plain(cls, change.before) if change.before is not None else None
    if change.before is None:
        return current
    return from_plain(cls, {**to_plain(current), **change.before})
