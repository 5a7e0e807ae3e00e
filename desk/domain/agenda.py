"""Agenda items and what belongs to them before the meeting (议题)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, ref, refs


class ItemKind(StrEnum):
    """What the meeting does with an item: 审议, 汇报, 学习, 传阅, 人事, 议案."""

    DELIBERATE = "deliberate"
    REPORT = "report"
    STUDY = "study"
    CIRCULATE = "circulate"
    PERSONNEL = "personnel"
    """Observers leave before it."""
    BILL = "bill"


class Level(StrEnum):
    """Who settles a matter (S4).

    Department, deputy mayor, executive meeting, committee, congress.
    """

    DEPARTMENT = "department"
    DEPUTY = "deputy"
    EXECUTIVE = "executive"
    COMMITTEE = "committee"
    CONGRESS = "congress"


class ItemState(StrEnum):
    """Where an item stands before it is decided; decided follows from its decisions."""

    PROPOSED = "proposed"
    REVIEWED = "reviewed"
    READY = "ready"
    SCHEDULED = "scheduled"
    RETURNED = "returned"
    """Sent back to the unit with a comment (退回补充)."""
    DEFERRED = "deferred"
    """Put off with a reason (暂缓上会), before the meeting or at it."""
    WITHDRAWN = "withdrawn"


OFF_AGENDA = frozenset({ItemState.RETURNED, ItemState.DEFERRED, ItemState.WITHDRAWN})
"""An item of a meeting in one of these states is not dealt with there: it needs no decision."""


class ReviewOpinion(StrEnum):
    """The outcome of a legality review (合法性审查, S25)."""

    PASS = "pass"
    AMEND = "amend"
    FAIL = "fail"
    PENDING = "pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Record):
    """An item of a meeting's agenda, or of the pool (议题库) where it has no meeting yet.

    `review_needed` is None where nobody has said whether a legality review is needed. Why it was
    moved from one state, level or meeting to another is told by its ItemMoves.
    """

    KIND: ClassVar[str] = "agenda_item"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    meeting_id: str | None = owner("meeting", default=None)
    position: int = 1
    title: str
    kind: ItemKind = ItemKind.DELIBERATE
    state: ItemState = ItemState.SCHEDULED
    presenter_unit_id: str | None = ref("unit", default=None)
    presenter_id: str | None = ref("person", default=None)
    minutes_planned: int | None = None
    level: Level = Level.EXECUTIVE
    problem: str = ""
    review_needed: bool | None = None
    review_unit_id: str | None = ref("unit", default=None)
    review_opinion: ReviewOpinion | None = None
    review_text: str = ""
    secret: str = ""
    major: bool = False
    in_minutes: bool = True
    """False: 不列入纪要; the item stays in the record."""
    request: str = ""
    """What is to be decided (提请事项), as the unit put it in its form."""
    leader_id: str | None = ref("person", default=None)
    """The deputy mayor in charge of the matter (分管领导)."""
    observer_unit_ids: tuple[str, ...] = refs("unit")
    """Units asked to attend as observers, in their waiting order."""
    late: bool = False
    """Put on the agenda after the meeting was announced (临时增加)."""
    unready_reason: str = ""
    """Why it was scheduled though something was missing; shown on the agenda."""
    carried_from_id: str | None = ref("agenda_item", default=None)
    """The item of an earlier meeting that this one goes on with."""
    placeholder: bool = False
    """A secret item of which nothing but a title may enter: see domain/secrets."""

    @property
    def is_secret(self) -> bool:
        """Whether lists tell neither its title nor whose it is."""
        return self.placeholder or bool(self.secret.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Record):
    """One way of solving an item's problem (S3)."""

    KIND: ClassVar[str] = "option"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    title: str
    text: str = ""
    recommended: bool = False


class Opinion(StrEnum):
    """What a consulted unit answered (S2)."""

    AGREE = "agree"
    AMEND = "amend"
    DISAGREE = "disagree"
    PENDING = "pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Record):
    """A unit asked about an item before the meeting, and its answer (S2)."""

    KIND: ClassVar[str] = "consultation"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    unit_id: str = ref("unit")
    opinion: Opinion = Opinion.PENDING
    text: str = ""
    answered: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Material(Record):
    """A paper of an item that is sent out before the meeting (材料, S1)."""

    KIND: ClassVar[str] = "material"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    item_id: str = owner("agenda_item")
    position: int = 1
    title: str
    sent: date | None = None
    pages: int | None = None
    key_points: str = ""
    """What a member should know of it, a line each (材料要点)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery(Record):
    """A person has received a material (材料签收, S1)."""

    KIND: ClassVar[str] = "delivery"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    material_id: str = owner("material")
    position: int = 1
    person_id: str = ref("person")
    received: date | None = None
