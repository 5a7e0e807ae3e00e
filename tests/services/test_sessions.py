"""A meeting in session: one clock, people who come and go, all of it undoable."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desk.app import Office, open_office, sample_file
from desk.domain.attendance import Presence
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.domain.presence import Whereabouts, running, whereabouts
from desk.domain.problems import Refused
from desk.domain.sessions import Movement
from desk.services.editing import edit
from desk.services.issuing import issue_minutes
from desk.services.sessions import begin_session, end_session, move_people, pause_clock, take_up


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(str(tmp_path / "t.desk"))
    opened.importer.run([sample_file()])
    yield opened
    opened.close()


def meeting_id(office: Office) -> str:
    return office.desk.meetings()[0].id


def now(office: Office) -> Dossier:
    return office.desk.dossier(meeting_id(office))


@pytest.fixture
def session(office: Office) -> Office:
    office.desk.run(begin_session(meeting_id(office)))
    return office


def test_one_clock_runs_at_a_time(session: Office) -> None:
    first, second = (item.item for item in now(session).items[:2])
    session.desk.run(take_up(first.id))
    session.desk.run(take_up(second.id))
    dossier = now(session)
    under_way = running(dossier)
    assert under_way is not None and under_way[0].item.id == second.id
    assert [bool(run.ended) for run in dossier.items[0].runs] == [True]


def test_taking_up_what_runs_changes_nothing(session: Office) -> None:
    item = now(session).items[0].item
    run = session.desk.run(take_up(item.id)).value
    again = session.desk.run(take_up(item.id))
    assert again.value == run and again.sequence is None


def test_a_paused_item_is_taken_up_again(session: Office) -> None:
    item = now(session).items[0].item
    session.desk.run(take_up(item.id))
    session.desk.run(pause_clock(meeting_id(session)))
    assert running(now(session)) is None
    session.desk.run(take_up(item.id))
    assert len(now(session).items[0].runs) == 2


def test_undo_lets_the_clock_before_run_on(session: Office) -> None:
    first, second = (item.item for item in now(session).items[:2])
    session.desk.run(take_up(first.id))
    session.desk.run(take_up(second.id))
    session.desk.undo()
    under_way = running(now(session))
    assert under_way is not None and under_way[0].item.id == first.id


def test_no_clock_before_the_meeting(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        office.desk.run(take_up(now(office).items[0].item.id))
    assert refused.value.problems[0].code == "session.not_open"


def test_the_end_stops_the_clock(session: Office) -> None:
    session.desk.run(take_up(now(session).items[0].item.id))
    meeting = session.desk.run(end_session(meeting_id(session))).value
    assert meeting.status is MeetingStatus.DRAFTING
    assert running(now(session)) is None


def test_the_end_of_today_is_noted(session: Office) -> None:
    meeting = now(session).meeting
    session.desk.run(edit(meeting, day=date.today(), start="00:00", end=""))
    ended = session.desk.run(end_session(meeting.id)).value
    assert ended.end > "00:00"


def test_people_come_and_go(session: Office) -> None:
    places = now(session).attendance[:2]
    ids = [place.id for place in places]
    item = now(session).items[1].item
    session.desk.run(move_people(ids, Movement.WAITING, item.id))
    where = whereabouts(now(session))
    assert [where[i] for i in ids] == [Whereabouts.WAITING] * 2
    session.desk.run(move_people(ids, Movement.CALLED, item.id))
    assert whereabouts(now(session))[ids[0]] is Whereabouts.HERE
    assert now(session).passages[-1].item_ids == (item.id,)
    session.desk.undo()
    assert whereabouts(now(session))[ids[0]] is Whereabouts.WAITING


def test_an_issued_record_stays(office: Office) -> None:
    meeting = now(office).meeting
    office.desk.run(issue_minutes(meeting.id))
    place = now(office).attendance[0]
    for operation in (begin_session(meeting.id), move_people([place.id], Movement.LEFT)):
        with pytest.raises(Refused):
            office.desk.run(operation)


def test_who_comes_though_on_leave_is_present(session: Office) -> None:
    away = next(a for a in now(session).attendance if a.status is Presence.LEAVE)
    session.desk.run(move_people([away.id], Movement.ARRIVED))
    place = next(a for a in now(session).attendance if a.id == away.id)
    assert place.status is Presence.PRESENT
    session.desk.undo()
    assert away in now(session).attendance
