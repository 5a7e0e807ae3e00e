"""Who is in the room, now and at each item, told from who was listed and who came and went."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from desk.domain.agenda import ItemKind
from desk.domain.attendance import VOTING, Attendance, Presence, Role
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.readiness import QuorumCount
from desk.domain.sessions import ItemRun, Movement, Passage


class Whereabouts(StrEnum):
    """Where somebody who is listed is: in the room, waiting before it, gone, expected, away."""

    HERE = "here"
    WAITING = "waiting"
    LEFT = "left"
    EXPECTED = "expected"
    AWAY = "away"
    """On leave or absent, nobody coming instead."""


_AFTER = {
    Movement.ARRIVED: Whereabouts.HERE,
    Movement.CALLED: Whereabouts.HERE,
    Movement.WAITING: Whereabouts.WAITING,
    Movement.LEFT: Whereabouts.LEFT,
}


def whereabouts(
    dossier: Dossier, at: str = "", item_id: str | None = None
) -> dict[str, Whereabouts]:
    """Return where everybody listed is at a moment (now where it is empty), by attendance id.

    Who neither came nor went is taken to be there at what he is listed for, unless a roll was
    called before the first item: then he has not come yet.
    """
    last: dict[str, Movement] = {}
    for passage in dossier.passages:
        if not at or passage.at <= at:
            last[passage.attendance_id] = passage.what
    called = roll_called(dossier)
    return {
        place.id: _AFTER[last[place.id]]
        if place.id in last
        else _unseen(place, item_id, called and place.role in VOTING)
        for place in dossier.attendance
    }


def _unseen(place: Attendance, item_id: str | None, called: bool) -> Whereabouts:
    if place.status in (Presence.LEAVE, Presence.ABSENT):
        return Whereabouts.AWAY
    if called:
        return Whereabouts.EXPECTED
    if place.item_ids is not None and item_id is not None and item_id not in place.item_ids:
        return Whereabouts.EXPECTED
    return Whereabouts.HERE


def roll_called(dossier: Dossier) -> bool:
    """Return whether members were signed in before the first item was taken up."""
    voting = {place.id for place in dossier.attendance if place.role in VOTING}
    first = min((run.started for item in dossier.items for run in item.runs), default="")
    return any(
        passage.what is Movement.ARRIVED
        and passage.attendance_id in voting
        and (not first or passage.at <= first)
        for passage in dossier.passages
    )


def decided_at(item: ItemDossier) -> str:
    """Return when an item was last gone on from; empty where it was not, or is under way."""
    last = max(item.runs, key=lambda run: run.started, default=None)
    return last.ended if last is not None else ""


def present_at(dossier: Dossier, item: ItemDossier) -> tuple[Attendance, ...]:
    """Return who was in the room when an item was decided, in the order of the list."""
    where = whereabouts(dossier, decided_at(item), item.item.id)
    return tuple(a for a in dossier.attendance if where[a.id] is Whereabouts.HERE)


def missed(dossier: Dossier, item: ItemDossier) -> tuple[Attendance, ...]:
    """Return the members who came to the meeting and were out of the room at an item."""
    if not item.runs:
        return ()
    where = whereabouts(dossier, decided_at(item), item.item.id)
    return tuple(
        a
        for a in dossier.attendance
        if a.role in VOTING
        and a.status is Presence.PRESENT
        and where[a.id] in (Whereabouts.LEFT, Whereabouts.EXPECTED, Whereabouts.WAITING)
    )


def room_count(dossier: Dossier, at: str = "") -> QuorumCount:
    """Return the members and how many of them are in the room; substitutes never count (S7)."""
    where = whereabouts(dossier, at)
    members = [a for a in dossier.attendance if a.role in VOTING]
    here = [a for a in members if where[a.id] is Whereabouts.HERE and a.status is Presence.PRESENT]
    return QuorumCount(len(members), len(here), dossier.type.quorum)


def waiting(dossier: Dossier) -> tuple[tuple[Attendance, tuple[str, ...]], ...]:
    """Return who waits outside, each with the items waited for; none named means the next one."""
    where = whereabouts(dossier)
    asked = {passage.attendance_id: passage.item_ids for passage in dossier.passages}
    return tuple(
        (a, asked.get(a.id) or a.item_ids or ())
        for a in dossier.attendance
        if where[a.id] is Whereabouts.WAITING
    )


def waiting_for(dossier: Dossier, item_id: str) -> tuple[Attendance, ...]:
    """Return who waits outside for an item, or for no item in particular."""
    return tuple(a for a, items in waiting(dossier) if item_id in (items or (item_id,)))


def should_leave(dossier: Dossier, item: ItemDossier) -> tuple[Attendance, ...]:
    """Return the observers in the room whom an item does not concern; at 人事 that is all of them.

    Who is invited or staff stays.
    """
    where = whereabouts(dossier, item_id=item.item.id)
    personnel = item.item.kind is ItemKind.PERSONNEL
    return tuple(
        a
        for a in dossier.attendance
        if a.role is Role.OBSERVER
        and where[a.id] is Whereabouts.HERE
        and (personnel or (a.item_ids is not None and item.item.id not in a.item_ids))
    )


def running(dossier: Dossier) -> tuple[ItemDossier, ItemRun] | None:
    """Return the item whose clock runs, with the stretch that runs; None while none does."""
    return next(((item, run) for item in dossier.items for run in item.runs if not run.ended), None)


def seconds_spent(runs: Iterable[ItemRun], now: datetime) -> int:
    """Return how long an item was dealt with, what runs counted up to `now`; seconds."""
    return sum(
        max(0, int((_moment(run.ended, now) - _moment(run.started, now)).total_seconds()))
        for run in runs
    )


def _moment(text: str, now: datetime) -> datetime:
    return datetime.fromisoformat(text) if text else now.replace(tzinfo=None, microsecond=0)


def person_there(place: Attendance) -> str:
    """Return the id of who comes at a place: the substitute where there is one."""
    if place.status is Presence.SUBSTITUTED and place.substitute_id:
        return place.substitute_id
    return place.person_id


def last_passage(passages: Iterable[Passage], attendance_id: str) -> Passage | None:
    """Return what somebody did last, or None."""
    return next((p for p in reversed(tuple(passages)) if p.attendance_id == attendance_id), None)
