"""Who attends: a table, and below it the place of the person chosen, to be edited."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.domain.replies import LeaveState, has_answered
from desk.domain.telling import AHEAD
from desk.services.attending import (
    approve_leave,
    ask_again,
    mark_told,
    note_replies,
    set_presence,
    take_reply_back,
)
from desk.services.editing import AT_END
from desk.services.people_paste import paste_people, rows_in
from desk.ui.pages.attendees.counts import CountsLine
from desk.ui.pages.attendees.form import PlaceForm
from desk.ui.pages.attendees.lines import PlaceLine, columns, place_lines
from desk.ui.pages.attendees.sorting import sort_menu
from desk.ui.pages.attendees.table import AttendanceTable
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.fields import ChoiceField, Picker
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline
from desk.ui.widgets.table import RecordTableModel

_ROOM_FOR_FORM = 600
"""A lower sheet keeps its height for the list: the fields unfold when they are wanted."""


class AttendanceSheet(QWidget):
    """Attendance of the whole meeting."""

    forms_wanted = Signal()
    """Reply forms are to be written for the units."""
    reading_wanted = Signal()
    """Forms that came back are to be read."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._low = False
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = AttendanceTable(self.tr("Attendance"))
        self._model: RecordTableModel[PlaceLine] = RecordTableModel(columns(), parent=self)
        self.table.setModel(self._model)
        self.new_role = ChoiceField(
            self.tr("Role of a new person"), enum_choices(Role), value=Role.MEMBER
        )
        self.new_role.setFixedWidth(112)
        self.new_person = Picker(
            self.tr("Add a person"), self.tr("Add: name or pinyin letters, then Enter"), clears=True
        )
        self.hint = label("", "small")
        self.counts = CountsLine(ctx)
        self.sort = plain_button(self.tr("Order"))
        self.send = plain_button(self.tr("Write reply forms"))
        self.send.clicked.connect(self.forms_wanted)
        self.read = plain_button(self.tr("Read reply forms"))
        self.read.clicked.connect(self.reading_wanted)
        self.several = plain_button(self.tr("Several…"))
        self.several.setToolTip(self.tr("Tick several people and add them at once"))
        self.several.clicked.connect(self.add_several)
        self.paste = plain_button(self.tr("Paste a list"), "Ctrl V")
        self.paste.clicked.connect(self._paste)
        self.sort.setMenu(sort_menu(ctx, self.sort))
        self.form = PlaceForm(ctx)
        self.form.offer(self.new_person, lambda: ctx.people_entries)
        self._nobody = label(
            self.tr("Nobody is listed yet. Add people below; next time they come from this list."),
            "second",
            wrap=True,
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Attendance"), "title"))
        head.addStretch(1)
        head.setSpacing(8)
        for button in (self.send, self.read, self.sort):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.counts)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._nobody, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.new_role)
        row.addWidget(self.new_person, 1)
        row.addWidget(self.several)
        row.addWidget(self.paste)
        column.addLayout(row)
        column.addWidget(hairline())
        column.addWidget(self.form)

    def _connect(self) -> None:
        self._ctx.shown.connect(self._show)
        self.new_person.picked.connect(self._add)
        self.table.row_chosen.connect(lambda line: self._choose(line))
        self.table.row_activated.connect(lambda _: self.form.focus_first())
        self.table.presence_wanted.connect(self._set_presence)
        self.table.reply_wanted.connect(self._turn_replies)
        self.table.approval_wanted.connect(self._approve)
        self.table.told_wanted.connect(self._tell)
        self.table.paste_wanted.connect(self._paste)
        self.form.presence_chosen.connect(self._set_presence_of_one)
        self.table.removal_wanted.connect(self._remove)
        self.table.move_wanted.connect(self._move)
        self.table.adding_wanted.connect(self.new_person.setFocus)
        self.form.left.connect(self._back_to_list)

    def _show(self) -> None:
        chosen = self.table.current_record()
        lines = place_lines(self._ctx.dossier)
        self._model.set_rows(lines)
        ids = [line.place.id for line in lines]
        if chosen is not None and chosen.place.id in ids:
            row = ids.index(chosen.place.id)
            # choosing ends a selection of several rows: only where the line is elsewhere now
            if self.table.currentIndex().row() != row:
                self.table.choose_row(row)
        elif lines and self.table.current_record() is None:
            self.table.choose_row(0)
        self._choose(self.table.current_record())
        self._nobody.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.hint.setVisible(bool(lines) and not self._ctx.lists_locked)
        ahead = self._ctx.dossier.meeting.status in AHEAD
        self.hint.setText(self._keys(ahead))
        for button in (self.send, self.read):
            button.setVisible(ahead and bool(lines))
        for widget in (self.new_role, self.new_person, self.several, self.paste, self.sort):
            widget.setVisible(not self._ctx.lists_locked)

    def _keys(self, ahead: bool) -> str:
        if ahead:
            return self.tr(
                "1 comes　2 leave　3 stays away　4 substitute　R replied　A leave approved　T told"
            )
        return self.tr("1 present　2 leave　3 absent　4 substituted　A leave approved")

    def _choose(self, line: PlaceLine | None) -> None:
        self.form.setVisible(line is not None)
        if line is not None:
            self.form.show_record(line.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._low = event.size().height() < _ROOM_FOR_FORM
        self.form.fold(self._low and not self.form.isAncestorOf(QApplication.focusWidget() or self))

    def _back_to_list(self) -> None:
        self.form.fold(self._low)
        self.table.setFocus()

    def focus_first(self) -> None:
        """Put the keyboard where work goes on: the table, or the line that adds people."""
        if self._model.rowCount():
            self.table.setFocus()
        else:
            self.new_person.setFocus()

    def _add(self, person_id: str | None) -> None:
        role = self.new_role.value()
        if person_id is not None and isinstance(role, Role):
            self._ctx.add(
                Attendance(
                    meeting_id=self._ctx.meeting_id,
                    position=AT_END,
                    person_id=person_id,
                    role=role,
                )
            )

    @property
    def _new_role(self) -> Role:
        role = self.new_role.value()
        return role if isinstance(role, Role) else Role.MEMBER

    def add_several(self) -> None:
        """Let several people be ticked and added at once."""
        from desk.ui.pages.attendees.add_people import AddPeopleDialog

        AddPeopleDialog(self._ctx, self._new_role, self.window()).open()

    def _paste(self) -> None:
        """Add everybody of the list in the clipboard; one with people not known is shown first."""
        if self._ctx.lists_locked:
            return
        rows = rows_in(QGuiApplication.clipboard().text(), self._ctx.dossier)
        if not rows.all_known:
            from desk.ui.pages.attendees.paste_dialog import PastePeopleDialog

            PastePeopleDialog(self._ctx, self._new_role, self.window()).open()
            return

        def done(result: Done[tuple[Attendance, ...]]) -> None:
            said = self.tr("{n} people were added.").replace("{n}", str(len(result.value)))
            self._ctx.said.emit(said)

        self._ctx.run(paste_people(self._ctx.meeting_id, rows.rows, self._new_role), done)

    def _reply_day(self) -> date | None:
        """Before the meeting what is said of coming is a reply, of today."""
        return date.today() if self._ctx.dossier.meeting.status in AHEAD else None

    def _set_presence(self, presence: Presence) -> None:
        self._say_presence([line.place for line in self.table.selected_lines()], presence)

    def _set_presence_of_one(self, presence: Presence | None) -> None:
        self._say_presence([self.form.record], presence)

    def _say_presence(self, places: list[Attendance], presence: Presence | None) -> None:
        """Say the same of all, None: nothing is known; then a single one's substitute is asked.

        Before the meeting who has not answered is not taken to come: 参加 is an answer of theirs.
        """
        day = self._reply_day()
        changed = [p.id for p in places if _said(p, day is not None) is not presence]
        if not changed or self._ctx.lists_locked:
            return
        one = places[0] if len(places) == 1 else None

        def done(_: object) -> None:
            if one is None:
                return
            if presence is Presence.SUBSTITUTED and one.substitute_id is None:
                self.form.fold(False)
                self.form.substitute.setFocus()

        def refused(error: Refused) -> None:
            self._ctx.session.refused.emit(error)
            if one is not None:
                self.form.show_record(one)

        what = ask_again(changed) if presence is None else set_presence(changed, presence, day)
        self._ctx.run(what, done, refused)

    def _turn_replies(self) -> None:
        """Note the replies of those selected; where all are noted, take the note back."""
        places = [x.place for x in self.table.selected_lines() if x.answers]
        if not places or self._ctx.lists_locked:
            return
        open_ids = [place.id for place in places if place.replied_on is None]
        if open_ids:
            self._ctx.run(note_replies(open_ids, date.today()))
        else:
            self._ctx.run(take_reply_back([place.id for place in places]))

    def _approve(self) -> None:
        waiting = [
            line.place.id for line in self.table.selected_lines() if line.leave is LeaveState.ASKED
        ]
        if waiting and not self._ctx.lists_locked:
            self._ctx.run(approve_leave(waiting, date.today()))

    def _tell(self) -> None:
        """Note that those selected were told when and where the meeting is held."""
        places = [line.place.id for line in self.table.selected_lines()]
        if places and not self._ctx.lists_locked:
            self._ctx.run(mark_told(self._ctx.meeting_id, places))

    def _remove(self, line: PlaceLine) -> None:
        if not self._ctx.lists_locked:
            self._ctx.remove(line.place)

    def _move(self, line: PlaceLine, by: int) -> None:
        if not self._ctx.lists_locked and line.place.position + by >= 1:
            self._ctx.move(line.place, line.place.position + by)


def _said(place: Attendance, ahead: bool) -> Presence | None:
    """Return what is known of somebody's coming, or of their having been there."""
    return place.status if not ahead or has_answered(place) else None
