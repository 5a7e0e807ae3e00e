"""Who sits at a meeting: each place with the person who fills it, substitutes under their name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desk.documents.phrases.texts import Phrases
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.office import Person, UnitKind

HERE = frozenset({Presence.PRESENT, Presence.SUBSTITUTED})
ROLES = (Role.CHAIR, Role.MEMBER, Role.INVITED, Role.OBSERVER, Role.STAFF)
"""The roles in the order papers list them."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A place at the meeting. `name` is empty where a substitute is not named yet."""

    attendance: Attendance
    name: str
    unit_id: str | None
    unit: str
    leader: bool
    """Belongs to the government's leadership, whose unit lists do not print."""
    post: str
    telephone: str
    rank: int | None
    stands_in_for: str = ""

    @property
    def role(self) -> Role:
        """The role of the place."""
        return self.attendance.role


class Attendees:
    """The places of a meeting in the order of roles, and within a role as the office listed them.

    The meeting's chair has a place also where the list does not name him.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._directory = dossier.directory
        self._phrases = Phrases("facts", dossier.phrases)
        listed = _with_chair(dossier)
        self.all = tuple(
            self._attendee(a) for role in ROLES for a in listed if a.role is role and a.person_id
        )

    @property
    def expected(self) -> tuple[Attendee, ...]:
        """All but those on leave."""
        return tuple(a for a in self.all if a.attendance.status is not Presence.LEAVE)

    @property
    def here(self) -> tuple[Attendee, ...]:
        """Those who came, in person or by a substitute."""
        return tuple(a for a in self.all if a.attendance.status in HERE)

    @property
    def on_leave(self) -> tuple[Attendee, ...]:
        """Those who asked for leave and sent nobody."""
        return tuple(a for a in self.all if a.attendance.status is Presence.LEAVE)

    def _attendee(self, attendance: Attendance) -> Attendee:
        absent = self._directory.person(attendance.person_id)
        substituted = attendance.status is Presence.SUBSTITUTED
        person = self._directory.person(attendance.substitute_id) if substituted else absent
        unit_id = _unit_id(person) or _unit_id(absent)
        unit = self._directory.unit(unit_id)
        return Attendee(
            attendance=attendance,
            name=person.name if person else "",
            unit_id=unit_id,
            unit=unit.label if unit else "",
            leader=unit is not None and unit.kind is UnitKind.LEADERSHIP,
            post=self._directory.post(person.id) if person else "",
            telephone=person.telephone if person else "",
            rank=person.rank if person else None,
            stands_in_for=absent.name if substituted and absent else "",
        )

    def named(self, attendee: Attendee) -> str:
        """Return a name as lists print it.

        陆明远, 市财政局袁静, 市政协副主席军少华 (invited), 市司法局单文博（代区敏）.
        """
        name = attendee.name or self._phrases.text("unknown.stand_in")
        if attendee.stands_in_for:
            absent = attendee.stands_in_for
            name = self._phrases.text("substitute.name", name=name, absent=absent)
        if attendee.leader:
            return name
        invited = attendee.role is Role.INVITED and not attendee.stands_in_for
        return attendee.unit + (attendee.post if invited and attendee.unit else "") + name

    def list(self, attendees: Iterable[Attendee]) -> str:
        """Return names joined by 、."""
        return self._phrases.text("list.separator").join(self.named(a) for a in attendees)


def _unit_id(person: Person | None) -> str | None:
    return person.unit_id if person else None


def _with_chair(dossier: Dossier) -> list[Attendance]:
    """Return the places, the chair's among them, once."""
    chair_id = dossier.meeting.chair_id
    places = list(dossier.attendance)
    if chair_id is None or any(a.role is Role.CHAIR for a in places):
        return places
    found = [replace(a, role=Role.CHAIR) if a.person_id == chair_id else a for a in places]
    if found != places:
        return found
    return [Attendance(meeting_id=dossier.meeting.id, person_id=chair_id, role=Role.CHAIR), *places]
