"""The directory of the sample meeting, as the sentences in these tests name it."""

from functools import cache

from desk.domain.dossier import Directory
from desk.domain.naming import Naming, own_place
from desk.domain.office import Person, Post, Unit, UnitKind
from desk.resource_files import read_json


@cache
def sample_directory() -> Directory:
    """Return the units, people and posts of resources/sample/meeting.json."""
    file = read_json("sample", "meeting.json")
    units = [
        Unit(
            id=f"u{n:02}",
            name=unit["name"],
            short=unit.get("short", ""),
            aliases=tuple(unit.get("aliases", ())),
            kind=UnitKind(unit["kind"]),
            order=unit["order"],
        )
        for n, unit in enumerate(file["units"])
    ]
    naming = Naming(units, place=own_place(None, units))
    people: dict[str, Person] = {}
    posts: dict[str, tuple[Post, ...]] = {}
    for n, one in enumerate(file["people"]):
        unit = naming.unit(one["unit"])
        person = Person(id=f"p{n:02}", name=one["name"], unit_id=unit.id, rank=one["rank"])
        people[person.id] = person
        posts[person.id] = (Post(person_id=person.id, title=one["post"]),)
    return Directory(units={unit.id: unit for unit in units}, people=people, posts=posts)
