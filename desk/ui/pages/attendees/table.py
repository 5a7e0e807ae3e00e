"""The table of who attends, with its keys and its menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from desk.domain.attendance import Presence
from desk.domain.replies import Standing
from desk.ui.pages.attendees.lines import PlaceLine, answer_text
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.table import RECORD, SheetTable

_KEYS = {
    Qt.Key.Key_1: Presence.PRESENT,
    Qt.Key.Key_2: Presence.LEAVE,
    Qt.Key.Key_3: Presence.ABSENT,
    Qt.Key.Key_4: Presence.SUBSTITUTED,
}


class AttendanceTable(SheetTable):
    """Keys for the rows selected: 1 to 4 presence, R reply, A approval, T told; Del removes the
    current one, Alt with arrows moves it, Ctrl+V pastes a list.
    """

    presence_wanted = Signal(object)
    reply_wanted = Signal()
    approval_wanted = Signal()
    told_wanted = Signal()
    paste_wanted = Signal()
    removal_wanted = Signal(object)
    move_wanted = Signal(object, int)
    adding_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, dense=True, at_page_edge=False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selected_lines(self) -> list[PlaceLine]:
        """Return the lines selected, from the top."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [row.data(RECORD) for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_record()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif line is not None and plain and key in _KEYS:
            self.presence_wanted.emit(_KEYS[Qt.Key(key)])
        elif line is not None and plain and key == Qt.Key.Key_R:
            self.reply_wanted.emit()
        elif line is not None and plain and key == Qt.Key.Key_A:
            self.approval_wanted.emit()
        elif line is not None and plain and key == Qt.Key.Key_T:
            self.told_wanted.emit()
        elif line is not None and key == Qt.Key.Key_Delete:
            self.removal_wanted.emit(line)
        elif line is not None and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(line, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Insert:
            self.adding_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.current_record()
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ahead = line.standing is not None
        known = line.standing not in (Standing.OPEN, Standing.UNASKED)
        for number, presence in enumerate(_KEYS.values(), start=1):
            text = answer_text(presence) if ahead else enum_text(presence)
            action = menu.addAction(
                f"{text}\t{number}", lambda presence=presence: self.presence_wanted.emit(presence)
            )
            action.setCheckable(True)
            action.setChecked(known and line.place.status is presence)
        menu.addSeparator()
        menu.addAction(self.tr("Reply received, or not\tR"), self.reply_wanted.emit)
        menu.addAction(self.tr("Approve leave\tA"), self.approval_wanted.emit)
        menu.addAction(self.tr("Told of time and place\tT"), self.told_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Move up\tAlt+Up"), lambda: self.move_wanted.emit(line, -1))
        menu.addAction(self.tr("Move down\tAlt+Down"), lambda: self.move_wanted.emit(line, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove\tDel"), lambda: self.removal_wanted.emit(line))
        menu.popup(event.globalPos())
