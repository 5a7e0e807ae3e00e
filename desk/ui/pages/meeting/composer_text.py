"""The field in which words are taken down: what its keys do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desk.ui.pages.meeting.growing import GrowingArea


class ComposerText(GrowingArea):
    """Enter takes a note, Ctrl+Enter a decision, Ctrl+Shift+Enter asks which statement it is."""

    note_wanted = Signal()
    decision_wanted = Signal()
    statement_wanted = Signal()
    speaker_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
            if modifiers == control:
                self.decision_wanted.emit()
                return
            if modifiers == control | shift:
                self.statement_wanted.emit()
                return
            if modifiers == Qt.KeyboardModifier.NoModifier:
                self.note_wanted.emit()
                return
        elif event.key() == Qt.Key.Key_At and not self.text():
            self.speaker_wanted.emit()
            return
        super().keyPressEvent(event)
