"""A place a rule points at, before the book says how grave it is."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Hit:
    """Where, which case of the rule's message, its values, and what may stand there instead."""

    start: int
    end: int
    case: str = ""
    values: dict[str, str] = field(default_factory=dict)
    fixes: tuple[str, ...] = ()


class Cover:
    """The characters of a text that something already stands on."""

    def __init__(self, length: int) -> None:
        self._on = bytearray(length)

    def add(self, start: int, end: int) -> None:
        """Cover a place."""
        self._on[start:end] = b"\x01" * (end - start)

    def meets(self, start: int, end: int) -> bool:
        """Return whether any of a place is covered."""
        return self._on.find(1, start, end) >= 0
