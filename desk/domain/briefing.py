"""Who has to be told what was decided because they could not come themselves (S7)."""

from dataclasses import dataclass

from desk.domain.attendance import VOTING, Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.office import UnitKind

_AWAY = frozenset({Presence.LEAVE, Presence.ABSENT, Presence.SUBSTITUTED})


@dataclass(frozen=True, slots=True)
class Briefing:
    """Somebody who was away, to be told by the person who came instead, or by the office.

    A unit's head is told, and so is the leader in charge of the unit; a city leader alone is told.
    """

    place: Attendance
    to_leader: bool

    @property
    def open(self) -> bool:
        """Whether somebody has not been told yet."""
        leader = self.to_leader and self.place.leader_briefed_on is None
        return leader or self.place.principal_briefed_on is None


def briefings(dossier: Dossier) -> tuple[Briefing, ...]:
    """Return those who were away or sent somebody else, in the order of the list."""
    return tuple(
        Briefing(place, not _city_leader(dossier, place))
        for place in dossier.attendance
        if place.status in _AWAY and place.role is not Role.STAFF
    )


def open_briefings(dossier: Dossier) -> int:
    """Return how many of them somebody still has to be told about."""
    return sum(briefing.open for briefing in briefings(dossier))


def _city_leader(dossier: Dossier, place: Attendance) -> bool:
    person = dossier.directory.person(place.person_id)
    unit = dossier.directory.unit(person.unit_id) if person is not None else None
    return place.role in VOTING and unit is not None and unit.kind is UnitKind.LEADERSHIP
