"""Hairlines."""

from PySide6.QtWidgets import QFrame


def hairline() -> QFrame:
    """Return a horizontal line of one pixel."""
    line = QFrame()
    line.setProperty("look", "line")
    line.setFixedHeight(1)
    return line


def upright() -> QFrame:
    """Return a vertical line of one pixel."""
    line = QFrame()
    line.setProperty("look", "upright")
    line.setFixedWidth(1)
    return line
