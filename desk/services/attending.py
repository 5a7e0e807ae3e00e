"""Who comes to a meeting: replies, leave, and who was told of when and where."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.heads import unit_head
from desk.domain.meetings import Meeting
from desk.domain.name_order import StrokeCustom, stroke_key
from desk.domain.office import Person
from desk.domain.operations import Work, operation
from desk.domain.problems import refuse
from desk.domain.telling import facts_to_tell
from desk.domain.waiting import CALLED
from desk.services.dossiers import load_directory


@operation()
def note_replies(work: Work, place_ids: Sequence[str], on: date) -> tuple[Attendance, ...]:
    """Note that the replies of these people came; those noted before keep their day."""
    places = [work.get(Attendance, place_id) for place_id in place_ids]
    return tuple(work.put(replace(p, replied_on=p.replied_on or on)) for p in places)


@operation()
def take_reply_back(work: Work, place_ids: Sequence[str]) -> tuple[Attendance, ...]:
    """Forget that the replies of these people came."""
    places = [work.get(Attendance, place_id) for place_id in place_ids]
    return tuple(work.put(replace(p, replied_on=None)) for p in places)


@operation()
def ask_again(work: Work, place_ids: Sequence[str]) -> tuple[Attendance, ...]:
    """Forget what people said of coming, leave and substitute included: nothing is known again."""
    places = [work.get(Attendance, place_id) for place_id in place_ids]
    return tuple(
        work.put(replace(with_presence(place, Presence.PRESENT, None), replied_on=None))
        for place in places
    )


@operation()
def set_presence(
    work: Work, place_ids: Sequence[str], presence: Presence, on: date | None
) -> tuple[Attendance, ...]:
    """Say whether people come. With a day (before the meeting) it is their reply of that day.

    Leave and a substitute are asked for then, and wait for approval; who comes after all needs
    neither.
    """
    places = [work.get(Attendance, place_id) for place_id in place_ids]
    return tuple(work.put(with_presence(place, presence, on)) for place in places)


def with_presence(place: Attendance, presence: Presence, on: date | None) -> Attendance:
    """Return a place with what somebody said of coming; days noted before stay."""
    place = replace(place, status=presence)
    if presence is Presence.PRESENT:
        place = replace(
            place, asked_on=None, approved_by="", approved_on=None, substitute_id=None, reason=""
        )
    if on is not None:
        place = replace(place, replied_on=place.replied_on or on)
        if presence in (Presence.LEAVE, Presence.SUBSTITUTED):
            place = replace(place, asked_on=place.asked_on or on)
    return place


@operation()
def approve_leave(
    work: Work, place_ids: Sequence[str], on: date, by: str = ""
) -> tuple[Attendance, ...]:
    """Approve leave that was asked for (S7); `by` empty: the meeting's chair.

    Raises Refused where somebody asked for none.
    """
    approved = []
    for place_id in place_ids:
        place = work.get(Attendance, place_id)
        if place.status not in (Presence.LEAVE, Presence.SUBSTITUTED):
            raise refuse("attendance.no_leave", name=work.get(Person, place.person_id).name)
        approver = by or place.approved_by or _chair(work, place.meeting_id)
        approved.append(work.put(replace(place, approved_by=approver, approved_on=on)))
    return tuple(approved)


def _chair(work: Work, meeting_id: str) -> str:
    chair = work.seek(Person, work.get(Meeting, meeting_id).chair_id)
    return chair.name if chair is not None else ""


@operation()
def mark_told(
    work: Work, meeting_id: str, place_ids: Collection[str] | None = None
) -> tuple[Attendance, ...]:
    """Note that people were told of day, time and place as they stand; None: everybody."""
    return tell(work, work.get(Meeting, meeting_id), place_ids)


def tell(
    work: Work, meeting: Meeting, place_ids: Collection[str] | None = None
) -> tuple[Attendance, ...]:
    """Note in an operation under way that people were told; None: everybody."""
    facts = facts_to_tell(meeting)
    return tuple(
        work.put(replace(place, told=facts))
        for place in work.find(Attendance, meeting_id=meeting.id)
        if place_ids is None or place.id in place_ids
    )


@operation()
def add_people(
    work: Work, meeting_id: str, person_ids: Sequence[str], role: Role
) -> tuple[Attendance, ...]:
    """Put several people on the list, after those there; who is on it already stays as they are."""
    return attend(work, meeting_id, person_ids, role)


def attend(
    work: Work,
    meeting_id: str,
    person_ids: Sequence[str],
    role: Role,
    item_ids: tuple[str, ...] | None = None,
) -> tuple[Attendance, ...]:
    """Put people on the list in an operation under way and return the new places."""
    places = work.find(Attendance, meeting_id=meeting_id)
    listed = {place.person_id for place in places}
    last = max((place.position for place in places), default=0)
    new = [p for p in dict.fromkeys(person_ids) if p not in listed]
    return tuple(
        work.add(
            Attendance(
                meeting_id=meeting_id,
                position=position,
                person_id=person_id,
                role=role,
                item_ids=item_ids,
            )
        )
        for position, person_id in enumerate(new, start=last + 1)
    )


@operation()
def invite_observers(work: Work, meeting_id: str) -> tuple[Attendance, ...]:
    """Ask the heads of the units that items want as observers, each for those items.

    Where somebody of the unit is on the list for single items already, these are added to theirs.
    Returns the places that are new or changed. Units whose head is not known are left out.
    """
    directory = load_directory(work)
    wanted: dict[str, list[str]] = {}
    for item in work.find(AgendaItem, meeting_id=meeting_id):
        for unit_id in item.observer_unit_ids:
            wanted.setdefault(unit_id, []).append(item.id)
    touched: list[Attendance] = []
    for unit_id, items in wanted.items():
        places = work.find(Attendance, meeting_id=meeting_id)
        own = [a for a in places if work.get(Person, a.person_id).unit_id == unit_id]
        if any(a.item_ids is None for a in own):
            continue
        if own:
            place = next((a for a in own if a.role in CALLED), own[0])
            more = tuple(dict.fromkeys((*(place.item_ids or ()), *items)))
            if more != place.item_ids:
                touched.append(work.put(replace(place, item_ids=more)))
            continue
        head = unit_head(directory, unit_id)
        if head is not None:
            touched += attend(work, meeting_id, [head.id], Role.OBSERVER, tuple(items))
    return tuple(touched)


@operation()
def order_by_rank(work: Work, meeting_id: str) -> tuple[Attendance, ...]:
    """Put the list in the order of the directory's ranks; those without one keep to the end."""

    def rank(place: Attendance) -> tuple[bool, int]:
        value = work.get(Person, place.person_id).rank
        return value is None, value or 0

    return _put_in_order(work, sorted(work.find(Attendance, meeting_id=meeting_id), key=rank))


@operation()
def order_by_strokes(
    work: Work, meeting_id: str, custom: StrokeCustom, strokes: dict[str, str]
) -> tuple[Attendance, ...]:
    """Put the list in the order of surnames' strokes; `strokes` are those of each character."""
    names = {p.id: p.name for p in work.find(Person)}
    places = work.find(Attendance, meeting_id=meeting_id)
    return _put_in_order(
        work, sorted(places, key=lambda a: stroke_key(names[a.person_id], strokes, custom))
    )


def _put_in_order(work: Work, places: Sequence[Attendance]) -> tuple[Attendance, ...]:
    return tuple(
        work.put(replace(place, position=number)) for number, place in enumerate(places, start=1)
    )
