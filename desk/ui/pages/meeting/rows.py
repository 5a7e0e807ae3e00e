"""Rows that stay the same widgets on refresh, and Tab in the order one sees."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


class KeyedColumn(QWidget):
    """A column with one widget a record. A refresh keeps the widgets: focus and typed text stay."""

    def __init__(
        self, make: Callable[[Any], QWidget], gap: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: dict[Hashable, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)

    def show_records(self, records: Sequence[tuple[Hashable, Any]]) -> None:
        """Show these records, each under its key, in this order."""
        wanted = [key for key, _ in records]
        self.setUpdatesEnabled(False)
        self._drop([key for key in self._rows if key not in set(wanted)], wanted)
        for index, (key, record) in enumerate(records):
            row = self._rows.get(key)
            if row is None:
                row = self._rows[key] = self._make(record)
            row.show_record(record)  # type: ignore[attr-defined]
            if self._layout.indexOf(row) != index:
                self._layout.insertWidget(index, row)
                row.show()
        self.setVisible(bool(records))
        self.setUpdatesEnabled(True)

    def row(self, key: Hashable) -> QWidget | None:
        """Return the widget of a key, or None."""
        return self._rows.get(key)

    def rows(self) -> list[QWidget]:
        """Return the widgets in their order."""
        return [self._layout.itemAt(i).widget() for i in range(self._layout.count())]

    def _drop(self, keys: list[Hashable], wanted: list[Hashable]) -> None:
        order = self.rows()
        for key in keys:
            row = self._rows.pop(key)
            focus = row.window().focusWidget() if row.window() else None
            if focus is not None and row.isAncestorOf(focus):
                self._focus_neighbour(order, row, focus)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _focus_neighbour(self, order: list[QWidget], row: QWidget, focus: QWidget) -> None:
        kept = set(map(id, self._rows.values()))
        place = order.index(row)
        for other in order[place + 1 :] + order[:place][::-1]:
            if id(other) in kept:
                first_focus(other)
                return
        focus.clearFocus()


def first_focus(widget: QWidget) -> bool:
    """Put the keyboard on the first field inside a widget; False where it has none."""
    for child in tab_stops(widget):
        child.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    return False


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield the fields inside a widget (itself included) in the order their layouts show them."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        if widget.isEnabled() and not widget.isHidden():
            yield widget
        return
    layout = widget.layout()
    if layout is not None:
        yield from _layout_stops(layout)
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from tab_stops(child)


def _layout_stops(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner = item.layout()
        if inner is not None:
            yield from _layout_stops(inner)
        elif (child := item.widget()) is not None:
            yield from tab_stops(child)


def order_tabs(*containers: QWidget) -> None:
    """Make Tab follow the layouts: rows made later otherwise come last."""
    last: QWidget | None = None
    for container in containers:
        for stop in tab_stops(container):
            if last is not None:
                QWidget.setTabOrder(last, stop)
            last = stop
