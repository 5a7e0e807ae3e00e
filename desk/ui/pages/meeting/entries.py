"""Units and people as entries to choose from."""

from collections import Counter

from desk.domain.dossier import Directory
from desk.domain.office import Person
from desk.ui.widgets.fields import Entry


def unit_entries(directory: Directory) -> list[Entry]:
    """Return every unit under the name papers print, found by its other names too."""
    return [Entry(u.id, u.label, (u.name, *u.aliases)) for u in directory.units.values()]


def people_entries(directory: Directory) -> list[Entry]:
    """Return everybody by name; where two share one, with the unit: 张毅（区住建局）."""
    shared = Counter(person.name for person in directory.people.values())
    return [
        Entry(
            person.id,
            person_label(directory, person, shared[person.name] > 1),
            (person.name,),
            unit_and_post(directory, person.id),
        )
        for person in directory.people.values()
    ]


def person_label(directory: Directory, person: Person, with_unit: bool) -> str:
    """Return a person's name, with the unit where asked."""
    unit = directory.unit_name(person.unit_id)
    return f"{person.name}（{unit}）" if with_unit and unit else person.name


def unit_and_post(directory: Directory, person_id: str | None) -> str:
    """Return 市财政局　局长; the unit is said once where the post says it too (市政府副秘书长)."""
    person = directory.person(person_id)
    unit = directory.unit_name(person.unit_id) if person is not None else ""
    post = directory.post(person_id)
    return post if unit and post.startswith(unit) else f"{unit}　{post}".strip("　")
