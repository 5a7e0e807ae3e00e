"""Who is in the room, told from the list and from who came and went."""

from dataclasses import replace
from datetime import date, datetime

from desk.domain.agenda import AgendaItem, ItemKind
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.dossier import Directory, Dossier, ItemDossier
from desk.domain.meetings import Meeting, MeetingType, Quorum
from desk.domain.office import Office
from desk.domain.presence import (
    Whereabouts,
    missed,
    present_at,
    room_count,
    seconds_spent,
    should_leave,
    waiting_for,
    whereabouts,
)
from desk.domain.sessions import ItemRun, Movement, Passage

DAY = "2026-11-20T"
MEETING = Meeting(id="m", type_id="t", day=date(2026, 11, 20))


def place(name: str, role: Role = Role.MEMBER, **more: object) -> Attendance:
    return Attendance(id=name, meeting_id="m", person_id=name, role=role, **more)  # type: ignore[arg-type]


def went(name: str, at: str, what: Movement, item: str = "") -> Passage:
    return Passage(attendance_id=name, at=DAY + at, what=what, item_ids=(item,) if item else None)


def item(name: str, *runs: tuple[str, str], kind: ItemKind = ItemKind.REPORT) -> ItemDossier:
    return ItemDossier(
        item=AgendaItem(id=name, meeting_id="m", title=name, kind=kind),
        runs=tuple(
            ItemRun(item_id=name, started=DAY + start, ended=end and DAY + end)
            for start, end in runs
        ),
    )


def meeting(
    *places: Attendance, items: tuple[ItemDossier, ...] = (), passages: tuple[Passage, ...] = ()
) -> Dossier:
    return Dossier(
        office=Office(),
        type=MeetingType(id="t", name="常务会议", mark="常", quorum=Quorum.HALF),
        meeting=MEETING,
        items=items,
        attendance=places,
        directory=Directory({}, {}, {}),
        passages=passages,
    )


def test_who_is_listed_is_taken_to_be_there() -> None:
    dossier = meeting(
        place("a"),
        place("b", status=Presence.LEAVE),
        place("c", status=Presence.SUBSTITUTED, substitute_id="d"),
    )
    where = whereabouts(dossier)
    assert where == {"a": Whereabouts.HERE, "b": Whereabouts.AWAY, "c": Whereabouts.HERE}


def test_observers_are_there_at_their_items() -> None:
    dossier = meeting(place("o", Role.OBSERVER, item_ids=("2",)), items=(item("1"), item("2")))
    assert whereabouts(dossier, item_id="1")["o"] is Whereabouts.EXPECTED
    assert whereabouts(dossier, item_id="2")["o"] is Whereabouts.HERE


def test_a_roll_call_expects_who_has_not_signed_in() -> None:
    dossier = meeting(place("a"), place("b"), passages=(went("a", "14:50:00", Movement.ARRIVED),))
    assert whereabouts(dossier)["b"] is Whereabouts.EXPECTED
    assert room_count(dossier).present == 1


def test_who_comes_late_is_no_roll_call() -> None:
    dossier = meeting(
        place("a"),
        place("b"),
        items=(item("1", ("15:00:00", "15:20:00")),),
        passages=(
            went("a", "15:01:00", Movement.LEFT),
            went("a", "15:10:00", Movement.ARRIVED),
        ),
    )
    assert whereabouts(dossier)["b"] is Whereabouts.HERE


def test_presence_of_an_item_is_that_of_its_end() -> None:
    first = item("1", ("15:00:00", "15:10:00"), ("15:30:00", "15:40:00"))
    second = item("2", ("15:10:00", "15:30:00"))
    dossier = meeting(
        place("a"),
        place("b"),
        items=(first, second),
        passages=(
            went("b", "15:20:00", Movement.LEFT),
            went("b", "15:35:00", Movement.ARRIVED),
        ),
    )
    assert [a.id for a in present_at(dossier, first)] == ["a", "b"]
    assert [a.id for a in present_at(dossier, second)] == ["a"]
    assert [a.id for a in missed(dossier, second)] == ["b"]
    assert missed(dossier, first) == ()


def test_nobody_missed_an_item_that_has_no_times() -> None:
    dossier = meeting(
        place("a"), items=(item("1"),), passages=(went("a", "15:00:00", Movement.LEFT),)
    )
    assert missed(dossier, dossier.items[0]) == ()


def test_quorum_goes_with_who_leaves() -> None:
    places = (place("a", Role.CHAIR), place("b"), place("c"))
    dossier = meeting(*places, passages=(went("b", "15:00:00", Movement.LEFT),))
    assert room_count(dossier).reached
    gone = (*dossier.passages, went("c", "15:05:00", Movement.LEFT))
    count = room_count(replace(dossier, passages=gone))
    assert (count.members, count.present, count.reached) == (3, 1, False)
    assert room_count(replace(dossier, passages=gone), DAY + "15:01:00").present == 2


def test_who_waits_waits_for_an_item() -> None:
    dossier = meeting(
        place("o", Role.OBSERVER, item_ids=("3",)),
        place("p", Role.OBSERVER),
        items=(item("2"), item("3")),
        passages=(
            went("o", "15:00:00", Movement.WAITING, "3"),
            went("p", "15:00:00", Movement.WAITING),
        ),
    )
    assert [a.id for a in waiting_for(dossier, "3")] == ["o", "p"]
    assert [a.id for a in waiting_for(dossier, "2")] == ["p"]


def test_observers_leave_where_an_item_does_not_concern_them() -> None:
    personnel = item("2", kind=ItemKind.PERSONNEL)
    dossier = meeting(
        place("a"),
        place("i", Role.INVITED),
        place("o", Role.OBSERVER, item_ids=("1",)),
        place("f", Role.OBSERVER),
        items=(item("1"), personnel),
        passages=(went("o", "15:00:00", Movement.CALLED, "1"),),
    )
    assert should_leave(dossier, dossier.items[0]) == ()
    assert [a.id for a in should_leave(dossier, personnel)] == ["o", "f"]


def test_time_spent_is_that_of_all_stretches() -> None:
    runs = item("1", ("15:00:00", "15:10:30"), ("15:20:00", "")).runs
    assert seconds_spent(runs, datetime(2026, 11, 20, 15, 21)) == 690
    assert seconds_spent(runs, datetime(2026, 11, 20, 15, 19)) == 630
