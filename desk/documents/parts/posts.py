"""What people are, in full: the unit they belong to and what they are in it."""

from desk.domain.dossier import Directory
from desk.domain.office import UnitKind


def full_post(directory: Directory, person_id: str | None) -> str:
    """Return 市财政局局长, or 市委副书记、市长 of a leader, whose posts name no unit."""
    person = directory.person(person_id)
    unit = directory.unit(person.unit_id) if person else None
    post = directory.post(person_id)
    if unit is None or (unit.kind is UnitKind.LEADERSHIP and post):
        return post
    return unit.label + post
