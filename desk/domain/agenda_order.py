"""Orders an office puts an agenda into; items a rule says nothing of stay as they stood."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, Final

from desk.domain.agenda import AgendaItem, ItemKind, Level
from desk.domain.dossier import Directory


class AgendaRule(StrEnum):
    """A rule that an agenda can be ordered by."""

    LEVEL = "level"
    """What the highest level settles comes first (S4)."""
    UNITS = "units"
    """In the directory's order of the presenting units."""
    CARRIED = "carried"
    """What an earlier meeting left comes first."""
    KINDS = "kinds"
    """学习 first, 人事 last: observers leave before it."""


_LEVELS: Final = tuple(reversed(Level))
_FIRST, _BETWEEN, _LAST = 0, 1, 2
_BY_KIND: Final = {ItemKind.STUDY: _FIRST, ItemKind.PERSONNEL: _LAST}


def ordered(
    items: Sequence[AgendaItem], rule: AgendaRule, directory: Directory
) -> tuple[AgendaItem, ...]:
    """Return the items in the order of a rule; equal ones keep the order they had."""
    units = {unit_id: place for place, unit_id in enumerate(directory.units)}
    keys: dict[AgendaRule, Callable[[AgendaItem], Any]] = {
        AgendaRule.LEVEL: lambda item: _LEVELS.index(item.level),
        AgendaRule.UNITS: lambda item: units.get(item.presenter_unit_id or "", len(units)),
        AgendaRule.CARRIED: lambda item: item.carried_from_id is None,
        AgendaRule.KINDS: lambda item: _BY_KIND.get(item.kind, _BETWEEN),
    }
    return tuple(sorted(items, key=keys[rule]))
