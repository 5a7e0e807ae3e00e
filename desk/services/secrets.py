"""Making an item a bare placeholder: all that says what it is about goes (涉密议题)."""

from dataclasses import replace
from typing import Any

from desk.domain.agenda import AgendaItem
from desk.domain.operations import Work, operation
from desk.domain.secrets import CONTENT, PARTS


@operation()
def make_placeholder(work: Work, item_id: str) -> AgendaItem:
    """Empty an item but for its title and keep it out of the minutes; return it.

    What had been entered stays in the journal, where nothing is ever taken out.
    """
    item = work.get(AgendaItem, item_id)
    for kind in PARTS:
        for part in work.find(kind, item_id=item_id):
            work.remove(kind, part.id)
    emptied: dict[str, Any] = dict.fromkeys(CONTENT, "")
    return work.put(replace(item, placeholder=True, in_minutes=False, **emptied))
