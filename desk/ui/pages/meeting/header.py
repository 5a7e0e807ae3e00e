"""The head of a meeting's page: what meeting it is, its three stages, what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from desk.domain.meetings import MeetingStatus
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING
from desk.ui.pages.meeting.texts import month_day
from desk.ui.pages.people.sitting_switch import SittingSwitch
from desk.ui.widgets.header import PageHeader, main_button, plain_button

_OPEN = (MeetingStatus.PREPARING, MeetingStatus.NOTIFIED)


class MeetingHeader(PageHeader):
    """Title and facts at the left; stages and the stage's main action at the right."""

    stage_chosen = Signal(str)
    next_item_wanted = Signal()
    issue_wanted = Signal()
    ended = Signal()
    """The meeting was declared over."""
    began = Signal()
    sitting_wanted = Signal()
    """A second meeting is to be held in the sitting of this one."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._ctx = ctx
        self._stage = BEFORE
        self.sitting = SittingSwitch(ctx)
        self.add_widget(self.sitting)
        self.segments = QWidget()
        self._group = QButtonGroup(self)
        self._buttons = self._build_segments()
        self.add_widget(self.segments)
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

    def _build_segments(self) -> dict[str, QPushButton]:
        self.segments.setProperty("look", "segments")
        self.segments.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.segments.setFixedHeight(36)
        row = QHBoxLayout(self.segments)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        buttons = {}
        for place, (stage, text) in enumerate(
            {
                BEFORE: self.tr("Before"),
                DURING: self.tr("During"),
                AFTER: self.tr("After"),
            }.items(),
            start=1,
        ):
            button = QPushButton(text)
            button.setProperty("look", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setToolTip(f"Alt+{place}")
            button.clicked.connect(lambda _=False, stage=stage: self.stage_chosen.emit(stage))
            self._group.addButton(button)
            row.addWidget(button)
            buttons[stage] = button
        return buttons

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
        self.next.setVisible(self._stage == DURING and len(dossier.items) > 1)
        text = self._action_text(meeting.status)
        self.action.setVisible(bool(text))
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
        if self.action.isVisible() and self.action.isEnabled():
            self._act()

    def _act(self) -> None:
        status = self._ctx.dossier.meeting.status
        if status in _OPEN:
            self._ctx.set_status(MeetingStatus.IN_SESSION, self.began.emit)
        elif status is MeetingStatus.IN_SESSION and self._stage != AFTER:
            self._ctx.set_status(MeetingStatus.DRAFTING, self.ended.emit)
        elif status is MeetingStatus.CANCELLED:
            self._ctx.set_status(MeetingStatus.PREPARING)
        else:
            self.issue_wanted.emit()

    def show_menu(self) -> None:
        """Show what else can be done with the meeting."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        status = self._ctx.dossier.meeting.status
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
