"""Issued minutes opened again for form and lists: the reason, what may change, closing again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.meetings import MeetingStatus
from desk.domain.operations import Done
from desk.domain.papers import Paper
from desk.services.reopening import open_reopening, reopen_minutes
from desk.ui.pages.meeting.context import MeetingContext, Place
from desk.ui.pages.meeting.places import BEFORE
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.fields import TextField, show_wrong
from desk.ui.widgets.labels import label, set_look


class ReopenCard(QFrame):
    """Shown once the minutes are issued. Opening asks for the reason, Enter opens."""

    closed = Signal()
    """The minutes were fixed anew."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setProperty("look", "card")
        self._says = label("", "second", wrap=True)
        self._earlier = label("", "small", wrap=True)
        self.reason = TextField(self.tr("Reason"), self.tr("What is to be put right, and why"))
        self.reason.hide()
        self.reopen = plain_button(self.tr("Open for form and lists…"))
        self.reopen.clicked.connect(self._reopen)
        self.people = link_button(self.tr("To the attendance"))
        self.people.clicked.connect(lambda: ctx.go(Place(BEFORE, kind="attendance")))
        self.facts = link_button(self.tr("To the facts"))
        self.facts.clicked.connect(lambda: ctx.go(Place(BEFORE, kind="meeting")))
        self.close_again = plain_button(self.tr("Finish and fix anew"))
        self.close_again.clicked.connect(self._close)
        self._lay_out()
        ctx.shown.connect(self._show)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Form and lists"), "strong"))
        for widget in (self._says, self._earlier, self.reason):
            column.addWidget(widget)
        links = QHBoxLayout()
        links.setSpacing(8)
        links.addWidget(self.people)
        links.addWidget(self.facts)
        links.addStretch(1)
        column.addLayout(links)
        row = QHBoxLayout()
        row.addWidget(self.reopen)
        row.addWidget(self.close_again)
        row.addStretch(1)
        column.addLayout(row)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        self.setVisible(dossier.meeting.locked)
        opened = open_reopening(dossier)
        can_open = opened is None and dossier.meeting.status is MeetingStatus.ISSUED
        if opened is not None:
            self.reason.hide()
        self.reopen.setVisible(can_open)
        for widget in (self.people, self.facts, self.close_again):
            widget.setVisible(opened is not None)
        text = self.tr(
            "Lists, copies, place, times and the recorder can be put right, with a reason. What was"
            " decided is changed by a later meeting only."
        )
        if opened is not None:
            text = self.tr(
                "Open: {reason}. The lists, copies, place, times and the recorder may change now;"
                " decisions and numbers may not."
            ).replace("{reason}", opened.reason.rstrip("。"))
        self._says.setText(text)
        set_look(self._says, "warning" if opened is not None else "second")
        done = [one for one in dossier.reopenings if one.closed_at]
        self._earlier.setVisible(bool(done))
        self._earlier.setText("\n".join(f"{one.closed_at[:10]}　{one.reason}" for one in done))

    def _reopen(self) -> None:
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.reason.save()
        reason = self.reason.text().strip()
        show_wrong(self.reason, "" if reason else self.tr("Say what is to be put right."))
        if reason:
            self._ctx.run(reopen_minutes(self._ctx.meeting_id, reason), lambda _: self._opened())

    def _opened(self) -> None:
        self.reason.restore_draft("")
        self.reason.hide()
        self._ctx.go(Place(BEFORE, kind="attendance"))

    def _close(self) -> None:
        meeting_id = self._ctx.meeting_id
        self._ctx.session.ask(
            lambda desk: desk.closing_again(meeting_id),
            lambda operation: self._ctx.run(operation, self._closed),
        )

    def _closed(self, done: Done[Paper | None]) -> None:
        paper = done.value
        self._ctx.said.emit(
            self.tr("Nothing had changed; the minutes stand as they were.")
            if paper is None
            else self.tr("Fixed anew under {number}, version {n}; the earlier one is kept.")
            .replace("{number}", paper.number)
            .replace("{n}", str(paper.version))
        )
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self.reason.isHidden() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._reopen()
        elif not self.reason.isHidden() and key == Qt.Key.Key_Escape:
            self.reason.hide()
            self.reopen.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
