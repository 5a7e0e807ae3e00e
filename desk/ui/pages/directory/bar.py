"""The band above the directory's table: units or people, and a box to find them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desk.ui.widgets.filter_line import FilterBox
from desk.ui.widgets.switch_button import SwitchButton


class DirectoryBar(QWidget):
    """Says what is listed and what is looked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(56)
        self.units = SwitchButton(self.tr("Units"), "segment")
        self.people = SwitchButton(self.tr("People"), "segment")
        segments = QWidget()
        segments.setProperty("look", "segments")
        segments.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        segments.setFixedHeight(36)
        self._segments = segments
        inner = QHBoxLayout(segments)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.setSpacing(2)
        self._group = QButtonGroup(self)
        for button in (self.units, self.people):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            inner.addWidget(button)
            self._group.addButton(button)
        self.units.setChecked(True)
        self.filter = FilterBox(
            self.tr("Find in the directory"), self.tr("Name, post or pinyin initials…")
        )
        self.filter.setFixedWidth(300)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(segments)
        row.addWidget(self.filter)
        row.addStretch(1)
        self._group.buttonToggled.connect(self._toggled)
        self.filter.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def on_people(self) -> bool:
        """Whether people are listed; else units are."""
        return self.people.isChecked()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.filter.text()

    def show_counts(self, units: int, people: int) -> None:
        """Show how many there are of each."""
        self.units.setText(f"{self.tr('Units')} {units}")
        self.people.setText(f"{self.tr('People')} {people}")
        # without this the words are cut until the window is next resized
        for part in (self._segments, self):
            if (layout := part.layout()) is not None:
                layout.invalidate()
                layout.activate()

    def _toggled(self, _button: QPushButton, on: bool) -> None:
        if on:
            self.changed.emit()
