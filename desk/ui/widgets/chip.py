"""Chips: one of several things chosen, with a cross that takes it away."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desk.ui.widgets.labels import label


class Chip(QFrame):
    """市水利局 ×"""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(6)
        self.setFixedHeight(26)
        row.addWidget(label(text))
        cross = QPushButton("×")
        cross.setProperty("look", "cross")
        cross.setAccessibleName(
            QCoreApplication.translate("Fields", "Remove {name}").replace("{name}", text)
        )
        cross.setFixedSize(18, 18)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.clicked.connect(self.removed)
        row.addWidget(cross)
