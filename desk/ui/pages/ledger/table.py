"""The ledger's table: group lines across all columns, rows as high as their texts need."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desk.ui import tokens as t
from desk.ui.pages.ledger.delegate import GROUP_HEIGHT, PAD, TWO_LINES, WRAPPED, LedgerDelegate
from desk.ui.pages.ledger.lines import Sort
from desk.ui.pages.ledger.model import Col, LedgerModel
from desk.ui.widgets.grouped import GroupedTable

_WIDE: Final = {
    Col.NUMBER: 138,
    Col.LEAD: 138,
    Col.SUPPORT: 132,
    Col.LEADER: 84,
    Col.DUE: 88,
    Col.STATUS: 162,
}
_NARROW: Final = {**_WIDE, Col.LEAD: 110, Col.SUPPORT: 110, Col.DUE: 86, Col.STATUS: 128}
_NARROW_BELOW: Final = 900
_SORTS: Final = {Col.NUMBER: Sort.NUMBER, Col.DUE: Sort.DUE}


class LedgerTable(GroupedTable):
    """Shows a LedgerModel."""

    chosen = Signal(object)
    """The LedgerRow the keyboard is on, or None."""
    opened = Signal(object)
    """The LedgerRow that was double-clicked or opened with Enter."""
    sorted_by = Signal(object)
    """The Sort of a heading that was clicked."""

    def __init__(self, model: LedgerModel, parent: QWidget | None = None) -> None:
        super().__init__(model, Col.TEXT, GROUP_HEIGHT, parent)
        self._model = model
        self.setItemDelegate(LedgerDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Ledger"))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._heading_clicked)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._announce)

    def laid_out(self) -> None:
        """Give every line its height and every group line the whole width."""
        self.clearSpans()
        room = {column: self.columnWidth(column) - 2 * PAD for column in WRAPPED}
        metrics = QFontMetrics(self.font())
        for line in range(self._model.rowCount()):
            row = self._model.row_at(line)
            if row is None:
                self.setSpan(line, 0, 1, len(Col))
                height = GROUP_HEIGHT
            else:
                texts = ((self._model.cell(row, column), room[column]) for column in WRAPPED)
                two = any(metrics.horizontalAdvance(text) > width for text, width in texts)
                height = TWO_LINES if two else t.ROW
            if self.rowHeight(line) != height:
                self.setRowHeight(line, height)

    def show_sort(self, sort: Sort) -> None:
        """Mark the heading the lines are ordered by."""
        column = next(column for column, own in _SORTS.items() if own is sort)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)

    def choose(self, assignment_id: str | None) -> None:
        """Put the keyboard on an assignment; on the first one where it is not shown."""
        line = self._model.line_of(assignment_id) if assignment_id else None
        if line is None:
            line = self._model.first_line()
        if line is None:
            self.chosen.emit(None)
            return
        self.setCurrentIndex(self._model.index(line, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        widths = _NARROW if event.size().width() < _NARROW_BELOW else _WIDE
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        super().resizeEvent(event)
        self.laid_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _heading_clicked(self, section: int) -> None:
        sort = _SORTS.get(Col(section))
        if sort is not None:
            self.sorted_by.emit(sort)

    def _announce(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self._model.row_at(current.row()) if current.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)
