"""The rail at the left: where one can go, and what waits there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.ui import tokens as t
from desk.ui.widgets.labels import label
from desk.ui.window.places import Place


class RailItem(QPushButton):
    """A place of the rail, with a short note at its right end."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place.title, parent)
        self.place = place
        self.setProperty("look", "rail-item")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(36)
        self.setAccessibleName(place.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if place.shortcut:
            self.setToolTip(f"{place.title}　{place.shortcut}")
        self._note = label("", "small")
        self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self._note)

    def set_note(self, text: str) -> None:
        """Show a short note at the right end; an empty one takes it away."""
        self._note.setText(text)
        self.setAccessibleName(f"{self.place.title} {text}".strip())


class Rail(QWidget):
    """The places, top to bottom; settings stand at the bottom."""

    chosen = Signal(str)
    """The key of the place."""

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(t.RAIL_WIDTH)
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 16)
        column.setSpacing(4)
        column.addWidget(_brand(self.tr("Meeting Desk")))
        for place in places:
            if place.title_source and not place.at_bottom:
                column.addWidget(self._item(place))
        column.addStretch(1)
        for place in places:
            if place.at_bottom:
                column.addWidget(self._item(place))

    def item(self, key: str) -> RailItem | None:
        """Return the button of a place, or None."""
        return self._items.get(key)

    def mark(self, key: str) -> None:
        """Show which place is open."""
        if key in self._items:
            self._items[key].setChecked(True)

    def _item(self, place: Place) -> RailItem:
        item = RailItem(place)
        self._group.addButton(item)
        self._items[place.key] = item
        item.clicked.connect(lambda: self.chosen.emit(place.key))
        return item


def _brand(name: str) -> QWidget:
    holder = QWidget()
    holder.setFixedHeight(60)
    mark = QFrame()
    mark.setProperty("look", "mark")
    mark.setFixedSize(10, 18)
    row = QHBoxLayout(holder)
    row.setContentsMargins(12, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(mark)
    row.addWidget(label(name, "brand"))
    row.addStretch(1)
    return holder
