"""Numbers given to papers, and the papers that were written (发文字号、文件)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, ref


class NumberState(StrEnum):
    """A number of a series is used by a paper, or voided; a voided one stays listed."""

    USED = "used"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredNumber(Record):
    """One number of one series: no number is given twice and none is left out."""

    KIND: ClassVar[str] = "registered_number"
    ORDER: ClassVar[tuple[str, ...]] = ("series", "year", "value", "id")

    series: str
    """minutes/<meeting type id>, or letter/<issuer code>."""
    year: int
    value: int
    text: str
    """As printed: 第12期, 江政办函〔2026〕32号."""
    state: NumberState = NumberState.USED
    given_on: date
    meeting_id: str | None = ref("meeting", default=None)
    unit_id: str | None = ref("unit", default=None)
    """The addressee, for letters."""


class PaperKind(StrEnum):
    """The kinds of paper the program makes."""

    MINUTES = "minutes"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Record):
    """A file the program wrote: enough to know later whether it is still as it was written."""

    KIND: ClassVar[str] = "paper"
    ORDER: ClassVar[tuple[str, ...]] = ("id",)

    meeting_id: str = owner("meeting")
    kind: PaperKind
    unit_id: str | None = ref("unit", default=None)
    version: int = 1
    file_name: str
    content_hash: str
    """SHA-256 of what the document says, before it became a file."""
    file_hash: str
    """SHA-256 of the file as it was written."""
    written_at: str
