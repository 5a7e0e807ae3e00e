"""Words of a text area by their place, counted in code points as the rules count."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desk.ui.widgets.offsets import qt_offset


def words_at(area: QPlainTextEdit, start: int, end: int) -> QTextCursor:
    """Return a cursor over the words from `start` to `end`; the area's own stays."""
    text = area.toPlainText()
    cursor = QTextCursor(area.document())
    cursor.setPosition(qt_offset(text, start))
    cursor.setPosition(qt_offset(text, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def select_words(area: QPlainTextEdit, start: int, end: int) -> None:
    """Select words and bring the keyboard to them."""
    area.setTextCursor(words_at(area, start, end))
    area.setFocus()


def put_words(area: QPlainTextEdit, start: int, end: int, new: str) -> None:
    """Put other words in the place of some, as typing does: Ctrl+Z in the area undoes it."""
    cursor = words_at(area, start, end)
    cursor.insertText(new)
    area.setTextCursor(cursor)
    area.setFocus()
