"""Chips: a small fact with its name before it, and a cross where it can be taken away."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desk.ui.widgets.labels import label


class Chip(QFrame):
    """牵头 市水利局 ×"""

    removed = Signal()

    def __init__(
        self, text: str, name: str = "", *, removable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name} {text}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4 if removable else 8, 0)
        row.setSpacing(6)
        self.setFixedHeight(26)
        if name:
            row.addWidget(label(name, "small"))
        row.addWidget(label(text))
        if removable:
            cross = QPushButton("×")
            cross.setProperty("look", "cross")
            cross.setAccessibleName(
                QCoreApplication.translate("Fields", "Remove {name}").replace("{name}", text)
            )
            cross.setFixedSize(18, 18)
            cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            cross.clicked.connect(self.removed)
            row.addWidget(cross)
