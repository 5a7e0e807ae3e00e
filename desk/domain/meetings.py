"""Meetings and their types (会议、会议类型)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, ref, refs


class CountedBy(StrEnum):
    """Whether sessions of a type are counted within the year or within the term (届)."""

    YEAR = "year"
    TERM = "term"


class Quorum(StrEnum):
    """How many members must be present: more than half, two thirds, or no rule."""

    HALF = "half"
    TWO_THIRDS = "two_thirds"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingType(Record):
    """A meeting type (S14): how it is named, numbered and announced, and who belongs to it."""

    KIND: ClassVar[str] = "meeting_type"
    ORDER: ClassVar[tuple[str, ...]] = ("order", "id")

    name: str
    aliases: tuple[str, ...] = ()
    mark: str
    """One or two characters that begin the numbers of its assignments: 常 in 常2026-12-02-1."""
    title_pattern: str = ""
    """The full name of a session.

    市政府第{session}次常务会议; empty: 第{session}次 and the name.
    """
    counted_by: CountedBy = CountedBy.YEAR
    minutes_mark: str = ""
    """The red mark of its minutes; empty: the type's name and 纪要."""
    minutes_number_pattern: str = "第{number}期"
    quorum: Quorum = Quorum.NONE
    papers_days: int = 3
    """Papers go out this many days before the meeting (S1)."""
    minutes_days: int = 20
    """Minutes are issued within this many days of the meeting."""
    report_days: int = 5
    """Working days after the meeting by which a unit first answers, where none was set."""
    member_ids: tuple[str, ...] = refs("person")
    order: int | None = None
    observer_ids: tuple[str, ...] = refs("person")
    """Who attends every session as an observer (固定列席)."""
    signing_steps: tuple[str, ...] = ()
    """What minutes pass before they are issued: 核稿, 秘书长, 市长 …"""
    readiness: tuple[str, ...] = ()
    """Codes of the checks an item passes before it is ready (see item_readiness)."""
    item_kinds: tuple[str, ...] = ()
    """Values of ItemKind its agenda offers; empty: all."""
    notice_days: int = 2
    """The notice goes out this many days before the meeting."""
    length_minutes: int | None = None
    """How long a session is meant to last."""
    every_days: int | None = None
    """Sessions follow each other after so many days (例会); None: as called."""
    usual_start: str = ""
    usual_place: str = ""
    records_votes: bool = False
    """Whether its decisions are voted on (S14)."""


class MeetingStatus(StrEnum):
    """Where a meeting stands, in the order it passes through."""

    PREPARING = "preparing"
    NOTIFIED = "notified"
    IN_SESSION = "in_session"
    DRAFTING = "drafting"
    ISSUED = "issued"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


LOCKED = frozenset({MeetingStatus.ISSUED, MeetingStatus.ARCHIVED})
"""In these states the record of a meeting does not change any more (S24)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """One meeting. Times are HH:MM of the day; session is None where the type is not counted."""

    KIND: ClassVar[str] = "meeting"
    ORDER: ClassVar[tuple[str, ...]] = ("day", "start", "id")

    type_id: str = ref("meeting_type")
    day: date
    session: int | None = None
    term: str = ""
    title: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    chair_id: str | None = ref("person", default=None)
    recorder_id: str | None = ref("person", default=None)
    signer_id: str | None = ref("person", default=None)
    copies_to: tuple[str, ...] = ()
    status: MeetingStatus = MeetingStatus.PREPARING
    issued_on: date | None = None
    sitting_id: str | None = ref("meeting", default=None)
    """The meeting in whose sitting it is held too, with a list and a number of its own (S14)."""

    @property
    def locked(self) -> bool:
        """Whether its minutes are issued, so that its record stands as it is."""
        return self.status in LOCKED


def session_title(meeting: Meeting, kind: MeetingType) -> str:
    """Return the full name of a meeting.

    市政府第12次常务会议, 第3次重点项目建设例会, or its own title.
    """
    if meeting.title:
        return meeting.title
    if meeting.session is None:
        return kind.name
    pattern = kind.title_pattern or "第{session}次{name}"
    return pattern.replace("{session}", str(meeting.session)).replace("{name}", kind.name)
