"""The table's model: group lines and, below each, its assignments."""

from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desk.domain.ledger_row import LedgerRow
from desk.ui.pages.ledger.lines import Group, Status, day_text, status

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The LedgerRow of a line, None for a group line."""
STATUS_ROLE = Qt.ItemDataRole.UserRole + 1


class Col(IntEnum):
    """The columns, in their order."""

    NUMBER = 0
    TEXT = 1
    LEAD = 2
    SUPPORT = 3
    LEADER = 4
    DUE = 5
    STATUS = 6


class LedgerModel(QAbstractTableModel):
    """Shows groups of ledger rows. Group lines can be neither selected nor reached by keys."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: list[Group | LedgerRow] = []
        self._today = date.today()

    def show(self, groups: list[Group], today: date) -> None:
        """Replace everything that is shown."""
        self.beginResetModel()
        self._today = today
        self._lines = []
        for group in groups:
            if group.title:
                self._lines.append(group)
            self._lines += group.rows
        self.endResetModel()

    def group_at(self, line: int) -> Group | None:
        """Return the group a line is the heading of, or None."""
        found = self._lines[line]
        return found if isinstance(found, Group) else None

    def row_at(self, line: int) -> LedgerRow | None:
        """Return the assignment on a line, or None."""
        if not 0 <= line < len(self._lines):
            return None
        found = self._lines[line]
        return found if isinstance(found, LedgerRow) else None

    def line_of(self, assignment_id: str) -> int | None:
        """Return the line an assignment is on, or None."""
        for line, found in enumerate(self._lines):
            if isinstance(found, LedgerRow) and found.id == assignment_id:
                return line
        return None

    def first_line(self) -> int | None:
        """Return the first line with an assignment, or None."""
        return next((i for i, f in enumerate(self._lines) if isinstance(f, LedgerRow)), None)

    def rows(self) -> list[LedgerRow]:
        """Return the assignments in the order they are shown."""
        return [found for found in self._lines if isinstance(found, LedgerRow)]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Col)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Col.NUMBER: self.tr("Number"),
            Col.TEXT: self.tr("Matter"),
            Col.LEAD: self.tr("Lead"),
            Col.SUPPORT: self.tr("Support"),
            Col.LEADER: self.tr("Leader"),
            Col.DUE: self.tr("Due"),
            Col.STATUS: self.tr("Status"),
        }[Col(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, Group):
            return self._group_data(line, role)
        column = Col(index.column())
        if role == ROW_ROLE:
            return line
        if role == STATUS_ROLE:
            return status(line, self._today)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(line, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.whole(line, column)
        return None

    def _group_data(self, group: Group, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.group_text(group)
        return None

    def group_text(self, group: Group) -> str:
        """Return a group's line: the meeting, its date, how many."""
        count = len(group.rows)
        number = self.tr("1 matter") if count == 1 else self.tr("{n} matters").format(n=count)
        return "　".join(filter(None, (group.title, day_text(group.day, self._today), number)))

    def cell(self, row: LedgerRow, column: Col) -> str:
        """Return what a cell shows: short enough for a table."""
        if column is Col.SUPPORT and len(row.support) > 1:
            pattern = self.tr("{unit} and {n} more")
            return pattern.format(unit=row.support[0], n=len(row.support) - 1, all=len(row.support))
        if column is Col.DUE:
            if row.due is None:
                return self.tr("long-term") if row.long_term else "—"
            return day_text(row.due, self._today)
        return self.whole(row, column) or "—"

    def whole(self, row: LedgerRow, column: Col) -> str:
        """Return a cell's whole text, for tooltips and screen readers."""
        match column:
            case Col.NUMBER:
                return row.number
            case Col.TEXT:
                return row.text
            case Col.LEAD:
                return row.lead or self.tr("no unit yet")
            case Col.SUPPORT:
                return "、".join(row.support)
            case Col.LEADER:
                return row.leader
            case Col.DUE:
                return row.due.isoformat() if row.due else ""
            case Col.STATUS:
                found: Status = status(row, self._today)
                return "　".join(filter(None, (found.text, found.beside)))
