"""Tables of records under headings that take the whole width and can't be chosen."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desk.ui import tokens as t
from desk.ui.widgets.labels import repolish

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_HEADER = 36


class GroupedModel(QAbstractTableModel, Generic[R]):
    """Lines that are records of one kind, and headings. A subclass says what its cells show."""

    def __init__(self, kind: type[R], columns: int, parent: Any = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._columns = columns
        self._lines: list[Any] = []

    def headings(self) -> Sequence[str]:
        """Return the columns' headings, in order."""
        raise NotImplementedError

    def replace(self, lines: Sequence[Any]) -> None:
        """Replace every line: records, and whatever a heading is made from."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def row_at(self, line: int) -> R | None:
        """Return the record on a line, or None."""
        found = self._lines[line] if 0 <= line < len(self._lines) else None
        return found if isinstance(found, self._kind) else None

    def rows(self) -> list[R]:
        """Return the records in the order they are shown."""
        return [found for found in self._lines if isinstance(found, self._kind)]

    def first_line(self) -> int | None:
        """Return the first line with a record, or None."""
        return next((i for i, f in enumerate(self._lines) if isinstance(f, self._kind)), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.headings()[section] if role == Qt.ItemDataRole.DisplayRole else None


class GroupedTable(QTableView):
    """A calm table of whole lines over a GroupedModel; one column takes the free room."""

    def __init__(
        self, model: GroupedModel[Any], free: int, heading: int, parent: QWidget | None = None
    ) -> None:
        """`free` is the column that stretches, `heading` the height of a heading's line (px)."""
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self._set_up_headers(free, heading)

    def _set_up_headers(self, free: int, heading: int) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(t.ROW)
        self.verticalHeader().setMinimumSectionSize(heading)
        header = self.horizontalHeader()
        header.setProperty("edge", "page")
        repolish(header)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(_HEADER)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(free, QHeaderView.ResizeMode.Stretch)
