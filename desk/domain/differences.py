"""Where a revised file and the record say different things; each is adopted or kept."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner


class DifferenceKind(StrEnum):
    """What differs. All but the last four follow from the text and may be adopted."""

    TEXT = "text"
    TITLE = "title"
    LEAD = "lead"
    JOINT_LEAD = "joint_lead"
    SUPPORT = "support"
    DUE = "due"
    """The date, or 长期坚持."""
    COPIES = "copies"
    ORDER = "order"
    ADDED = "added"
    DELETED = "deleted"
    OPENING = "opening"
    PEOPLE = "people"
    FORM = "form"
    """The record says the same, the paper prints it otherwise: paragraphs joined, a unit's name."""
    NOT_UNDERSTOOD = "not_understood"


class DifferenceState(StrEnum):
    """Open until someone takes the revised words over or keeps the record's."""

    OPEN = "open"
    ADOPTED = "adopted"
    KEPT = "kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference(Record):
    """One place where the revised file says something else than the record.

    `value` is the change that adopting makes (see services.revising), as JSON; where it is empty
    the words lead to no field, and the difference can only be kept once it was dealt with by hand.
    """

    KIND: ClassVar[str] = "difference"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    meeting_id: str = owner("meeting")
    file_name: str
    file_hash: str
    """SHA-256 of the revised file, also its address among the kept contents."""
    position: int = 1
    what: DifferenceKind
    reason: str = ""
    """A message's code: why it is not understood, or what is special about it."""
    target_kind: str = ""
    target_id: str = ""
    target_field: str = ""
    place: str = ""
    """The heading of the item it stands under."""
    recorded: str = ""
    """What the record says now."""
    base: str = ""
    """What the file said when it was written, where the record has changed since."""
    revised: str = ""
    authors: str = ""
    """Who made tracked changes here that are neither accepted nor rejected (修订未接受)."""
    value: str = ""
    state: DifferenceState = DifferenceState.OPEN
    decided_at: str = ""

    @property
    def open(self) -> bool:
        """Whether nobody has decided yet."""
        return self.state is DifferenceState.OPEN

    @property
    def adoptable(self) -> bool:
        """Whether the program knows what to change."""
        return bool(self.value)
