"""How the replies stand, in one line above the list."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.meetings import Quorum
from desk.domain.replies import Replies, replies
from desk.domain.telling import AHEAD
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.labels import ElidedLabel, label, set_look


def counts_text(counted: Replies) -> str:
    """Return 应到 12 · 已回 9 · 参加 7 · 请假 1 · 代会 1 · 未回 3."""
    translate = QCoreApplication.translate
    parts = [
        (translate("Attendance", "Asked"), counted.asked),
        (translate("Attendance", "Replied"), counted.answered),
        (translate("Attendance", "Coming"), counted.coming),
        (translate("Attendance", "Away"), counted.away),
        (translate("Attendance", "Substitutes"), counted.substituted),
        (translate("Attendance", "Open"), counted.open),
    ]
    return " · ".join(f"{name} {number}" for name, number in parts)


def verdict(counted: Replies) -> tuple[str, str]:
    """Return whether the quorum will be there, and the tone to say it in; empty without a rule."""
    translate = QCoreApplication.translate
    if counted.rule is Quorum.NONE or not counted.members:
        return "", ""
    if counted.quorum_sure:
        return translate("Attendance", "The quorum is sure"), "good"
    if counted.quorum_possible:
        missing = translate("Attendance", "The quorum is open: {open} members have not replied")
        return missing.replace("{open}", str(counted.open_members)), "warning"
    return translate("Attendance", "The quorum can't be met"), "late"


class CountsLine(QWidget):
    """The figures at the left, what they mean for the quorum after them."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.figures = label("")
        self.verdict = ElidedLabel("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.figures)
        row.addWidget(self.verdict, 1)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        counted = replies(self._ctx.dossier)
        ahead = self._ctx.dossier.meeting.status in AHEAD
        self.setVisible(bool(counted.asked) and ahead)
        self.figures.setText(counts_text(counted))
        text, tone = verdict(counted)
        self.verdict.setText(text)
        set_look(self.verdict, tone)
