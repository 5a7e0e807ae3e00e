"""The keys (F1): what can be done from anywhere and on the page in front."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.dialogs.frame import Frame
from desk.ui.widgets.key_names import key_name
from desk.ui.widgets.labels import label


class KeysDialog(Frame):
    """A list of keys."""

    def __init__(
        self,
        actions: Sequence[QAction],
        hints: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Keys"), parent, width=820 if hints else 440)
        everywhere = [
            (action.text(), " / ".join(key_name(k.toString()) for k in action.shortcuts()))
            for action in actions
        ]
        everywhere += [
            (self.tr("Confirm or open"), "Enter"),
            (self.tr("Leave without saving, close"), "Esc"),
            (self.tr("Filter the list"), "Ctrl+F"),
        ]
        row = QHBoxLayout()
        row.setSpacing(40)
        if hints:
            row.addLayout(_column(self.tr("On this page"), hints), 1)
        row.addLayout(_column(self.tr("Everywhere"), everywhere), 1)
        self.body.addLayout(row)
        saved = self.tr("Everything is saved as you type; there is no Save key.")
        self.body.addWidget(label(saved, "second", wrap=True))
        self.add_close(self.tr("Close")).setDefault(True)


def _column(title: str, lines: Sequence[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(label(title, "strong"))
    column.addLayout(_grid(lines))
    column.addStretch(1)
    return column


def _grid(lines: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    for row, (text, key) in enumerate(lines):
        grid.addWidget(label(text), row, 0)
        grid.addWidget(label(key_name(key), "key"), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
