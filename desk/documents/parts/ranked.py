"""Units and leaders in the order of the office's directory (名录), as 主送 and 抄送 list them."""

from collections.abc import Iterable

from desk.domain.assignments import Assignment
from desk.domain.dossier import Directory
from desk.domain.office import Unit


def ranked_units(directory: Directory, wanted: Iterable[str | None]) -> list[Unit]:
    """Return the units of these ids, each once."""
    ids = set(wanted)
    return [unit for unit in directory.units.values() if unit.id in ids]


def ranked_people(directory: Directory, wanted: Iterable[str | None]) -> list[str]:
    """Return the names of the people of these ids, each once, by rank."""
    ids = set(wanted)
    return [person.name for person in directory.people.values() if person.id in ids]


def units_of(directory: Directory, tasks: Iterable[Assignment]) -> list[Unit]:
    """Return the units of some assignments: those that lead any of them, then the others."""
    tasks = tuple(tasks)
    leads = {unit_id for task in tasks for unit_id in (task.lead_id, task.joint_lead_id)}
    support = {unit_id for task in tasks for unit_id in task.support_ids}
    return [*ranked_units(directory, leads), *ranked_units(directory, support - leads)]
