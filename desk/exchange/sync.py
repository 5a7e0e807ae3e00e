"""Bringing the parts of a record in line with what a file asks for, with few changes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final

from desk.domain.agenda import AgendaItem, Consultation, Delivery, Material, Option
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.record import Record
from desk.exchange.plan import Node
from desk.exchange.tally import Tally

_RECOGNISED_BY: Final[dict[type[Record], str]] = {
    AgendaItem: "title",
    Option: "title",
    Consultation: "unit_id",
    Material: "title",
    Delivery: "person_id",
    Note: "text",
    Statement: "text",
    Decision: "text",
    Assignment: "text",
    Attendance: "person_id",
}
_NEVER_TURNED_INTO_ANOTHER: Final = frozenset({Consultation, Delivery, Attendance})
"""What is known of one person's place (who approved the leave) is nothing for another's."""


@dataclass(slots=True)
class Sync:
    """Writes nodes below their owners. Records no longer asked for go last, when unnamed."""

    tally: Tally
    _leaving: list[tuple[Record, str]] = field(default_factory=list)

    def parts(
        self, kind: type[Record], owner: Record | Node, nodes: Sequence[Node], *, new: bool
    ) -> None:
        """Match nodes with the owner's parts, by what they say or by position; write differences.

        A `new` owner has no parts yet.
        """
        name = _owner_field(kind)
        known: list[Any] = [] if new else self.tally.work.find(kind, **{name: owner.id})
        pairs = _paired(known, nodes, kind)
        for position, node in enumerate(nodes, start=1):
            old = pairs.get(node)
            values = {"position": position, **_resolved(node.values)}
            if old is None:
                made = kind(**{name: owner.id, **values})
                self.tally.add(made, node.path)
                node.id = made.id
            else:
                self.tally.put(old, replace(old, **values), node.path)
                node.id = old.id
            for part, wanted in node.parts.items():
                if wanted is not None:
                    self.parts(part, node, wanted, new=old is None)
        kept = {record.id for record in pairs.values()}
        path = nodes[0].path.rpartition("[")[0] if nodes else getattr(owner, "path", "meeting")
        self._leaving += [(record, path) for record in known if record.id not in kept]

    def finish(self) -> None:
        """Remove what the file does not ask for any more."""
        for record, path in reversed(self._leaving):
            self.tally.remove(record, path)


def _paired(known: list[Any], nodes: Sequence[Node], kind: type[Record]) -> dict[Node, Any]:
    by = _RECOGNISED_BY[kind]
    waiting: dict[Any, list[Any]] = {}
    for record in known:
        waiting.setdefault(getattr(record, by), []).append(record)
    pairs = {}
    for node in nodes:
        same = waiting.get(node.values[by])
        if same:
            pairs[node] = same.pop(0)
    if kind in _NEVER_TURNED_INTO_ANOTHER:
        return pairs
    left = {record.id for same in waiting.values() for record in same}
    for node, record in zip(nodes, known, strict=False):
        if node not in pairs and record.id in left:
            pairs[node] = record
    return pairs


def _owner_field(kind: type[Record]) -> str:
    return next(field.name for field in fields(kind) if "owner" in field.metadata)


def _resolved(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with ids in the place of nodes."""
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Node):
        return value.id
    if isinstance(value, tuple):
        return tuple(_plain(member) for member in value)
    return value
