"""Who works where: the names an entry is signed with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat (the computer) and the person at it."""

    seat: str
    person: str = ""
