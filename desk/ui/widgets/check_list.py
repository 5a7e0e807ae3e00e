"""Several of a fixed set of values, each with a check mark."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget


class CheckList(QWidget):
    """Check marks in columns; `committed` carries the checked values in the order offered."""

    committed = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        """`choices` are values and their texts."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._boxes: dict[str, QCheckBox] = {}
        self._unknown: tuple[str, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, (value, text) in enumerate(choices):
            box = QCheckBox(text)
            box.clicked.connect(lambda: self.committed.emit(self.values()))
            self._boxes[value] = box
            grid.addWidget(box, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def box(self, value: str) -> QCheckBox:
        """Return the check mark of a value. Raises KeyError."""
        return self._boxes[value]

    def values(self) -> tuple[str, ...]:
        """Return the checked values; those this list does not offer stay at the end."""
        checked = (value for value, box in self._boxes.items() if box.isChecked())
        return (*checked, *self._unknown)

    def set_saved_values(self, values: Collection[str]) -> None:
        """Show what is saved."""
        self._unknown = tuple(value for value in values if value not in self._boxes)
        for value, box in self._boxes.items():
            box.setChecked(value in values)
