"""What does not go together in who comes: said before the meeting, at the item it concerns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desk.domain.absences import AWAY
from desk.domain.agenda import OFF_AGENDA
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance, Presence
from desk.domain.dossier import Directory, Dossier, ItemDossier
from desk.domain.heads import unit_heads
from desk.domain.office import Person
from desk.domain.problems import Problem
from desk.domain.replies import LeaveState, leave_state, replies
from desk.domain.waiting import CALLED

_ASSIGNED = frozenset({"people.assigned_leader_away", "people.assigned_head_away"})


@dataclass(frozen=True, slots=True)
class _Scene:
    """The meeting's people, looked up by id."""

    directory: Directory
    places: Mapping[str, Attendance]
    heads: Mapping[str, Person]

    def away(self, person_id: str | None) -> Attendance | None:
        """Return the place of somebody who does not come in person, else None."""
        place = self.places.get(person_id or "")
        return place if place is not None and place.status in AWAY else None

    def name(self, person_id: str | None) -> str:
        return self.directory.person_name(person_id)


def people_problems(dossier: Dossier) -> tuple[Problem, ...]:
    """Return what is amiss with the people of a meeting, of the whole one first, then by items.

    Leave not approved, the quorum that can't be met; of items (`agenda[0]…`): the leader in charge,
    the presenter or an assignment's people away, units asked for it that nobody comes from.
    """
    scene = _scene(dossier)
    return tuple(_of_meeting(dossier)) + tuple(
        problem
        for index, item in enumerate(dossier.items)
        for problem in _of_whole_item(scene, dossier, item, f"agenda[{index}]")
    )


def assigned_people_problems(dossier: Dossier) -> tuple[Problem, ...]:
    """Return where work was given to somebody who was not there: told of it after the meeting."""
    return tuple(problem for problem in people_problems(dossier) if problem.code in _ASSIGNED)


def item_people_problems(
    dossier: Dossier, item: ItemDossier, path: str = ""
) -> tuple[Problem, ...]:
    """Return what is amiss with the people of one item; one taken off the agenda has nothing."""
    return _of_whole_item(_scene(dossier), dossier, item, path)


def _scene(dossier: Dossier) -> _Scene:
    places = {place.person_id: place for place in dossier.attendance}
    decided = any(item.decisions for item in dossier.items)
    # heads matter to assignments alone: before the meeting there are none
    heads = unit_heads(dossier.directory) if decided else {}
    return _Scene(dossier.directory, places, heads)


def _of_whole_item(
    scene: _Scene, dossier: Dossier, item: ItemDossier, path: str
) -> tuple[Problem, ...]:
    if item.item.state in OFF_AGENDA:
        return ()
    return (
        *_of_item(scene, item, path),
        *_missing_units(scene, dossier, item, path),
        *(
            problem
            for place, decision in enumerate(item.decisions)
            for number, assignment in enumerate(decision.assignments)
            for problem in _of_assignment(
                scene, assignment, f"{path}.decisions[{place}].assignments[{number}]"
            )
        ),
    )


def _of_meeting(dossier: Dossier) -> Iterator[Problem]:
    waiting = [a for a in dossier.attendance if leave_state(a) is LeaveState.ASKED]
    if waiting:
        names = "、".join(dossier.directory.person_name(a.person_id) for a in waiting)
        yield Problem("people.leave_waiting", "attendance", {"names": names})
    counted = replies(dossier)
    if counted.members and not counted.quorum_possible:
        yield Problem(
            "people.no_quorum",
            "attendance",
            {
                "coming": str(counted.coming_members + counted.open_members),
                "members": str(counted.members),
            },
        )
    chair = next((a for a in dossier.attendance if a.person_id == dossier.meeting.chair_id), None)
    if chair is not None and chair.status in AWAY:
        name = dossier.directory.person_name(chair.person_id)
        yield Problem("people.chair_away", "attendance", {"name": name})


def _of_item(scene: _Scene, item: ItemDossier, path: str) -> Iterator[Problem]:
    agenda = item.item
    if scene.away(agenda.leader_id):
        yield Problem(
            "people.leader_away", f"{path}.leader_id", {"name": scene.name(agenda.leader_id)}
        )
    presenter = scene.away(agenda.presenter_id)
    if presenter is not None:
        values = {"name": scene.name(agenda.presenter_id)}
        code = "people.presenter_away"
        if presenter.status is Presence.SUBSTITUTED and presenter.substitute_id:
            code = "people.presenter_replaced"
            values["substitute"] = scene.name(presenter.substitute_id)
        yield Problem(code, f"{path}.presenter_id", values)


def _missing_units(
    scene: _Scene, dossier: Dossier, item: ItemDossier, path: str
) -> Iterator[Problem]:
    """Units asked to come for the item, of which nobody does."""
    here = {
        person.unit_id
        for a in dossier.attendance
        if a.status is not Presence.LEAVE
        and (a.role not in CALLED or a.item_ids is None or item.item.id in a.item_ids)
        for person in (scene.directory.person(a.person_id),)
        if person is not None
    }
    missing = [u for u in item.item.observer_unit_ids if u not in here]
    if missing:
        names = "、".join(scene.directory.unit_name(u) for u in missing)
        yield Problem("people.nobody_comes", f"{path}.observer_unit_ids", {"units": names})


def _of_assignment(scene: _Scene, assignment: Assignment, path: str) -> Iterator[Problem]:
    """Work given to somebody who is not there to hear it (on leave, absent, substituted)."""
    if scene.away(assignment.leader_id):
        yield Problem(
            "people.assigned_leader_away",
            f"{path}.leader_id",
            {"name": scene.name(assignment.leader_id), "text": assignment.text},
        )
    for unit_id in (assignment.lead_id, assignment.joint_lead_id):
        head = scene.heads.get(unit_id or "")
        if head is not None and scene.away(head.id):
            yield Problem(
                "people.assigned_head_away",
                f"{path}.lead",
                {
                    "name": head.name,
                    "unit": scene.directory.unit_name(unit_id),
                    "text": assignment.text,
                },
            )
