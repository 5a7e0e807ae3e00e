"""The palette's lines as a model: heads can be neither chosen nor reached by keys."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desk.services.palette import RecordEntry
from desk.ui.commands import Command
from desk.ui.palette.lines import Head, Line

LINE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Shows lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Replace everything that is listed."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def entry(self, row: int) -> Command | RecordEntry | None:
        """Return what can be chosen at a row, or None."""
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return None if isinstance(line, Head) else line

    def first_entry(self) -> int:
        """Return the row of the first entry; -1 where there is none."""
        return self.next_entry(-1, 1)

    def next_entry(self, row: int, by: int) -> int:
        """Return the row of the next entry up or down; the first and the last are neighbours."""
        count = len(self.lines)
        for step in range(1, count + 1):
            place = (row + by * step) % count
            if self.entry(place) is not None:
                return place
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        return None


def spoken(line: Line) -> str:
    """Return a line as a screen reader says it."""
    if isinstance(line, Command):
        return "　".join(filter(None, (line.title, line.key)))
    if isinstance(line, RecordEntry):
        return "　".join(filter(None, (line.title, line.note)))
    return line.title
