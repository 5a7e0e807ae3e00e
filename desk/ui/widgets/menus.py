"""What menus of lists share."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QTableView


def add_history(menu: QMenu, show: Callable[[], object]) -> None:
    """Offer the history of what the menu is about."""
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(QCoreApplication.translate("Menus", "History…"), lambda: show())


def offer_menu(table: QTableView, menu: Callable[[], QMenu | None]) -> None:
    """Show a menu on a right click, or the menu key, on a line of a table; none where it is None.

    The line under the pointer is the chosen one by then.
    """

    def ask(at: QPoint) -> None:
        made = menu() if table.currentIndex().isValid() else None
        if made is not None:
            made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            made.popup(table.viewport().mapToGlobal(at))

    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.customContextMenuRequested.connect(ask)
