"""The box that says who comes or is here: quorum, leave, substitutes."""

from operator import is_

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.attendance import VOTING, Presence
from desk.domain.dossier import Dossier
from desk.domain.meetings import Quorum
from desk.domain.presence import room_count
from desk.domain.replies import Replies, replies
from desk.domain.telling import AHEAD
from desk.ui.pages.attendees.counts import open_names, verdict
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.header import link_button
from desk.ui.widgets.labels import label, set_look

_ROOM_FOR_KEY = 230
_MOST_LINES = 5
_MOST_AHEAD = 3
_MOST_NAMES = 4


class QuorumBox(QFrame):
    """应到 实到 过半数, then those on leave and who came for whom. A click opens the attendance.

    Before the meeting, until somebody signs in: 应到 参加, and who has not answered.
    """

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
        facts = (
            dossier.attendance,
            dossier.passages,
            dossier.directory,
            dossier.type,
            dossier.meeting.status,
        )
        if len(facts) == len(self._facts) and all(map(is_, facts, self._facts)):
            return
        self._facts = facts
        if dossier.meeting.status in AHEAD and not dossier.passages:
            lines = self._show_replies(dossier)
        else:
            lines = self._show_room(dossier)
        self._leave.setText("\n".join(lines))
        self._leave.setVisible(bool(lines))
        self.setAccessibleName(f"{self._counts.text()} {self._verdict.text()}")

    def _show_replies(self, dossier: Dossier) -> list[str]:
        counted = replies(dossier)
        self._counts.setText(
            self.tr("Due {members}　Coming {coming}")
            .replace("{members}", str(counted.members))
            .replace("{coming}", str(counted.coming_members))
        )
        _, tone = verdict(counted)
        self._verdict.setText(self._short_verdict(counted, tone))
        set_look(self._verdict, tone)
        still = open_names(dossier, _MOST_NAMES)
        return self._cut([*filter(None, [still]), *self._not_coming(dossier)], _MOST_AHEAD)

    def _short_verdict(self, counted: Replies, tone: str) -> str:
        if not tone:
            return ""
        if counted.quorum_sure:
            return self.tr("quorum sure")
        return self.tr("quorum open") if counted.quorum_possible else self.tr("no quorum")

    def _show_room(self, dossier: Dossier) -> list[str]:
        count = room_count(dossier)
        self._counts.setText(
            self.tr("Due {members}　Here {present}")
            .replace("{members}", str(count.members))
            .replace("{present}", str(count.present))
        )
        self._verdict.setText(self._verdict_text(count.rule, count.reached))
        set_look(self._verdict, "good" if count.reached else "late")
        return self._cut(self._not_coming(dossier), _MOST_LINES)

    def _not_coming(self, dossier: Dossier) -> list[str]:
        """Return a line each of who is on leave or absent, and for each substitute."""
        name = dossier.directory.person_name
        members = [a for a in dossier.attendance if a.role in VOTING]
        away = [a for a in members if a.status is Presence.LEAVE]
        absent = [a for a in members if a.status is Presence.ABSENT]
        lines = []
        for text, people in ((self.tr("On leave"), away), (self.tr("Absent"), absent)):
            if people:
                lines.append(f"{text} " + "、".join(name(a.person_id) for a in people))
        substituted = [a for a in dossier.attendance if a.status is Presence.SUBSTITUTED]
        lines += [
            self.tr("{substitute} for {person}")
            .replace("{substitute}", name(a.substitute_id))
            .replace("{person}", name(a.person_id))
            for a in substituted
        ]
        return lines

    def _cut(self, lines: list[str], most: int) -> list[str]:
        """Return at most so many lines; the last one says how many are left out."""
        if len(lines) <= most:
            return lines
        left = len(lines) - most + 1
        return [*lines[: most - 1], self.tr("and %1 more").replace("%1", str(left))]

    def _verdict_text(self, rule: Quorum, reached: bool) -> str:
        if rule is Quorum.HALF:
            return self.tr("majority") if reached else self.tr("no majority")
        if rule is Quorum.TWO_THIRDS:
            return self.tr("two thirds") if reached else self.tr("below two thirds")
        return ""
