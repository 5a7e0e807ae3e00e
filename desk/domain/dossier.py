"""A meeting with all that belongs to it, as one plain value.

What pages, papers and files are made from.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desk.domain.agenda import AgendaItem, Consultation, Delivery, Material, Option
from desk.domain.amendments import Amendment
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance
from desk.domain.decisions import Decision, Note, Statement
from desk.domain.differences import Difference
from desk.domain.item_course import ItemCheck, ItemMove
from desk.domain.meetings import Meeting, MeetingType, session_title
from desk.domain.office import Office, Person, Post, Unit
from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import Paper, RegisteredNumber
from desk.domain.sessions import ItemRun, Passage
from desk.domain.signing import MinutesVersion, Reopening, Signature
from desk.domain.speeches import Speech
from desk.domain.superseding import DecisionPlace


@dataclass(frozen=True, slots=True)
class Directory:
    """The units and people (名录), looked up by id; posts are those held now."""

    units: dict[str, Unit]
    people: dict[str, Person]
    posts: dict[str, tuple[Post, ...]]

    def unit(self, unit_id: str | None) -> Unit | None:
        """Return the unit of that id, or None."""
        return self.units.get(unit_id) if unit_id else None

    def person(self, person_id: str | None) -> Person | None:
        """Return the person of that id, or None."""
        return self.people.get(person_id) if person_id else None

    def unit_name(self, unit_id: str | None) -> str:
        """Return the name papers print for a unit (its short name), or an empty text."""
        unit = self.unit(unit_id)
        return unit.label if unit else ""

    def person_name(self, person_id: str | None) -> str:
        """Return a person's name, or an empty text."""
        person = self.person(person_id)
        return person.name if person else ""

    def post(self, person_id: str | None) -> str:
        """Return the titles a person holds now, joined by 、."""
        return "、".join(post.title for post in self.posts.get(person_id or "", ()))


@dataclass(frozen=True, slots=True)
class MaterialDossier:
    """A material and who received it."""

    material: Material
    deliveries: tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class DecisionDossier:
    """A decision and its assignments."""

    decision: Decision
    assignments: tuple[Assignment, ...]

    @property
    def said_by_assignments(self) -> bool:
        """Whether its assignments, read from it, say all of its words: papers say them once."""
        said = "".join(a.spoken for a in self.assignments)
        return bool(said) and _bare(said) == _bare(self.decision.text)


def _bare(text: str) -> str:
    return "".join(text.split()).replace("。", "")


@dataclass(frozen=True, slots=True)
class ItemDossier:
    """An agenda item and all that was prepared, said and decided at it, each in its order."""

    item: AgendaItem
    options: tuple[Option, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    materials: tuple[MaterialDossier, ...] = ()
    notes: tuple[Note, ...] = ()
    statements: tuple[Statement, ...] = ()
    decisions: tuple[DecisionDossier, ...] = ()
    moves: tuple[ItemMove, ...] = ()
    checks: tuple[ItemCheck, ...] = ()
    runs: tuple[ItemRun, ...] = ()

    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """The assignments of all its decisions, in order."""
        return tuple(a for decision in self.decisions for a in decision.assignments)


NO_PHRASES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Dossier:
    """One meeting, whole."""

    office: Office
    type: MeetingType
    meeting: Meeting
    items: tuple[ItemDossier, ...]
    attendance: tuple[Attendance, ...]
    directory: Directory
    numbers: tuple[RegisteredNumber, ...] = ()
    speeches: tuple[Speech, ...] = ()
    papers: tuple[Paper, ...] = ()
    """The files written so far, oldest first."""
    differences: tuple[Difference, ...] = ()
    """What the latest revised file says otherwise, decided or not."""
    amendments: tuple[Amendment, ...] = ()
    """Why issued assignments were changed, oldest first."""
    passages: tuple[Passage, ...] = ()
    """Who came in and who left, in order of time."""
    signatures: tuple[Signature, ...] = ()
    versions: tuple[MinutesVersion, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    earlier: Mapping[str, DecisionPlace] = field(default_factory=dict)
    """Issued decisions that decisions of this meeting change, by their ids."""
    later: Mapping[str, tuple[DecisionPlace, ...]] = field(default_factory=dict)
    """Decisions of other meetings that change one of this meeting, by the id of the changed one."""
    settings: PaperSettings = field(default_factory=PaperSettings)
    phrases: Mapping[str, str] = field(default_factory=lambda: NO_PHRASES)
    """The office's own wording: minutes/opening → template; that of the type comes first."""

    @property
    def title(self) -> str:
        """The meeting's full name: 市政府第12次常务会议."""
        return session_title(self.meeting, self.type)

    @property
    def minutes_number(self) -> RegisteredNumber | None:
        """The number its minutes were issued under, or None."""
        return next((n for n in self.numbers if n.unit_id is None), None)

    def letter_number(self, unit_id: str) -> RegisteredNumber | None:
        """Return the number of the assignment letter to a unit, its first one, or None."""
        own = (number for number in self.numbers if number.unit_id == unit_id)
        return min(own, key=lambda number: number.given_on, default=None)

    @property
    def lead_units(self) -> tuple[Unit, ...]:
        """The units that lead (or lead jointly) any assignment, in the directory's order."""
        wanted = {
            unit_id
            for item in self.items
            for a in item.assignments
            for unit_id in (a.lead_id, a.joint_lead_id)
            if unit_id
        }
        return tuple(unit for unit in self.directory.units.values() if unit.id in wanted)
