"""The copy of an item that waits in the pool after its meeting has put it off."""

from dataclasses import replace
from typing import Any, Final, TypeVar

from desk.domain.agenda import AgendaItem, Consultation, Material, Option
from desk.domain.ids import new_id
from desk.domain.item_course import ItemCheck
from desk.domain.operations import Reader, Work
from desk.domain.record import Record

P = TypeVar("P", bound=Record)

_PARTS: Final = (Option, Consultation, Material, ItemCheck)


def copy_to_pool(work: Work, item: AgendaItem) -> AgendaItem:
    """Keep a copy of an item in the pool, with options, answers, checks and papers.

    The papers are to be sent again for the meeting it comes to; what was said and decided stays
    with the item.
    """
    waiting = work.find(AgendaItem, meeting_id=None)
    copied = work.add(
        replace(
            _as_copied(item, item),
            id=new_id(),
            position=max((other.position for other in waiting), default=0) + 1,
        )
    )
    for part in _PARTS:
        for record in work.find(part, item_id=item.id):
            work.add(replace(_part_as_copied(record, copied.id), id=new_id()))
    return copied


def pool_copy(reader: Reader, item: AgendaItem) -> AgendaItem | None:
    """Return the item that goes on with this one, in the pool or in a later meeting; or None."""
    found = reader.find(AgendaItem, carried_from_id=item.id)
    return found[-1] if found else None


def untouched(reader: Reader, item: AgendaItem, copied: AgendaItem) -> bool:
    """Whether a copy still says what the item says and waits in the pool as it was put there."""
    if replace(_as_copied(item, copied), position=copied.position) != copied:
        return False
    return all(
        [replace(_part_as_copied(r, copied.id), id="") for r in reader.find(part, item_id=item.id)]
        == [replace(r, id="") for r in reader.find(part, item_id=copied.id)]
        for part in _PARTS
    )


def _as_copied(item: AgendaItem, copied: AgendaItem) -> AgendaItem:
    return replace(
        item,
        id=copied.id,
        meeting_id=None,
        late=False,
        unready_reason="",
        carried_from_id=item.id,
    )


def _part_as_copied(record: P, item_id: str) -> P:
    changes: dict[str, Any] = {"item_id": item_id}
    if isinstance(record, Material):
        changes["sent"] = None
    return replace(record, **changes)
