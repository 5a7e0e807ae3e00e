"""Something went wrong inside the program: say so, keep going, let the details be copied."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.ui.dialogs.frame import Frame
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.labels import label


class FailureDialog(Frame):
    """Shows where the program failed. The details name places in the program, no record."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Something went wrong"), parent, width=560)
        said = self.tr(
            "The program met an error it did not expect. What was saved is safe, and what you are"
            " typing is kept as a draft. You can go on working; if it happens again, copy the"
            " details and send them to whoever looks after this program."
        )
        self.body.addWidget(label(said, wrap=True))
        self.details = QPlainTextEdit(details)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(140)
        self.body.addWidget(self.details)
        copy = plain_button(self.tr("Copy the details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self._buttons.addWidget(copy)
        self.add_close(self.tr("Go on")).setDefault(True)
