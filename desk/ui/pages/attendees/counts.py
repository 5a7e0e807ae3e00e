"""How the replies stand: figures, what they mean for the quorum, who has not answered."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.dossier import Dossier
from desk.domain.meetings import Quorum
from desk.domain.replies import Replies, replies, unanswered
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


def open_names(dossier: Dossier, most: int = 0) -> str:
    """Return 未回复：程惠民、袁静, members first, at most `most` names (0: all); empty for none."""
    translate = QCoreApplication.translate
    names = [dossier.directory.person_name(a.person_id) for a in unanswered(dossier)]
    if not names:
        return ""
    text = "、".join(names[:most] if most else names)
    if most and len(names) > most:
        text = translate("Attendance", "{names} and others, %1 in all").replace("{names}", text)
        text = text.replace("%1", str(len(names)))
    return translate("Attendance", "No reply from: {names}").replace("{names}", text)


class CountsLine(QWidget):
    """The figures; below them what they mean for the quorum, and who has not answered."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.figures = label("")
        self.verdict = label("")
        self.open = ElidedLabel("", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.verdict)
        row.addWidget(self.open, 1)
        column.addWidget(self.figures)
        column.addLayout(row)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        counted = replies(dossier)
        self.setVisible(bool(counted.asked) and dossier.meeting.status in AHEAD)
        self.figures.setText(counts_text(counted))
        text, tone = verdict(counted)
        self.verdict.setText(text)
        self.verdict.setVisible(bool(text))
        set_look(self.verdict, tone)
        self.open.setText(open_names(dossier))
