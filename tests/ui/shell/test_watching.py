"""A window sees what another seat, or a command line beside it, has changed."""

from desk.domain.office import Unit
from desk.services.editing import add
from desk.storage.seat import Seat
from desk.storage.store import SqlStore
from desk.ui.session import Session
from desk.ui.start import Start
from tests.ui.support import settle


def watched(start: Start) -> tuple[Session, list[frozenset[tuple[str, str]]]]:
    session = start.window.session
    assert session is not None
    seen: list[frozenset[tuple[str, str]]] = []
    session.changed.connect(seen.append)
    return session, seen


def test_another_seats_change_is_announced_once(start: Start) -> None:
    session, seen = watched(start)
    other = SqlStore(session.desk.store.target, Seat("隔壁"))
    unit = other.run(add(Unit(name="甲局"))).value
    other.close()
    for _ in range(2):
        session._look_for_others()
        settle(start.jobs)
    assert seen == [frozenset({("unit", unit.id)})]


def test_the_windows_own_change_is_not_announced_twice(start: Start) -> None:
    session, seen = watched(start)
    session.submit(add(Unit(name="甲局")))
    settle(start.jobs)
    session._look_for_others()
    settle(start.jobs)
    assert len(seen) == 1


def test_it_looks_by_itself(start: Start) -> None:
    session, _ = watched(start)
    assert session._timer.isActive()
    start.jobs.stop()
    session._look_for_others()
    assert not session._timer.isActive()
