"""What a revised file says otherwise than the record."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_TEXTS = (
    "id",
    "meeting_id",
    "file_name",
    "file_hash",
    "what",
    "reason",
    "target_kind",
    "target_id",
    "target_field",
    "place",
    "recorded",
    "base",
    "revised",
    "authors",
    "value",
    "state",
    "decided_at",
)


def upgrade() -> None:
    """Add the table of differences."""
    op.create_table(
        "difference",
        *(sa.Column(name, sa.Text(), nullable=False) for name in _TEXTS),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_difference_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difference")),
    )
    op.create_index(op.f("ix_difference_meeting_id"), "difference", ["meeting_id"])
