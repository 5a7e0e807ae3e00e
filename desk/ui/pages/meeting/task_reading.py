"""What the composer's words say, and what the secretary has chosen where they leave it open."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from desk.domain.sentence_reading import Doubt, DoubtCode, Fix, Reading, ReadTask

SHOWN_AS_CHIPS = frozenset({DoubtCode.NO_LEAD, DoubtCode.NO_DUE})
"""What is merely missing shows as a chip to fill in, not as a complaint while one types."""

_WHEN = frozenset({"due", "long_term"})
_WHO = frozenset({"lead_id", "joint_lead_id", "support_ids"})
_ABOUT: dict[DoubtCode, frozenset[str]] = {
    DoubtCode.NO_LEAD: frozenset({"lead_id"}),
    DoubtCode.SEVERAL_LEADS: frozenset({"lead_id"}),
    DoubtCode.UNKNOWN_UNIT: _WHO,
    DoubtCode.AMBIGUOUS_UNIT: _WHO,
    DoubtCode.AMBIGUOUS_PERSON: frozenset({"leader_id"}),
    DoubtCode.LEADER_AWAY: frozenset({"leader_id"}),
    DoubtCode.HEAD_AWAY: frozenset(),
}
"""The fields that settle a doubt once somebody chose one of them; else the date does."""


@dataclass(slots=True)
class TaskReading:
    """The tasks of a text as it is typed. Choices stay while their task's sentence is there."""

    reading: Reading = field(default_factory=Reading)
    _chosen: list[dict[str, Any]] = field(default_factory=list)
    _dropped: set[str] = field(default_factory=set)

    def take(self, reading: Reading) -> None:
        """Take what the text says now."""
        self.reading = reading
        count = len(reading.tasks)
        del self._chosen[count:]
        self._chosen += [{} for _ in range(count - len(self._chosen))]

    def forget(self) -> None:
        """Forget words and choices."""
        self.reading = Reading()
        self._chosen.clear()
        self._dropped.clear()

    @property
    def numbered(self) -> list[tuple[int, ReadTask]]:
        """The tasks with what was chosen and the doubts that are left, each under its number."""
        return [
            (number, self._settled(task, chosen))
            for number, (task, chosen) in enumerate(
                zip(self.reading.tasks, self._chosen, strict=True)
            )
            if task.spoken not in self._dropped
        ]

    @property
    def tasks(self) -> tuple[ReadTask, ...]:
        """The tasks that a decision taken now would give out."""
        return tuple(task for _, task in self.numbered)

    def _settled(self, task: ReadTask, chosen: dict[str, Any]) -> ReadTask:
        if not chosen:
            return task
        left = tuple(d for d in task.problems if not about(d) & chosen.keys())
        return replace(task, **chosen, problems=left)

    def choose(self, number: int, **values: Any) -> None:
        """Give fields of a task (0 is the first) values; a unit stands in one place only."""
        chosen = self._chosen[number]
        chosen.update(values)
        if values.get("due") is not None:
            chosen["long_term"] = False
        if values.get("long_term"):
            chosen["due"] = None
        task = self._settled(self.reading.tasks[number], chosen)
        if task.joint_lead_id == task.lead_id:
            chosen["joint_lead_id"] = None
        leads = {task.lead_id, chosen.get("joint_lead_id", task.joint_lead_id)}
        chosen["support_ids"] = tuple(u for u in task.support_ids if u not in leads)

    def apply(self, number: int, fix: Fix) -> None:
        """Settle a doubt in one of the ways offered."""
        self.choose(number, **dict(fix.sets))

    def drop(self, number: int) -> None:
        """Take a sentence as a decision alone: it gives nobody work."""
        self._dropped.add(self.reading.tasks[number].spoken)

    def decided(self, words: str) -> str:
        """Return the words of the decision itself: all of them where they are nothing but tasks.

        What was dropped as a task is said by the decision.
        """
        kept = [task.spoken for task in self.reading.tasks if task.spoken in self._dropped]
        if len(kept) == len(self.reading.tasks) or not self.reading.rest.strip():
            return words
        return words if kept else self.reading.rest.strip()


def about(doubt: Doubt) -> Collection[str]:
    """Return the fields that settle a doubt when one of them is chosen."""
    known = _ABOUT.get(doubt.code, _WHEN)
    return frozenset(known) | {name for fix in doubt.fixes for name in fix.sets}
