"""The head of a meeting's page: what meeting it is, its three stages, what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from desk.domain.meetings import MeetingStatus
from desk.services.sessions import begin_session, end_session
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING
from desk.ui.pages.meeting.sitting_switch import SittingSwitch
from desk.ui.pages.meeting.texts import month_day
from desk.ui.widgets.header import PageHeader, main_button, plain_button
from desk.ui.widgets.switch_button import SwitchButton

_OPEN = (MeetingStatus.PREPARING, MeetingStatus.NOTIFIED)


class MeetingHeader(PageHeader):
    """Title and facts at the left; stages and the stage's main action at the right."""

    stage_chosen = Signal(str)
    next_item_wanted = Signal()
    issue_wanted = Signal()
    hall_wanted = Signal()
    wording_wanted = Signal()
    """The hall is to see the wording of decisions, or no more."""
    clock_wanted = Signal()
    """The clock is to be paused, or to run on."""
    ended = Signal()
    """The meeting was declared over."""
    began = Signal()
    sitting_wanted = Signal()
    """A second meeting is to be held in the sitting of this one."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._ctx = ctx
        self._stage = BEFORE
        self._at_last = False
        self._shown: tuple[object, ...] = ()
        self.sitting = SittingSwitch(ctx)
        self.add_widget(self.sitting)
        self.segments = QWidget()
        self._group = QButtonGroup(self)
        self._buttons = self._build_segments()
        self.add_widget(self.segments)
        self.hall = plain_button(self.tr("Hall screen"), "F11")
        self.hall.setToolTip(self.tr("Show this item and the next one to the hall (F11)"))
        self.hall.clicked.connect(self.hall_wanted)
        self.add_widget(self.hall)
        self.next = plain_button(self.tr("Next item"), "Ctrl ↓")
        self.next.setToolTip(self.tr("Go to the next item (Ctrl+Down)"))
        self.next.clicked.connect(self.next_item_wanted)
        self.add_widget(self.next)
        self.action = main_button(self.tr("Begin meeting"), "F9")
        self.action.clicked.connect(self._act)
        self.add_widget(self.action)
        self.more = plain_button("⋯")
        self.more.setAccessibleName(self.tr("More actions on the meeting"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setStyleSheet("padding: 6px 10px;")
        self.more.clicked.connect(self.show_menu)
        self.add_widget(self.more)
        ctx.shown.connect(self.update_state)

    def _build_segments(self) -> dict[str, SwitchButton]:
        self.segments.setProperty("look", "segments")
        self.segments.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.segments.setFixedHeight(36)
        row = QHBoxLayout(self.segments)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        buttons: dict[str, QPushButton] = {}
        for place, (stage, text) in enumerate(
            {
                BEFORE: self.tr("Before"),
                DURING: self.tr("During"),
                AFTER: self.tr("After"),
            }.items(),
            start=1,
        ):
            button = SwitchButton(text, "segment")
            button.setToolTip(f"Alt+{place}")
            button.clicked.connect(lambda _=False, stage=stage: self.stage_chosen.emit(stage))
            self._group.addButton(button)
            row.addWidget(button)
            buttons[stage] = button
        return buttons

    def show_at_last(self, at_last: bool) -> None:
        """Note whether no item follows the one shown."""
        if at_last != self._at_last:
            self._at_last = at_last
            self.update_state()

    def show_stage(self, stage: str) -> None:
        """Mark a stage as the one shown."""
        self._stage = stage
        self._buttons[stage].setChecked(True)
        self.update_state()

    def update_state(self) -> None:
        """Show the meeting's title and what can be done with it now."""
        if not self._ctx.ready:
            return
        dossier = self._ctx.dossier
        meeting = dossier.meeting
        count = len(dossier.items)
        facts = (dossier.title, meeting, dossier.directory, self._stage, self._at_last, count)
        if facts == self._shown:
            return
        self._shown = facts
        self.set_title(dossier.title)
        # the title stays whole while the facts beside it give way
        self._title.setMinimumWidth(min(420, self._title.sizeHint().width()))
        chair = dossier.directory.person_name(meeting.chair_id)
        parts = [
            f"{month_day(meeting.day)} {meeting.start}".strip(),
            meeting.place,
            self.tr("chaired by %s").replace("%s", chair) if chair else "",
        ]
        self.set_subtitle("　".join(part for part in parts if part))
        during = self._stage == DURING
        live = during and meeting.status is MeetingStatus.IN_SESSION
        self.hall.setVisible(live)
        self.next.setVisible(during and not self._at_last and len(dossier.items) > 1)
        text = self._action_text(meeting.status)
        # while items are left the next one stands here; the end is F9, and in the menu
        self.action.setVisible(bool(text) and not (live and self.next.isVisibleTo(self)))
        if text:
            self.action.setText(text)
        self.more.setVisible(not meeting.locked)

    def _action_text(self, status: MeetingStatus) -> str:
        if status in _OPEN:
            return self.tr("Begin meeting")
        if status is MeetingStatus.IN_SESSION and self._stage != AFTER:
            return self.tr("End meeting")
        if status in (MeetingStatus.DRAFTING, MeetingStatus.IN_SESSION) and self._stage == AFTER:
            return self.tr("Issue")
        if status is MeetingStatus.CANCELLED:
            return self.tr("Take up again")
        return ""

    def act(self) -> None:
        """Do the main action, as its button does."""
        if self._ctx.ready and self._action_text(self._ctx.dossier.meeting.status):
            self._act()

    def _act(self) -> None:
        status = self._ctx.dossier.meeting.status
        if status in _OPEN:
            self._ctx.run(begin_session(self._ctx.meeting_id), lambda _: self.began.emit())
        elif status is MeetingStatus.IN_SESSION and self._stage != AFTER:
            self._ctx.run(end_session(self._ctx.meeting_id), lambda _: self.ended.emit())
        elif status is MeetingStatus.CANCELLED:
            self._ctx.set_status(MeetingStatus.PREPARING)
        else:
            self.issue_wanted.emit()

    def show_menu(self) -> None:
        """Show what else can be done with the meeting."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        status = self._ctx.dossier.meeting.status
        if status is MeetingStatus.IN_SESSION:
            menu.addAction(self.tr("End meeting\tF9"), self.act)
            menu.addAction(self.tr("Pause the clock, or go on\tAlt+P"), self.clock_wanted.emit)
            menu.addAction(self.tr("Hall screen\tF11"), self.hall_wanted.emit)
            wording = self.tr("Wording on the hall screen\tShift+F11")
            menu.addAction(wording, self.wording_wanted.emit)
            menu.addSeparator()
        for text, target in (
            (self.tr("Preparing"), MeetingStatus.PREPARING),
            (self.tr("Notice sent"), MeetingStatus.NOTIFIED),
            (self.tr("In session"), MeetingStatus.IN_SESSION),
            (self.tr("Drafting the minutes"), MeetingStatus.DRAFTING),
            (self.tr("Cancelled"), MeetingStatus.CANCELLED),
        ):
            action = menu.addAction(text, lambda target=target: self._ctx.set_status(target))
            action.setCheckable(True)
            action.setChecked(status is target)
            action.setEnabled(status is not target)
            if target is MeetingStatus.DRAFTING:
                menu.addSeparator()
        if status in _OPEN:
            menu.addSeparator()
            menu.addAction(self.tr("Second meeting in this sitting…"), self.sitting_wanted.emit)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
