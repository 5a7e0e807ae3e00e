"""Undo and redo of this window's own operations, since it started."""

from dataclasses import replace
from typing import Any

from desk.domain import kinds
from desk.domain.codec import to_plain, typed_value
from desk.domain.operations import Change, Done, Entry, Operation, Work
from desk.domain.problems import Conflict, Problem
from desk.domain.record import Record


def undo_operation(entry: Entry) -> Operation[None]:
    """Return the operation that takes an entry back: its "before" as new values.

    It raises Conflict where a record the entry touched has changed since, or has got new parts.
    """

    def perform(work: Work) -> None:
        problems = [p for change in entry.changes for p in _moved_on(work, change, entry)]
        if problems:
            raise Conflict(problems)
        for change in reversed(entry.changes):
            _take_back(work, change)

    return Operation("redo" if entry.verb == "undo" else "undo", perform, undo_of=entry.sequence)


def _take_back(work: Work, change: Change) -> None:
    kind = kinds.BY_NAME[change.kind]
    if change.before is None:
        work.remove(kind, change.id)
    elif change.after is None:
        work.add(kind(**_typed(kind, change.before)))
    else:
        work.put(replace(work.get(kind, change.id), **_typed(kind, change.before)))


def _typed(kind: type[Record], values: dict[str, Any]) -> dict[str, Any]:
    return {name: typed_value(kind, name, value) for name, value in values.items()}


def _moved_on(work: Work, change: Change, entry: Entry) -> list[Problem]:
    kind = kinds.BY_NAME[change.kind]
    current = work.seek(kind, change.id)
    problem = Problem("undo.moved_on", values={"kind": change.kind, "id": change.id})
    if change.after is None:
        return [problem] if current is not None else []
    if current is None:
        return [problem]
    plain = to_plain(current)
    if any(plain[name] != value for name, value in change.after.items()):
        return [problem]
    if change.before is None and _has_new_parts(work, change, entry):
        return [problem]
    return []


def _has_new_parts(work: Work, change: Change, entry: Entry) -> bool:
    own = {(c.kind, c.id) for c in entry.changes}
    return any(
        (child.KIND, part.id) not in own
        for child, field in kinds.owned_by(change.kind)
        for part in work.find(child, **{field: change.id})
    )


class UndoStack:
    """Which operations of this window can be taken back, and which of those taken back redone."""

    def __init__(self) -> None:
        self._undo: list[tuple[int, str]] = []
        self._redo: list[tuple[int, str]] = []

    def remember(self, done: Done[Any], verb: str) -> None:
        """Note an operation that was run; one that can't be undone ends what went before it."""
        if done.sequence is None:
            return
        self._redo.clear()
        if done.undoable:
            self._undo.append((done.sequence, verb))
        else:
            self._undo.clear()

    @property
    def undo_verb(self) -> str | None:
        """The verb that undo would take back, or None."""
        return self._undo[-1][1] if self._undo else None

    @property
    def redo_verb(self) -> str | None:
        """The verb that redo would bring back, or None."""
        return self._redo[-1][1] if self._redo else None

    @property
    def next_undo(self) -> int | None:
        """The sequence of the entry that undo takes back, or None."""
        return self._undo[-1][0] if self._undo else None

    @property
    def next_redo(self) -> int | None:
        """The sequence of the entry that redo takes back, or None."""
        return self._redo[-1][0] if self._redo else None

    def give_up(self, sequence: int) -> None:
        """Forget an entry that can't be taken back any more, so that those before it can be."""
        self._undo = [step for step in self._undo if step[0] != sequence]
        self._redo = [step for step in self._redo if step[0] != sequence]

    def undone(self, sequence: int) -> None:
        """Note that the last operation was taken back by entry `sequence`."""
        self._redo.append((sequence, self._undo.pop()[1]))

    def redone(self, sequence: int) -> None:
        """Note that the last undo was taken back by entry `sequence`."""
        self._undo.append((sequence, self._redo.pop()[1]))
