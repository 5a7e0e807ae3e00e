"""What may still change in a meeting whose minutes are issued (S24): nearly nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields

from desk.domain import kinds
from desk.domain.attendance import Attendance, Role
from desk.domain.codec import from_plain, to_plain
from desk.domain.meetings import LOCKED, Meeting, MeetingStatus
from desk.domain.operations import Change, Reader
from desk.domain.papers import NumberState, Paper, PaperOrigin
from desk.domain.problems import Problem
from desk.domain.record import Record
from desk.domain.signing import Reopening

_STILL_FREE: Mapping[str, frozenset[str]] = {
    "meeting": frozenset({"status"}),
    "assignment": frozenset({"state"}),
    "attendance": frozenset({"leader_briefed_on", "principal_briefed_on"}),
}
"""Fields of a locked meeting's records that change after issue."""

REOPENED: Mapping[str, frozenset[str]] = {
    "meeting": frozenset({"place", "start", "end", "recorder_id", "copies_to"}),
    "attendance": frozenset(
        {
            "position",
            "role",
            "status",
            "substitute_id",
            "reason",
            "approved_by",
            "approved_on",
            "item_ids",
        }
    ),
}
"""Fields that change while issued minutes are open again for form and lists (a Reopening)."""

FACTS_IN_OPENING = frozenset({"place", "start", "end"})
"""Fields of a meeting that the first sentence of its minutes says."""

_AMENDED = frozenset(
    {"due", "long_term", "lead_id", "joint_lead_id", "support_ids", "leader_id", "report_by"}
)
"""Fields of an issued assignment that change together with a reason (an Amendment)."""

_FILE = frozenset({"folder", "file_name", "file_hash", "look", "written_at"})
"""Fields of an issued paper that are written with its first file."""

_OUTSIDE = frozenset({"paper", "speech", "amendment", "minutes_version", "reopening"})
"""Kinds that belong to a meeting but go on after its issue: files are written then."""

_OWNERS: Mapping[str, tuple[str, str]] = {
    kind.KIND: (field.name, field.metadata["owner"])
    for kind in kinds.ALL
    for field in fields(kind)
    if "owner" in field.metadata and kind.KIND not in _OUTSIDE
}


def locked_problems(changes: Sequence[Change], reader: Reader) -> Iterator[Problem]:
    """Yield a problem for each change to the record of a meeting that was locked before it.

    A record moved into such a meeting is one too; and no given number is changed or taken away.
    """
    before = {(c.kind, c.id): c for c in changes}
    explained = {
        c.after["assignment_id"]
        for c in changes
        if c.kind == "amendment" and c.before is None and c.after is not None
    }
    for change in changes:
        if change.kind == "registered_number":
            yield from _number_problems(change)
        if change.kind == "paper":
            yield from _paper_problems(change, reader)
        if change.kind == "assignment":
            yield from _ahead_problems(change)
        if change.kind == "reopening":
            yield from _reopening_problems(change)
        if change.kind == "amendment" and change.before is not None:
            yield Problem("amendment.kept")
        if change.kind != "meeting" and change.kind not in _OWNERS:
            continue
        free = _STILL_FREE.get(change.kind, frozenset())
        if change.kind == "assignment" and change.id in explained and change.before is not None:
            free |= _AMENDED
        if change.after is not None and not _fields(change) - free and not _opens(change):
            continue
        listed = _is_of_lists(change, free, before, reader)
        if any(
            meeting is not None
            and meeting.status in LOCKED
            and not (listed and _is_open_again(meeting, reader))
            for meeting in _meetings(change, before, reader)
        ):
            yield Problem("meeting.locked", values={"kind": change.kind})


def _is_of_lists(
    change: Change,
    free: frozenset[str],
    changes: Mapping[tuple[str, str], Change],
    reader: Reader,
) -> bool:
    """Return whether a change is one of lists and facts, not of who took the chair."""
    if change.kind not in REOPENED:
        return False
    whole = change.before is None or change.after is None
    if whole and change.kind != "attendance":
        return False
    if not whole and _fields(change) - free - REOPENED[change.kind]:
        return False
    before = _before(change.kind, change.id, changes, reader) if change.before else None
    after = reader.seek(kinds.BY_NAME[change.kind], change.id)
    chairs = [isinstance(r, Attendance) and r.role is Role.CHAIR for r in (before, after)]
    return chairs[0] == chairs[1]


def _is_open_again(meeting: Meeting, reader: Reader) -> bool:
    return bool(reader.find(Reopening, meeting_id=meeting.id, closed_at=""))


def _reopening_problems(change: Change) -> Iterator[Problem]:
    """Yield a problem unless a reopening is new, or is closed once."""
    closes = (change.before or {}).keys() == {"closed_at"} and change.before == {"closed_at": ""}
    if change.before is not None and not (closes and change.after is not None):
        yield Problem("reopening.kept")


def _number_problems(change: Change) -> Iterator[Problem]:
    if change.before is None or (change.after or {}) == {"state": NumberState.VOIDED.value}:
        return
    yield Problem("number.given")


def _ahead_problems(change: Change) -> Iterator[Problem]:
    """Yield a problem where work that went out ahead (先行交办) would be gone without a word."""
    before = change.before or {}
    if before.get("sent_ahead_on") is not None:
        if change.after is None:
            yield Problem("ahead.removed", values={"text": before["text"]})
        elif "sent_ahead_on" in change.after:
            yield Problem("ahead.sent")
    if change.after is not None and before.get("number") is not None:
        yield Problem("number.given")


def _paper_problems(change: Change, reader: Reader) -> Iterator[Problem]:
    """Yield a problem where a paper that went out is removed or says something else."""
    if change.before is None:
        return
    before = _before(change.kind, change.id, {(change.kind, change.id): change}, reader)
    went_out = isinstance(before, Paper) and before.issued and before.origin is PaperOrigin.WRITTEN
    if went_out and (change.after is None or _fields(change) - _FILE):
        yield Problem("paper.issued")


def _opens(change: Change) -> bool:
    """Whether a change takes a meeting out of the locked states."""
    after = change.after or {}
    return change.kind == "meeting" and after.get("status", MeetingStatus.ISSUED) not in LOCKED


def _fields(change: Change) -> set[str]:
    return set(change.before or ()) | set(change.after or ())


def _meetings(
    change: Change, changes: Mapping[tuple[str, str], Change], reader: Reader
) -> Iterator[Meeting | None]:
    """Yield the meetings a record belonged and belongs to, as they stood before the changes."""
    old = _before(change.kind, change.id, changes, reader)
    yield _meeting_of(change.kind, old, changes, reader)
    new = reader.seek(kinds.BY_NAME[change.kind], change.id)
    if change.kind != "meeting" and new is not None:
        yield _meeting_of(change.kind, new, changes, reader)


def _meeting_of(
    kind: str,
    record: Record | None,
    changes: Mapping[tuple[str, str], Change],
    reader: Reader,
) -> Meeting | None:
    while record is not None and kind in _OWNERS:
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
