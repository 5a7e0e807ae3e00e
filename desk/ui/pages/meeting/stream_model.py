"""The entries of an item as lines of a list, for the stream and for screen readers."""

from collections.abc import Sequence
from operator import is_
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desk.domain.decisions import Note, Statement
from desk.ui.pages.meeting.stream_order import Entry, entry_id
from desk.ui.pages.meeting.texts import verb_choices
from desk.ui.widgets.choices import enum_text

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class StreamModel(QAbstractListModel):
    """Shows entries; what stays in its place is not announced as changed."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}

    @property
    def entries(self) -> list[Entry]:
        """The entries shown."""
        return self._entries

    def row(self, record_id: str) -> int:
        """Return the row of an entry by its record's id, -1 where it is not shown."""
        return self._rows.get(record_id, -1)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries: one run of rows comes or goes, or all are shown anew."""
        new = list(entries)
        old = self._entries
        if len(new) == len(old) and all(map(is_, new, old)):
            return
        same = _common(old, new)
        tail = _common(old[same:][::-1], new[same:][::-1])
        gone, come = len(old) - same - tail, len(new) - same - tail
        changed = [
            *(row for row in range(same) if new[row] is not old[row]),
            *(len(new) - n for n in range(tail, 0, -1) if new[-n] is not old[-n]),
        ]
        if gone and come:
            self.beginResetModel()
            self._take(new)
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(_TOP, same, same + gone - 1)
            self._take(new)
            self.endRemoveRows()
        elif come:
            self.beginInsertRows(_TOP, same, same + come - 1)
            self._take(new)
            self.endInsertRows()
        else:
            self._take(new)
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)))

    def show_others(self, entries: Sequence[Entry]) -> None:
        """Show the entries of another item."""
        self.beginResetModel()
        self._take(list(entries))
        self.endResetModel()

    def _take(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._rows = {entry_id(entry): row for row, entry in enumerate(entries)}

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._entries):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said(self._entries[index.row()])
        return None


def said(entry: Entry) -> str:
    """Return an entry as one line: when, who, what."""
    if isinstance(entry, Note):
        return "　".join(filter(None, (entry.time, entry.speaker, entry.text)))
    if isinstance(entry, Statement):
        return f"{dict(verb_choices())[entry.verb]}　{entry.text}"
    return f"{enum_text(entry.decision.outcome)}　{entry.decision.text}"


def _common(a: Sequence[Entry], b: Sequence[Entry]) -> int:
    """Return how many entries two lists begin with that are of the same records."""
    for place, (x, y) in enumerate(zip(a, b, strict=False)):
        if x is not y and entry_id(x) != entry_id(y):
            return place
    return min(len(a), len(b))
