"""Versions of the minutes: keep one now, compare two."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.services.minutes_texts import minutes_texts
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.fields import TextField
from desk.ui.widgets.labels import label


class VersionsCard(QFrame):
    """How many texts are kept, two buttons, and the name of the one to be kept."""

    compare_wanted = Signal(object)
    """None: whichever texts are offered first."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setProperty("look", "card")
        self._count = label("", "second", wrap=True)
        self.name = TextField(
            self.tr("Name of the version"), self.tr("Name it, e.g. as sent for review")
        )
        self.name.hide()
        self.keep = plain_button(self.tr("Keep a version now"))
        self.keep.clicked.connect(self._keep)
        self.compare = plain_button(self.tr("Compare texts"))
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(None))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keep)
        row.addWidget(self.compare)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Texts of the minutes"), "strong"))
        column.addWidget(self._count)
        column.addWidget(self.name)
        column.addLayout(row)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        kept = len(minutes_texts(self._ctx.dossier)) - 1
        self._count.setText(
            self.tr("{n} earlier texts are kept.").replace("{n}", str(kept))
            if kept
            else self.tr("None is kept yet; each signing step keeps one.")
        )
        self.compare.setEnabled(kept > 0)

    def _keep(self) -> None:
        if self.name.isHidden():
            self.name.show()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.name.save()
        operation = self._ctx.session.desk.signing.keep_version(
            self._ctx.meeting_id, self.name.text()
        )
        self._ctx.run(operation, lambda _: self._kept())

    def _kept(self) -> None:
        self.name.restore_draft("")
        self.name.hide()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ctx.said.emit(self.tr("The minutes as they read now are kept."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self.name.isHidden() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif not self.name.isHidden() and key == Qt.Key.Key_Escape:
            self.name.hide()
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
