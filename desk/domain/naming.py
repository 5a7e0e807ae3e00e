"""Names as people write them, and the units and people they mean (单位和人员的称呼).

A unit is meant by its full name, its short name, an alias, or a name with its place shortened:
市发改委, 市发展改革委, 江州市发展和改革委员会 and 市发展和改革委员会 are one unit. A person is
meant by the name alone where only one person has it, else by name and unit: 张毅（区住建局）.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from desk.domain.office import Office, Person, Unit, UnitKind
from desk.domain.problems import refuse

T = TypeVar("T")

_BLANKS = re.compile(r"\s+")
_HAN_WITH_BLANKS = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff·\s]+")
_BRACKETS = str.maketrans("（）", "()")
_WITH_UNIT = re.compile(r"(?P<name>[^()（）]+)[(（](?P<unit>.*)[)）]", re.DOTALL)
_GOVERNMENT = re.compile(r"(?P<place>.+?[省市县区州盟旗镇乡])人民政府")
_ANY_PLACE = re.compile(r"[\u4e00-\u9fff]{2,4}?[市县区](?=.{2})")
_SUB_PLACE = re.compile(r".{1,5}?[区县镇乡]")
_PARTY = "中共"


def name_key(name: str) -> str:
    """Return what spellings of a name have in common: no blanks inside 汉字, ASCII brackets."""
    text = name.strip().translate(_BRACKETS)
    return _BLANKS.sub("", text) if _HAN_WITH_BLANKS.fullmatch(text) else text


def _shown(name: str) -> str:
    """Return a name as a message may show it, however long or broken it is."""
    name = name if len(name) <= 40 else name[:39] + "…"
    return "".join(character if character.isprintable() else " " for character in name)


def split_person(reference: str) -> tuple[str, str | None]:
    """Return name and unit of 张毅（区住建局）, in either brackets; no unit for a bare name."""
    found = _WITH_UNIT.fullmatch(reference.strip())
    if found is None:
        return reference.strip(), None
    return found["name"].strip(), found["unit"].strip()


def own_place(office: Office | None, units: Iterable[Unit] = ()) -> str:
    """Return the place the office works for (江州市), or an empty text where nothing says it."""
    named = [office.government, office.name] if office else []
    named += [unit.name for unit in units if unit.kind is UnitKind.LEADERSHIP]
    for name in named:
        found = _GOVERNMENT.match(name)
        if found and len(found["place"]) > 1:
            return found["place"]
    return ""


def shortened(name: str, place: str) -> set[str]:
    """Return the name with its place shortened in the usual ways: 市财政局 for 江州市财政局.

    Only the office's own place is shortened, for 区住建局 could be any district's. Where that is
    not known, the first 市, 县 or 区 of the name ends its place.
    """
    bare = name.removeprefix(_PARTY)
    if not place and (found := _ANY_PLACE.match(bare)):
        place = found[0]
    if not place or not bare.startswith(place) or bare == place:
        return {bare} - {name}
    rest = bare[len(place) :]
    result = {bare, place[-1] + rest}
    if _SUB_PLACE.match(rest):
        result.add(rest)
    return result - {name}


@dataclass(slots=True)
class UnitNames:
    """The names of some units. A name given outright wins over one that comes from shortening."""

    units: Iterable[Unit] = ()
    place: str = ""
    _given: dict[str, dict[str, Unit]] = field(default_factory=dict)
    _derived: dict[str, dict[str, Unit]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for unit in self.units:
            self.add(unit)

    def add(self, unit: Unit) -> None:
        """Know this unit too."""
        for name in (unit.name, unit.short, *unit.aliases):
            if key := name_key(name):
                self._given.setdefault(key, {})[unit.id] = unit
        for name in shortened(name_key(unit.name), self.place):
            self._derived.setdefault(name, {})[unit.id] = unit

    def given(self, name: str) -> tuple[Unit, ...]:
        """Return the units that carry exactly this name."""
        return tuple(self._given.get(name_key(name), {}).values())

    def matches(self, name: str) -> tuple[Unit, ...]:
        """Return the units this name may mean: none if unknown, several if it is ambiguous."""
        key = name_key(name)
        for known in (self._given, self._derived):
            if key in known:
                return tuple(known[key].values())
        found: dict[str, Unit] = {}
        for variant in shortened(key, self.place):
            found.update(self._given.get(variant, {}))
        return tuple(found.values())


@dataclass(slots=True)
class Naming:
    """Finds the unit or person that a name means, here first, then in `then` (file, then data)."""

    units: Iterable[Unit] = ()
    people: Iterable[Person] = ()
    place: str = ""
    then: "Naming | None" = None
    unit_names: UnitNames = field(init=False)
    _people: dict[str, list[Person]] = field(init=False)
    _unit_by_id: dict[str, Unit] = field(init=False)

    def __post_init__(self) -> None:
        self.unit_names = UnitNames((), self.place)
        self._unit_by_id, self._people = {}, {}
        for unit in self.units:
            self.add_unit(unit)
        for person in self.people:
            self.add_person(person)

    def add_unit(self, unit: Unit) -> None:
        """Know this unit too."""
        self.unit_names.add(unit)
        self._unit_by_id[unit.id] = unit

    def add_person(self, person: Person) -> None:
        """Know this person too."""
        self._people.setdefault(name_key(person.name), []).append(person)

    def namesakes(self, name: str) -> tuple[Person, ...]:
        """Return the people known here, and not in `then`, who have this name."""
        return tuple(self._people.get(name_key(name), ()))

    def unit(self, name: str, path: str = "") -> Unit:
        """Return the unit of that name. Raises Refused where it is unknown or means several."""
        found = self._first(lambda naming: naming.unit_names.matches(name))
        if len(found) == 1:
            return found[0]
        if not found:
            raise refuse("naming.unit_unknown", path, value=_shown(name))
        candidates = "、".join(unit.name for unit in found)
        raise refuse("naming.unit_ambiguous", path, value=_shown(name), candidates=candidates)

    def person(self, reference: str, path: str = "") -> Person:
        """Return the person meant by a name or by 姓名（单位）.

        Raises Refused where nobody is meant, or several people: then the candidates are named.
        """
        found = self._named(reference)
        name, unit_name = split_person(reference)
        if not found and unit_name is not None:
            found = self._named_in(name, unit_name, path)
            if not found and not unit_name:
                # 张毅（） had no unit in the file; the data may know it.
                found = self._named(name)
        if len(found) == 1:
            return found[0]
        if found:
            labels = "、".join(self.person_label(person) for person in found)
            raise refuse(
                "naming.person_ambiguous", path, value=_shown(reference), candidates=labels
            )
        others = self._named(name)
        if others:
            labels = "、".join(self.person_label(person) for person in others)
            raise refuse(
                "naming.person_elsewhere", path, value=_shown(reference), candidates=labels
            )
        raise refuse("naming.person_unknown", path, value=_shown(reference))

    def person_label(self, person: Person) -> str:
        """Return 姓名（单位简称）, or the bare name of a person without a unit."""
        unit = self._unit_of(person)
        return f"{person.name}（{unit.label}）" if unit else person.name

    def _named(self, name: str) -> tuple[Person, ...]:
        return self._first(lambda naming: naming.namesakes(name))

    def _named_in(self, name: str, unit_name: str, path: str) -> tuple[Person, ...]:
        unit_id = self.unit(unit_name, path).id if unit_name else None
        key = name_key(name)
        return self._first(
            lambda naming: tuple(p for p in naming._people.get(key, ()) if p.unit_id == unit_id)
        )

    def _unit_of(self, person: Person) -> Unit | None:
        if person.unit_id is None:
            return None
        unit = self._unit_by_id.get(person.unit_id)
        return unit or (self.then._unit_of(person) if self.then else None)

    def _first(self, look: Callable[["Naming"], tuple[T, ...]]) -> tuple[T, ...]:
        naming: Naming | None = self
        while naming is not None:
            if found := look(naming):
                return found
            naming = naming.then
        return ()
