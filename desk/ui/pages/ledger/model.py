"""The table's model: group lines and, below each, its assignments."""

from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from desk.domain.ledger_row import LedgerRow
from desk.ui.pages.ledger.lines import Group, Status, day_text, status
from desk.ui.widgets.grouped import GroupedModel, Index

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


class LedgerModel(GroupedModel[LedgerRow]):
    """Shows groups of ledger rows. Group lines can be neither selected nor reached by keys."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(LedgerRow, len(Col), parent)
        self._today = date.today()

    def show(self, groups: list[Group], today: date) -> None:
        """Replace everything that is shown."""
        self._today = today
        lines: list[Group | LedgerRow] = []
        for group in groups:
            if group.title:
                lines.append(group)
            lines += group.rows
        self.replace(lines)

    def group_at(self, line: int) -> Group | None:
        """Return the group a line is the heading of, or None."""
        found = self._lines[line]
        return found if isinstance(found, Group) else None

    def line_of(self, assignment_id: str) -> int | None:
        """Return the line an assignment is on, or None."""
        for line, found in enumerate(self._lines):
            if isinstance(found, LedgerRow) and found.id == assignment_id:
                return line
        return None

    def headings(self) -> list[str]:
        """Return the columns' headings."""
        return [
            self.tr("Number"),
            self.tr("Matter"),
            self.tr("Lead"),
            self.tr("Support"),
            self.tr("Leader"),
            self.tr("Due"),
            self.tr("Status"),
        ]

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
