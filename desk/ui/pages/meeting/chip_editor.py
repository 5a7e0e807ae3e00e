"""The line in which a fact of the composer is chosen: a unit, a person, a date."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desk.ui.widgets.fields import DateField, Entry, Picker
from desk.ui.widgets.labels import label

Pick = Callable[[object], None]


class ChipEditor(QWidget):
    """Opened for one fact at a time; choosing or Esc closes it and gives the keyboard back."""

    closed = Signal()

    def __init__(self, reference: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick: Pick | None = None
        self._name = label("", "second")
        self.choice = Picker(self.tr("Name or pinyin letters"), self.tr("Name or pinyin letters"))
        self.day = DateField(self.tr("Due"), "12-20", reference=reference)
        self.long_term = QCheckBox(self.tr("Long term"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        for field in (self.choice, self.day):
            field.setMaximumWidth(260)
            row.addWidget(field, 1)
        row.addWidget(self.long_term)
        row.addStretch(1)
        self.choice.picked.connect(self._picked)
        self.day.committed.connect(self._picked)
        self.long_term.clicked.connect(self._picked)
        self.hide()

    def ask_entry(self, name: str, entries: Sequence[Entry], pick: Pick) -> None:
        """Ask for a unit or a person; `pick` gets its id."""
        self._open(name, pick)
        self.choice.set_saved_id(None)
        self.choice.set_entries(entries)
        self.day.hide()
        self.long_term.hide()
        self.choice.show()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_day(self, name: str, day: date | None, pick: Pick) -> None:
        """Ask for a date or 长期坚持; `pick` gets the date, or True for the latter."""
        self._open(name, pick)
        self.day.set_saved_date(day)
        self.long_term.setChecked(False)
        self.choice.hide()
        self.day.show()
        self.long_term.show()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, name: str, pick: Pick) -> None:
        self._pick = None
        self._name.setText(name)
        self.show()
        self._pick = pick

    def _picked(self, value: object) -> None:
        pick, self._pick = self._pick, None
        if pick is not None and value not in (None, False):
            pick(value)
        self.close_line()

    def close_line(self) -> None:
        """Close without choosing."""
        if not self.isHidden():
            self._pick = None
            self.closed.emit()
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
            return
        super().keyPressEvent(event)
