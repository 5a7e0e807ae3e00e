"""Whom the minutes are sent to, each once, with how many copies (分送)."""

from collections.abc import Iterator
from dataclasses import dataclass

from desk.documents.language.wording import without_stop
from desk.documents.parts.ranked import units_of
from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import VOTING
from desk.domain.dossier import Dossier
from desk.domain.office import UnitKind


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person or unit, the class it receives the minutes in, and the number of copies."""

    name: str
    group: str
    copies: int = 1


def recipients(dossier: Dossier) -> list[Recipient]:
    """Return members, 抄送, lead and supporting units, and the office for its archive.

    Leaders are named, other members stand for their units. Whoever falls under several of
    these is listed under the first.
    """
    phrases = Phrases("distribution", dossier.phrases)
    found: dict[str, Recipient] = {}
    for group, name in _wanted(dossier, phrases):
        if name and name not in found:
            label = phrases.text(f"class.{group}")
            found[name] = Recipient(name, label)
    return list(found.values())


def total(listed: list[Recipient]) -> int:
    """Return how many copies are needed."""
    return sum(recipient.copies for recipient in listed)


def _wanted(dossier: Dossier, phrases: Phrases) -> Iterator[tuple[str, str]]:
    directory = dossier.directory
    for attendance in dossier.attendance:
        person = directory.person(attendance.person_id)
        if attendance.role not in VOTING or person is None:
            continue
        unit = directory.unit(person.unit_id)
        if unit is None or unit.kind is UnitKind.LEADERSHIP:
            yield "leaders", phrases.text("leader", name=person.name)
        else:
            yield "members", unit.label
    for name in dossier.meeting.copies_to:
        yield "copies", without_stop(name)
    tasks = [
        task
        for item in dossier.items
        for decision in item.decisions
        if decision.decision.in_minutes
        for task in decision.assignments
    ]
    leads = {unit_id for task in tasks for unit_id in (task.lead_id, task.joint_lead_id)}
    for unit in units_of(directory, tasks):
        yield "lead" if unit.id in leads else "support", unit.label
    yield "archive", dossier.office.name or dossier.office.government
