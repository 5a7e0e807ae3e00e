"""What the hall sees of a meeting: never a note, a draft, or the title of a secret item."""

from dataclasses import dataclass
from datetime import datetime

from desk.domain.agenda import OFF_AGENDA
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.meetings import MeetingStatus
from desk.domain.presence import person_there, running, seconds_spent, waiting


@dataclass(frozen=True, slots=True)
class HallItem:
    """An item as the hall sees it. A secret one has no title and nobody's name."""

    number: int
    title: str
    unit: str
    presenter: str
    minutes_planned: int | None
    secret: bool


@dataclass(frozen=True, slots=True)
class HallContents:
    """The meeting as the hall sees it at a moment."""

    meeting: str
    place: str
    status: MeetingStatus
    count: int
    """How many items the agenda has."""
    now: HallItem | None
    seconds: int | None
    """How long the item now was dealt with; None while no clock runs."""
    next: HallItem | None
    waiting: tuple[str, ...]
    """Who waits outside: units, else people."""
    wording: tuple[str, ...]
    """The decisions of the item now, where they are to be shown."""


def hall_contents(dossier: Dossier, shown_id: str, at: datetime, *, wording: bool) -> HallContents:
    """Return what the hall sees. The item now is the one whose clock runs, else the one shown."""
    under_way = running(dossier)
    live = dossier.meeting.status is MeetingStatus.IN_SESSION
    if under_way is not None:
        item: ItemDossier | None = under_way[0]
    else:
        item = next((i for i in dossier.items if i.item.id == shown_id), None) if live else None
    follows = _following(dossier, item) if live or item is None else None
    open_item = item is not None and not (item.item.secret or item.item.placeholder)
    return HallContents(
        meeting=dossier.title,
        place=dossier.meeting.place,
        status=dossier.meeting.status,
        count=len(dossier.items),
        now=_item(dossier, item) if item is not None else None,
        seconds=seconds_spent(item.runs, at) if under_way and item is not None else None,
        next=_item(dossier, follows) if follows is not None else None,
        waiting=_outside(dossier),
        wording=tuple(d.decision.text for d in item.decisions if d.decision.in_minutes)
        if wording and open_item and item is not None
        else (),
    )


def _following(dossier: Dossier, item: ItemDossier | None) -> ItemDossier | None:
    place = dossier.items.index(item) + 1 if item is not None else 0
    left = (i for i in dossier.items[place:] if i.item.state not in OFF_AGENDA)
    return next((i for i in left if not i.decisions), None)


def _item(dossier: Dossier, item: ItemDossier) -> HallItem:
    agenda, directory = item.item, dossier.directory
    number = dossier.items.index(item) + 1
    if agenda.secret or agenda.placeholder:
        return HallItem(number, "", "", "", agenda.minutes_planned, True)
    return HallItem(
        number=number,
        title=agenda.title,
        unit=directory.unit_name(agenda.presenter_unit_id),
        presenter=directory.person_name(agenda.presenter_id),
        minutes_planned=agenda.minutes_planned,
        secret=False,
    )


def _outside(dossier: Dossier) -> tuple[str, ...]:
    directory = dossier.directory
    names = []
    for place, _ in waiting(dossier):
        person = directory.person(person_there(place))
        unit = directory.unit_name(person.unit_id) if person is not None else ""
        names.append(unit or (person.name if person is not None else ""))
    return tuple(dict.fromkeys(filter(None, names)))
