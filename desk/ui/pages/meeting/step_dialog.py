"""Why an item takes a step, and who asked for it."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.sheet import FieldGrid
from desk.ui.widgets.fields import TextArea, TextField, show_wrong
from desk.ui.widgets.labels import label


class StepDialog(Frame):
    """Asks for a reason, which must be given, and for who asked. Ctrl+Enter goes on."""

    def __init__(
        self,
        title: str,
        act: str,
        parent: QWidget | None = None,
        *,
        about: str = "",
        needed: bool = True,
    ) -> None:
        """`act` is what the main button says, `about` the item; `needed`: not without a reason."""
        super().__init__(title, parent, width=520)
        self._needed = needed
        if about:
            self.body.addWidget(label(about, "second", wrap=True))
        self._reason = TextArea(self.tr("Reason"), self.tr("Why"), lines=3)
        self._asked_by = TextField(self.tr("Asked by"), self.tr("Who asked for it"))
        grid = FieldGrid(1)
        grid.put(self.tr("Reason"), self._reason, whole=True)
        grid.put(self.tr("Asked by"), self._asked_by, whole=True)
        self.body.addLayout(grid)
        self.add_close(self.tr("Cancel"))
        self.add_main(act)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        """The reason."""
        return self._reason.text().strip()

    @property
    def asked_by(self) -> str:
        """Who asked for it."""
        return self._asked_by.text().strip()

    def accept(self) -> None:
        """Close and go on; stay where the reason is missing."""
        if self._needed and not self.reason:
            show_wrong(self._reason, self.tr("Please give the reason"))
            self._reason.setFocus()
            return
        super().accept()
