"""When typed text becomes a draft and when it is saved, input methods taken care of."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

REST_MS = 3000
"""A rest of this long while typing saves."""
DRAFT_MS = 700
"""A draft is kept this often while typing: it is on disk well within a second."""

_ENDING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class Typing(QObject):
    """Watches a field in which people type.

    Composed text that an input method has not yet handed over is not in the field's text: its last
    state is kept here, drafted with the rest, and put into the field where saving comes first.
    """

    save_due = Signal()
    """The text should be saved now: a rest, Enter, or leaving."""
    draft_due = Signal(str)
    """The text as it stands, composed characters included."""

    def __init__(self, field: QWidget, read: Callable[[str], str]) -> None:
        """`read` returns the field's text with the given composed text put in at the cursor."""
        super().__init__(field)
        self._field = field
        self._read = read
        self.composed = ""
        self._drafted: str | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.save_due)
        self._tick = QTimer(self, interval=DRAFT_MS)
        self._tick.timeout.connect(self._draft)

    @property
    def composing(self) -> bool:
        """Whether an input method is composing."""
        return bool(self.composed)

    def typed(self) -> None:
        """Note that the user changed the text."""
        if self.composing:
            self._rest.stop()
        else:
            self._rest.start()
        if not self._tick.isActive():
            self._tick.start()

    def settled(self) -> None:
        """Note that text and saved text are the same again."""
        self._rest.stop()
        self._tick.stop()
        self._drafted = None

    def input_method(self, event: QInputMethodEvent) -> None:
        """Note what an input method does; call before the field handles the event."""
        self.composed = event.preeditString()
        if self.composed:
            self.typed()
        elif self._tick.isActive():
            self._rest.start()

    def finish_composing(self) -> None:
        """Put composed text into the field: by the input method, by hand where it does not."""
        if not self.composing:
            return
        kept = self.composed
        if self._field.hasFocus():
            QGuiApplication.inputMethod().commit()
        if self.composing:
            event = QInputMethodEvent("", [])
            event.setCommitString(kept)
            QApplication.sendEvent(self._field, event)
            self.composed = ""

    def keeps(self, event: QEvent) -> bool:
        """Return whether an event is the composition's: no shortcut, no Enter fires then."""
        if not self.composing:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENDING
        )

    def flush_draft(self) -> None:
        """Hand over the draft now, where it changed since the last one."""
        self._draft()

    def _draft(self) -> None:
        text = self._read(self.composed)
        if text != self._drafted:
            self._drafted = text
            self.draft_due.emit(text)


def inserted(text: str, position: int, piece: str) -> str:
    """Return a text with a piece put in at a position counted as Qt counts, in UTF-16 units."""
    if not piece:
        return text
    data = text.encode("utf-16-le", "surrogatepass")
    cut = 2 * position
    return (data[:cut] + piece.encode("utf-16-le", "surrogatepass") + data[cut:]).decode(
        "utf-16-le", "surrogatepass"
    )
