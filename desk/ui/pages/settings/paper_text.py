"""A paper as plain lines, those that say a phrase marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desk.ui.theme import colours

_GAP = 4


class PaperText(QTextEdit):
    """Shows lines; it scrolls to the first that is marked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._lines: tuple[tuple[str, bool], ...] = ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # ink and ground are those of the theme the lines were shown in
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_lines", None):
            lines, self._lines = self._lines, ()
            self.show_lines(lines)

    @property
    def marked(self) -> list[str]:
        """The marked lines."""
        return [line for line, marked in self._lines if marked]

    def show_lines(self, lines: Sequence[tuple[str, bool]]) -> None:
        """Show a paper's lines; a pair is (line, marked)."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self.clear()
        cursor = self.textCursor()
        first: int | None = None
        for number, (line, marked) in enumerate(lines):
            looks, ink = _looks(marked)
            if number:
                cursor.insertBlock(looks, ink)
            else:
                cursor.setBlockFormat(looks)
            cursor.insertText(line, ink)
            if marked and first is None:
                first = cursor.block().position()
        start = QTextCursor(self.document())
        start.setPosition(first or 0)
        self.setTextCursor(start)
        self.ensureCursorVisible()


def _looks(marked: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
    c = colours()
    looks, ink = QTextBlockFormat(), QTextCharFormat()
    looks.setBottomMargin(_GAP)
    ink.setForeground(QColor(c.ink if marked else c.second))
    if marked:
        looks.setBackground(QColor(c.link_soft))
    return looks, ink
