"""The left column: parts of the meeting, its agenda, the line that adds an item."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.agenda import AgendaItem
from desk.domain.meetings import MeetingStatus
from desk.domain.presence import running
from desk.services.editing import AT_END
from desk.ui.pages.meeting.agenda_clock import AgendaClock
from desk.ui.pages.meeting.agenda_tools import AgendaTools
from desk.ui.pages.meeting.agenda_view import AgendaView
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.new_line import NewLine
from desk.ui.pages.meeting.places import BEFORE, DURING
from desk.ui.pages.meeting.quorum import QuorumBox
from desk.ui.pages.meeting.texts import hours
from desk.ui.widgets.labels import label

FACTS = "facts"
PEOPLE = "people"


class AgendaColumn(QWidget):
    """Lists what the page can show. The item under way has a running clock while in session."""

    section_chosen = Signal(str)
    """FACTS or PEOPLE."""
    item_chosen = Signal(str)
    item_entered = Signal(str)
    people_wanted = Signal()
    """Who is here is to be shown."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._stage = BEFORE
        self._clock = AgendaClock()
        self.setProperty("look", "ground")
        self.facts = self._section(self.tr("About the meeting"), FACTS)
        self.people = self._section(self.tr("Attendance"), PEOPLE)
        self.time = label("", "second")
        self.view = AgendaView()
        self.new = NewLine(
            ctx, "agenda_item", self.tr("New item"), self.tr("Title of an item, then Enter")
        )
        self.quorum = QuorumBox(ctx)
        self.tools = AgendaTools(ctx)
        self._lay_out()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second_passed)

    def _section(self, text: str, section: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "rail-item")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.section_chosen.emit(section))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        column.addWidget(self.facts)
        column.addWidget(self.people)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 0, 6)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Agenda"), "second"))
        row.addWidget(self.time)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.tools)
        column.addWidget(self.view, 1)
        below = QVBoxLayout()
        below.setContentsMargins(4, 8, 4, 0)
        below.setSpacing(8)
        below.addWidget(self.new)
        below.addWidget(self.quorum)
        column.addLayout(below)

    def _connect(self) -> None:
        ctx = self._ctx
        ctx.shown.connect(self._show)
        self.new.entered.connect(self._add)
        self.view.chosen.connect(self.item_chosen)
        self.view.entered.connect(self.item_entered)
        self.view.move_wanted.connect(self._move)
        self.view.removal_wanted.connect(self._remove)
        self.quorum.attendance_wanted.connect(self.people_wanted)

    def show_stage(self, stage: str) -> None:
        """Show what a stage needs: before it the parts of the meeting, during it the clock."""
        self._stage = stage
        self.tools.show_stage(stage)
        for section in (self.facts, self.people):
            section.setVisible(stage == BEFORE)
        if self._ctx.ready:
            self._show()

    def choose(self, section: str, item_id: str) -> None:
        """Mark what is shown beside this column."""
        self.facts.setChecked(section == FACTS)
        self.people.setChecked(section == PEOPLE)
        if self._ctx.ready:
            self._show()
        self.view.choose(item_id if not section else "")

    def focus_new(self) -> None:
        """Put the keyboard on the line that adds an item, also where it is not always shown."""
        self.new.setVisible(not self._ctx.locked)
        self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        self.view.lines.movable = not self._ctx.locked
        adding = self._stage == BEFORE or self.new.hasFocus() or bool(self.new.text())
        self.new.setVisible(not self._ctx.locked and adding)
        live = dossier.meeting.status is MeetingStatus.IN_SESSION and running(dossier) is not None
        chosen = self.view.current_id
        self._show_clock()
        if chosen and self.view.current_id != chosen:
            self.view.choose(chosen)
        if live and not self._tick.isActive():
            self._tick.start()
        elif not live:
            self._tick.stop()

    def _show_clock(self) -> None:
        dossier, now = self._ctx.dossier, datetime.now()
        self.view.lines.show_lines(self._clock.lines(dossier, now))
        planned = sum(item.item.minutes_planned or 0 for item in dossier.items)
        spent = self._clock.total(dossier, now)
        parts = []
        if spent and self._stage == DURING:
            parts.append(self.tr("used {time}").replace("{time}", hours(spent // 60)))
        if planned:
            parts.append(self.tr("plan {time}").replace("{time}", hours(planned)))
        self.time.setText(" / ".join(parts))

    def _second_passed(self) -> None:
        if self.isVisible():
            self._show_clock()

    def _add(self, title: str) -> None:
        late = self._ctx.dossier.meeting.status is not MeetingStatus.PREPARING
        item = AgendaItem(meeting_id=self._ctx.meeting_id, position=AT_END, title=title, late=late)
        self._ctx.add(item, lambda _: self.new.accepted(title))

    def _move(self, item_id: str, position: int) -> None:
        item = self._ctx.item(item_id)
        if item is not None and not self._ctx.locked:
            self._ctx.move(item.item, position)

    def _remove(self, item_id: str) -> None:
        item = self._ctx.item(item_id)
        if item is not None and not self._ctx.locked:
            self._ctx.remove(item.item)
            self._ctx.said.emit(
                self.tr("Removed “{title}”. Ctrl+Z brings it back.").replace(
                    "{title}", item.item.title
                )
            )
