"""Enter, Tab and Escape while a picker's list is open."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from desk.ui.widgets.fields import Picker

_CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class ListKeys(QObject):
    """Enter takes the marked line and closes the list, Tab also goes on, Escape only closes.

    The completer hands these keys to the line first, which then takes its text for what is meant
    and leaves the list open over the next field.
    """

    def __init__(self, picker: Picker) -> None:
        super().__init__(picker)
        self._picker = picker
        self._popup: QAbstractItemView = picker._list.popup()
        self._popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._picker.composing:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._popup.hide()
            return True
        index: QModelIndex = self._popup.currentIndex()
        if event.key() not in _CHOOSING or not index.isValid():
            return False
        self._popup.hide()
        self._picker._choose_line(index)
        if event.key() == Qt.Key.Key_Tab:
            QTimer.singleShot(0, self._picker, self._picker.focusNextChild)
        return True
