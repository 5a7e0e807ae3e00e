"""How the replies stand while they come in: 应到 已回 参加 请假 未回, and whether it is enough."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.meetings import Quorum
from desk.domain.replies import Replies, replies
from desk.domain.telling import AHEAD
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.labels import badge, label, set_badge


class ReplyStrip(QWidget):
    """A line of counts and the verdict on the quorum; shown while the meeting is ahead."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.counts = label("", "second")
        self.verdict = badge("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.counts)
        row.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        count = replies(dossier)
        self.setVisible(bool(count.asked) and dossier.meeting.status in AHEAD)
        self.counts.setText("　".join(self._parts(count)))
        text, tone = self._verdict(count)
        set_badge(self.verdict, text, tone)
        self.verdict.setVisible(bool(text))
        self.setAccessibleName(f"{self.counts.text()} {text}")

    def _parts(self, count: Replies) -> list[str]:
        parts = [
            (self.tr("Asked %1"), count.asked),
            (self.tr("answered %1"), count.answered),
            (self.tr("coming %1"), count.coming),
            (self.tr("away %1"), count.away),
            (self.tr("substituted %1"), count.substituted),
            (self.tr("open %1"), count.open),
        ]
        # the first two and the last are looked for; who is away is said where somebody is
        kept = [p for n, p in enumerate(parts) if p[1] or n in (0, 1, 5)]
        return [text.replace("%1", str(number)) for text, number in kept]

    def _verdict(self, count: Replies) -> tuple[str, str]:
        if count.rule is Quorum.NONE or not count.members:
            return "", ""
        if count.quorum_sure:
            return self.tr("Quorum is sure"), "good"
        if count.quorum_possible:
            return self.tr("Quorum still open"), "warning"
        return self.tr("No quorum"), "late"
