"""What the directory page shows: units and people with all their posts, past ones included."""

from dataclasses import dataclass

from desk.domain.dossier import Directory
from desk.domain.heads import unit_heads
from desk.domain.office import Office, Person, Post, Unit
from desk.domain.operations import Reader
from desk.services.dossiers import load_directory, load_office
from desk.ui.widgets.fields import Entry
from desk.ui.widgets.pinyin import initials, matches

SHOWN = frozenset({"unit", "person", "post", "office"})
"""The kinds of record a change of which the page reads again."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit, how many people it has, and the name of its head (主要负责人) where it is known."""

    unit: Unit
    people: int
    head: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with unit and posts."""

    person: Person
    unit: str
    post: str


@dataclass(frozen=True, slots=True)
class DirectoryData:
    """Everything the page shows."""

    office: Office
    directory: Directory
    posts: dict[str, tuple[Post, ...]]

    @property
    def units(self) -> list[UnitRow]:
        """The units in their order; those without one come last."""
        counts: dict[str | None, int] = {}
        for person in self.directory.people.values():
            counts[person.unit_id] = counts.get(person.unit_id, 0) + 1
        units = sorted(self.directory.units.values(), key=lambda u: _last(u.order))
        heads = {unit_id: person.name for unit_id, person in unit_heads(self.directory).items()}
        return [UnitRow(u, counts.get(u.id, 0), heads.get(u.id, "")) for u in units]

    @property
    def people(self) -> list[PersonRow]:
        """The people in their order; those without a rank come last, by unit."""
        orders = {unit.unit.id: place for place, unit in enumerate(self.units)}
        people = sorted(
            self.directory.people.values(),
            key=lambda p: (_last(p.rank), orders.get(p.unit_id or "", len(orders))),
        )
        names = self.directory
        return [PersonRow(p, names.unit_name(p.unit_id), names.post(p.id)) for p in people]

    @property
    def unit_entries(self) -> list[Entry]:
        """The units to choose from."""
        return [
            Entry(row.unit.id, row.unit.label, (row.unit.name, *row.unit.aliases))
            for row in self.units
        ]

    @property
    def person_entries(self) -> list[Entry]:
        """The people to choose from."""
        return [
            Entry(row.person.id, row.person.name, (), "　".join(filter(None, (row.unit, row.post))))
            for row in self.people
        ]


def load(reader: Reader) -> DirectoryData:
    """Return what the page shows."""
    posts: dict[str, list[Post]] = {}
    for post in reader.find(Post):
        posts.setdefault(post.person_id, []).append(post)
    # the tables of readings take a while: read here, off the GUI thread, not at the first letter
    initials("市")
    return DirectoryData(
        office=load_office(reader),
        directory=load_directory(reader),
        posts={person_id: tuple(held) for person_id, held in posts.items()},
    )


def unit_fits(row: UnitRow, words: str) -> bool:
    """Return whether each word typed finds the unit, by part of a name or pinyin initials."""
    unit = row.unit
    return all(matches(word, unit.name, (unit.short, *unit.aliases)) for word in words.split())


def person_fits(row: PersonRow, words: str) -> bool:
    """Return whether each word typed finds the person, by name, unit, post or telephone."""
    person = row.person
    keys = tuple(filter(None, (row.unit, row.post, person.telephone)))
    return all(matches(word, person.name, keys) for word in words.split())


def _last(number: int | None) -> tuple[bool, int]:
    return (number is None, number or 0)
