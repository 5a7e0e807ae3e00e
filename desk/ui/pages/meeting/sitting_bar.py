"""Above the sheets of 会前: another meeting of the sitting (S14) is held elsewhere, or not then."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk.domain.meetings import Meeting
from desk.domain.sitting import Apart
from desk.services.sittings import ApartMeeting, apart_from, move_along
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.texts import month_day
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.labels import label


class SittingBar(QWidget):
    """Says so and offers to move the other one along, or this one there. Hidden while all is well.

    How far this meeting's start was moved while it is shown is how far the other one goes too.
    """

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._before: Meeting | None = None
        self._minutes: int | None = None
        self._apart: ApartMeeting | None = None
        self.notice = QFrame()
        self.notice.setProperty("look", "notice")
        self.notice.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label("", wrap=True)
        self.follow = link_button(self.tr("Move this one there"))
        self.follow.clicked.connect(lambda: self._move(this=True))
        self.along = plain_button(self.tr("Move it too"))
        self.along.clicked.connect(lambda: self._move(this=False))
        row = QHBoxLayout(self.notice)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.follow)
        row.addWidget(self.along)
        edge = QHBoxLayout(self)
        edge.setContentsMargins(8, 0, 8, 4)
        edge.addWidget(self.notice)
        self.hide()
        ctx.shown.connect(self._meeting_shown)
        ctx.session.changed.connect(self._changed)

    def _meeting_shown(self) -> None:
        meeting, before = self._ctx.dossier.meeting, self._before
        if meeting is before:
            return
        self._before = meeting
        if before is None or before.id != meeting.id:
            self._minutes = None
        elif meeting.start != before.start:
            self._minutes = _between(before.start, meeting.start, self._minutes)
        self._read()

    def _changed(self, touched: frozenset[tuple[str, str]]) -> None:
        if self._ctx.ready and any(kind in ("meeting", "meeting_type") for kind, _ in touched):
            self._read()

    def _read(self) -> None:
        meeting_id = self._ctx.meeting_id

        def show(found: tuple[ApartMeeting, ...]) -> None:
            if meeting_id == self._ctx.meeting_id:
                self._show(found)

        self._ctx.session.read(lambda reader: apart_from(reader, meeting_id), show)

    def _show(self, found: tuple[ApartMeeting, ...]) -> None:
        self._apart = found[0] if found else None
        self.setVisible(bool(found))
        if not found:
            self._minutes = None
            return
        other = found[0].meeting
        when = f"{month_day(other.day, self._ctx.reference_day)} {other.start}".strip()
        self.words.setText(
            self.tr("Held in one sitting, but not the same {what}: {title}, {when} {place}")
            .replace("{what}", "、".join(map(apart_text, found[0].what)))
            .replace("{title}", found[0].title)
            .replace("{when}", when)
            .replace("{place}", other.place)
            .strip()
        )

    def _move(self, *, this: bool) -> None:
        if self._apart is None:
            return
        other, own = self._apart.meeting.id, self._ctx.meeting_id
        if this:
            self._ctx.run(move_along(own, other))
        else:
            # where the times still go together they stay
            minutes = None if self._apart.what == (Apart.PLACE,) else self._minutes
            self._ctx.run(move_along(other, own, minutes))


def apart_text(what: Apart) -> str:
    """Return what it is called: 日期, 时间, 地点."""
    translate = QCoreApplication.translate
    return {
        Apart.DAY: translate("Sitting", "day"),
        Apart.TIME: translate("Sitting", "time"),
        Apart.PLACE: translate("Sitting", "place"),
    }[what]


def _between(before: str, now: str, known: int | None) -> int | None:
    """Return by how many minutes a start has moved since it went together with the other's."""
    if not before or not now:
        return None
    hours = int(now[:2]) - int(before[:2])
    return (known or 0) + hours * 60 + int(now[3:]) - int(before[3:])
