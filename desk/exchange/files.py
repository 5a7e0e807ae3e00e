"""Bringing files in: meeting files and rosters, each one operation, with a preview before it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desk.domain.operations import Done, Operation
from desk.domain.problems import Problem, Refused, refuse

T = TypeVar("T")


class Runs(Protocol):
    """What runs operations, or shows what they would do."""

    def run(self, operation: Operation[T]) -> Done[T]:
        """Run an operation and return what came of it."""
        ...

    def preview(self, operation: Operation[T]) -> Done[T]:
        """Return what would come of an operation, keeping nothing."""
        ...


@dataclass(slots=True)
class FileResult:
    """What came of one file: how many records of each kind, or why it was refused."""

    path: Path
    created: dict[str, int] = field(default_factory=dict)
    updated: dict[str, int] = field(default_factory=dict)
    removed: dict[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    done: Done[Any] | None = None


class FileImporter:
    """Reads files into a store; each file is one transaction."""

    def __init__(self, store: Runs) -> None:
        self._store = store

    def preview(self, paths: Iterable[Path]) -> list[FileResult]:
        """Return what importing each file would do; nothing is kept. Raises StorageFault."""
        return [self._take(path, keep=False) for path in paths]

    def run(self, paths: Iterable[Path]) -> list[FileResult]:
        """Import each file and return what it did. A refused file changes nothing."""
        return [self._take(path, keep=True) for path in paths]

    def _take(self, path: Path, *, keep: bool) -> FileResult:
        try:
            operation = operation_for(path)
            done = self._store.run(operation) if keep else self._store.preview(operation)
        except Refused as refused:
            return FileResult(path, problems=refused.problems)
        return FileResult(path, **done.value, done=done)


def operation_for(path: Path) -> Operation[Any]:
    """Return the operation that imports a file, by its ending.

    Raises Refused with all its problems.
    """
    ending = path.suffix.lower()
    if ending == ".json":
        from desk.exchange.importing import import_meeting
        from desk.exchange.meeting_file import read_meeting_file

        return import_meeting(read_meeting_file(path))
    if ending in (".xlsx", ".xlsm", ".xls"):
        from desk.exchange.roster import import_roster, read_roster

        return import_roster(read_roster(path))
    raise refuse("import.kind", "", file=path.name)
