"""In which order notes, statements and decisions of an item are shown."""

from collections.abc import Sequence

from desk.domain.decisions import Note, Statement
from desk.domain.dossier import DecisionDossier, ItemDossier

Entry = Note | Statement | DecisionDossier


def entry_id(entry: Entry) -> str:
    """Return the id of the record that an entry shows."""
    return entry.decision.id if isinstance(entry, DecisionDossier) else entry.id


def stream(item: ItemDossier) -> list[Entry]:
    """Return an item's entries as they were made, each kind in the order people gave it.

    Ids made later sort later, so the heads of the three lists say which entry came first.
    """
    lists: list[Sequence[Entry]] = [item.notes, item.statements, item.decisions]
    heads = [0, 0, 0]
    merged: list[Entry] = []
    while True:
        waiting = [
            (entry_id(entries[head]), which)
            for which, (entries, head) in enumerate(zip(lists, heads, strict=True))
            if head < len(entries)
        ]
        if not waiting:
            return merged
        _, which = min(waiting)
        merged.append(lists[which][heads[which]])
        heads[which] += 1
