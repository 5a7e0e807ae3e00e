"""A short list of texts whose order counts: edited in place, moved, removed, added at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desk.ui.widgets.text_fields import TextField

_ROW = 28


class OrderedList(QWidget):
    """F2 edits a line, Alt with the arrows or dragging moves it, Del removes it."""

    committed = Signal(object)
    """The texts, as a tuple."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """`hint` stands in the line at the end, in which Enter adds a text."""
        super().__init__(parent)
        self._saved: tuple[str, ...] = ()
        self.list = _Lines(name)
        self.list.edited.connect(self._commit)
        self.new = _NewText(f"{name} +", hint)
        self.new.entered.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.new)

    def values(self) -> tuple[str, ...]:
        """Return the texts that stand here, blank ones left out."""
        texts = (self.list.item(row).text().strip() for row in range(self.list.count()))
        return tuple(text for text in texts if text)

    def set_saved_values(self, values: Sequence[str]) -> None:
        """Show what is saved."""
        self._saved = tuple(values)
        if self.values() == self._saved and self.list.count() == len(self._saved):
            return
        row = self.list.currentRow()
        self.list.show_texts(self._saved)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _add(self, text: str) -> None:
        self._keep((*self.values(), text))

    def _commit(self) -> None:
        self._keep(self.values())

    def _keep(self, values: tuple[str, ...]) -> None:
        before = self._saved
        self.set_saved_values(values)
        if values != before:
            self.committed.emit(values)


class _NewText(TextField):
    """The line at the end: only Enter hands its text over."""

    entered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.text().strip()
            if text:
                self.setText("")
                self.set_saved_text("")
                self.entered.emit(text)
            return
        super().keyPressEvent(event)


class _Lines(QListWidget):
    """The texts; what was done with them is told once it is done."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setStyleSheet("QListWidget::item { padding-left: 8px; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.itemChanged.connect(lambda _item: self.edited.emit())
        self.model().rowsMoved.connect(lambda *_: self.edited.emit())

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these texts."""
        self.blockSignals(True)
        self.clear()
        for text in texts:
            item = QListWidgetItem(text)
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.addItem(item)
        self.blockSignals(False)
        self.setFixedHeight(_ROW * len(texts) + 4)
        self.setVisible(bool(texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(row, row + (1 if event.key() == Qt.Key.Key_Down else -1))
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.takeItem(row)
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, row: int, to: int) -> None:
        if 0 <= row < self.count() and 0 <= to < self.count():
            item = self.takeItem(row)
            self.insertItem(to, item)
            self.setCurrentRow(to)
            self.edited.emit()
