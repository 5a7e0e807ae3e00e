"""What the palette lists: groups of commands and records, the likeliest first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.services.finding import Finder, Hit
from desk.services.palette import RecordEntry
from desk.ui.commands import Command

Entry = Command | RecordEntry
E = TypeVar("E", Command, RecordEntry)

PAGE, WINDOW, PLACES = "page", "window", "places"
RECENT = "recent"
_MOST = 6
_MOST_ALONE = 40

_HEADS: dict[str, object] = {
    RECENT: QT_TRANSLATE_NOOP("Palette", "Recently used"),
    PAGE: QT_TRANSLATE_NOOP("Palette", "On this page"),
    WINDOW: QT_TRANSLATE_NOOP("Palette", "Commands"),
    PLACES: QT_TRANSLATE_NOOP("Palette", "Go to"),
    "meeting": QT_TRANSLATE_NOOP("Palette", "Meetings"),
    "agenda_item": QT_TRANSLATE_NOOP("Palette", "Items"),
    "decision": QT_TRANSLATE_NOOP("Palette", "Decisions"),
    "assignment": QT_TRANSLATE_NOOP("Palette", "Assignments"),
    "person": QT_TRANSLATE_NOOP("Palette", "People"),
    "unit": QT_TRANSLATE_NOOP("Palette", "Units"),
    "paper": QT_TRANSLATE_NOOP("Palette", "Papers"),
}
"""The groups, in the order they take where nothing else decides."""


@dataclass(frozen=True, slots=True)
class Head:
    """The line above a group."""

    title: str


Line = Head | Command | RecordEntry


def mark_of(entry: Entry) -> str:
    """Return what an entry is remembered by once it was used; no name is in it."""
    return f"command:{entry.id}" if isinstance(entry, Command) else f"{entry.kind}:{entry.id}"


def lines(
    query: str,
    commands: dict[str, Finder[Command]],
    records: Finder[RecordEntry],
    recent: Sequence[str],
) -> list[Line]:
    """Return what answers a query, group by group; what is recent, and commands, where none is.

    `commands` are those of PAGE, WINDOW and PLACES; `recent` are marks, the newest first.
    """
    if not query.strip():
        return list(_at_rest(commands, records, recent))
    places = {mark: place for place, mark in enumerate(recent)}
    groups: dict[str, list[_Scored]] = {}
    for name, finder in commands.items():
        groups.setdefault(name, []).extend(_scored(finder.find(query), places))
    for scored in _scored(records.find(query), places):
        assert isinstance(scored.entry, RecordEntry)
        groups.setdefault(scored.entry.kind, []).append(scored)
    found = [(name, sorted(group, key=_score)) for name, group in groups.items() if group]
    order = list(_HEADS)
    found.sort(key=lambda pair: (_score(pair[1][0]), order.index(pair[0])))
    most = _MOST_ALONE if len(found) == 1 else _MOST
    return [
        line
        for name, group in found
        for line in (_head(name), *(scored.entry for scored in group[:most]))
    ]


@dataclass(frozen=True, slots=True)
class _Scored:
    score: tuple[int, int]
    entry: Entry


def _score(scored: _Scored) -> tuple[int, int]:
    return scored.score


def _scored(hits: Iterable[Hit[E]], places: dict[str, int]) -> Iterator[_Scored]:
    """Yield entries with what they are ordered by: used lately, then how well they answer."""
    for hit in hits:
        place = places.get(mark_of(hit.entry))
        yield _Scored((0, place) if place is not None else (1, hit.match), hit.entry)


def _at_rest(
    commands: dict[str, Finder[Command]], records: Finder[RecordEntry], recent: Sequence[str]
) -> Iterator[Line]:
    every: list[Entry] = [entry for finder in commands.values() for entry in finder.entries]
    every += records.entries
    known = {mark_of(entry): entry for entry in every} if recent else {}
    used = [known[mark] for mark in recent if mark in known][:_MOST]
    groups: dict[str, Sequence[Entry]] = {RECENT: used}
    groups |= {name: finder.entries for name, finder in commands.items()}
    for name, entries in groups.items():
        if entries:
            yield _head(name)
            yield from entries


def _head(name: str) -> Head:
    return Head(QCoreApplication.translate("Palette", str(_HEADS[name])))
