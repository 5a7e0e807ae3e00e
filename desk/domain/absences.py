"""Work about to be given to somebody who is not there to hear it (S7): in doubt while it is typed.

The same people are named after the meeting by people_problems.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desk.domain.attendance import Attendance, Presence
from desk.domain.dossier import Directory
from desk.domain.heads import unit_heads
from desk.domain.office import Person
from desk.domain.sentence_reading import Doubt, DoubtCode, Fix, Mark, Part, Reading, ReadTask

AWAY = frozenset({Presence.LEAVE, Presence.ABSENT, Presence.SUBSTITUTED})
"""Who does not come in person."""

_LEADS = {Part.LEAD: "lead_id", Part.JOINT_LEAD: "joint_lead_id"}


@dataclass(frozen=True, slots=True)
class Absences:
    """Who is away from a meeting: by their own id, and as head of a unit by the unit's."""

    people: Mapping[str, Person]
    heads: Mapping[str, Person]
    unit_names: Mapping[str, str]


def absences(attendance: Iterable[Attendance], directory: Directory) -> Absences:
    """Return who of a meeting is on leave, absent or substituted."""
    away = {a.person_id: a for a in attendance if a.status in AWAY}
    people = {p: person for p in away if (person := directory.person(p)) is not None}
    # everybody's posts are read for the heads: only where somebody is away at all
    found = unit_heads(directory) if people else {}
    heads = {unit_id: head for unit_id, head in found.items() if head.id in people}
    return Absences(people, heads, {unit_id: directory.unit_name(unit_id) for unit_id in heads})


def with_absences(reading: Reading, away: Absences) -> Reading:
    """Return a reading with a doubt for each leader or lead unit's head named who is away.

    Each can be kept (to be told after the meeting); a leader can also be left out. Nobody else is
    offered: whom to put instead is for the chair to say.
    """
    if not away.people:
        return reading
    return replace(reading, tasks=tuple(_doubted(task, away) for task in reading.tasks))


def _doubted(task: ReadTask, away: Absences) -> ReadTask:
    found = []
    for mark in task.marks:
        if mark.part is Part.LEADER and (person := away.people.get(str(mark.value))):
            found.append(_leader_doubt(mark, person))
        elif mark.part in _LEADS and (head := away.heads.get(str(mark.value))):
            found.append(_head_doubt(mark, head, away.unit_names[str(mark.value)]))
    return replace(task, problems=(*task.problems, *found)) if found else task


def _leader_doubt(mark: Mark, person: Person) -> Doubt:
    values = {"name": person.name}
    fixes = (
        Fix("sentence.fix_leader_told", {"leader_id": person.id}, values),
        Fix("sentence.fix_no_leader", {"leader_id": None}),
    )
    return Doubt(DoubtCode.LEADER_AWAY, mark.start, mark.end, values, fixes)


def _head_doubt(mark: Mark, head: Person, unit: str) -> Doubt:
    values = {"name": head.name, "unit": unit}
    fixes = (Fix("sentence.fix_head_told", {_LEADS[mark.part]: mark.value}, values),)
    return Doubt(DoubtCode.HEAD_AWAY, mark.start, mark.end, values, fixes)
