"""What a meeting goes through: items from proposal to agenda, the room, the way to issue."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_STEPS = json.dumps(["核稿", "副秘书长", "秘书长", "市长"], ensure_ascii=False)
_READINESS = json.dumps(["presenter", "request", "consulted", "agreed", "legality", "papers"])

_Type = sa.types.TypeEngine[Any]
_Column = tuple[str, _Type, "str | sa.ColumnElement[Any] | None"]
"""Name, type, and what rows that are there already get; None: may be empty."""

_TEXT, _LIST, _INT, _DATE, _BOOL = sa.Text(), sa.Text(), sa.Integer(), sa.Date(), sa.Boolean()
_NEW: dict[str, tuple[_Column, ...]] = {
    "meeting_type": (
        ("observer_ids", _LIST, "[]"),
        ("signing_steps", _LIST, _STEPS),
        ("readiness", _LIST, _READINESS),
        ("item_kinds", _LIST, "[]"),
        ("notice_days", _INT, "2"),
        ("length_minutes", _INT, None),
        ("every_days", _INT, None),
        ("usual_start", _TEXT, ""),
        ("usual_place", _TEXT, ""),
        ("records_votes", _BOOL, sa.false()),
    ),
    "agenda_item": (
        ("in_minutes", _BOOL, sa.true()),
        ("request", _TEXT, ""),
        ("observer_unit_ids", _LIST, "[]"),
        ("late", _BOOL, sa.false()),
        ("unready_reason", _TEXT, ""),
        ("placeholder", _BOOL, sa.false()),
    ),
    "material": (("pages", _INT, None), ("key_points", _TEXT, "")),
    "attendance": (
        ("replied_on", _DATE, None),
        ("told", _TEXT, ""),
        ("asked_on", _DATE, None),
        ("leader_briefed_on", _DATE, None),
        ("principal_briefed_on", _DATE, None),
    ),
    "decision": (
        ("votes_for", _INT, None),
        ("votes_against", _INT, None),
        ("votes_abstained", _INT, None),
    ),
    "assignment": (("spoken", _TEXT, ""), ("sent_ahead_on", _DATE, None)),
}
_KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    "meeting": (("sitting_id", "meeting"),),
    "agenda_item": (("leader_id", "person"), ("carried_from_id", "agenda_item")),
    "assignment": (("speech_id", "speech"),),
}
"""Columns that name another record: name and table."""

_TABLES: dict[str, tuple[tuple[str, _Type, bool, str], ...]] = {
    "item_move": (
        ("item_id", _TEXT, False, "agenda_item"),
        ("position", _INT, False, ""),
        ("what", _TEXT, False, ""),
        ("before", _TEXT, False, ""),
        ("after", _TEXT, False, ""),
        ("reason", _TEXT, False, ""),
        ("asked_by", _TEXT, False, ""),
        ("on", _DATE, False, ""),
    ),
    "item_check": (
        ("item_id", _TEXT, False, "agenda_item"),
        ("position", _INT, False, ""),
        ("what", _TEXT, False, ""),
        ("outcome", _TEXT, False, ""),
        ("done_on", _DATE, True, ""),
        ("unit_id", _TEXT, True, "unit"),
        ("text", _TEXT, False, ""),
    ),
    "item_run": (
        ("item_id", _TEXT, False, "agenda_item"),
        ("started", _TEXT, False, ""),
        ("ended", _TEXT, False, ""),
    ),
    "passage": (
        ("attendance_id", _TEXT, False, "attendance"),
        ("at", _TEXT, False, ""),
        ("what", _TEXT, False, ""),
        ("item_ids", _LIST, True, ""),
    ),
    "signature": (
        ("meeting_id", _TEXT, False, "meeting"),
        ("position", _INT, False, ""),
        ("step", _TEXT, False, ""),
        ("person_id", _TEXT, True, "person"),
        ("signed_on", _DATE, False, ""),
        ("comment", _TEXT, False, ""),
    ),
    "minutes_version": (
        ("meeting_id", _TEXT, False, "meeting"),
        ("made_at", _TEXT, False, ""),
        ("label", _TEXT, False, ""),
        ("address", _TEXT, False, ""),
    ),
    "reopening": (
        ("meeting_id", _TEXT, False, "meeting"),
        ("reason", _TEXT, False, ""),
        ("opened_at", _TEXT, False, ""),
        ("closed_at", _TEXT, False, ""),
    ),
}
"""Name, type, whether it may be empty, the table it names."""


def upgrade() -> None:
    """Add the columns and tables; what is there keeps its meaning."""
    for table in dict.fromkeys((*_NEW, *_KEYS)):
        _extend(table)
    for table, columns in _TABLES.items():
        op.create_table(
            table,
            sa.Column("id", sa.Text(), nullable=False),
            *(sa.Column(name, kind, nullable=empty) for name, kind, empty, _ in columns),
            *(_key(table, name, target) for name, _, _, target in columns if target),
            sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        )
        for name, _, _, target in columns:
            if target:
                op.create_index(op.f(f"ix_{table}_{name}"), table, [name])


def _extend(table: str) -> None:
    columns, keys = _NEW.get(table, ()), _KEYS.get(table, ())
    with op.batch_alter_table(table) as batch:
        for name, kind, given in columns:
            batch.add_column(sa.Column(name, kind, nullable=given is None, server_default=given))
        for name, target in keys:
            batch.add_column(sa.Column(name, sa.Text(), nullable=True))
            batch.create_foreign_key(
                op.f(f"fk_{table}_{name}"),
                target,
                [name],
                ["id"],
                initially="DEFERRED",
                deferrable=True,
            )
    with op.batch_alter_table(table) as batch:
        for name, _, given in columns:
            if given is not None:
                batch.alter_column(name, server_default=None)
    for name, _ in keys:
        op.create_index(op.f(f"ix_{table}_{name}"), table, [name])


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{target}.id"],
        name=op.f(f"fk_{table}_{column}"),
        initially="DEFERRED",
        deferrable=True,
    )
