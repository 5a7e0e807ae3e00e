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
