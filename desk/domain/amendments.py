"""Why an issued assignment's date or units changed (变更): never silently, always with a reason."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from desk.domain.record import Record, owner


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Record):
    """One change of an issued assignment; what changed stands in the same journal entry."""

    KIND: ClassVar[str] = "amendment"
    ORDER: ClassVar[tuple[str, ...]] = ("made_on", "id")

    assignment_id: str = owner("assignment")
    reason: str
    approved_by: str = ""
    made_on: date
