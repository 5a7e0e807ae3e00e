"""Two wordings side by side: what went is struck out, what came is underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from desk.domain.word_changes import Mark, word_changes
from desk.ui.theme import colours

Part = tuple[str, bool]
"""Some words, and whether they differ."""


def differing(recorded: str, revised: str) -> tuple[list[Part], list[Part]]:
    """Return both wordings cut into parts, the differing ones marked."""
    left: list[Part] = []
    right: list[Part] = []
    for piece in word_changes(recorded, revised):
        if piece.mark is not Mark.COME:
            _add(left, piece.text, piece.mark is Mark.GONE)
        if piece.mark is not Mark.GONE:
            _add(right, piece.text, piece.mark is Mark.COME)
    return left, right


def merged(before: str, after: str) -> list[tuple[str, bool | None]]:
    """Return one text with what went and what came in it: True came, False went, None stayed."""
    meaning = {Mark.COME: True, Mark.GONE: False}
    return [(piece.text, meaning.get(piece.mark)) for piece in word_changes(before, after)]


def marked_ink(came: bool | None) -> QTextCharFormat:
    """Return how words are written that came (True), went (False) or stayed (None)."""
    c, ink = colours(), QTextCharFormat()
    ink.setForeground(QColor(c.ink))
    if came is not None:
        ink.setForeground(QColor(c.good if came else c.accent))
        ink.setBackground(QColor(c.good_soft if came else c.accent_soft))
        ink.setFontStrikeOut(not came)
        ink.setFontUnderline(came)
    return ink


def _add(parts: list[Part], text: str, differs: bool) -> None:
    if parts and parts[-1][1] == differs:
        parts[-1] = (parts[-1][0] + text, differs)
    else:
        parts.append((text, differs))


class Wording(QTextEdit):
    """One of two wordings. Marks are seen without colours too: a stroke through, or a line."""

    def __init__(self, name: str, *, gone: bool, parent: QWidget | None = None) -> None:
        """`gone` marks what is not in the other wording as struck out, else as added."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._gone = gone

    def sizeHint(self) -> QSize:
        return QSize(280, 120)

    def show_parts(self, parts: Sequence[Part], nothing: str) -> None:
        """Show a wording; `nothing` stands where it is empty."""
        self.clear()
        cursor = self.textCursor()
        for text, differs in parts:
            cursor.insertText(text, marked_ink(not self._gone if differs else None))
        if not parts:
            ink = QTextCharFormat()
            ink.setForeground(QColor(colours().third))
            cursor.insertText(nothing, ink)
        self.moveCursor(cursor.MoveOperation.Start)
