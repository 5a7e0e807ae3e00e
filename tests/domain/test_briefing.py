"""Who is told after the meeting: substitutes' heads, people on leave; a city leader alone."""

from dataclasses import replace
from datetime import date

import pytest

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.briefing import briefings, open_briefings
from desk.domain.dossier import Directory, Dossier
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import Office, Person, Unit, UnitKind

DAY = date(2026, 11, 20)
CITY = Unit(id="city", name="市政府", kind=UnitKind.LEADERSHIP)
FINANCE = Unit(id="finance", name="市财政局")
PEOPLE = [Person(id=name, name=name, unit_id="city" if name == "副市长" else "finance")
          for name in ("副市长", "局长", "到会", "司机")]  # fmt: skip


def place(person: str, status: Presence, role: Role = Role.OBSERVER) -> Attendance:
    return Attendance(id=person, meeting_id="m", person_id=person, role=role, status=status)


@pytest.fixture
def away() -> Dossier:
    return Dossier(
        office=Office(),
        type=MeetingType(id="t", name="常务会议", mark="常"),
        meeting=Meeting(id="m", type_id="t", day=DAY),
        items=(),
        attendance=(
            place("副市长", Presence.LEAVE, Role.MEMBER),
            place("局长", Presence.SUBSTITUTED),
            place("到会", Presence.PRESENT),
            place("司机", Presence.ABSENT, Role.STAFF),
        ),
        directory=Directory({u.id: u for u in (CITY, FINANCE)}, {p.id: p for p in PEOPLE}, {}),
    )


def test_those_away_are_listed_and_a_city_leader_is_told_alone(away: Dossier) -> None:
    found = [(one.place.person_id, one.to_leader) for one in briefings(away)]
    assert found == [("副市长", False), ("局长", True)]
    assert open_briefings(away) == 2


def test_one_is_open_until_both_were_told(away: Dossier) -> None:
    told = tuple(replace(place, principal_briefed_on=DAY) for place in away.attendance)
    assert open_briefings(replace(away, attendance=told)) == 1
    both = tuple(replace(place, leader_briefed_on=DAY) for place in told)
    assert open_briefings(replace(away, attendance=both)) == 0
