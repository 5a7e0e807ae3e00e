"""Rules of the meeting file beyond its schema, over records whose names are already resolved.

Each function returns the problems it found, with paths as the meeting file names things.
What the guards of the domain refuse without a place is found here with its place.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from desk.domain.assignments import Assignment
from desk.domain.attendance import VOTING, Attendance, Presence, Role
from desk.domain.office import Unit, UnitKind
from desk.domain.problems import Problem
from desk.domain.times import is_time


def doubled(values: Iterable[object], code: str, pattern: str) -> list[Problem]:
    """Return a problem for each value that was there before; None may repeat."""
    seen: set[object] = set()
    problems = []
    for index, value in enumerate(values):
        if value is not None and value in seen:
            problems.append(Problem(code, pattern.format(index)))
        seen.add(value)
    return problems


def time_problems(start: str, end: str) -> list[Problem]:
    """Check that a meeting ends after it starts, where both are known."""
    if is_time(start) and is_time(end) and end <= start:
        return [Problem("exchange.ends_before_start", "meeting.end", {"start": start, "end": end})]
    return []


def recommended_problems(recommended: Iterable[bool], path: str) -> list[Problem]:
    """Check that at most one option of the item at `path` is recommended."""
    marked = [index for index, value in enumerate(recommended) if value]
    return [
        Problem("exchange.recommended_twice", f"{path}.options[{index}].recommended")
        for index in marked[1:]
    ]


def assignment_problems(assignment: Assignment, path: str) -> list[Problem]:
    """Check who does it and by when. A missing lead or date is no problem before issue."""
    problems = []
    lead, joint = assignment.lead_id, assignment.joint_lead_id
    if joint is not None and joint == lead:
        problems.append(Problem("exchange.joint_lead_is_lead", f"{path}.joint_lead"))
    for index, unit_id in enumerate(assignment.support_ids):
        if unit_id is not None and unit_id in (lead, joint):
            problems.append(Problem("exchange.lead_in_support", f"{path}.support[{index}]"))
    problems += doubled(assignment.support_ids, "exchange.support_twice", path + ".support[{}]")
    due, report_by = assignment.due, assignment.report_by
    if due is not None and assignment.long_term:
        problems.append(Problem("exchange.due_and_long_term", f"{path}.due"))
    if due is not None and report_by is not None and report_by > due:
        values = {"report_by": str(report_by), "due": str(due)}
        problems.append(Problem("exchange.report_after_due", f"{path}.report_by", values))
    return problems


def chair_problems(attendance: Sequence[Attendance], chair_id: str | None) -> list[Problem]:
    """Check that there is one chair, the one the meeting names, and that the chair came.

    Who has no attendance list yet need not list the chair.
    """
    problems = []
    chairs = [(i, entry) for i, entry in enumerate(attendance) if entry.role is Role.CHAIR]
    for index, _ in chairs[1:]:
        problems.append(Problem("exchange.two_chairs", f"attendance[{index}].role"))
    named = [entry.person_id for _, entry in chairs] or [a.person_id for a in attendance]
    if chair_id is not None and named and chair_id not in named:
        code = "exchange.chair_differs" if chairs else "exchange.chair_not_listed"
        problems.append(Problem(code, "meeting.chair"))
    for index, entry in enumerate(attendance):
        chairing = entry.role is Role.CHAIR or (
            chair_id is not None and entry.person_id == chair_id
        )
        if chairing and entry.status is not Presence.PRESENT:
            problems.append(Problem("exchange.chair_not_present", f"attendance[{index}].status"))
    return problems


def attendance_problems(
    attendance: Sequence[Attendance], units: Sequence[Unit | None]
) -> list[Problem]:
    """Check that nobody is there twice, in person or as a substitute, and who may send one.

    `units` holds the unit of each entry's person.
    """
    pattern = "attendance[{}].person"
    problems = doubled((a.person_id for a in attendance), "exchange.person_twice_there", pattern)
    here: set[str | None] = {entry.person_id for entry in attendance}
    for index, (entry, unit) in enumerate(zip(attendance, units, strict=True)):
        path = f"attendance[{index}].substitute"
        if entry.substitute_id is None:
            continue
        if entry.substitute_id == entry.person_id:
            problems.append(Problem("exchange.own_substitute", path))
        elif entry.substitute_id in here:
            problems.append(Problem("exchange.person_twice_there", path))
        here.add(entry.substitute_id)
        if entry.status is Presence.SUBSTITUTED and not _may_be_substituted(entry, unit):
            problems.append(Problem("exchange.no_substitute_for_leaders", path))
    return problems


def _may_be_substituted(entry: Attendance, unit: Unit | None) -> bool:
    """Whether someone may come instead (S7): never for members from the leadership."""
    leadership = unit is not None and unit.kind is UnitKind.LEADERSHIP
    return not (leadership and entry.role in VOTING)


_CONTENT = ("problem", "options", "consultations", "papers", "notes", "statements", "decisions")


def placeholder_problems(item: Mapping[str, Any], path: str) -> Iterator[Problem]:
    """Yield a problem for each part of an item that is there though only its title may be."""
    if not item.get("placeholder", False):
        return
    found = [name for name in _CONTENT if item.get(name)]
    if item.get("legal_review", {}).get("text"):
        found.append("legal_review.text")
    for name in found:
        yield Problem("secrets.no_content", f"{path}.{name}", {"title": item["title"]})
