"""先行交办 on the page: how much went out ahead of the minutes, and the way to send more."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from desk.ui.pages.after.ahead_dialog import AheadDialog


class AheadCard(QFrame):
    """A sentence and a button; gone once the minutes are issued."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setProperty("look", "card")
        self.says = label("", "second", wrap=True)
        self.send = plain_button(self.tr("Send ahead…"))
        self.send.clicked.connect(self.open_dialog)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Ahead of the minutes"), "strong"))
        column.addWidget(self.says)
        column.addLayout(row)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        tasks = [a for item in dossier.items for a in item.assignments]
        self.setVisible(not dossier.meeting.locked and bool(tasks))
        sent = sum(a.sent_ahead_on is not None for a in tasks)
        self.says.setText(
            self.tr("{n} of {all} assignments went out ahead.")
            .replace("{n}", str(sent))
            .replace("{all}", str(len(tasks)))
            if sent
            else self.tr("Urgent assignments can go out before the minutes are signed.")
        )
        self.send.setEnabled(sent < len(tasks))

    def open_dialog(self) -> "AheadDialog":
        """Ask which assignments go out."""
        from desk.ui.pages.after.ahead_dialog import AheadDialog

        dialog = AheadDialog(self._ctx, self.window())
        dialog.open()
        return dialog
