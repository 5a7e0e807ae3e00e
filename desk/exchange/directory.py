"""Units and people that come in with a file, matched with those already known (名录)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from desk.domain.ids import new_id
from desk.domain.naming import Naming, name_key, shortened
from desk.domain.office import OFFICE_ID, Office, Person, Post, Unit, UnitKind
from desk.domain.operations import Reader
from desk.domain.problems import Problem, Refused
from desk.exchange.json_text import shown
from desk.exchange.tally import Tally

Plain = dict[str, Any]
Where = Callable[[str], str]
"""Names the place of a part of what comes in: name → units[3].name, or the cell it stands in."""


def ordered_ids(count: int) -> Iterator[str]:
    """Return ids that sort as they are taken: what has no order keeps that of the file."""
    return iter(sorted(new_id() for _ in range(count)))


@dataclass(slots=True)
class Newcomers:
    """Collects what is to be written of units and people, and every problem with them.

    `naming` finds names among them first, then in the data; `place` is the office's own.
    """

    reader: Reader
    place: str
    ids: Iterator[str]
    naming: Naming = field(init=False)
    problems: list[Problem] = field(default_factory=list)
    _known: Naming = field(init=False)
    _units: dict[str, tuple[Unit | None, Unit]] = field(default_factory=dict)
    _people: dict[str, tuple[Person | None, Person]] = field(default_factory=dict)
    _posts: dict[str, str] = field(default_factory=dict)
    _claimed: dict[str, str] = field(default_factory=dict)
    _claimed_short: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        units, people = self.reader.find(Unit), self.reader.find(Person)
        self._known = Naming(units, people, self.place)
        self.naming = Naming(place=self.place, then=self._known)

    def unit(self, values: Plain, where: Where) -> Unit:
        """Take in a unit (name, short, aliases, kind, order) and return it as it will be."""
        names = [("name", values["name"]), ("short", values.get("short", ""))]
        names += [(f"aliases[{i}]", alias) for i, alias in enumerate(values.get("aliases", ()))]
        names = [(part, name) for part, name in names if name]
        found = self._known_unit(names, where)
        if found is not None and found.id in self._units:
            self._problem("exchange.unit_twice", where("name"), value=values["name"])
            found = None
        made = (
            _merged_unit(found, values, self.naming.place)
            if found
            else _new_unit(values, next(self.ids))
        )
        self._claim(names, made.id, where)
        self._units[made.id] = (found, made)
        self.naming.add_unit(made)
        return made

    def _known_unit(self, names: list[tuple[str, str]], where: Where) -> Unit | None:
        found: Unit | None = None
        for part, name in names:
            for unit in self._known.unit_names.given(name):
                if found is None and _same_unit(unit, names):
                    found = unit
                elif found is None or unit.id != found.id:
                    self._problem("exchange.name_of_other", where(part), value=name, unit=unit.name)
        if found is not None:
            return found
        name = names[0][1] if names else ""
        matches = self._known.unit_names.matches(name)
        if len(matches) > 1:
            candidates = "、".join(unit.name for unit in matches)
            values = {"value": name, "candidates": candidates}
            self._problem("naming.unit_ambiguous", where("name"), **values)
        return matches[0] if matches else None

    def _claim(self, names: list[tuple[str, str]], unit_id: str, where: Where) -> None:
        """Note the names as this unit's; one that another unit of the file has is a problem."""
        for part, name in names:
            key = name_key(name)
            short = shortened(key, self.naming.place) if part == "name" else set()
            owners = {self._claimed.get(key, unit_id)}
            owners |= {self._claimed.get(variant, unit_id) for variant in short}
            if part == "name":
                owners.add(self._claimed_short.get(key, unit_id))
            if owners != {unit_id}:
                self._problem("exchange.unit_name_twice", where(part), value=name)
            self._claimed.setdefault(key, unit_id)
            for variant in short:
                self._claimed_short.setdefault(variant, unit_id)

    def person(self, values: Plain, unit_id: str | None, where: Where) -> Person:
        """Take in a person (name, post, rank, telephone) of a unit; return what they will be."""
        if any(p.unit_id == unit_id for p in self.naming.namesakes(values["name"])):
            self._problem("exchange.person_twice", where("name"), value=values["name"])
            return _new_person(values, unit_id, "")
        found = self._known_person(values["name"], unit_id, where)
        if found is not None and found.id in self._people:
            found = None
        made = (
            _merged_person(found, values, unit_id)
            if found
            else _new_person(values, unit_id, next(self.ids))
        )
        self._people[made.id] = (found, made)
        if values.get("post"):
            self._posts[made.id] = values["post"]
        self.naming.add_person(made)
        return made

    def _known_person(self, name: str, unit_id: str | None, where: Where) -> Person | None:
        """Return the person this is: of that unit, else one of whom the unit was not known."""
        namesakes = self._known.namesakes(name)
        for same in (unit_id, None):
            exact = [person for person in namesakes if person.unit_id == same]
            if exact:
                return exact[0]
        if unit_id is None and len(namesakes) > 1:
            candidates = "、".join(self._known.person_label(person) for person in namesakes)
            values = {"value": name, "candidates": candidates}
            self._problem("naming.person_ambiguous", where("name"), **values)
        return namesakes[0] if unit_id is None and len(namesakes) == 1 else None

    def unit_id(self, name: str | None, path: str) -> str | None:
        """Return the id of the unit a name means; None for no name and for a problem."""
        try:
            return self.naming.unit(name, path).id if name else None
        except Refused as refused:
            self.problems += refused.problems
            return None

    def person_id(self, name: str | None, path: str) -> str | None:
        """Return the id of the person a name means; None for no name and for a problem."""
        try:
            return self.naming.person(name, path).id if name else None
        except Refused as refused:
            self.problems += refused.problems
            return None

    def unit_of(self, person_id: str | None) -> Unit | None:
        """Return the unit of a person, as it will be."""
        if person_id is None:
            return None
        planned = self._people.get(person_id)
        person = planned[1] if planned else self.reader.seek(Person, person_id)
        if person is None or person.unit_id is None:
            return None
        unit = self._units.get(person.unit_id)
        return unit[1] if unit else self.reader.seek(Unit, person.unit_id)

    def write(self, tally: Tally) -> None:
        """Write the units, people and posts that are new or have changed."""
        for before_unit, unit in self._units.values():
            _write(tally, before_unit, unit)
        for before_person, person in self._people.values():
            _write(tally, before_person, person)
        for person_id, title in self._posts.items():
            _write_post(tally, person_id, title)

    def _problem(self, code: str, path: str, **values: str) -> None:
        said = {name: shown(value) if name == "value" else value for name, value in values.items()}
        self.problems.append(Problem(code, path, said))


def said_of_office(office: Office, values: Plain) -> Office:
    """Return the office with what a file says of it; what the file is silent on stays."""
    names = ("name", "government", "code", "contact", "telephone")
    return replace(office, **{name: values[name] for name in names if values.get(name)})


def write_office(tally: Tally, values: Plain) -> None:
    """Write what a file says of the office."""
    before = tally.work.seek(Office, OFFICE_ID)
    after = said_of_office(before or Office(), values)
    if after != (before or Office()):
        _write(tally, before, after)


def _write(tally: Tally, before: Unit | Person | Office | None, after: Any) -> None:
    if before is None:
        tally.add(after)
    else:
        tally.put(before, after)


def _write_post(tally: Tally, person_id: str, title: str) -> None:
    """Make `title` the only post held now, unless the posts held now already say it."""
    held = tally.work.find(Post, person_id=person_id)
    current = [post for post in held if post.until is None]
    if "、".join(post.title for post in current) == title:
        return
    if not current:
        position = max((post.position for post in held), default=0) + 1
        tally.add(Post(person_id=person_id, position=position, title=title))
        return
    tally.put(current[0], replace(current[0], title=title))
    for post in current[1:]:
        tally.put(post, replace(post, until=tally.work.now.date()))


def _same_unit(known: Unit, names: list[tuple[str, str]]) -> bool:
    """Whether a known unit is the one of these names: an alias in common is not enough."""
    said = dict(names)
    known_names = {name_key(name) for name in (known.name, known.short, *known.aliases) if name}
    return (
        name_key(said.get("name", "")) in known_names
        or name_key(known.name) in {name_key(name) for name in said.values()}
        or (bool(known.short) and name_key(known.short) == name_key(said.get("short", "")))
    )


def _new_unit(values: Plain, unit_id: str) -> Unit:
    return Unit(
        id=unit_id,
        name=values["name"],
        short=values.get("short", ""),
        aliases=_aliases((), values.get("aliases", ())),
        kind=UnitKind(values.get("kind", UnitKind.DEPARTMENT)),
        order=values.get("order"),
    )


def _merged_unit(known: Unit, values: Plain, place: str) -> Unit:
    """Return a known unit with what the file says; names it had stay as aliases."""
    name, short = values["name"], values.get("short") or known.short
    other_names = {name_key(n) for n in (known.short, *known.aliases) if n}
    if name_key(name) in other_names | shortened(name_key(known.name), place):
        name = known.name
    said = (*values.get("aliases", ()), known.name, known.short)
    extra = [alias for alias in said if alias not in (name, short)]
    return replace(
        known,
        name=name,
        short=short,
        aliases=_aliases(known.aliases, extra),
        kind=UnitKind(values["kind"]) if "kind" in values else known.kind,
        order=values.get("order", known.order),
    )


def _aliases(known: tuple[str, ...], more: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(alias for alias in (*known, *more) if alias))


def _new_person(values: Plain, unit_id: str | None, person_id: str) -> Person:
    return Person(
        id=person_id,
        name=values["name"],
        unit_id=unit_id,
        rank=values.get("rank"),
        telephone=values.get("telephone", ""),
    )


def _merged_person(known: Person, values: Plain, unit_id: str | None) -> Person:
    return replace(
        known,
        unit_id=unit_id or known.unit_id,
        rank=values.get("rank", known.rank),
        telephone=values.get("telephone") or known.telephone,
    )
