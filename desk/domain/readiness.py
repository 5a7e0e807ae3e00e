"""What keeps minutes from being issued, and what only asks for a second look."""

from collections.abc import Iterator

from desk.domain.agenda import OFF_AGENDA
from desk.domain.assignments import Assignment
from desk.domain.attendance import VOTING, Presence
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus, Quorum
from desk.domain.problems import Problem
from desk.domain.signing_course import steps_missing
from desk.domain.votes import vote_warnings


def issue_blockers(dossier: Dossier) -> tuple[Problem, ...]:
    """Return what blocks issue, each with the path of the thing in the meeting (`agenda[0]`).

    An item without a decision unless it was taken off the agenda or is a bare placeholder, an
    assignment without a lead or with neither date nor 长期坚持 (S5), several leads only as a
    recorded 双牵头 (the model knows no other), a meeting that is not yet a draft.
    """
    return tuple(_blockers(dossier))


def _blockers(dossier: Dossier) -> Iterator[Problem]:
    meeting = dossier.meeting
    if meeting.locked:
        yield Problem("issue.already_issued")
        return
    if meeting.status is not MeetingStatus.DRAFTING:
        yield Problem("issue.not_drafting", values={"status": meeting.status.value})
    if not dossier.items:
        yield Problem("issue.no_items")
    for index, item in enumerate(dossier.items):
        path = f"agenda[{index}]"
        off = item.item.state in OFF_AGENDA or item.item.placeholder
        if not item.decisions and not off:
            yield Problem("issue.no_decision", path, {"title": item.item.title})
        for place, decision in enumerate(item.decisions):
            for number, assignment in enumerate(decision.assignments):
                yield from assignment_blockers(
                    f"{path}.decisions[{place}].assignments[{number}]", assignment
                )
    yield from _open_differences(dossier)


def _open_differences(dossier: Dossier) -> Iterator[Problem]:
    """What leaders wrote into the revised file is decided first: adopted, or kept as recorded."""
    for difference in dossier.differences:
        if difference.open:
            yield Problem(
                "issue.open_difference",
                path_of(dossier, difference.target_kind, difference.target_id),
                {
                    "difference": difference.what.value,
                    "place": difference.place,
                    "recorded": difference.recorded,
                    "revised": difference.revised,
                },
            )


def path_of(dossier: Dossier, kind: str, record_id: str) -> str:
    """Return the place of a record in the meeting (`agenda[0].decisions[1]`), or an empty text."""
    for index, item in enumerate(dossier.items):
        path = f"agenda[{index}]"
        if record_id == item.item.id:
            return path
        for place, statement in enumerate(item.statements):
            if record_id == statement.id:
                return f"{path}.statements[{place}]"
        for place, decision in enumerate(item.decisions):
            if record_id == decision.decision.id:
                return f"{path}.decisions[{place}]"
            for number, assignment in enumerate(decision.assignments):
                if record_id == assignment.id:
                    return f"{path}.decisions[{place}].assignments[{number}]"
    return ""


def assignment_blockers(path: str, assignment: Assignment) -> Iterator[Problem]:
    """Yield what keeps an assignment from going out: no lead, neither a date nor 长期坚持 (S5)."""
    if assignment.lead_id is None:
        yield Problem("issue.no_lead", f"{path}.lead", {"text": assignment.text})
    if assignment.due is None and not assignment.long_term:
        yield Problem("issue.no_due", f"{path}.due", {"text": assignment.text})


def issue_warnings(dossier: Dossier) -> tuple[Problem, ...]:
    """Return what is worth a look before issue but does not block it.

    Quorum, signing steps, reviews, opinions, dates.
    """
    return tuple(_warnings(dossier))


def _warnings(dossier: Dossier) -> Iterator[Problem]:
    count = quorum_count(dossier)
    if not count.reached:
        yield Problem(
            "issue.no_quorum", values={"present": str(count.present), "members": str(count.members)}
        )
    missing = steps_missing(dossier)
    if missing:
        yield Problem("issue.steps_missing", values={"steps": "、".join(missing)})
    yield from vote_warnings(dossier)
    for index, item in enumerate(dossier.items):
        agenda = item.item
        if agenda.review_needed and agenda.review_opinion not in ("pass", "amend"):
            yield Problem(
                "issue.no_review", f"agenda[{index}].legal_review", {"title": agenda.title}
            )
        for place, consultation in enumerate(item.consultations):
            if consultation.opinion in ("disagree", "pending"):
                yield Problem(
                    f"issue.consultation_{consultation.opinion}",
                    f"agenda[{index}].consultations[{place}]",
                    {"unit": dossier.directory.unit_name(consultation.unit_id)},
                )
        for assignment in item.assignments:
            if assignment.due is not None and assignment.due <= dossier.meeting.day:
                yield Problem(
                    "issue.due_past",
                    f"agenda[{index}]",
                    {"text": assignment.text, "due": assignment.due.isoformat()},
                )


class QuorumCount:
    """How many members there are, how many came, and whether that is enough."""

    def __init__(self, members: int, present: int, rule: Quorum) -> None:
        self.members = members
        self.present = present
        self.rule = rule

    @property
    def reached(self) -> bool:
        """Whether the type's rule is met; substitutes never count (S7)."""
        if self.rule is Quorum.HALF:
            return self.present * 2 > self.members
        if self.rule is Quorum.TWO_THIRDS:
            return self.present * 3 >= self.members * 2
        return True


def quorum_count(dossier: Dossier) -> QuorumCount:
    """Return the members and how many of them came in person."""
    members = [a for a in dossier.attendance if a.role in VOTING]
    present = [a for a in members if a.status is Presence.PRESENT]
    return QuorumCount(len(members), len(present), dossier.type.quorum)
