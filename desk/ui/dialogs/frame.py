"""What every dialog of the program looks like."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.ui.widgets.buttons import main_button, plain_button
from desk.ui.widgets.labels import label


class Frame(QDialog):
    """A white sheet: title, body, and a row of buttons at the right. Esc closes it."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(title, "title"))
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)

    def add_close(self, text: str) -> QPushButton:
        """Add the button that closes without doing anything."""
        button = plain_button(text)
        button.clicked.connect(self.reject)
        self._buttons.addWidget(button)
        button.setFocus()
        return button

    def add_main(self, text: str) -> QPushButton:
        """Add the button that does what the dialog is for; Enter presses it."""
        button = main_button(text)
        button.setDefault(True)
        button.clicked.connect(self.accept)
        self._buttons.addWidget(button)
        button.setFocus()
        return button
