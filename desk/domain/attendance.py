"""Who attends a meeting, as what, and who came instead (出席、请假、列席)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, prunable, ref


class Role(StrEnum):
    """In which role a person attends (S6): 主持, 出席, 邀请, 列席, 工作人员."""

    CHAIR = "chair"
    MEMBER = "member"
    INVITED = "invited"
    OBSERVER = "observer"
    STAFF = "staff"


class Presence(StrEnum):
    """Whether a person came (S7): 到会, 请假, 缺席, 代为参会."""

    PRESENT = "present"
    LEAVE = "leave"
    ABSENT = "absent"
    SUBSTITUTED = "substituted"


VOTING = frozenset({Role.CHAIR, Role.MEMBER})
"""The roles the quorum is counted over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """One person's place at one meeting. `item_ids` None means the whole meeting."""

    KIND: ClassVar[str] = "attendance"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    meeting_id: str = owner("meeting")
    position: int = 1
    person_id: str = ref("person")
    role: Role
    status: Presence = Presence.PRESENT
    substitute_id: str | None = ref("person", default=None)
    reason: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    replied_on: date | None = None
    """When the reply (回执) came; until then `status` is what is expected."""
    told: str = ""
    """Day, time and place this person was last told of; other facts mean telling again."""
    asked_on: date | None = None
    """When leave was asked for (请假报批); approval follows in `approved_by`, `approved_on`."""
    leader_briefed_on: date | None = None
    """After the meeting: the substitute told the leader in charge (S7)."""
    principal_briefed_on: date | None = None
    """After the meeting: the substitute told the person stood in for (S7)."""
    item_ids: tuple[str, ...] | None = prunable("agenda_item")
