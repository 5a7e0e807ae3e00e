"""The page of one meeting: head, the three stages, and what holds them together."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.agenda import ItemState
from desk.domain.dossier import Dossier
from desk.services.ports import UnitForms
from desk.ui.commands import Command
from desk.ui.hall.door import HallDoor
from desk.ui.page import Page
from desk.ui.pages.meeting.agenda_column import FACTS, PEOPLE, AgendaColumn
from desk.ui.pages.meeting.bringing import bring, focus_agenda, focus_work
from desk.ui.pages.meeting.clash_bar import ClashBar
from desk.ui.pages.meeting.conducting import Conductor
from desk.ui.pages.meeting.context import MeetingContext, Place
from desk.ui.pages.meeting.header import MeetingHeader
from desk.ui.pages.meeting.page_keys import add_keys, session_keys, stage_keys
from desk.ui.pages.meeting.papers_card import STAGE_PAPERS
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING, first_stage
from desk.ui.pages.meeting.stages import after_stage, before_stage, during_stage
from desk.ui.pages.meeting.style import page_style
from desk.ui.preview.laid_out import Typesetter
from desk.ui.preview.request import PapersWanted
from desk.ui.session import Session
from desk.ui.theme import colours
from desk.ui.widgets.fields import TextArea, TextField
from desk.ui.widgets.lines import upright

if TYPE_CHECKING:
    from desk.ui.pages.meeting.after_stage import AfterStage
    from desk.ui.pages.meeting.before_stage import BeforeStage
    from desk.ui.pages.meeting.during_stage import DuringStage

S = TypeVar("S", bound=QWidget)

_COLUMN_WIDTH = 264
_NARROW_COLUMN = 232
_NARROW = 1180


class MeetingPage(Page):
    """One meeting from its preparation to its issued papers."""

    key = "meeting"

    def __init__(
        self,
        session: Session,
        typesetter: Typesetter | None = None,
        parent: QWidget | None = None,
        *,
        forms: UnitForms | None = None,
    ) -> None:
        """`typesetter` sets the minutes in pages beside the item; without one there is no tab.

        `forms` writes the forms on which units reply; without it none can be sent out.
        """
        super().__init__(session, parent)
        self._typesetter = typesetter
        self._forms = forms
        self.ctx = MeetingContext(session, self)
        self.conductor = Conductor(self.ctx, self)
        self.hall = HallDoor(self, self._for_the_hall)
        self.stage = BEFORE
        self.section = FACTS
        self.item_id = ""
        self._entering = False
        self._locked = False
        self._wanted: Place | None = None
        self.header = MeetingHeader(self.ctx)
        self.clash = ClashBar(self.ctx)
        self.agenda = AgendaColumn(self.ctx)
        self._line = upright()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        add_keys(self)
        self._restyle()

    @cached_property
    def before(self) -> "BeforeStage":
        """会前, made when it is first wanted."""
        return self._take_in(before_stage(self, self._forms))

    @cached_property
    def during(self) -> "DuringStage":
        """会中, made when it is first wanted."""
        return self._take_in(during_stage(self, self._typesetter))

    @cached_property
    def after(self) -> "AfterStage":
        """会后, made when it is first wanted."""
        return self._take_in(after_stage(self))

    def _take_in(self, stage: S) -> S:
        """Put a stage that was just made into the page and have it show the meeting."""
        self._stack.addWidget(stage)
        if self.ctx.ready:
            # the page itself follows `shown` last: it brings the keyboard into what the others show
            self.ctx.shown.disconnect(self._shown)
            self.ctx.shown.emit()
            self.ctx.shown.connect(self._shown)
        return stage

    def _made(self, name: str) -> bool:
        return name in self.__dict__

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.agenda.setFixedWidth(_COLUMN_WIDTH)
        body.addWidget(self.agenda)
        body.addWidget(self._line)
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.clash)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        ctx = self.ctx
        ctx.shown.connect(self._shown)
        ctx.place_wanted.connect(self.bring)
        ctx.said.connect(self.said)
        ctx.history_wanted.connect(self.history_wanted)
        self.header.sitting.meeting_wanted.connect(self.open_meeting)
        self.header.sitting_wanted.connect(self._share_sitting)
        ctx.gone.connect(self.meetings_requested)
        self.header.stage_chosen.connect(self.show_stage)
        self.header.next_item_wanted.connect(lambda: self.step(1))
        self.header.hall_wanted.connect(self.hall.toggle)
        self.header.wording_wanted.connect(self.hall.toggle_wording)
        self.header.clock_wanted.connect(lambda: self.conductor.toggle_clock(self.item_id))
        self.header.issue_wanted.connect(lambda: self.after.issue_now())
        self.header.began.connect(self._began)
        self.header.ended.connect(lambda: self.show_stage(AFTER))
        self.agenda.section_chosen.connect(self._choose_section)
        self.agenda.item_chosen.connect(self._choose_item)
        self.agenda.item_entered.connect(self._take_up)
        self.agenda.view.menu_filling.connect(self._fill_item_menu)
        self.agenda.people_wanted.connect(self.show_people)

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting at the stage it has come to."""
        if meeting_id == self.ctx.meeting_id:
            # the page reads it again when it comes to the front
            return
        self.leave()
        self.hall.close()
        self._entering = True
        self.clash.clear()
        self.ctx.open(meeting_id)

    def opened(self) -> None:
        """Read the meeting again: it may have changed while another page was in front."""
        if self.ctx.meeting_id and not self._entering:
            self.ctx.reread()

    def refresh(self, touched: frozenset[tuple[str, str]]) -> None:
        """Read the meeting again where something of it changed."""
        self.ctx.reread(touched)

    def leave(self) -> bool:
        """Save what is being typed; text of the composer stays a draft."""
        focus = QApplication.focusWidget()
        if isinstance(focus, TextField | TextArea) and self.isAncestorOf(focus):
            focus.save()
        return True

    @property
    def meeting_shown(self) -> str:
        """The id of the meeting shown."""
        return self.ctx.meeting_id

    def print_papers(self) -> None:
        """Show the papers of the stage as they will print: notice and agenda, or the minutes."""
        if self.ctx.ready:
            self.leave()
            kinds = STAGE_PAPERS[self.stage]
            self.preview_requested.emit(PapersWanted(self.ctx.meeting_id, kinds), None)

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the stage shown."""
        return stage_keys(self.stage, locked=self.ctx.locked)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the stage shown, those too that the status line has no room for."""
        during = self.stage == DURING and not self.ctx.locked
        return (*self.hints(), *session_keys()) if during else self.hints()

    def commands(self) -> Sequence[Command]:
        """Return what can be done with the meeting as it stands."""
        from desk.ui.pages.meeting.commands import commands

        return commands(self)

    def views(self) -> Sequence[str]:
        """Return facts, people and an item before the meeting, and the stages after that."""
        return (FACTS, PEOPLE, "item", DURING, AFTER)

    def show_view(self, name: str) -> None:
        """Show one of `views`: of the items the first one."""
        stage = name if name in (DURING, AFTER) else BEFORE
        items = self.ctx.dossier.items
        self.item_id = items[0].item.id if items else ""
        self.section = name if name in (FACTS, PEOPLE) else ""
        self.show_stage(stage)

    def _shown(self) -> None:
        items = [item.item.id for item in self.ctx.dossier.items]
        if self.ctx.locked != self._locked:
            self._locked = self.ctx.locked
            self._tell_hints()
            if self.stage == AFTER and not self._entering:
                self.after.focus_first()
        if self._entering:
            self._entering = False
            self.section = FACTS
            self.item_id = items[0] if items else ""
            self.show_stage(first_stage(self.ctx.dossier.meeting.status))
            self.focus_work()
        elif self.item_id not in items:
            self.item_id = items[0] if items else ""
            if not self.item_id and not self.section:
                self.section = FACTS
            self._show_place()
        self.hall.refresh()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.bring(wanted)

    def show_stage(self, stage: str) -> None:
        """Show 会前, 会中 or 会后. The meeting's state is another thing and stays."""
        if not self.ctx.ready:
            return
        moved = stage != self.stage
        self.stage = stage
        self.header.show_stage(stage)
        self.agenda.show_stage(stage)
        self.agenda.setVisible(stage != AFTER)
        self._line.setVisible(stage != AFTER)
        self._stack.setCurrentWidget(getattr(self, stage))
        self._show_place()
        if moved:
            self.focus_work()
        self._tell_hints()

    def _tell_hints(self) -> None:
        # the window shows a page's keys anew whenever what can be undone may have changed
        self.session.undo_changed.emit()

    def _show_place(self) -> None:
        section = self.section if self.stage == BEFORE else ""
        # only what is in front is made: a stage not shown reads the item when it comes up
        if self.stage == BEFORE:
            self.before.show_section(self.section, self.item_id)
        elif self._made(BEFORE):
            self.before.item.show_item("")
        if self.stage == DURING or self._made(DURING):
            self.during.show_item(self.item_id if self.stage == DURING else "")
        self.agenda.choose(section, self.item_id)
        items = self.ctx.dossier.items
        self.header.show_at_last(not items or items[-1].item.id == self.item_id)
        self.hall.refresh()

    def _choose_section(self, section: str) -> None:
        self.section = section
        self._show_place()

    def _choose_item(self, item_id: str) -> None:
        self.section = ""
        self.item_id = item_id
        self._show_place()

    def _enter_item(self, item_id: str) -> None:
        self._choose_item(item_id)
        self.focus_work()

    def step(self, by: int) -> None:
        """Go to the next or the previous item."""
        items = [item.item.id for item in self.ctx.dossier.items] if self.ctx.ready else []
        if not items or self.stage == AFTER:
            return
        if self.stage == BEFORE and self.section:
            place = 0 if by > 0 else len(items) - 1
        else:
            now = items.index(self.item_id) if self.item_id in items else 0
            place = max(0, min(len(items) - 1, now + by))
        self._take_up(items[place])

    def _take_up(self, item_id: str) -> None:
        """Go to an item to work on it; in session its clock runs from now."""
        self._enter_item(item_id)
        if self.stage == DURING:
            self.conductor.take_up(item_id)

    def _began(self) -> None:
        self.show_stage(DURING)
        self.conductor.begin(self.item_id)

    def _for_the_hall(self) -> tuple[Dossier, str] | None:
        return (self.ctx.dossier, self.item_id) if self.ctx.ready else None

    def show_people(self) -> None:
        """Bring who is here to the front: in the meeting beside the item, before it as a sheet."""
        if self.stage == DURING and self.item_id:
            self.during.show_people()
        else:
            self.bring(Place(BEFORE, kind="attendance"))

    def ask_why(self, item_id: str, state: ItemState) -> None:
        """Ask why an item is put off, returned or withdrawn."""
        if not self.ctx.ready or not item_id:
            return
        if self.stage != DURING:
            self.show_stage(DURING)
        if item_id != self.item_id:
            self._choose_item(item_id)
        self.during.ask_why(item_id, state)

    def _fill_item_menu(self, menu: QMenu, item_id: str) -> None:
        item = self.ctx.item(item_id)
        if item is not None and self.stage == DURING and not self.ctx.locked:
            self.conductor.fill_menu(menu, item, self.ask_why)

    def focus_stream(self) -> None:
        """Put the keyboard on the stream of the item."""
        if self.stage != DURING:
            self.show_stage(DURING)
        self.during.stream.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_work(self) -> None:
        """Put the keyboard where work goes on in what is shown."""
        focus_work(self)

    def focus_agenda(self) -> None:
        """Put the keyboard on the agenda."""
        focus_agenda(self)

    def new_assignment(self) -> None:
        """Put the keyboard on the line that adds an assignment."""
        if self.stage != DURING:
            self.show_stage(DURING)
        self.during.focus_new_assignment()

    def _share_sitting(self) -> None:
        from desk.ui.dialogs.new_meeting import NewMeetingDialog

        dialog = NewMeetingDialog(self.session, self.window(), beside_id=self.ctx.meeting_id)
        dialog.made.connect(self.open_meeting)
        dialog.open()

    def export(self) -> None:
        """Write the papers of the meeting."""
        self.show_stage(AFTER)
        self.after.export.start()

    def bring(self, place: Place) -> None:
        """Bring the keyboard to a place: a field, a line, a stage."""
        if self.ctx.ready:
            bring(self, place)
        else:
            self._wanted = place

    def _restyle(self) -> None:
        style = page_style(colours())
        if style != self.styleSheet():
            self.setStyleSheet(style)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def resizeEvent(self, event: object) -> None:
        narrow = self.width() < _NARROW
        self.agenda.setFixedWidth(_NARROW_COLUMN if narrow else _COLUMN_WIDTH)
        super().resizeEvent(event)  # type: ignore[arg-type]
