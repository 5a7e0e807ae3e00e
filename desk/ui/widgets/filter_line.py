"""A filter box (Ctrl+F) and chips, for the lists of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desk.ui import tokens as t
from desk.ui.widgets.labels import label

_CAP_FROM = 150
"""A box narrower than this has room for its words alone."""


class FilterBox(QLineEdit):
    """Filters while one types; Esc empties it, Enter and Down go on to the list."""

    left_downwards = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(32)
        self._cap = label("Ctrl F", "key")
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(lambda _text: self._show_cap())

    def sizeHint(self) -> QSize:
        return QSize(220, 32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_cap()

    def _show_cap(self) -> None:
        self._cap.setVisible(not self.text() and self.width() >= _CAP_FROM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class FilterLine(QWidget):
    """The band under a page's header: filter box, chips, and room at the right."""

    changed = Signal()
    left_downwards = Signal()

    def __init__(
        self, name: str, placeholder: str, owner: QWidget, parent: QWidget | None = None
    ) -> None:
        """`owner` is the page in which Ctrl+F leads here."""
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(t.HEADER_HEIGHT)
        self.box = FilterBox(name, placeholder)
        self.box.setFixedWidth(220)
        self.box.textChanged.connect(lambda _text: self.changed.emit())
        self.box.left_downwards.connect(self.left_downwards)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(t.PAGE_EDGE, 0, t.PAGE_EDGE, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.box)
        self._row.addStretch(1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), owner)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_box)

    def focus_box(self) -> None:
        """Put the keyboard into the filter box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def set_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show chips (key, text); the first one is chosen where none is."""
        for key, text in chips:
            chip = self._chips.get(key)
            if chip is None:
                chip = QPushButton()
                chip.setProperty("look", "chip")
                chip.setCheckable(True)
                chip.setFixedHeight(30)
                chip.clicked.connect(lambda: self.changed.emit())
                self._group.addButton(chip)
                self._chips[key] = chip
                self._row.insertWidget(self._row.count() - 1, chip)
            chip.setText(text)
            chip.setAccessibleName(text)
        if self._group.checkedButton() is None and chips:
            self._chips[chips[0][0]].setChecked(True)

    def show_chips(self, keys: Sequence[str]) -> None:
        """Show only these chips; the first one is chosen where the chosen one goes."""
        for key, chip in self._chips.items():
            chip.setVisible(key in keys)
        if self.chip not in keys and keys:
            self._chips[keys[0]].setChecked(True)

    @property
    def chip(self) -> str:
        """The key of the chosen chip."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def choose_chip(self, key: str) -> None:
        """Choose a chip."""
        if key in self._chips:
            self._chips[key].setChecked(True)
            self.changed.emit()
