"""What a new meeting may begin with: the last minutes, open work, and what was put off."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final, TypedDict

from desk.domain.agenda import OFF_AGENDA, AgendaItem, ItemKind, ItemState
from desk.domain.assignments import OVER, Assignment
from desk.domain.dossier import Directory
from desk.domain.item_readiness import keeps_waiting, missing_for
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType, session_title
from desk.domain.operations import Reader
from desk.domain.problems import Problem
from desk.domain.titles import matter
from desk.resource_files import read_json
from desk.services.dossiers import load_directory, load_items

_FOLLOWED: Final = "落实情况"
_HELD: Final = frozenset({MeetingStatus.DRAFTING, MeetingStatus.ISSUED, MeetingStatus.ARCHIVED})


class Opening(StrEnum):
    """Why an item is offered."""

    MINUTES = "minutes"
    """The last meeting's minutes, to be approved."""
    PROGRESS = "progress"
    """How the last meeting's decisions were carried out, all in one item."""
    CARRIED = "carried"
    """An item that was put off and waits in the pool."""
    OPEN_WORK = "open_work"
    """What an earlier item decided and is not done."""


@dataclass(frozen=True, slots=True)
class OpeningItem:
    """An item offered: a new one as it would be made, or one of the pool (`item` as it is there).

    `open` counts assignments that are not done; `missing` is why one of the pool needs a reason.
    """

    what: Opening
    item: AgendaItem
    proposed: bool
    open: int = 0
    missing: tuple[Problem, ...] = ()

    @property
    def from_pool(self) -> bool:
        """Whether the item waits in the pool."""
        return self.what is Opening.CARRIED


class _Text(TypedDict):
    what: str
    title: str
    kind: str
    minutes: int
    proposed: bool


def opening_items(reader: Reader, type_id: str, day: date, as_of: date) -> tuple[OpeningItem, ...]:
    """Return what a meeting of a type on a day may begin with, in the order it is offered."""
    kind = reader.get(MeetingType, type_id)
    held = [m for m in reader.find(Meeting, type_id=type_id) if m.status in _HELD and m.day <= day]
    directory = load_directory(reader)
    carried = tuple(_carried(reader, kind, directory, day, as_of))
    if not held:
        return carried
    work = _open_work(reader, held)
    return (*_about_last(kind, held[-1], work), *carried, *_followed(work, directory))


@dataclass(frozen=True, slots=True)
class _OpenWork:
    item: AgendaItem
    assignments: tuple[Assignment, ...]


def _open_work(reader: Reader, held: list[Meeting]) -> list[_OpenWork]:
    """Return the items whose work is not done, the latest meeting's first."""
    found: list[_OpenWork] = []
    for meeting in reversed(held):
        items = reader.find(AgendaItem, meeting_id=meeting.id)
        for dossier in load_items(reader, items):
            under_way = tuple(a for a in dossier.assignments if a.state not in OVER)
            if under_way and not dossier.item.secret.strip():
                found.append(_OpenWork(dossier.item, under_way))
    return found


def _about_last(kind: MeetingType, last: Meeting, work: list[_OpenWork]) -> Iterator[OpeningItem]:
    title = session_title(last, kind)
    yield OpeningItem(Opening.MINUTES, *_made(Opening.MINUTES, kind, meeting=title))
    under_way = sum(len(w.assignments) for w in work if w.item.meeting_id == last.id)
    if under_way:
        item, proposed = _made(Opening.PROGRESS, kind, meeting=title)
        # where meetings follow each other the second week hears of the first one's work (S10)
        recurring = kind.every_days is not None
        yield OpeningItem(Opening.PROGRESS, item, proposed and recurring, open=under_way)


def _carried(
    reader: Reader, kind: MeetingType, directory: Directory, day: date, as_of: date
) -> Iterator[OpeningItem]:
    waiting = [
        item
        for item in reader.find(AgendaItem, meeting_id=None)
        if item.carried_from_id is not None and item.state is not ItemState.WITHDRAWN
    ]
    for dossier in load_items(reader, waiting):
        before = reader.seek(AgendaItem, dossier.item.carried_from_id)
        meeting = reader.seek(Meeting, before.meeting_id) if before is not None else None
        if meeting is None or meeting.type_id != kind.id:
            continue
        missing = keeps_waiting(missing_for(dossier, kind, directory, meeting_day=day, as_of=as_of))
        ready = not missing and dossier.item.state not in OFF_AGENDA
        yield OpeningItem(Opening.CARRIED, dossier.item, ready, missing=missing)


def _followed(work: list[_OpenWork], directory: Directory) -> Iterator[OpeningItem]:
    for one in work:
        about = matter(one.item.title).removesuffix(_FOLLOWED)
        item, proposed = _made(Opening.OPEN_WORK, None, matter=about)
        leads = {a.lead_id for a in one.assignments if a.lead_id in directory.units}
        yield OpeningItem(
            Opening.OPEN_WORK,
            AgendaItem(
                title=item.title,
                kind=item.kind,
                minutes_planned=item.minutes_planned,
                presenter_unit_id=leads.pop() if len(leads) == 1 else None,
                leader_id=one.item.leader_id,
                level=one.item.level,
                carried_from_id=one.item.id,
            ),
            proposed,
            open=len(one.assignments),
        )


def _made(what: Opening, kind: MeetingType | None, **words: str) -> tuple[AgendaItem, bool]:
    text = _texts()[what]
    title = text["title"]
    for name, word in words.items():
        title = title.replace("{" + name + "}", word)
    wanted = ItemKind(text["kind"])
    if kind is not None and kind.item_kinds and wanted.value not in kind.item_kinds:
        wanted = ItemKind(kind.item_kinds[0])
    item = AgendaItem(title=title, kind=wanted, minutes_planned=text["minutes"])
    return item, text["proposed"]


@cache
def _texts() -> dict[Opening, _Text]:
    shipped: list[_Text] = read_json("rules", "opening_items.json")
    return {Opening(text["what"]): text for text in shipped}
