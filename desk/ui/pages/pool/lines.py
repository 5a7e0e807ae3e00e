"""What the list of the pool shows: which items, under which headings, with which marks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk.domain.agenda import ItemState, Level
from desk.domain.dossier import Directory
from desk.domain.item_readiness import keeps_waiting
from desk.services.pool import PoolItem
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.pinyin import matches

_STATES = (
    ItemState.READY,
    ItemState.REVIEWED,
    ItemState.PROPOSED,
    ItemState.RETURNED,
    ItemState.DEFERRED,
    ItemState.SCHEDULED,
    ItemState.WITHDRAWN,
)
"""In the order of how near they are to a meeting."""

_TONES = {
    ItemState.READY: "good",
    ItemState.REVIEWED: "link",
    ItemState.RETURNED: "warning",
    ItemState.DEFERRED: "warning",
}


class Chip(StrEnum):
    """The ready-made filters above the list."""

    WAITING = "waiting"
    READY = "ready"
    UNREADY = "unready"
    DISPUTED = "disputed"
    PUT_OFF = "put_off"
    WITHDRAWN = "withdrawn"


class Grouping(StrEnum):
    """What the list is grouped by."""

    STATE = "state"
    UNIT = "unit"
    LEADER = "leader"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class PoolLine:
    """An item as the list shows it; marks are (text, tone)."""

    item_id: str
    title: str
    facts: str
    marks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group."""

    text: str


def keeps(chip: Chip, item: PoolItem) -> bool:
    """Return whether a ready-made filter keeps an item."""
    state = item.dossier.item.state
    waits = state is not ItemState.WITHDRAWN
    match chip:
        case Chip.WAITING:
            return waits
        case Chip.READY:
            return waits and not keeps_waiting(item.missing)
        case Chip.UNREADY:
            return waits and bool(keeps_waiting(item.missing))
        case Chip.DISPUTED:
            return waits and bool(item.disagreeing)
        case Chip.PUT_OFF:
            return state in (ItemState.RETURNED, ItemState.DEFERRED)
        case Chip.WITHDRAWN:
            return not waits


def fits(item: PoolItem, typed: str, names: Directory) -> bool:
    """Return whether an item is meant by what was typed: words, or letters of their pinyin."""
    agenda = item.dossier.item
    others = (
        names.unit_name(agenda.presenter_unit_id),
        names.person_name(agenda.leader_id),
        agenda.request,
    )
    return not typed.strip() or matches(typed, agenda.title, others)


def lines(items: Iterable[PoolItem], by: Grouping, names: Directory) -> list[PoolLine | Heading]:
    """Return the items as lines under headings."""
    groups: dict[tuple[int, str], list[PoolItem]] = {}
    for item in items:
        groups.setdefault(_group(item, by, names), []).append(item)
    found: list[PoolLine | Heading] = []
    for key, members in sorted(groups.items(), key=lambda group: group[0]):
        found.append(Heading(f"{key[1]}　{len(members)}"))
        found += [_line(item, by, names) for item in members]
    return found


def _group(item: PoolItem, by: Grouping, names: Directory) -> tuple[int, str]:
    agenda = item.dossier.item
    match by:
        case Grouping.STATE:
            return _STATES.index(agenda.state), enum_text(agenda.state)
        case Grouping.LEVEL:
            return list(Level).index(agenda.level), enum_text(agenda.level)
        case Grouping.UNIT:
            name, order = names.unit_name(agenda.presenter_unit_id), list(names.units)
            place = order.index(agenda.presenter_unit_id or "") if name else len(order)
            none = QCoreApplication.translate("PoolLines", "No presenting unit")
        case Grouping.LEADER:
            name, order = names.person_name(agenda.leader_id), list(names.people)
            place = order.index(agenda.leader_id or "") if name else len(order)
            none = QCoreApplication.translate("PoolLines", "No leader in charge")
    return place, name or none


def _line(item: PoolItem, by: Grouping, names: Directory) -> PoolLine:
    agenda = item.dossier.item
    facts = [
        "" if by is Grouping.UNIT else names.unit_name(agenda.presenter_unit_id),
        "" if by is Grouping.LEADER else names.person_name(agenda.leader_id),
        "" if by is Grouping.LEVEL else enum_text(agenda.level),
    ]
    return PoolLine(
        item_id=agenda.id,
        title=agenda.title,
        facts="　".join(filter(None, facts)),
        marks=tuple(_marks(item, by)),
    )


def _marks(item: PoolItem, by: Grouping) -> Sequence[tuple[str, str]]:
    translate = QCoreApplication.translate
    agenda = item.dossier.item
    marks = []
    if by is not Grouping.STATE:
        marks.append((enum_text(agenda.state), _TONES.get(agenda.state, "")))
    lacking = keeps_waiting(item.missing)
    if agenda.state is not ItemState.WITHDRAWN:
        missing = translate("PoolLines", "{n} missing").replace("{n}", str(len(lacking)))
        ready = translate("PoolLines", "Complete")
        marks.append((missing, "warning") if lacking else (ready, "good"))
    if item.disagreeing:
        units = "、".join(item.disagreeing)
        marks.append((translate("PoolLines", "{units} disagree").replace("{units}", units), "late"))
    if agenda.major:
        marks.append((translate("PoolLines", "Major"), ""))
    if agenda.carried_from_id:
        marks.append((translate("PoolLines", "From an earlier meeting"), ""))
    return marks
