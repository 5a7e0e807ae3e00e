"""Whom a new meeting is begun with: the last one's people, its type's members and observers."""

from collections.abc import Iterator
from dataclasses import dataclass

from desk.domain.attendance import Attendance, Role
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import Person, Post
from desk.domain.operations import Reader

Place = tuple[str, Role]


@dataclass(frozen=True, slots=True)
class Invited:
    """The people asked with their roles, and those left out: they hold no post any more."""

    places: tuple[Place, ...]
    left_office: tuple[Person, ...]


def invited(
    reader: Reader, kind: MeetingType, last: Meeting | None, chair_id: str | None
) -> Invited:
    """Return who is asked to a meeting of a type.

    With `last` (a meeting to copy, or whose sitting it shares) its people but the observers, who
    came for its items; then the type's members and fixed observers who are not among them.
    """
    roles: dict[str, Role] = {}
    for person_id, role in _wanted(reader, kind, last):
        roles.setdefault(person_id, role)
    if chair_id in roles:
        roles = {p: Role.MEMBER if r is Role.CHAIR else r for p, r in roles.items()}
        roles[chair_id] = Role.CHAIR
    gone = _left_office(reader, list(roles))
    return Invited(
        tuple((p, role) for p, role in roles.items() if p not in gone), tuple(gone.values())
    )


def _wanted(reader: Reader, kind: MeetingType, last: Meeting | None) -> Iterator[Place]:
    if last is not None:
        for place in reader.find(Attendance, meeting_id=last.id):
            if place.role is not Role.OBSERVER:
                yield place.person_id, place.role
    for person in reader.find(Person, id=list(kind.member_ids)):
        yield person.id, Role.MEMBER
    for person in reader.find(Person, id=list(kind.observer_ids)):
        yield person.id, Role.OBSERVER


def _left_office(reader: Reader, person_ids: list[str]) -> dict[str, Person]:
    """Return those whose posts have all ended; of people without any post nothing is known."""
    held: dict[str, list[Post]] = {}
    for post in reader.find(Post, person_id=person_ids):
        held.setdefault(post.person_id, []).append(post)
    gone = [p for p, posts in held.items() if all(post.until is not None for post in posts)]
    return {person.id: person for person in reader.find(Person, id=gone)}
