"""Writing through a Work while counting, for the preview and for the report of an import."""

from collections import Counter
from dataclasses import dataclass, field

from desk.domain.operations import Work
from desk.domain.problems import Problem
from desk.domain.record import Record

Result = dict[str, dict[str, int]]


@dataclass(slots=True)
class Tally:
    """Adds, replaces and removes records. Where `locked`, it only notes each place."""

    work: Work
    locked: bool = False
    problems: list[Problem] = field(default_factory=list)
    _created: set[tuple[str, str]] = field(default_factory=set)
    _updated: set[tuple[str, str]] = field(default_factory=set)
    _removed: set[tuple[str, str]] = field(default_factory=set)

    def add(self, record: Record, path: str = "") -> None:
        """Keep a new record."""
        if self._refused(path):
            return
        self.work.add(record)
        self._created.add((record.KIND, record.id))

    def put(self, old: Record, new: Record, path: str = "") -> None:
        """Replace a record, where it differs."""
        if old == new or self._refused(path):
            return
        self.work.put(new)
        if (new.KIND, new.id) not in self._created:
            self._updated.add((new.KIND, new.id))

    def remove(self, record: Record, path: str = "") -> None:
        """Remove a record and its parts."""
        if self._refused(path):
            return
        self.work.remove(type(record), record.id)
        self._removed.add((record.KIND, record.id))

    def result(self) -> Result:
        """Return how many of each kind were created and updated, and removed if any were."""
        counted = {"created": self._created, "updated": self._updated, "removed": self._removed}
        result = {
            name: dict(sorted(Counter(kind for kind, _ in touched).items()))
            for name, touched in counted.items()
        }
        if not result["removed"]:
            del result["removed"]
        return result

    def _refused(self, path: str) -> bool:
        if self.locked:
            self.problems.append(Problem("exchange.meeting_issued", path))
        return self.locked
