"""What an item went through before its meeting: its moves, and the checks its matter needs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, ref


class MoveKind(StrEnum):
    """What an item was moved in: its state, its level, or from one meeting to another."""

    STATE = "state"
    LEVEL = "level"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemMove(Record):
    """One step of an item, with its reason and who asked for it (S4)."""

    KIND: ClassVar[str] = "item_move"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    what: MoveKind = MoveKind.STATE
    before: str = ""
    after: str = ""
    """Values of ItemState or Level, or the titles of meetings."""
    reason: str = ""
    asked_by: str = ""
    on: date


class CheckKind(StrEnum):
    """What a matter may have to pass before it is ready, beside the legality review (S25, S28)."""

    FAIR_COMPETITION = "fair_competition"
    """公平竞争审查."""
    RISK = "risk"
    """风险评估."""
    EXPERTS = "experts"
    """专家论证."""
    PUBLIC_OPINION = "public_opinion"
    """公开征求意见."""
    HEARING = "hearing"
    """听证."""
    COMMITTEE = "committee"
    """向市委汇报."""
    CONGRESS = "congress"
    """与市人大沟通."""
    CPPCC = "cppcc"
    """与市政协沟通."""


class CheckOutcome(StrEnum):
    """How a check ended; one that is not needed is said so, with its reason as text."""

    PENDING = "pending"
    PASSED = "passed"
    FAILED = "failed"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCheck(Record):
    """One check of an item, with its outcome and date."""

    KIND: ClassVar[str] = "item_check"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    what: CheckKind
    outcome: CheckOutcome = CheckOutcome.PENDING
    done_on: date | None = None
    unit_id: str | None = ref("unit", default=None)
    text: str = ""
