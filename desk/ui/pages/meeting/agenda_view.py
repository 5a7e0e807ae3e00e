"""The list of the agenda: chosen by keyboard or mouse, reordered by dragging or Alt with arrows."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from desk.ui.pages.meeting.agenda_model import AgendaDelegate, AgendaModel


class AgendaView(QListView):
    """Shows an AgendaModel. What the user wants done with an item goes out as signals."""

    chosen = Signal(str)
    """Another item became the current one."""
    entered = Signal(str)
    """Enter or a double click: go to work on the item."""
    removal_wanted = Signal(str)
    menu_filling = Signal(object, str)
    """The context menu of an item is made: who has more to offer adds it."""
    move_wanted = Signal(str, int)
    """Item id and its new place (1 is first)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = AgendaModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(AgendaDelegate(self))
        self.setAccessibleName(self.tr("Agenda"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setStyleSheet(
            "QListView { background: transparent; border: none; }"
            "QListView::item { border: none; }"
            "QListView::item:selected { background: transparent; }"
        )
        self.lines.dropped.connect(self.move_wanted)
        self.doubleClicked.connect(lambda index: self.entered.emit(self._id(index)))
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._quiet = False

    @property
    def current_id(self) -> str:
        """The id of the current item, empty where there is none."""
        return self._id(self.currentIndex())

    def choose(self, item_id: str) -> None:
        """Make an item the current one and bring it into view, without `chosen`."""
        row = self.lines.row_of(item_id)
        self._quiet = True
        if row < 0:
            self.selectionModel().clear()
        else:
            index = self.lines.index(row)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)
        self._quiet = False

    def _id(self, index: QModelIndex) -> str:
        line = self.lines.line(index.row()) if index.isValid() else None
        return line.item_id if line else ""

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and now.isValid():
            self.chosen.emit(self._id(now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item_id, row = self.current_id, self.currentIndex().row()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if item_id and self.lines.movable and alt and event.key() == Qt.Key.Key_Up:
            if row > 0:
                self.move_wanted.emit(item_id, row)
        elif item_id and self.lines.movable and alt and event.key() == Qt.Key.Key_Down:
            if row < self.lines.rowCount() - 1:
                self.move_wanted.emit(item_id, row + 2)
        elif item_id and self.lines.movable and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(item_id)
        elif item_id and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered.emit(item_id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        item_id = self._id(index) or self.current_id
        if not item_id:
            return
        row, last = self.lines.row_of(item_id), self.lines.rowCount() - 1
        free = self.lines.movable
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open\tEnter"), lambda: self.entered.emit(item_id))
        menu.addSeparator()
        up = menu.addAction(self.tr("Move up\tAlt+Up"), lambda: self.move_wanted.emit(item_id, row))
        up.setEnabled(free and row > 0)
        down = menu.addAction(
            self.tr("Move down\tAlt+Down"), lambda: self.move_wanted.emit(item_id, row + 2)
        )
        down.setEnabled(free and row < last)
        menu.addSeparator()
        gone = menu.addAction(
            self.tr("Remove item\tDel"), lambda: self.removal_wanted.emit(item_id)
        )
        gone.setEnabled(free)
        self.menu_filling.emit(menu, item_id)
        menu.popup(event.globalPos())
