"""The tables, made from the domain's kinds: a field of a record is a column of its table.

What Alembic makes (migrations/) and what stands here are compared by a test.
"""

import json
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

import sqlalchemy as sa

from desk.domain import kinds
from desk.domain.codec import field_types
from desk.domain.record import Record
from desk.storage.revision import REVISION as REVISION


class TextList(sa.TypeDecorator[tuple[str, ...]]):
    """A tuple of texts, kept as a JSON list; NULL is None."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | None:
        """Return the JSON text of a tuple."""
        return None if value is None else json.dumps(list(value), ensure_ascii=False)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> tuple[str, ...] | None:
        """Return the tuple of a JSON text."""
        return None if value is None else tuple(json.loads(value))


metadata: Final = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _column_type(base: type) -> sa.types.TypeEngine[Any]:
    if base is tuple:
        return TextList()
    if base is date:
        return sa.Date()
    if base is bool:
        return sa.Boolean()
    if base is int:
        return sa.Integer()
    if issubclass(base, StrEnum) or base is str:
        return sa.Text()
    raise TypeError(f"no column type for {base}")


def _table(kind: type[Record]) -> sa.Table:
    columns: list[sa.Column[Any]] = []
    types = field_types(kind)
    for field in fields(kind):
        base, optional = types[field.name]
        target = field.metadata.get("owner") or field.metadata.get("ref")
        key = (
            [sa.ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")] if target else []
        )
        columns.append(
            sa.Column(
                field.name,
                _column_type(base),
                *key,
                primary_key=field.name == "id",
                nullable=optional,
                index=bool(target),
            )
        )
    return sa.Table(kind.KIND, metadata, *columns)


TABLES: Final[dict[str, sa.Table]] = {kind.KIND: _table(kind) for kind in kinds.ALL}
TABLES["assignment"].append_constraint(sa.UniqueConstraint(TABLES["assignment"].c.number))
TABLES["registered_number"].append_constraint(
    sa.UniqueConstraint(*(TABLES["registered_number"].c[n] for n in ("series", "year", "value")))
)

journal: Final = sa.Table(
    "journal",
    metadata,
    sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("op_id", sa.Text, nullable=False, unique=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("seat", sa.Text, nullable=False),
    sa.Column("person", sa.Text, nullable=False),
    sa.Column("verb", sa.Text, nullable=False),
    sa.Column("schema", sa.Text, nullable=False),
    sa.Column("undo_of", sa.Integer, nullable=True),
    sa.Column("changes", sa.Text, nullable=False),
    sa.Column("result", sa.Text, nullable=False),
    sa.Column("previous_hash", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
)

touched: Final = sa.Table(
    "journal_record",
    metadata,
    sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("record_id", sa.Text, primary_key=True),
    sa.Index("ix_journal_record_record", "kind", "record_id"),
)
"""Which entries touched which record: an index over the journal, made with each entry."""

head: Final = sa.Table(
    "journal_head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
)

content: Final = sa.Table(
    "content",
    metadata,
    sa.Column("address", sa.Text, primary_key=True),
    sa.Column("data", sa.LargeBinary, nullable=False),
)
"""Files by the SHA-256 of their bytes: records, and so the journal, name them by it."""

draft: Final = sa.Table(
    "draft",
    metadata,
    sa.Column("seat", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("record_id", sa.Text, primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
)
