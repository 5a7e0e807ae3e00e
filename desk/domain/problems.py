"""Problems as values: a code, where, and what to put into the sentence.

The sentences themselves lie in resources/messages, one file a language (see desk/messages.py).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: message code, place (JSON path, cell, or record), values to name."""

    code: str
    path: str = ""
    values: dict[str, str] = field(default_factory=dict)


class Refused(Exception):
    """An operation or a file was refused whole; nothing of it was written."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = (
            (problems,) if isinstance(problems, Problem) else tuple(problems)
        )
        super().__init__("; ".join(f"{p.path or '-'}: {p.code} {p.values}" for p in self.problems))


class Conflict(Refused):
    """A record has changed since the caller saw it; the problem names the field and both texts."""


class Missing(Refused):
    """A record that was asked for by its id does not exist (any more)."""

    def __init__(self, kind: str, record_id: str) -> None:
        super().__init__(Problem("record.missing", values={"kind": kind, "id": record_id}))


def refuse(code: str, path: str = "", **values: str) -> Refused:
    """Return (to be raised) a refusal with one problem."""
    return Refused(Problem(code, path, values))
