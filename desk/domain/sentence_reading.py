"""What a sentence typed in a meeting says: its assignments, part by part, and what is in doubt.

Offsets count code points of the text that was read. A part in doubt stays empty; its problem
offers what it may have meant, and nothing is chosen for the secretary.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desk.domain.assignments import WorkClass

FieldValue = str | date | bool | tuple[str, ...] | None


class Part(StrEnum):
    """A part of an assignment that words of a sentence stand for."""

    LEAD = "lead"
    JOINT_LEAD = "joint_lead"
    SUPPORT = "support"
    LEADER = "leader"
    DUE = "due"
    LONG_TERM = "long_term"
    WORK_CLASS = "work_class"


class DoubtCode(StrEnum):
    """What may be in doubt in a sentence; `sentence.<code>` is its message."""

    NO_LEAD = "no_lead"
    SEVERAL_LEADS = "several_leads"
    UNKNOWN_UNIT = "unknown_unit"
    AMBIGUOUS_UNIT = "ambiguous_unit"
    AMBIGUOUS_PERSON = "ambiguous_person"
    NO_DUE = "no_due"
    PAST_DATE = "past_date"
    IMPOSSIBLE_DATE = "impossible_date"
    AMBIGUOUS_DATE = "ambiguous_date"
    CONDITION = "condition"
    TWO_DATES = "two_dates"
    NO_CALENDAR = "no_calendar"
    LEADER_AWAY = "leader_away"
    """Of the meeting, not of the words: domain/absences."""
    HEAD_AWAY = "head_away"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a part stands in the text, and what it was read as.

    `value` is the id of a unit or person, a date, True (long term) or a work class.
    """

    part: Part
    start: int
    end: int
    value: str | date | bool


@dataclass(frozen=True, slots=True)
class Fix:
    """One way out of a doubt: the fields it sets, and the code and values of its label."""

    code: str
    sets: Mapping[str, FieldValue]
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing a sentence leaves open, where it stands, and what may be chosen."""

    code: DoubtCode
    start: int
    end: int
    values: Mapping[str, str] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()

    @property
    def message(self) -> str:
        """The code of its message."""
        return f"sentence.{self.code.value}"


@dataclass(frozen=True, slots=True)
class ReadTask:
    """One assignment as it was read: `text` is the work itself, `spoken` the whole sentence."""

    text: str
    spoken: str
    start: int
    end: int
    lead_id: str | None = None
    joint_lead_id: str | None = None
    support_ids: tuple[str, ...] = ()
    leader_id: str | None = None
    due: date | None = None
    long_term: bool = False
    work_class: WorkClass | None = None
    marks: tuple[Mark, ...] = ()
    problems: tuple[Doubt, ...] = ()

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of an Assignment that it gives."""
        return {
            "text": self.text,
            "lead_id": self.lead_id,
            "joint_lead_id": self.joint_lead_id,
            "support_ids": self.support_ids,
            "leader_id": self.leader_id,
            "due": self.due,
            "long_term": self.long_term,
            "work_class": self.work_class,
        }

    def fixed(self, doubt: Doubt, fix: Fix) -> "ReadTask":
        """Return the task with a fix applied and its doubt gone; a lead is not support too."""
        values: dict[str, Any] = dict(fix.sets)
        leads = (values.get("lead_id", self.lead_id), values.get("joint_lead_id"))
        support = values.get("support_ids", self.support_ids)
        values["support_ids"] = tuple(unit_id for unit_id in support if unit_id not in leads)
        left = tuple(one for one in self.problems if one is not doubt)
        return replace(self, **values, problems=left)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says: its assignments in order, and the words that are none (the decision)."""

    tasks: tuple[ReadTask, ...] = ()
    rest: str = ""
