"""The directory's names, compiled once so that they are found fast in running text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from desk.domain.dossier import Directory
from desk.domain.naming import UnitNames, name_key, own_place
from desk.domain.office import Person, Unit, UnitKind
from desk.wording.sentences.words import any_of, words

_LEVELS: Final = ("市", "区", "县", "省", "州", "旗")
_SUB_KINDS: Final = (UnitKind.COUNTY, UnitKind.TOWNSHIP, UnitKind.PARK)
_SUB_PLACE: Final = re.compile(r"[\u4e00-\u9fff]{1,5}?[区县市镇乡]")


@dataclass(frozen=True, slots=True)
class Known:
    """Whom a name means: ids of units or of people; several where it may mean several."""

    name: str
    ids: tuple[str, ...]
    is_person: bool
    needs_edge: bool
    """It begins like the end of a longer name (市财政局 in 海州市财政局): mind what is before."""


@dataclass(slots=True)
class NameIndex:
    """Every name of a directory's units and people by its first two characters."""

    directory: Directory
    place: str = ""
    _by_start: dict[str, list[Known]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        units = self.directory.units.values()
        self.place = own_place(None, units)
        self._add_units(units)
        self._add_people(self.directory.people.values())
        for known in self._by_start.values():
            known.sort(key=lambda one: -len(one.name))

    def at(self, text: str, offset: int) -> Known | None:
        """Return the longest name that stands at an offset, or None."""
        for known in self._by_start.get(text[offset : offset + 2], ()):
            if text.startswith(known.name, offset):
                return known
        return None

    def _add(self, name: str, ids: Iterable[str], *, is_person: bool, edge: bool) -> None:
        if len(name) >= 2:
            known = Known(name, tuple(dict.fromkeys(ids)), is_person, edge)
            self._by_start.setdefault(name[:2], []).append(known)

    def _add_units(self, units: Iterable[Unit]) -> None:
        names = UnitNames(units, self.place)
        bare: dict[str, dict[str, None]] = {}
        full: set[str] = set()
        for unit in units:
            for name in self._forms(unit):
                found = [one.id for one in names.matches(name)]
                if found and name not in full:
                    full.add(name)
                    self._add(name, found, is_person=False, edge=name.startswith(_LEVELS))
                for short in self._without_place(name, unit.kind):
                    bare.setdefault(short, {}).update(dict.fromkeys(found))
        for name, ids in bare.items():
            if name not in full:
                self._add(name, ids, is_person=False, edge=True)

    def _forms(self, unit: Unit) -> set[str]:
        """Return the ways a unit's names may be written, its place in full or shortened."""
        forms: set[str] = set()
        for given in (unit.name, unit.short, *unit.aliases):
            name = name_key(given)
            bare = name.removeprefix("中共")
            forms |= {name, bare}
            if self.place and bare.startswith(self.place):
                rest = bare[len(self.place) :]
                forms |= {self.place[-1] + rest, *([rest] if _sub_place(rest, unit.kind) else [])}
            elif self.place and bare.startswith(self.place[-1]):
                forms.add(self.place + bare[1:])
            elif self.place and _sub_place(bare, unit.kind):
                forms.add(self.place + bare)
        return {form.replace("(", "（").replace(")", "）") for form in forms if form}

    def _without_place(self, name: str, kind: UnitKind) -> set[str]:
        """Return what is left of a name in talk: 财政局 without its place, 澜东区 alone."""
        rest = name.removeprefix("中共").removeprefix(self.place)
        sub_place = _sub_place(rest, kind)
        short = {rest[len(prefix) :] for prefix in (sub_place, *_LEVELS) if rest.startswith(prefix)}
        if rest[len(sub_place) :] in words()["whole_place"]:
            short.add(sub_place)
        if sub_place:
            short.add(sub_place[-1] + rest[len(sub_place) :])
        generic = {*words()["unit_endings"]["strong"], *words()["generic_names"]}
        return {one for one in short if len(one) >= 3} - generic - {rest, name}

    def _add_people(self, people: Iterable[Person]) -> None:
        called: dict[str, dict[str, None]] = {}
        edged: set[str] = set()
        for person in people:
            name = name_key(person.name)
            called.setdefault(name, {})[person.id] = None
            surname = _surname(name)
            given = name[len(surname) :]
            if len(given) >= 2:
                called.setdefault(given + "同志", {})[person.id] = None
                edged.add(given + "同志")
            for title in self._titles(person):
                called.setdefault(surname + title, {})[person.id] = None
                edged.add(surname + title)
            for title in self._city_posts(person):
                called.setdefault(title, {})[person.id] = None
                edged.add(title)
        for name, ids in called.items():
            self._add(name, ids, is_person=True, edge=name in edged)

    def _titles(self, person: Person) -> set[str]:
        """Return the short titles of a person's posts: 市长 for 副市长 too, as people say it."""
        titles = set(_posts().findall(self.directory.post(person.id)))
        titles |= {title.removeprefix("常务") for title in titles}
        return titles | {title.removeprefix("副") for title in titles}

    def _city_posts(self, person: Person) -> set[str]:
        """Return the posts by which a leader of the government is called without a name."""
        unit = self.directory.unit(person.unit_id)
        if unit is None or unit.kind is not UnitKind.LEADERSHIP:
            return set()
        held = set(_posts().findall(self.directory.post(person.id)))
        return held.intersection(words()["city_posts"])


def _sub_place(name: str, kind: UnitKind) -> str:
    """Return the county, district, town or park that a unit's name begins with, or nothing."""
    found = _SUB_PLACE.match(name) if kind in _SUB_KINDS else None
    return found[0] if found else ""


def _posts() -> re.Pattern[str]:
    return re.compile(any_of(words()["posts"]))


def _surname(name: str) -> str:
    doubled: Any = words()["double_surnames"]
    return name[:2] if len(name) > 2 and name[:2] in doubled else name[:1]
