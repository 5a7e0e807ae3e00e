"""What may be chosen where a sentence leaves something open."""

from collections.abc import Iterable, Sequence
from datetime import date

from desk.domain.dossier import Directory
from desk.domain.sentence_reading import Fix

ADD, LEAD, JOINT = "sentence.fix_support", "sentence.fix_lead", "sentence.fix_joint"


def lead_fixes(directory: Directory, unit_ids: Iterable[str]) -> tuple[Fix, ...]:
    """Return a choice of lead for each of these units."""
    return tuple(
        Fix(LEAD, {"lead_id": unit_id}, {"unit": directory.unit_name(unit_id)})
        for unit_id in dict.fromkeys(unit_ids)
        if unit_id in directory.units
    )


def several_leads_fixes(
    directory: Directory, leads: Sequence[str], support: Sequence[str], others: Iterable[str]
) -> tuple[Fix, ...]:
    """Return: each of those named leads and the others support; two of them lead jointly."""
    fixes = [
        Fix(
            "sentence.fix_one_lead",
            {"lead_id": lead, "support_ids": _without(lead, [*leads, *support])},
            {"unit": directory.unit_name(lead)},
        )
        for lead in leads
    ]
    if len(leads) == 2:
        first, second = leads
        names = {"unit": directory.unit_name(first), "other": directory.unit_name(second)}
        fixes.append(Fix(JOINT, {"lead_id": first, "joint_lead_id": second}, names))
    named = {*leads}
    fixes += lead_fixes(directory, (unit_id for unit_id in others if unit_id not in named))
    return tuple(fixes)


def support_fixes(
    directory: Directory, support: Sequence[str], unit_ids: Iterable[str]
) -> tuple[Fix, ...]:
    """Return a choice of one more supporting unit for each of these units."""
    return tuple(
        Fix(ADD, {"support_ids": (*support, unit_id)}, {"unit": directory.unit_name(unit_id)})
        for unit_id in dict.fromkeys(unit_ids)
        if unit_id in directory.units and unit_id not in support
    )


def leader_fixes(directory: Directory, person_ids: Iterable[str]) -> tuple[Fix, ...]:
    """Return a choice of leader in charge for each of these people."""
    fixes = []
    for person_id in dict.fromkeys(person_ids):
        person = directory.person(person_id)
        if person is not None:
            values = {
                "person": person.name,
                "unit": directory.unit_name(person.unit_id),
                "post": directory.post(person_id),
            }
            fixes.append(Fix("sentence.fix_leader", {"leader_id": person_id}, values))
    return tuple(fixes)


def date_fixes(days: Iterable[date], *, code: str = "sentence.fix_due") -> tuple[Fix, ...]:
    """Return a choice of due date for each of these days."""
    return tuple(
        Fix(code, {"due": day, "long_term": False}, {"day": _in_chinese(day)})
        for day in sorted(set(days))
    )


def long_term_fix() -> Fix:
    """Return the choice that the work is done without end (长期坚持)."""
    return Fix("sentence.fix_long_term", {"due": None, "long_term": True})


def _in_chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _without(unit_id: str, unit_ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(one for one in dict.fromkeys(unit_ids) if one != unit_id)
