"""A meeting's people in plain values, for the tests of rules about them."""

from datetime import date
from typing import Any

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Role
from desk.domain.dossier import Directory, Dossier, ItemDossier
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, Quorum
from desk.domain.office import Office, Person, Post, Unit

TYPE = MeetingType(id="type", name="常务会议", mark="常", quorum=Quorum.HALF, length_minutes=60)
UNITS = {
    "gov": Unit(id="gov", name="市政府"),
    "cz": Unit(id="cz", name="市财政局"),
    "sl": Unit(id="sl", name="市水利局"),
}
PEOPLE = {
    "mayor": Person(id="mayor", name="陆明远", unit_id="gov", rank=1),
    "deputy": Person(id="deputy", name="程惠民", unit_id="gov", rank=2),
    "cz": Person(id="cz", name="袁静", unit_id="cz", rank=10),
    "cz2": Person(id="cz2", name="何喆", unit_id="cz", rank=11),
    "sl": Person(id="sl", name="区敏", unit_id="sl", rank=12),
}
POSTS = {
    "cz": (Post(person_id="cz", title="党组书记、局长"),),
    "cz2": (Post(person_id="cz2", title="党组成员、副局长"),),
    "sl": (Post(person_id="sl", title="副局长"),),
}
DIRECTORY = Directory(UNITS, PEOPLE, POSTS)


def place(person_id: str, role: Role = Role.MEMBER, **values: Any) -> Attendance:
    """Return a person's place; its id is the person's."""
    return Attendance(id=person_id, meeting_id="meeting", person_id=person_id, role=role, **values)


def item(number: int, **values: Any) -> AgendaItem:
    """Return an item with the id i<number>."""
    return AgendaItem(
        id=f"i{number}", meeting_id="meeting", position=number, title=f"议题{number}", **values
    )


def dossier(
    *items: AgendaItem | ItemDossier, people: tuple[Attendance, ...] = (), **meeting: Any
) -> Dossier:
    """Return a meeting at 15:00 with these items and people."""
    values: dict[str, Any] = {
        "start": "15:00",
        "place": "第一会议室",
        "chair_id": "mayor",
        "status": MeetingStatus.NOTIFIED,
    }
    return Dossier(
        office=Office(),
        type=TYPE,
        meeting=Meeting(id="meeting", type_id="type", day=date(2026, 11, 20), **(values | meeting)),
        items=tuple(i if isinstance(i, ItemDossier) else ItemDossier(i) for i in items),
        attendance=people,
        directory=DIRECTORY,
    )
