"""Naming a widget so that one finds its code."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def path_of(widget: QWidget) -> str:
    """Return the classes of the program from the page down to a widget: LedgerPage/QPushButton."""
    names = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None:
        if type(parent).__module__.startswith("desk.ui"):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return "/".join(reversed(names[:3]))


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget: its name, its text or its label's."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""
