"""A choice out of a few."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

_EDGE = 1
"""What a style leaves free at both sides of the text."""


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
        self.currentTextChanged.connect(lambda _text: self._update_tooltip())

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other values, each with its text."""
        self._values = [value for value, _ in choices]
        before = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems([text for _, text in choices])
        self.set_saved_value(self._saved)
        self.blockSignals(False)
        if self.currentText() != before:
            self.currentTextChanged.emit(self.currentText())

    def set_saved_value(self, value: object) -> None:
        """Show what is saved; a value that is not offered shows as nothing chosen."""
        self._saved = value
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> object:
        """Return the value shown, or None."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def sizeHint(self) -> QSize:
        # Qt counts the widest choice to the pixel, which may be one too few
        return super().sizeHint() + QSize(2 * _EDGE, 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(2 * _EDGE, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._shown(option)  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def _shown(self, option: QStyleOptionComboBox) -> str:
        """Return the text as far as there is room for it; the whole is the tooltip then."""
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width() - 2 * _EDGE
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, max(0, room)
        )

    def _update_tooltip(self) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole = self._shown(option) == self.currentText()
        self.setToolTip("" if whole else self.currentText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _chosen(self, place: int) -> None:
        value = self._values[place]
        if value != self._saved:
            self._saved = value
            self.committed.emit(value)
