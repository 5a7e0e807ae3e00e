"""The office that keeps the meetings, and its directory of units and people (名录)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from desk.domain.record import Record, owner, ref

OFFICE_ID = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Record):
    """The one office of this data file; its id is always OFFICE_ID."""

    KIND: ClassVar[str] = "office"

    id: str = OFFICE_ID
    name: str = ""
    government: str = ""
    code: str = ""
    contact: str = ""
    telephone: str = ""


class UnitKind(StrEnum):
    """What a unit is; it decides whether a letter says 责成 or 商请."""

    LEADERSHIP = "leadership"
    DEPARTMENT = "department"
    COUNTY = "county"
    TOWNSHIP = "township"
    PARK = "park"
    ENTERPRISE = "enterprise"
    PARTY = "party"
    CONGRESS = "congress"
    CPPCC = "cppcc"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Record):
    """A unit (单位).

    Full standard name, the short name that papers print, other names people use.
    """

    KIND: ClassVar[str] = "unit"
    ORDER: ClassVar[tuple[str, ...]] = ("order", "id")

    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    kind: UnitKind = UnitKind.DEPARTMENT
    order: int | None = None

    @property
    def label(self) -> str:
        """The name that papers and lists print: the short name where there is one."""
        return self.short or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person, one per name and unit.

    Rank is the order in lists (smaller first), never re-sorted.
    """

    KIND: ClassVar[str] = "person"
    ORDER: ClassVar[tuple[str, ...]] = ("rank", "id")

    name: str
    unit_id: str | None = ref("unit", default=None)
    rank: int | None = None
    telephone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Record):
    """A post a person holds or held (职务), with its term; no end means it is held now."""

    KIND: ClassVar[str] = "post"
    ORDER: ClassVar[tuple[str, ...]] = ("position", "id")

    person_id: str = owner("person")
    position: int = 1
    title: str
    since: date | None = None
    until: date | None = None
