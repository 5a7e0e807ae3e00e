"""What is said, printed and decided at an item.

Notes, statements, decisions (S24 keeps them apart).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """Who said what, when. Never printed in the minutes by itself; speaker is free text."""

    KIND: ClassVar[str] = "note"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    time: str = ""
    speaker: str = ""
    text: str


class StatementVerb(StrEnum):
    """How the minutes introduce a statement: 听取, 指出, 强调, 要求, or in its own words."""

    HEARD = "heard"
    POINTED_OUT = "pointed_out"
    STRESSED = "stressed"
    REQUIRED = "required"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """A sentence of the minutes that is no decision, in the words people gave it."""

    KIND: ClassVar[str] = "statement"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    verb: StatementVerb = StatementVerb.POINTED_OUT
    text: str


class Outcome(StrEnum):
    """What the meeting did with the matter."""

    APPROVED = "approved"
    APPROVED_IN_PRINCIPLE = "approved_in_principle"
    APPROVED_WITH_CHANGES = "approved_with_changes"
    DEFERRED = "deferred"
    REJECTED = "rejected"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """A decision of the meeting (议定事项). Locked at issue; changed only by one that names it."""

    KIND: ClassVar[str] = "decision"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    outcome: Outcome
    text: str
    option_id: str | None = ref("option", default=None)
    in_minutes: bool = True
    supersedes_id: str | None = ref("decision", default=None)
    """The earlier, issued decision that this one takes the place of (S24)."""
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None
    """How a party group meeting voted (S14); None where nobody counted."""
