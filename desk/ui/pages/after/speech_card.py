"""Speeches kept with the meeting, and the way to pick assignments out of them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.domain.speeches import Speech
from desk.services.speech_tasks import picked
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from desk.ui.pages.after.speech_dialog import SpeechTasksDialog


class SpeechCard(QFrame):
    """A line for each speech; hidden where none is kept."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: object = None
        self.setProperty("look", "card")
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Speeches"), "strong"))
        column.addLayout(self._column)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        self.setVisible(bool(dossier.speeches))
        found = [(speech, len(picked(dossier, speech))) for speech in dossier.speeches]
        if found == self._shown:
            return
        self._shown = found
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for speech, count in found:
            self._column.addWidget(ElidedLabel(speech.title))
            if count:
                said = self.tr("{n} assignments picked").replace("{n}", str(count))
                self._column.addWidget(label(said, "small"))
            button = plain_button(self.tr("Pick assignments…"))
            button.setAccessibleName(f"{speech.title}　{button.text()}")
            button.clicked.connect(lambda _=False, speech=speech: self.open_dialog(speech))
            self._column.addWidget(button)

    def open_dialog(self, speech: Speech) -> "SpeechTasksDialog":
        """Show a speech with the sentences that may carry a task."""
        from desk.ui.pages.after.speech_dialog import SpeechTasksDialog

        dialog = SpeechTasksDialog(self._ctx, speech, self.window())
        dialog.open()
        return dialog
