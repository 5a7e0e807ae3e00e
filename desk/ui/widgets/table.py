"""Calm tables: no grid, a hairline under each row, cut text whole in a tooltip, all by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desk.ui import tokens as t
from desk.ui.widgets.table_cells import BADGE, EDGE, TONE, WRAP, CellPainter

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
RECORD = Qt.ItemDataRole.UserRole
WRAPPED_ROWS = 500
"""Rows measured one by one where a column wraps; beyond that every row has room for two lines."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """A column: what it shows of a record, how, and how a changed cell is kept."""

    title: str
    text: Callable[[T], str]
    align: str = "left"
    """left, right or center."""
    tone: str | Callable[[T], str] = ""
    """Strength or colour of the text: "", second, third, strong, late, warning, good, link."""
    badge: Callable[[T], str | None] | None = None
    """Return a tone ("" is neutral) to show the text as a badge, None to show it as text."""
    width: int = 0
    """Fixed width in pixels; 0 shares the free room."""
    stretch: int = 1
    minimum: int = 80
    """A column that shares the free room never gets narrower than this."""
    wrap: bool = False
    """Break a long text into two lines instead of cutting it after one."""
    editable: Callable[[T], bool] | None = None
    apply: Callable[[T, str], object] | None = None
    """Called with the record and the text typed into its cell; makes the column editable."""
    tooltip: Callable[[T], str] | None = None
    sort_key: Callable[[T], Any] | None = None


def shared_widths(columns: Sequence[Column[Any]], width: int) -> list[int]:
    """Return how wide each column is: fixed ones first, the others share what is left.

    One whose share is below its minimum gets that, and the others share the rest.
    """
    widths = {place: column.width for place, column in enumerate(columns) if column.width}
    sharing = {place: column for place, column in enumerate(columns) if not column.width}
    while sharing:
        free = width - sum(widths.values())
        shares = sum(column.stretch for column in sharing.values()) or 1
        fair = {place: free * column.stretch // shares for place, column in sharing.items()}
        short = {p: c.minimum for p, c in sharing.items() if fair[p] < c.minimum}
        settled = short or fair
        widths |= settled
        sharing = {place: column for place, column in sharing.items() if place not in settled}
    return [widths[place] for place in range(len(columns))]


class RecordTableModel(QAbstractTableModel, Generic[T]):
    """Shows a list of records by columns."""

    def __init__(
        self, columns: Sequence[Column[T]], rows: Sequence[T] = (), parent: Any = None
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._rows = list(rows)

    @property
    def rows(self) -> list[T]:
        """The records shown."""
        return self._rows

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other records. Where the count stays, selection and scrolling stay too."""
        rows = list(rows)
        if len(rows) == len(self._rows) and rows:
            changed = [i for i, row in enumerate(rows) if row != self._rows[i]]
            self._rows = rows
            last = len(self.columns) - 1
            for row in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def record(self, index: Index | int) -> T | None:
        """Return the record of a row, or None."""
        row = index if isinstance(index, int) else index.row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index) if index.isValid() else None
        if record is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(record)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == TONE:
            return column.tone(record) if callable(column.tone) else column.tone
        if role == BADGE:
            return column.badge(record) if column.badge is not None else None
        if role == WRAP:
            return column.wrap
        if role == RECORD:
            return record
        if role == Qt.ItemDataRole.ToolTipRole and column.tooltip is not None:
            return column.tooltip(record) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title} {column.text(record)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        record = self.record(index) if index.isValid() else None
        column = self.columns[index.column()] if record is not None else None
        if column is None or record is None or column.apply is None:
            return flags
        free = column.editable is None or column.editable(record)
        return flags | Qt.ItemFlag.ItemIsEditable if free else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        record = self.record(index) if index.isValid() else None
        column = self.columns[index.column()] if record is not None else None
        if column is None or record is None or column.apply is None:
            return False
        text = str(value)
        if text != column.text(record):
            column.apply(record, text)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column's sort key (its text where it has none)."""
        if not 0 <= column < len(self.columns):
            return
        chosen = self.columns[column]
        self.layoutAboutToBeChanged.emit()
        self._rows.sort(
            key=chosen.sort_key or chosen.text, reverse=order is Qt.SortOrder.DescendingOrder
        )
        self.layoutChanged.emit()


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = {
        "right": Qt.AlignmentFlag.AlignRight,
        "center": Qt.AlignmentFlag.AlignHCenter,
    }.get(column.align, Qt.AlignmentFlag.AlignLeft)
    return side | Qt.AlignmentFlag.AlignVCenter


class SheetTable(QTableView):
    """A table of records, a row at a time. Enter or double-click emits `row_activated`."""

    row_activated = Signal(object)
    """The record that Enter or a double-click was on."""
    row_chosen = Signal(object)
    """The record the cursor is on, or None."""

    def __init__(
        self,
        name: str = "",
        parent: QWidget | None = None,
        *,
        dense: bool = False,
        at_page_edge: bool = True,
    ) -> None:
        """With `at_page_edge` the first column begins where the page's title does."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._width = 0
        self._painter = CellPainter(t.PAGE_EDGE if at_page_edge else EDGE, self)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(t.ROW_DENSE)
        self.verticalHeader().setDefaultSectionSize(t.ROW_DENSE if dense else t.ROW)
        header = self.horizontalHeader()
        header.setProperty("edge", "page" if at_page_edge else "")
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(t.ROW_DENSE)
        self.doubleClicked.connect(self._activate)
        self._measure = QTimer(self, singleShot=True, interval=0)
        self._measure.timeout.connect(self._fit_rows)

    def setModel(self, model: Any) -> None:
        """Show a RecordTableModel."""
        super().setModel(model)
        model.modelReset.connect(self._measure.start)
        model.dataChanged.connect(self._measure.start)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.row_chosen.emit(now.data(RECORD) if now.isValid() else None)
        )
        self._measure.start()
        self._share_width(self._width)

    def current_record(self) -> Any:
        """Return the record the cursor is on, or None."""
        index = self.currentIndex()
        return index.data(RECORD) if index.isValid() else None

    def choose_row(self, row: int) -> None:
        """Put the cursor on a row, or nowhere where there is no such row."""
        model = self.model()
        if model is not None and 0 <= row < model.rowCount():
            self.selectRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width(event.size().width())
        self._measure.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; everything else is as in every table."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        editing = self.state() == QAbstractItemView.State.EditingState
        if enter and not editing and self.currentIndex().isValid():
            self._activate(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _activate(self, index: QModelIndex) -> None:
        record = index.data(RECORD)
        if record is not None:
            self.row_activated.emit(record)

    def _share_width(self, width: int) -> None:
        # Kept from the resize event: asking viewport() costs 30 ms the first time.
        self._width = width
        model = self.model()
        if not isinstance(model, RecordTableModel) or width <= 0:
            return
        for place, wide in enumerate(shared_widths(model.columns, width)):
            self.setColumnWidth(place, wide)

    def _fit_rows(self) -> None:
        model = self.model()
        if not isinstance(model, RecordTableModel) or not any(c.wrap for c in model.columns):
            return
        if model.rowCount() > WRAPPED_ROWS:
            self.verticalHeader().setDefaultSectionSize(t.ROW + 16)
        else:
            self.resizeRowsToContents()
