"""What happens in the room, minute by minute: the clock of items, who comes and who leaves."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, prunable


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRun(Record):
    """One stretch in which an item was dealt with (S26); an item taken up again has several.

    Times are local, YYYY-MM-DDTHH:MM:SS; `ended` is empty while it runs.
    """

    KIND: ClassVar[str] = "item_run"
    ORDER: ClassVar[tuple[str, ...]] = ("started", "id")

    item_id: str = owner("agenda_item")
    started: str
    ended: str = ""


class Movement(StrEnum):
    """What a person did: came in, left, waits outside (候会), was called in."""

    ARRIVED = "arrived"
    LEFT = "left"
    WAITING = "waiting"
    CALLED = "called"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Record):
    """A person came into the room, left it, or came to wait before it.

    `item_id` is what was under way, or the item a person is waiting for.
    """

    KIND: ClassVar[str] = "passage"
    ORDER: ClassVar[tuple[str, ...]] = ("at", "id")

    attendance_id: str = owner("attendance")
    at: str
    """Local time, YYYY-MM-DDTHH:MM:SS."""
    what: Movement
    item_ids: tuple[str, ...] | None = prunable("agenda_item")
