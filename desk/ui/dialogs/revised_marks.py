"""Two wordings side by side: what went is struck out, what came is underlined."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from desk.ui.theme import colours

Part = tuple[str, bool]
"""Some words, and whether they differ."""

_WORD = re.compile(r"[A-Za-z0-9]+|.", re.DOTALL)
_LONELY = 1
"""So few equal characters between two changes are read as changed as well."""


def differing(recorded: str, revised: str) -> tuple[list[Part], list[Part]]:
    """Return both wordings cut into parts, the differing ones marked."""
    old, new = _WORD.findall(recorded), _WORD.findall(revised)
    if not old or not new:
        return _one(recorded), _one(revised)
    left: list[Part] = []
    right: list[Part] = []
    for differs, gone, come in _blocks(old, new):
        _add(left, "".join(gone), differs)
        _add(right, "".join(come), differs)
    return left, right


def merged(before: str, after: str) -> list[tuple[str, bool | None]]:
    """Return one text with what went and what came in it: True came, False went, None stayed."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    parts: list[tuple[str, bool | None]] = []
    for differs, gone, come in _blocks(old, new):
        if not differs:
            parts.append(("".join(come), None))
            continue
        parts += [("".join(words), new) for words, new in ((gone, False), (come, True)) if words]
    return parts


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


def _one(text: str) -> list[Part]:
    return [(text, True)] if text else []


def _blocks(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for place, (verb, a, b, c, d) in enumerate(codes):
        inside = 0 < place < len(codes) - 1
        lonely = verb == "equal" and inside and b - a <= _LONELY
        yield verb != "equal" or lonely, old[a:b], new[c:d]


def _add(parts: list[Part], text: str, differs: bool) -> None:
    if not text:
        return
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
