"""A choice out of a few."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceField(QComboBox):
    """One of several values, saved when chosen. The wheel scrolls the page, not the value."""

    committed = Signal(object)
    """The chosen value."""

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[object, str]] = (),
        *,
        value: object = None,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if quiet:
            self.setProperty("look", "quiet")
        self._values: list[object] = []
        self._saved: object = None
        self.set_choices(choices)
        self.set_saved_value(value)
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other values, each with its text."""
        self._values = [value for value, _ in choices]
        self.blockSignals(True)
        self.clear()
        self.addItems([text for _, text in choices])
        self.blockSignals(False)
        self.set_saved_value(self._saved)

    def set_saved_value(self, value: object) -> None:
        """Show what is saved; a value that is not offered shows as nothing chosen."""
        self._saved = value
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> object:
        """Return the value shown, or None."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _chosen(self, place: int) -> None:
        value = self._values[place]
        if value != self._saved:
            self._saved = value
            self.committed.emit(value)
