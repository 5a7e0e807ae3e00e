"""The table's model: a line for each stage that has papers, and below it the papers."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from desk.services.paper_rows import PaperRow
from desk.ui.pages.papers.words import (
    kind_text,
    meaning,
    paper_name,
    stage_of,
    stage_text,
    status_text,
)
from desk.ui.preview.request import PaperKey, key_of, same_paper
from desk.ui.widgets.grouped import GroupedModel, Index

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The PaperRow of a line, None for a stage's."""


class Col(IntEnum):
    """The columns, in their order."""

    KIND = 0
    SUBJECT = 1
    NUMBER = 2
    STATUS = 3
    FILE = 4


class PapersModel(GroupedModel[PaperRow]):
    """Shows papers by stage. Lines of stages can be neither selected nor reached by keys."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(PaperRow, len(Col), parent)
        self._title = ""

    def show(self, rows: Sequence[PaperRow], title: str) -> None:
        """Replace everything that is shown. `title` is the meeting's: it is not repeated."""
        self._title = title
        lines: list[int | PaperRow] = []
        for stage in range(3):
            own = [row for row in rows if stage_of(row.kind) == stage]
            lines += [stage, *own] if own else []
        self.replace(lines)

    def line_of(self, key: PaperKey) -> int | None:
        """Return the line a paper is on, or None."""
        for line, found in enumerate(self._lines):
            if isinstance(found, PaperRow) and same_paper(key, key_of(found)):
                return line
        return None

    def headings(self) -> list[str]:
        """Return the columns' headings."""
        return [
            self.tr("Paper"),
            self.tr("About"),
            self.tr("Number"),
            self.tr("Status"),
            self.tr("File"),
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if not isinstance(line, PaperRow):
            wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._stage_line(line) if role in wanted else None
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(line, Col(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{paper_name(line)}　{status_text(line)[0]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(line, Col(index.column()))
        return None

    def cell(self, row: PaperRow, column: Col) -> str:
        """Return what a cell shows."""
        match column:
            case Col.KIND:
                return kind_text(row.kind)
            case Col.SUBJECT:
                return row.subject if row.subject != self._title else ""
            case Col.NUMBER:
                return row.number
            case Col.STATUS:
                return status_text(row)[0]
            case Col.FILE:
                return self._file(row)

    def _file(self, row: PaperRow) -> str:
        name = row.path.name if row.path is not None and row.path.name else ""
        if row.signed is not None:
            signed = self.tr("Signed final")
            return f"{signed}　{name}" if name else signed
        return name

    def _stage_line(self, stage: int) -> str:
        count = sum(isinstance(f, PaperRow) and stage_of(f.kind) == stage for f in self._lines)
        said = self.tr("{n} papers").replace("{n}", str(count))
        return f"{stage_text(stage)}　{said}"

    def _tooltip(self, row: PaperRow, column: Col) -> str | None:
        if column is Col.STATUS:
            return meaning(row)
        if column is Col.FILE:
            return str(row.path) if row.path is not None and row.path.name else None
        return self.cell(row, column) or None
