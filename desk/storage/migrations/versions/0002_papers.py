"""Papers as records: what was written, what it said, how the office wants it to look."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the office's choices, its wording, speeches, and the contents that records name."""
    op.create_table(
        "content",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_content")),
    )
    op.create_table(
        "paper_settings",
        *(sa.Column(name, sa.Text(), nullable=False) for name in _SETTINGS),
        sa.Column("show_signer", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_settings")),
    )
    op.create_table(
        "phrase_change",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("type_id", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        _key("phrase_change", "type_id", "meeting_type"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase_change")),
    )
    op.create_index(op.f("ix_phrase_change_type_id"), "phrase_change", ["type_id"])
    op.create_table(
        "speech",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("speaker_id", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        _key("speech", "meeting_id", "meeting"),
        _key("speech", "speaker_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speech")),
    )
    op.create_index(op.f("ix_speech_meeting_id"), "speech", ["meeting_id"])
    op.create_index(op.f("ix_speech_speaker_id"), "speech", ["speaker_id"])
    op.create_table(
        "amendment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("assignment_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        _key("amendment", "assignment_id", "assignment"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_amendment")),
    )
    op.create_index(op.f("ix_amendment_assignment_id"), "amendment", ["assignment_id"])
    _extend_papers()


_SETTINGS = (
    "id",
    "school",
    "title_font",
    "body_font",
    "kai_font",
    "hei_font",
    "song_font",
    "even_seats",
    "card_size",
)


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{target}.id"],
        name=op.f(f"fk_{table}_{column}"),
        initially="DEFERRED",
        deferrable=True,
    )


_PAPER_TEXTS = ("part", "subject", "number", "folder", "snapshot", "look", "base")


def _extend_papers() -> None:
    """Papers written before were of no version that went out: their texts are not kept."""
    with op.batch_alter_table("paper") as paper:
        paper.add_column(sa.Column("item_id", sa.Text(), nullable=True))
        for name in _PAPER_TEXTS:
            paper.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
        paper.add_column(sa.Column("origin", sa.Text(), nullable=False, server_default="written"))
        paper.add_column(
            sa.Column("issued", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("paper") as paper:
        for name in (*_PAPER_TEXTS, "origin", "issued"):
            paper.alter_column(name, server_default=None)
