"""Changing what an issued assignment says, with a reason; its letter is then stale (S9)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from desk.domain.amendments import Amendment
from desk.domain.assignments import Assignment
from desk.domain.operations import Work, operation


@operation(undoable=False)
def amend_assignment(
    work: Work,
    assignment_id: str,
    reason: str,
    approved_by: str = "",
    made_on: date | None = None,
    changed: Mapping[str, Any] = MappingProxyType({}),
) -> Assignment:
    """Change fields (date, lead, support, leader) of an issued assignment and keep why.

    Raises Missing; Refused for a blank reason or any other field of a locked record.
    """
    assignment = work.get(Assignment, assignment_id)
    amended = replace(assignment, **changed)
    if amended == assignment:
        return assignment
    work.add(
        Amendment(
            assignment_id=assignment_id,
            reason=reason,
            approved_by=approved_by,
            made_on=made_on or work.now.date(),
        )
    )
    return work.put(amended)
