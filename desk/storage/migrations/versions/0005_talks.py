"""Collective integrity talks: what their record says beside the words (S22)."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_GIVEN = {
    "kind": "speech",
    "talked_to_ids": "[]",
    "participant_ids": "[]",
    "start": "",
    "end": "",
    "place": "",
}
"""New columns, and what speeches that are there already get: they stay speeches."""


def upgrade() -> None:
    """Add the columns of a talk; every speech keeps its words."""
    with op.batch_alter_table("speech") as batch:
        for name, given in _GIVEN.items():
            batch.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=given))
        batch.add_column(sa.Column("day", sa.Date(), nullable=True))
        batch.add_column(sa.Column("recorder_id", sa.Text(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_speech_recorder_id"),
            "person",
            ["recorder_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )
    with op.batch_alter_table("speech") as batch:
        for name in _GIVEN:
            batch.alter_column(name, server_default=None)
    op.create_index(op.f("ix_speech_recorder_id"), "speech", ["recorder_id"])
