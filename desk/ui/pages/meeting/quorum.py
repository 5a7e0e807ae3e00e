"""The box that says who is here: quorum, leave, substitutes."""

from operator import is_

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.attendance import VOTING, Presence
from desk.domain.meetings import Quorum
from desk.domain.presence import room_count
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.header import link_button
from desk.ui.widgets.labels import label, set_look

_ROOM_FOR_KEY = 230


class QuorumBox(QFrame):
    """应到 实到 过半数, then those on leave and who came for whom. A click opens the attendance."""

    attendance_wanted = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._facts: tuple[object, ...] = ()
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts = label()
        self._verdict = label()
        self._leave = label("", "second", wrap=True)
        self._open = link_button("")
        self._open.setStyleSheet("padding: 0 4px;")
        self._open.setToolTip(self.tr("Attendance (F4)"))
        self._open.clicked.connect(self.attendance_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 4, 10)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        # the verdict goes below the figures where there is no room beside them
        figures = QWidget()
        flow = FlowLayout(figures, 8)
        flow.addWidget(self._counts)
        flow.addWidget(self._verdict)
        row.addWidget(figures, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._leave)
        ctx.shown.connect(self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        text = self.tr("Sign in")
        self._open.setText(f"{text} F4" if self.width() >= _ROOM_FOR_KEY else text)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        facts = (dossier.attendance, dossier.passages, dossier.directory, dossier.type)
        if len(facts) == len(self._facts) and all(map(is_, facts, self._facts)):
            return
        self._facts = facts
        count = room_count(dossier)
        self._counts.setText(
            self.tr("Due {members}　Here {present}")
            .replace("{members}", str(count.members))
            .replace("{present}", str(count.present))
        )
        self._verdict.setText(self._verdict_text(count.rule, count.reached))
        set_look(self._verdict, "good" if count.reached else "late")
        name = dossier.directory.person_name
        members = [a for a in dossier.attendance if a.role in VOTING]
        away = [a for a in members if a.status is Presence.LEAVE]
        absent = [a for a in members if a.status is Presence.ABSENT]
        lines = []
        for text, people in ((self.tr("On leave"), away), (self.tr("Absent"), absent)):
            if people:
                lines.append(f"{text} " + "、".join(name(a.person_id) for a in people))
        lines += [
            self.tr("{substitute} for {person}")
            .replace("{substitute}", name(a.substitute_id))
            .replace("{person}", name(a.person_id))
            for a in dossier.attendance
            if a.status is Presence.SUBSTITUTED
        ]
        self._leave.setText("\n".join(lines[:5]))
        self._leave.setVisible(bool(lines))
        self.setAccessibleName(f"{self._counts.text()} {self._verdict.text()}")

    def _verdict_text(self, rule: Quorum, reached: bool) -> str:
        if rule is Quorum.HALF:
            return self.tr("majority") if reached else self.tr("no majority")
        if rule is Quorum.TWO_THIRDS:
            return self.tr("two thirds") if reached else self.tr("below two thirds")
        return ""
