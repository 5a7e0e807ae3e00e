"""The way from draft to issued minutes (核稿、会签、签发): steps, versions, reopenings."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from desk.domain.record import Record, owner, ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Record):
    """One signing step of a meeting's minutes, taken on a day; the type names the steps."""

    KIND: ClassVar[str] = "signature"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    meeting_id: str = owner("meeting")
    position: int = 1
    step: str
    person_id: str | None = ref("person", default=None)
    signed_on: date
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVersion(Record):
    """The minutes as they read at one moment, to be compared with another one."""

    KIND: ClassVar[str] = "minutes_version"
    ORDER: ClassVar[tuple[str, ...]] = ("made_at", "id")

    meeting_id: str = owner("meeting")
    made_at: str
    """Local time, YYYY-MM-DDTHH:MM:SS."""
    label: str = ""
    """The signing step it was made at, or a name somebody gave it."""
    address: str
    """Address (SHA-256) of its text among the kept contents, UTF-8, a line for each paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening(Record):
    """Issued minutes opened again for form and lists, never for what was decided (S24)."""

    KIND: ClassVar[str] = "reopening"
    ORDER: ClassVar[tuple[str, ...]] = ("opened_at", "id")

    meeting_id: str = owner("meeting")
    reason: str
    opened_at: str
    closed_at: str = ""
    """Empty while it is open."""
