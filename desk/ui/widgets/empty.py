"""What an empty list says: one sentence and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.widgets.buttons import main_button, plain_button
from desk.ui.widgets.labels import label


class EmptyState(QWidget):
    """A sentence in the middle of the free room, with the action that ends the emptiness."""

    def __init__(
        self,
        sentence: str,
        action_text: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = label(sentence, "second", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addLayout(self._buttons)
        column.addStretch(3)
        if action_text and on_action is not None:
            self.add_action(action_text, on_action, main=True)

    def add_action(self, text: str, on_action: Callable[[], object], *, main: bool = False) -> None:
        """Offer one more thing to do."""
        button = main_button(text) if main else plain_button(text)
        button.clicked.connect(lambda: on_action())
        self._buttons.insertWidget(self._buttons.count() - 1, button)
