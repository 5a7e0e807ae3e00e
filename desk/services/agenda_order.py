"""Putting a whole agenda into an order: one operation, one undo."""

from collections.abc import Iterable
from dataclasses import replace

from desk.domain.agenda import AgendaItem
from desk.domain.agenda_order import AgendaRule, ordered
from desk.domain.operations import Work, operation
from desk.services.dossiers import load_directory


@operation()
def order_agenda(work: Work, meeting_id: str, rule: AgendaRule) -> tuple[AgendaItem, ...]:
    """Order a meeting's items by a rule and return them; equal ones keep the order they had."""
    items = work.find(AgendaItem, meeting_id=meeting_id)
    return _number(work, ordered(items, rule, load_directory(work)))


def _number(work: Work, items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    return tuple(
        work.put(replace(item, position=number)) for number, item in enumerate(items, start=1)
    )
