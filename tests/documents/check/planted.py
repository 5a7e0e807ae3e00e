"""A deviation planted into one of our own papers."""

from dataclasses import dataclass, field

from tests.documents.check.spoil import Edit, spoiled


@dataclass(frozen=True)
class Planted:
    """Name, paper, edits, and the rule that must find it.

    `besides` are rules that the same edit breaks of necessity.
    """

    name: str
    paper: str
    edits: tuple[Edit, ...]
    rule: str
    besides: frozenset[str] = field(default_factory=frozenset)

    def apply(self, data: bytes) -> bytes:
        """Return the spoiled file."""
        return spoiled(data, *self.edits)


def one(name: str, paper: str, edit: Edit, rule: str, *besides: str) -> Planted:
    """Return a deviation planted by one edit."""
    return Planted(name, paper, (edit,), rule, frozenset(besides))
