"""In which order notes, statements and decisions of an item are shown."""

from collections.abc import Sequence

from desk.domain.decisions import Note, Statement
from desk.domain.dossier import DecisionDossier, ItemDossier

_ONE_MOMENT_MS = 1500
_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"

Entry = Note | Statement | DecisionDossier


def entry_id(entry: Entry) -> str:
    """Return the id of the record that an entry shows."""
    return entry.decision.id if isinstance(entry, DecisionDossier) else entry.id


def _made_at(record_id: str) -> int:
    """Return the milliseconds that an id begins with (see domain.ids)."""
    moment = 0
    for character in record_id[:10]:
        moment = moment * 32 + max(0, _DIGITS.find(character))
    return moment


def stream(item: ItemDossier) -> list[Entry]:
    """Return an item's entries as they were made, each kind in the order people gave it.

    Ids begin with the time they were made at, so the heads of the three lists say which entry came
    first. What was made at nearly one moment came from a file: notes, statements, decisions.
    """
    lists: list[Sequence[Entry]] = [item.notes, item.statements, item.decisions]
    heads = [0, 0, 0]
    merged: list[Entry] = []
    while True:
        waiting = [
            (_made_at(entry_id(entries[head])), which)
            for which, (entries, head) in enumerate(zip(lists, heads, strict=True))
            if head < len(entries)
        ]
        if not waiting:
            return merged
        first = min(moment for moment, _ in waiting)
        which = min(which for moment, which in waiting if moment - first < _ONE_MOMENT_MS)
        merged.append(lists[which][heads[which]])
        heads[which] += 1
