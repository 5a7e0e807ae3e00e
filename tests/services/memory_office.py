"""An office in memory: a meeting type, units, people, and a meeting held before."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from desk.domain.attendance import Role
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Post, Unit, UnitKind
from desk.domain.operations import Operation, Reader
from desk.domain.record import Record
from desk.services.attending import add_people
from desk.services.editing import add
from tests.support.memory import MemoryStore

T = TypeVar("T")
R = TypeVar("R", bound=Record)

TODAY = date(2026, 11, 23)


class MemoryOffice:
    """Runs operations on a store in memory; ids are short names."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.keep(Unit(id="gov", name="市政府", kind=UnitKind.LEADERSHIP, order=1))
        self.keep(Unit(id="cz", name="市财政局", order=2))
        self.keep(Unit(id="sl", name="市水利局", order=3))
        for rank, (person_id, name, unit_id) in enumerate(
            (
                ("mayor", "陆明远", "gov"),
                ("deputy", "程惠民", "gov"),
                ("yuan", "袁静", "cz"),
                ("he", "何喆", "cz"),
                ("qu", "区敏", "sl"),
            ),
            start=1,
        ):
            self.keep(Person(id=person_id, name=name, unit_id=unit_id, rank=rank))
        self.keep(Post(person_id="yuan", title="局长"))
        self.keep(Post(person_id="qu", title="局长"))
        self.keep(
            MeetingType(
                id="week",
                name="例会",
                mark="例",
                order=1,
                usual_start="08:30",
                every_days=7,
                member_ids=("mayor", "deputy", "yuan"),
                observer_ids=("qu",),
            )
        )
        self.keep(MeetingType(id="party", name="党组会议", mark="党", order=2))

    def keep(self, record: R) -> R:
        """Keep a record and return it."""
        return self.run(add(record))

    def run(self, operation: Operation[T]) -> T:
        """Run an operation and return what came of it."""
        return self.store.run(operation).value

    def read(self, look: Callable[[Reader], T]) -> T:
        """Look something up."""
        with self.store.reading() as reader:
            return look(reader)

    def held(self, meeting_id: str = "last", **values: Any) -> Meeting:
        """Keep a meeting of the weekly type that was held a week ago, three people at it."""
        usual: dict[str, Any] = {
            "day": date(2026, 11, 16),
            "session": 7,
            "start": "09:00",
            "place": "第一会议室",
            "chair_id": "mayor",
            "copies_to": ("市委办公室",),
            "status": MeetingStatus.DRAFTING,
        }
        meeting = self.keep(Meeting(id=meeting_id, type_id="week", **(usual | values)))
        self.run(add_people(meeting.id, ["mayor", "he"], Role.MEMBER))
        self.run(add_people(meeting.id, ["deputy"], Role.OBSERVER))
        return meeting
