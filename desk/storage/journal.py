"""The journal: one entry an operation, each carrying the hash of the one before."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from desk.domain.faults import StorageFault
from desk.domain.operations import Change, Entry
from desk.domain.progress import Watch, unwatched
from desk.storage import schema

GENESIS: Final = "0" * 64
"""The hash that the first entry follows."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's sequence and hash; (0, GENESIS) where there is none."""

    sequence: int
    hash: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the chain does not hold: sequence, and a message code saying how."""

    sequence: int
    code: str


def locked_head(connection: sa.Connection) -> Head:
    """Return the head, locked until the transaction ends: two seats can't both append."""
    row = connection.execute(
        sa.select(schema.head.c.sequence, schema.head.c.hash)
        .where(schema.head.c.id == 1)
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise StorageFault("store.damaged", schema.head.name)
    return Head(row.sequence, row.hash)


def append(connection: sa.Connection, before: Head, entry: dict[str, Any]) -> Head:
    """Write an entry (all columns but sequence and hashes) after the head; return the new head."""
    values = entry | {"sequence": before.sequence + 1, "previous_hash": before.hash}
    values["hash"] = entry_hash(values)
    connection.execute(schema.journal.insert(), values)
    connection.execute(
        schema.head.update()
        .where(schema.head.c.id == 1)
        .values(sequence=values["sequence"], hash=values["hash"])
    )
    return Head(values["sequence"], values["hash"])


def entry_hash(row: Any) -> str:
    """Return the SHA-256 of a journal row (a mapping), over every column but the hash itself."""
    names = [column.name for column in schema.journal.columns if column.name != "hash"]
    text = json.dumps([row[name] for name in names], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def changes_text(changes: Iterable[Change]) -> str:
    """Return changes as the JSON text the journal keeps."""
    return json.dumps(
        [[c.kind, c.id, c.before, c.after] for c in changes],
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=True,
    )


def to_entry(row: Any) -> Entry:
    """Return a journal row (a mapping) as an entry."""
    values = dict(row)
    values["changes"] = tuple(Change(*change) for change in json.loads(values["changes"]))
    values["result"] = json.loads(values["result"])
    return Entry(**values)


def first_break(connection: sa.Connection, watch: Watch = unwatched) -> Break | None:
    """Walk the chain and return its first break: an edited, removed, moved or cut-off entry.

    The watch is told of each entry. Raises Stopped.
    """
    total = connection.execute(sa.select(sa.func.count()).select_from(schema.journal)).scalar() or 0
    query = sa.select(schema.journal).order_by(schema.journal.c.sequence)
    with connection.execution_options(yield_per=500).execute(query) as result:
        last = GENESIS, 0
        for number, row in enumerate(result.mappings()):
            watch(number, total)
            broken = _break_at(row, *last)
            if broken is not None:
                return broken
            last = row["hash"], row["sequence"]
    previous, sequence = last
    head = connection.execute(sa.select(schema.head)).mappings().one_or_none()
    if head is None or head["sequence"] > sequence:
        return Break(sequence + 1, "journal.cut")
    if head["sequence"] < sequence or head["hash"] != previous:
        return Break(sequence, "journal.head")
    return None


def _break_at(row: Any, previous: str, sequence: int) -> Break | None:
    if row["sequence"] != sequence + 1:
        return Break(sequence + 1, "journal.removed")
    if row["previous_hash"] != previous:
        return Break(sequence + 1, "journal.moved")
    try:
        intact = entry_hash(row) == row["hash"]
    except TypeError:  # bytes where a text was written
        intact = False
    return None if intact else Break(sequence + 1, "journal.edited")
