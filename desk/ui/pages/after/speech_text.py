"""The words of a speech: sentences that may carry a task are marked, those picked stand out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desk.services.speech_tasks import Offer
from desk.ui.theme import colours

_LINE_HEIGHT = 125


class SpeechText(QTextEdit):
    """Shows a speech. Positions are handed out in code points, whatever Qt counts in."""

    entered = Signal(object)
    """The Offer that was clicked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._text = ""
        self._offers: Sequence[Offer] = ()

    def show_speech(self, text: str, offers: Sequence[Offer]) -> None:
        """Show a speech with the sentences that may carry a task."""
        self._offers = offers
        if text != self._text:
            self._text = text
            self.setPlainText(text)
            spacing = QTextBlockFormat()
            spacing.setLineHeight(
                _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            spacing.setBottomMargin(6)
            whole = QTextCursor(self.document())
            whole.select(QTextCursor.SelectionType.Document)
            whole.mergeBlockFormat(spacing)

    def mark(self, picked: Sequence[Offer], current: Offer | None) -> None:
        """Mark offers: those picked, those that name somebody or a day, the others; one current."""
        c = colours()
        marks = []
        for offer in self._offers:
            ink = QTextCharFormat()
            if offer in picked:
                ink.setBackground(QColor(c.good_soft))
                ink.setForeground(QColor(c.good))
            elif offer.named:
                ink.setBackground(QColor(c.warning_soft))
            else:
                ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                ink.setUnderlineColor(QColor(c.third))
            if offer is current:
                ink.setBackground(QColor(c.link_soft))
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._range(offer.start, offer.end)  # type: ignore[attr-defined]
            selection.format = ink  # type: ignore[attr-defined]
            marks.append(selection)
        self.setExtraSelections(marks)

    def bring(self, offer: Offer) -> None:
        """Bring a sentence into sight."""
        cursor = self._range(offer.start, offer.start)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        top = self.cursorRect(cursor).top()
        bar.setValue(bar.value() + top - self.viewport().height() // 3)

    def selected_words(self) -> str:
        """Return the words that are selected, as they stand in the speech."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._text[self._points(start) : self._points(end)].strip()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        at = self._points(self.cursorForPosition(event.position().toPoint()).position())
        for offer in self._offers:
            if offer.start <= at < offer.end:
                self.entered.emit(offer)
                return

    def _range(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(self._text, start))
        cursor.setPosition(_units(self._text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _points(self, position: int) -> int:
        """Return a position of the document (UTF-16 units) in code points."""
        encoded = self._text.encode("utf-16-le")[: 2 * position]
        return len(encoded.decode("utf-16-le", errors="ignore"))


def _units(text: str, points: int) -> int:
    return len(text[:points].encode("utf-16-le")) // 2
