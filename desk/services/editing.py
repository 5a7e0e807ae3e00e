"""Adding, changing, moving and removing any record: the verbs behind every form and list."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from desk.domain.codec import plain_value
from desk.domain.operations import Operation, Work
from desk.domain.problems import Conflict, Problem
from desk.domain.record import Record

K = TypeVar("K", bound=Record)

AT_END = 0
"""A new record with this position goes to the end of its list."""


def add(record: K) -> Operation[K]:
    """Return the operation that keeps a new record; with position AT_END it becomes the last."""

    def perform(work: Work) -> K:
        placed = record
        if getattr(record, "position", None) == AT_END:
            last = max((getattr(r, "position", 0) for r in _siblings(work, record)), default=0)
            placed = replace(record, position=last + 1)  # type: ignore[call-arg]
        return work.add(placed)

    return Operation(f"add_{record.KIND}", perform)


def edit(seen: K, **changes: Any) -> Operation[K]:
    """Return the operation that gives fields new values; `seen` is what the user looked at.

    It raises Conflict, naming both texts, where someone else has changed one of these fields since.
    """

    def perform(work: Work) -> K:
        current = work.get(type(seen), seen.id)
        problems = [
            Problem(
                "record.changed",
                values={
                    "kind": seen.KIND,
                    "field": name,
                    "theirs": _text(getattr(current, name)),
                    "yours": _text(value),
                },
            )
            for name, value in changes.items()
            if getattr(current, name) not in (getattr(seen, name), value)
        ]
        if problems:
            raise Conflict(problems)
        return work.put(replace(current, **changes))

    return Operation(f"edit_{seen.KIND}", perform)


def remove(record: Record) -> Operation[None]:
    """Return the operation that removes a record with all that is part of it."""

    def perform(work: Work) -> None:
        siblings = [r for r in _siblings(work, record) if r.id != record.id]
        work.remove(type(record), record.id)
        _renumber(work, siblings)

    return Operation(f"remove_{record.KIND}", perform)


def move(record: Record, position: int) -> Operation[None]:
    """Return the operation that puts a record at a place (1 is first) among its siblings."""

    def perform(work: Work) -> None:
        siblings = [r for r in _siblings(work, record) if r.id != record.id]
        siblings.insert(max(0, position - 1), work.get(type(record), record.id))
        _renumber(work, siblings)

    return Operation(f"move_{record.KIND}", perform)


def _siblings(work: Work, record: Record) -> list[Record]:
    owner = next((f.name for f in fields(record) if "owner" in f.metadata), None)
    if owner is None or not hasattr(record, "position"):
        return []
    return list(work.find(type(record), **{owner: getattr(record, owner)}))


def _renumber(work: Work, records: list[Record]) -> None:
    for number, record in enumerate(records, start=1):
        work.put(replace(record, position=number))  # type: ignore[call-arg]


def _text(value: object) -> str:
    plain = plain_value(value)
    return "、".join(map(str, plain)) if isinstance(plain, list) else str(plain or "")
