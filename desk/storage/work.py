"""Records in a transaction: looking up, and the changes an operation makes."""

import hashlib
from dataclasses import fields, replace
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa

from desk.domain import kinds
from desk.domain.codec import Plain, field_types, to_plain, typed_value
from desk.domain.faults import StorageFault
from desk.domain.operations import Change
from desk.domain.problems import Missing, refuse
from desk.domain.progress import Watch, unwatched
from desk.domain.record import Record
from desk.storage.schema import TABLES, content

K = TypeVar("K", bound=Record)

_LARGEST = 2**31 - 1
"""What a PostgreSQL integer takes; SQLite's would be larger."""
_AT_ONCE = 100
"""So many removed records are looked for with one query: taking a long list back removes many."""


class SqlReader:
    """Looks records up over one connection."""

    def __init__(self, connection: sa.Connection, watch: Watch = unwatched) -> None:
        self._connection = connection
        self._watch = watch

    def get(self, kind: type[K], record_id: str, /) -> K:
        """Return the record. Raises Missing."""
        record = self.seek(kind, record_id)
        if record is None:
            raise Missing(kind.KIND, record_id)
        return record

    def seek(self, kind: type[K], record_id: str | None, /) -> K | None:
        """Return the record, or None where there is none of that id."""
        if record_id is None:
            return None
        self._watch(0, 0)
        row = self._connection.execute(_by_id(kind.KIND), {"wanted": record_id}).mappings().first()
        return _whole_record(kind, row) if row is not None else None

    def find(self, kind: type[K], /, **where: object) -> list[K]:
        """Return the records whose fields equal `where` (a collection.

        Any of it), in their order.
        """
        self._watch(0, 0)
        table = TABLES[kind.KIND]
        query = sa.select(table)
        for name, value in where.items():
            column = table.c[name]
            if isinstance(value, list | set | frozenset | dict):
                query = query.where(column.in_(list(value)))
            elif value is None:
                query = query.where(column.is_(None))
            else:
                query = query.where(column == value)
        order = dict.fromkeys((*kind.ORDER, "id"))
        query = query.order_by(*(table.c[name].nulls_last() for name in order))
        rows = self._connection.execute(query).mappings()
        return [_whole_record(kind, row) for row in rows]

    def tally(self, kind: type[Record], field: str) -> dict[str, int]:
        """Return how many records there are for each value of a field, None left out."""
        column = TABLES[kind.KIND].c[field]
        query = sa.select(column, sa.func.count()).where(column.is_not(None)).group_by(column)
        return {value: count for value, count in self._connection.execute(query)}


@cache
def _by_id(name: str) -> sa.Select[Any]:
    """Return the query for one record, made once: checking an import asks it thousandfold."""
    table = TABLES[name]
    return sa.select(table).where(table.c.id == sa.bindparam("wanted"))


def _whole_record(kind: type[K], row: Any) -> K:
    try:
        return kind(**{name: typed_value(kind, name, row[name]) for name in field_types(kind)})
    except (ValueError, TypeError) as error:
        # A date, a list or a state that this program never writes
        raise StorageFault("store.damaged", f"{kind.KIND}: {error}") from error


class SqlWork(SqlReader):
    """A transaction under way, which remembers what each record was before it."""

    def __init__(self, connection: sa.Connection, now: datetime, watch: Watch = unwatched) -> None:
        super().__init__(connection, watch)
        self._now = now
        self._before: dict[tuple[type[Record], str], Record | None] = {}

    @property
    def now(self) -> datetime:
        """The local time the operation began at."""
        return self._now

    def add(self, record: K) -> K:
        """Keep a new record and return it."""
        self._watch(0, 0)
        _check_values(record)
        kind = type(record)
        self._before.setdefault((kind, record.id), None)
        self._connection.execute(TABLES[kind.KIND].insert(), _row(record))
        return record

    def put(self, record: K) -> K:
        """Replace the record of the same id and return it. Raises Missing."""
        kind = type(record)
        current = self.get(kind, record.id)
        if current == record:
            return record
        _check_values(record)
        self._before.setdefault((kind, record.id), current)
        table = TABLES[kind.KIND]
        self._connection.execute(table.update().where(table.c.id == record.id).values(_row(record)))
        return record

    def remove(self, kind: type[Record], record_id: str) -> None:
        """Remove a record and all that is part of it. Raises Missing."""
        current = self.get(kind, record_id)
        for child, name in kinds.owned_by(kind.KIND):
            for part in self.find(child, **{name: record_id}):
                self.remove(child, part.id)
        for other, name in kinds.pruned_lists(kind.KIND):
            for record in self._listing(other, name, record_id):
                kept: Any = tuple(i for i in getattr(record, name) if i != record_id)
                self.put(replace(record, **{name: kept}))
        self._before.setdefault((kind, record_id), current)
        table = TABLES[kind.KIND]
        self._connection.execute(table.delete().where(table.c.id == record_id))

    def keep(self, data: bytes) -> str:
        """Keep a file's content and return its address (SHA-256, hex); the same is kept once."""
        address = hashlib.sha256(data).hexdigest()
        known = sa.select(sa.exists().where(content.c.address == address))
        if not self._connection.execute(known).scalar():
            self._connection.execute(content.insert().values(address=address, data=data))
        return address

    def changes(self) -> tuple[Change, ...]:
        """Return what has changed so far, in the order records were first touched.

        Raises Refused where a record that was removed is still named by another, or a list names
        one that is gone.
        """
        found: list[Change] = []
        gone: dict[type[Record], list[str]] = {}
        for (kind, record_id), before in self._before.items():
            after = self.seek(kind, record_id)
            if before is not None and after is None:
                gone.setdefault(kind, []).append(record_id)
            if after is not None:
                self._check_lists(after)
            change = _change(kind.KIND, record_id, before, after)
            if change is not None:
                found.append(change)
        for kind, ids in gone.items():
            for first in range(0, len(ids), _AT_ONCE):
                self._check_unused(kind, ids[first : first + _AT_ONCE])
        return tuple(found)

    def _check_lists(self, record: Record) -> None:
        """Do for ids in a list what foreign keys do for single ones."""
        for field in fields(record):
            if "refs" not in field.metadata:
                continue
            named = set(getattr(record, field.name))
            if named and len(self.find(kinds.BY_NAME[field.metadata["refs"]], id=named)) < len(
                named
            ):
                raise refuse("record.clash")

    def _listing(self, kind: type[Record], field: str, record_id: str) -> list[Record]:
        """Return the records whose list in `field` holds an id."""
        table = TABLES[kind.KIND]
        holds = _holds(table.c[field], record_id)
        found = self._connection.execute(sa.select(table.c.id).where(holds)).scalars().all()
        return list(self.find(kind, id=list(found)))

    def _check_unused(self, kind: type[Record], ids: list[str]) -> None:
        self._watch(0, 0)
        for other in kinds.ALL:
            table = TABLES[other.KIND]
            for field in fields(other):
                column = table.c[field.name]
                if kind.KIND in (field.metadata.get("ref"), field.metadata.get("owner")):
                    used = sa.exists().where(column.in_(ids))
                elif field.metadata.get("refs") == kind.KIND:
                    used = sa.exists().where(sa.or_(*(_holds(column, one) for one in ids)))
                else:
                    continue
                if self._connection.execute(sa.select(used)).scalar():
                    raise refuse("record.in_use", kind=kind.KIND, by=other.KIND)


def _holds(column: sa.Column[Any], record_id: str) -> sa.ColumnElement[bool]:
    """Return the condition that a column's list of ids has one of them in it."""
    return sa.type_coerce(column, sa.Text()).contains(f'"{record_id}"', autoescape=True)


def _change(
    kind: str, record_id: str, before: Record | None, after: Record | None
) -> Change | None:
    old = to_plain(before) if before is not None else None
    new = to_plain(after) if after is not None else None
    if old == new:
        return None
    if old is not None and new is not None:
        differing = [name for name in new if old.get(name) != new[name]]
        old = {name: old[name] for name in differing}
        new = {name: new[name] for name in differing}
    return Change(kind, record_id, old, new)


def _row(record: Record) -> Plain:
    return {field.name: getattr(record, field.name) for field in fields(record)}


def _check_values(record: Record) -> None:
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, int) and abs(value) > _LARGEST:
            raise refuse("number.too_large", field=field.name)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and not _storable(text):
                raise refuse("text.not_storable", field=field.name)


def _storable(text: str) -> bool:
    # PostgreSQL refuses NUL; half a surrogate pair has no UTF-8 form
    return "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text)
