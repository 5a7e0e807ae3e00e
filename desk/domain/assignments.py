"""Assignments: who does what by when (交办事项, S8)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, ref, refs


class WorkClass(StrEnum):
    """How the lead unit works on it (S23): 亲自抓, 分管副职抓, 按部就班, 加班加点."""

    PERSONAL = "personal"
    DEPUTY = "deputy"
    ROUTINE = "routine"
    RUSH = "rush"


class Source(StrEnum):
    """Where an assignment comes from (S15)."""

    MEETING = "meeting"
    SECRETARY = "secretary"
    MAYOR = "mayor"
    DOCUMENT = "document"
    OTHER = "other"


class Rhythm(StrEnum):
    """How often the lead unit answers."""

    ONCE = "once"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


class AssignmentState(StrEnum):
    """Where an assignment stands; draft until the minutes that carry it are issued."""

    DRAFT = "draft"
    OPEN = "open"
    ACCEPTED = "accepted"
    ANSWERED = "answered"
    CONFIRMED = "confirmed"
    CLOSED = "closed"
    RETURNED = "returned"
    PAUSED = "paused"


OVER = frozenset({AssignmentState.CONFIRMED, AssignmentState.CLOSED})
"""In these states nothing is owed any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Record):
    """One piece of work with its lead, its support and its date.

    `lead_id` and `due` may be missing while the minutes are a draft; either a due date or
    `long_term` (长期坚持) is needed at issue, when `number` (常2026-12-02-1) is given for good.
    """

    KIND: ClassVar[str] = "assignment"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    decision_id: str | None = owner("decision", default=None)
    position: int = 1
    text: str
    lead_id: str | None = ref("unit", default=None)
    joint_lead_id: str | None = ref("unit", default=None)
    support_ids: tuple[str, ...] = refs("unit")
    leader_id: str | None = ref("person", default=None)
    due: date | None = None
    long_term: bool = False
    report_by: date | None = None
    rhythm: Rhythm = Rhythm.ONCE
    work_class: WorkClass | None = None
    source: Source = Source.MEETING
    state: AssignmentState = AssignmentState.DRAFT
    number: str | None = None
    spoken: str = ""
    """The words of the decision that it was read from; empty where it was filled in by hand."""
    speech_id: str | None = ref("speech", default=None)
    """The speech it was picked out of (S22)."""
    sent_ahead_on: date | None = None
    """The day it went out before the minutes were signed (先行交办)."""
