"""A text with what went struck out and what came underlined; or both texts side by side."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desk.domain.word_changes import ComparedLine, Mark
from desk.ui.theme import colours

_LINE_HEIGHT = 130


class ComparedText(QTextEdit):
    """Marks are seen without colours too: a stroke through, or a line below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._places: list[int] = []
        self._at = -1

    @property
    def changes(self) -> int:
        """How many paragraphs are marked."""
        return len(self._places)

    def show_lines(self, lines: Sequence[ComparedLine], *, side_by_side: bool) -> None:
        """Show compared paragraphs, from the first one."""
        self.clear()
        self._places, self._at = [], -1
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if side_by_side and lines:
            self._fill_table(cursor, lines)
        else:
            self._fill(cursor, lines)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def step(self, by: int) -> None:
        """Bring the next or the previous marked paragraph into sight."""
        if not self._places:
            return
        self._at = max(0, min(len(self._places) - 1, self._at + by if self._at >= 0 else 0))
        cursor = self.textCursor()
        cursor.setPosition(self._places[self._at])
        self.setTextCursor(cursor)
        rect = self.cursorRect(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    def _fill(self, cursor: QTextCursor, lines: Sequence[ComparedLine]) -> None:
        for place, line in enumerate(lines):
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(self._spacing())
            if line.changed:
                self._places.append(cursor.position())
            for piece in line.pieces:
                cursor.insertText(piece.text, self._ink(piece.mark))

    def _fill_table(self, cursor: QTextCursor, lines: Sequence[ComparedLine]) -> None:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(6)
        look.setCellSpacing(0)
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        look.setColumnWidthConstraints([half, half])
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        table = cursor.insertTable(len(lines), 2, look)
        for row, line in enumerate(lines):
            pieces = line.pieces
            for column, hidden in ((0, Mark.COME), (1, Mark.GONE)):
                cell = table.cellAt(row, column).firstCursorPosition()
                cell.setBlockFormat(self._spacing())
                if column == 0 and line.changed:
                    self._places.append(cell.position())
                for piece in pieces:
                    if piece.mark is not hidden:
                        cell.insertText(piece.text, self._ink(piece.mark))

    @staticmethod
    def _spacing() -> QTextBlockFormat:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(
            _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        spacing.setBottomMargin(6)
        return spacing

    @staticmethod
    def _ink(mark: Mark) -> QTextCharFormat:
        c, ink = colours(), QTextCharFormat()
        ink.setForeground(QColor(c.ink))
        if mark is Mark.GONE:
            ink.setForeground(QColor(c.accent))
            ink.setBackground(QColor(c.accent_soft))
            ink.setFontStrikeOut(True)
        elif mark is Mark.COME:
            ink.setForeground(QColor(c.good))
            ink.setBackground(QColor(c.good_soft))
            ink.setFontUnderline(True)
        return ink
