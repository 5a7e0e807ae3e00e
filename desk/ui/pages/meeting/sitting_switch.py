"""The other meetings of a sitting (S14), one key away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desk.services.sittings import SittingPart, sitting_of
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.buttons import link_button


class SittingSwitch(QWidget):
    """A link for each other meeting of the sitting; hidden where the meeting is held alone."""

    meeting_wanted = Signal(str)

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._known = ""
        self._parts: tuple[SittingPart, ...] = ()
        self.links: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.hide()
        ctx.shown.connect(self._read)
        ctx.session.changed.connect(self._changed)

    def _changed(self, touched: frozenset[tuple[str, str]]) -> None:
        if self._ctx.ready and any(kind in ("meeting", "meeting_type") for kind, _ in touched):
            self._known = ""
            self._read()

    def _read(self) -> None:
        meeting_id = self._ctx.meeting_id
        if meeting_id == self._known:
            return
        self._known = meeting_id

        def show(parts: tuple[SittingPart, ...]) -> None:
            if meeting_id == self._ctx.meeting_id:
                self._show(parts)

        self._ctx.session.read(lambda reader: sitting_of(reader, meeting_id), show)

    def _show(self, parts: tuple[SittingPart, ...]) -> None:
        self._parts = parts
        for link in self.links:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        for part in parts:
            if part.id != self._ctx.meeting_id:
                link = link_button(self.tr("with {title}").replace("{title}", part.title))
                link.setToolTip(self.tr("Held in one sitting. Alt+S goes there."))
                link.clicked.connect(
                    lambda _=False, wanted=part.id: self.meeting_wanted.emit(wanted)
                )
                self._row.addWidget(link)
                self.links.append(link)
        self.setVisible(bool(self.links))

    def go(self) -> None:
        """Go to the next meeting of the sitting."""
        ids = [part.id for part in self._parts]
        if self._ctx.meeting_id in ids and len(ids) > 1:
            following = (ids.index(self._ctx.meeting_id) + 1) % len(ids)
            self.meeting_wanted.emit(ids[following])
