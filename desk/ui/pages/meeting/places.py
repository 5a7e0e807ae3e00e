"""Where on the page the thing lies that a problem speaks of."""

import re

from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.meetings import MeetingStatus
from desk.domain.problems import Problem
from desk.ui.pages.meeting.context import Place

BEFORE = "before"
DURING = "during"
AFTER = "after"

_PATH = re.compile(
    r"agenda\[(?P<item>\d+)\]"
    r"(?:\.decisions\[(?P<decision>\d+)\])?"
    r"(?:\.assignments\[(?P<assignment>\d+)\])?"
    r"(?:\.consultations\[(?P<consultation>\d+)\])?"
    r"(?:\.(?P<field>\w+))?\Z"
)


_OF_ITEM = frozenset(
    {
        "people.leader_away",
        "people.presenter_away",
        "people.presenter_replaced",
        "people.nobody_comes",
    }
)
"""Problems mended in the sheet of the item."""


def place_of(problem: Problem, dossier: Dossier) -> Place:
    """Return the place to bring the keyboard to, so that the problem can be mended there."""
    found = _PATH.match(problem.path)
    if found is None:
        return _meeting_place(problem)
    index = int(found["item"])
    if index >= len(dossier.items):
        return Place(BEFORE)
    item = dossier.items[index]
    if found["consultation"] is not None:
        record = item.consultations[int(found["consultation"])]
        return Place(BEFORE, item.item.id, "consultation", record.id, "opinion")
    if problem.code.startswith("people.") and found["assignment"] is None:
        return Place(BEFORE, item.item.id, "agenda_item", item.item.id, found["field"] or "")
    if found["field"] == "legal_review":
        return Place(BEFORE, item.item.id, "agenda_item", item.item.id, "review_opinion")
    if problem.code in _OF_ITEM:
        return Place(BEFORE, item.item.id, "agenda_item", item.item.id, found["field"] or "")
    if found["assignment"] is not None:
        return _assignment_place(item, found)
    if problem.code == "issue.due_past":
        return _due_place(item, problem)
    return Place(DURING, item.item.id, "note", "", "composer")


def _meeting_place(problem: Problem) -> Place:
    if problem.code == "issue.no_items":
        return Place(BEFORE, kind="agenda_item", field="new")
    if problem.code == "issue.steps_missing":
        return Place(AFTER, kind="signature")
    if problem.code == "issue.no_quorum" or problem.path == "attendance":
        return Place(BEFORE, kind="attendance")
    return Place(AFTER, kind="meeting", field="status")


def _assignment_place(item: ItemDossier, found: re.Match[str]) -> Place:
    decision = item.decisions[int(found["decision"] or 0)]
    assignment = decision.assignments[int(found["assignment"])]
    field = {"lead": "lead_id", "due": "due"}.get(found["field"] or "", "text")
    return Place(DURING, item.item.id, "assignment", assignment.id, field)


def _due_place(item: ItemDossier, problem: Problem) -> Place:
    for assignment in item.assignments:
        due = assignment.due.isoformat() if assignment.due else ""
        if assignment.text == problem.values.get("text") and due == problem.values.get("due"):
            return Place(DURING, item.item.id, "assignment", assignment.id, "due")
    return Place(DURING, item.item.id)


def first_stage(status: MeetingStatus) -> str:
    """Return the stage a meeting is opened at."""
    if status in (MeetingStatus.PREPARING, MeetingStatus.NOTIFIED, MeetingStatus.CANCELLED):
        return BEFORE
    return DURING if status is MeetingStatus.IN_SESSION else AFTER
