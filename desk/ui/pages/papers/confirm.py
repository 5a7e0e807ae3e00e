"""Asks before something that can't be taken back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.ui.dialogs.frame import Frame
from desk.ui.widgets.labels import label


class ConfirmDialog(Frame):
    """A sentence, Cancel, and the button that does it."""

    def __init__(
        self, title: str, sentence: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, width=460)
        self.body.addWidget(label(sentence, wrap=True))
        self.add_close(self.tr("Cancel"))
        self.action = self.add_main(action)

    @classmethod
    def ask(
        cls,
        title: str,
        sentence: str,
        action: str,
        act: Callable[[], object],
        parent: QWidget | None = None,
    ) -> "ConfirmDialog":
        """Open it; `act` is called where the user agrees."""
        dialog = cls(title, sentence, action, parent)
        dialog.accepted.connect(lambda: act())
        dialog.open()
        return dialog
