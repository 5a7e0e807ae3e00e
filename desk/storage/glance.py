"""Look-ups in a data file with nothing but Python's own sqlite3.

Loading SQLAlchemy takes longer than opening a window: the first pages are read without it.
A test holds that both readers find the same.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from desk.domain.codec import field_types, plain_value, typed_value
from desk.domain.operations import Reader
from desk.domain.problems import Missing
from desk.domain.record import Record
from desk.storage.revision import REVISION

K = TypeVar("K", bound=Record)


class GlanceReader:
    """Looks records up over one sqlite3 connection, as SqlReader does over SQLAlchemy's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, kind: type[K], record_id: str, /) -> K:
        """Return the record. Raises Missing."""
        record = self.seek(kind, record_id)
        if record is None:
            raise Missing(kind.KIND, record_id)
        return record

    def seek(self, kind: type[K], record_id: str | None, /) -> K | None:
        """Return the record, or None where there is none of that id."""
        found = self.find(kind, id=record_id) if record_id is not None else []
        return found[0] if found else None

    def find(self, kind: type[K], /, **where: object) -> list[K]:
        """Return the records whose fields equal `where` (a collection: any of it), in order."""
        terms: list[str] = []
        values: list[object] = []
        for name, value in where.items():
            if isinstance(value, list | set | frozenset | dict):
                # one JSON text for all: SQLite limits how many parameters a query has
                terms.append(f'"{name}" IN (SELECT value FROM json_each(?))')
                values.append(json.dumps([plain_value(v) for v in value]))
            else:
                terms.append(f'"{name}" IS ?')
                values.append(_stored(value))
        names = list(field_types(kind))
        order = dict.fromkeys((*kind.ORDER, "id"))
        columns = ", ".join(f'"{name}"' for name in names)
        ranks = ", ".join(f'"{name}" IS NULL, "{name}"' for name in order)
        condition = " AND ".join(terms) or "TRUE"
        query = f'SELECT {columns} FROM "{kind.KIND}" WHERE {condition} ORDER BY {ranks}'
        return [_record(kind, names, row) for row in self._connection.execute(query, values)]

    def tally(self, kind: type[Record], field: str) -> dict[str, int]:
        """Return how many records there are for each value of a field, None left out."""
        query = (
            f'SELECT "{field}", count(*) FROM "{kind.KIND}" '
            f'WHERE "{field}" IS NOT NULL GROUP BY "{field}"'
        )
        rows = self._connection.execute(query)
        return {_typed(kind, field, value): count for value, count in rows}


def _stored(value: object) -> object:
    plain = plain_value(value)
    return json.dumps(plain, ensure_ascii=False) if isinstance(plain, list) else plain


def _record(kind: type[K], names: list[str], row: tuple[Any, ...]) -> K:
    return kind(**{n: _typed(kind, n, value) for n, value in zip(names, row, strict=True)})


def _typed(kind: type[Record], name: str, value: Any) -> Any:
    base = field_types(kind)[name][0]
    if value is not None and base is bool:
        return bool(value)
    if value is not None and base is tuple:
        return tuple(json.loads(value))
    return typed_value(kind, name, value)


def can_glance(path: Path) -> bool:
    """Return whether a file can be read this way: whole, ours, and of the current schema."""
    if not path.is_file():
        return False
    try:
        with closing(_connect(path)) as connection:
            rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite3.Error:
        return False
    return rows == [(REVISION,)]


@contextmanager
def glancing(path: Path) -> Iterator[Reader]:
    """Return a context in which records can be looked up, all as of one moment.

    Raises StorageFault.
    """
    try:
        with closing(_connect(path)) as connection:
            connection.execute("BEGIN")
            yield GlanceReader(connection)
    except sqlite3.Error:
        # Only now is it worth loading what tells a database's errors apart
        from desk.storage.faults import translated

        with translated():
            raise


def last_sequence(path: Path) -> int:
    """Return the sequence of a data file's last journal entry; 0 where there is none."""
    with closing(_connect(path)) as connection:
        sequence: int = connection.execute("SELECT sequence FROM journal_head").fetchone()[0]
        return sequence


def _connect(path: Path) -> sqlite3.Connection:
    # Read-only: a journal that a killed process left is for the full store to play back
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10, isolation_level=None
    )
