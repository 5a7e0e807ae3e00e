"""The minutes as they read so far, put into words beside the typing and never in its way."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.domain.dossier import Dossier
from desk.domain.dossier_changes import same_minutes
from desk.ui.pages.meeting.context import MeetingContext

_REST_MS = 60
"""The words are asked for so long after a change: several in a row make one reading."""


class MinutesText(QPlainTextEdit):
    """Read-only. A change puts in the lines that differ, so that place and painting stay."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._of: Dossier | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setProperty("look", "quiet")
        self.setAccessibleName(self.tr("Text of the minutes"))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)

    def follow(self) -> None:
        """Read the minutes again where what they are made from has changed."""
        if self._of is None:
            self._ask()
        elif not same_minutes(self._of, self._ctx.dossier):
            self._rest.start()

    def _ask(self) -> None:
        if self._ctx.ready:
            self._of = self._ctx.dossier
            self._ctx.ask_minutes_text(self._show_text)

    def _show_text(self, text: str) -> None:
        old, new = self.toPlainText().split("\n"), text.split("\n")
        if old == new:
            return
        same = _common(old, new)
        tail = _common(old[same:][::-1], new[same:][::-1])
        document = self.document()
        cursor = QTextCursor(document)
        # the lines that differ, with the break before them, or after them at the very top
        if same:
            before = document.findBlockByNumber(same - 1)
            cursor.setPosition(before.position() + before.length() - 1)
            last = document.findBlockByNumber(len(old) - tail - 1)
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("".join(f"\n{line}" for line in new[same : len(new) - tail]))
        else:
            place = self.verticalScrollBar().value()
            self.setPlainText(text)
            self.verticalScrollBar().setValue(place)


def _common(a: list[str], b: list[str]) -> int:
    for place, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return place
    return min(len(a), len(b))
