"""What a wording check finds (措辞检查): values that pages, commands and tests read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from desk.domain.basis import Basis


class Grade(StrEnum):
    """How grave a finding is: it blocks issue, it warns, or it only hints."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"


class TextRole(StrEnum):
    """What a text is for: the chair's words stay his (S27), so a statement is hinted at only."""

    DECISION = "decision"
    ASSIGNMENT = "assignment"
    STATEMENT = "statement"
    NOTE = "note"
    PAPER = "paper"


NO_VALUES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where the wording should be looked at.

    `start` and `end` count code points of the checked text, `text` is what stands there; `code` and
    `values` make the sentence for people (resources/messages), `fixes` are texts that may replace
    the place, the likeliest first; none where the program can't know.
    """

    rule: str
    grade: Grade
    basis: Basis
    text: str
    start: int
    end: int
    code: str
    values: Mapping[str, str] = field(default_factory=lambda: NO_VALUES)
    fixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What is said beside a text, in fields of its own: an assignment's lead and its date."""

    unit: bool = False
    time: bool = False


NOTHING_BESIDE = Beside()
