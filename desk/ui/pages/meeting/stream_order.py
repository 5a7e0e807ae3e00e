"""In which order notes, statements and decisions of an item are shown."""

from collections.abc import Iterator

from desk.domain.decisions import Decision, Note, Statement
from desk.domain.dossier import DecisionDossier, ItemDossier

_ONE_MOMENT_MS = 1500
_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"

Entry = Note | Statement | DecisionDossier


def recorded(entry: Entry) -> Note | Statement | Decision:
    """Return the record that an entry shows."""
    return entry.decision if isinstance(entry, DecisionDossier) else entry


def entry_id(entry: Entry) -> str:
    """Return the id of the record that an entry shows."""
    return recorded(entry).id


_FIGURES = str.maketrans(_DIGITS, "0123456789abcdefghijklmnopqrstuv")


def _made_at(record_id: str) -> int:
    """Return the milliseconds that an id begins with (see domain.ids)."""
    return int(record_id[:10].translate(_FIGURES), 32)


def stream(item: ItemDossier) -> list[Entry]:
    """Return an item's entries as they were made, each kind in the order people gave it.

    Ids begin with the time they were made at, so the heads of the three lists say which entry came
    first. What was made at nearly one moment came from a file: notes, statements, decisions.
    """
    lists: list[Iterator[Entry]] = [iter(item.notes), iter(item.statements), iter(item.decisions)]
    heads = [_head(entries) for entries in lists]
    merged: list[Entry] = []
    while True:
        waiting = [(head[0], which) for which, head in enumerate(heads) if head is not None]
        if not waiting:
            return merged
        first = min(waiting)[0]
        which = min(which for moment, which in waiting if moment - first < _ONE_MOMENT_MS)
        taken = heads[which]
        assert taken is not None
        merged.append(taken[1])
        if len(waiting) == 1:
            merged.extend(lists[which])
            return merged
        heads[which] = _head(lists[which])


_LISTS = ("notes", "statements", "decisions")


def stream_after(before: ItemDossier, shown: list[Entry], item: ItemDossier) -> list[Entry]:
    """Return an item's entries as `stream` does, from those shown of it before.

    What was taken down since is put after them without looking through thousands again.
    """
    if before.item.id != item.item.id or not shown:
        return stream(item)
    added: list[tuple[int, Entry]] = []
    for which, name in enumerate(_LISTS):
        old, new = getattr(before, name), getattr(item, name)
        if new is not old:
            if new[: len(old)] != old:
                return stream(item)
            added += [(which, entry) for entry in new[len(old) :]]
    if not added:
        return shown
    (kind, entry), made = added[0], _made_at(entry_id(added[0][1]))
    lasts = [(which, lst[-1]) for which, n in enumerate(_LISTS) if (lst := getattr(before, n))]
    # of one moment the later kinds follow: it may have to go before some of those shown
    parted = all(
        _made_at(entry_id(last)) + (_ONE_MOMENT_MS if which > kind else 0) <= made
        for which, last in lasts
    )
    if len(added) > 1 or not parted:
        return stream(item)
    return [*shown, entry]


def _head(entries: Iterator[Entry]) -> tuple[int, Entry] | None:
    entry = next(entries, None)
    return None if entry is None else (_made_at(entry_id(entry)), entry)
