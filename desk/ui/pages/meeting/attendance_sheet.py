"""Who attends: a table, and below it the place of the person chosen, to be edited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk.domain.attendance import Attendance, Presence, Role
from desk.services.editing import AT_END
from desk.ui.pages.meeting.attendance_form import PlaceForm
from desk.ui.pages.meeting.attendance_model import PlaceLine, columns, place_lines
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.people.reply_forms import ReplyForms
from desk.ui.widgets.choices import enum_choices, enum_text
from desk.ui.widgets.fields import ChoiceField, Picker
from desk.ui.widgets.labels import label
from desk.ui.widgets.lines import hairline
from desk.ui.widgets.table import RecordTableModel, SheetTable

_KEYS = {
    Qt.Key.Key_1: Presence.PRESENT,
    Qt.Key.Key_2: Presence.LEAVE,
    Qt.Key.Key_3: Presence.ABSENT,
    Qt.Key.Key_4: Presence.SUBSTITUTED,
}


class AttendanceTable(SheetTable):
    """The table. 1 到会, 2 请假, 3 缺席, 4 代为参会; Del removes, Alt with arrows moves."""

    presence_wanted = Signal(object, object)
    removal_wanted = Signal(object)
    move_wanted = Signal(object, int)
    adding_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_record()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if line is not None and not alt and event.key() in _KEYS:
            self.presence_wanted.emit(line, _KEYS[Qt.Key(event.key())])
        elif line is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(line)
        elif line is not None and alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(line, -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Insert:
            self.adding_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.current_record()
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, presence in enumerate(_KEYS.values(), start=1):
            action = menu.addAction(
                f"{enum_text(presence)}\t{number}",
                lambda presence=presence: self.presence_wanted.emit(line, presence),
            )
            action.setCheckable(True)
            action.setChecked(line.place.status is presence)
        menu.addSeparator()
        menu.addAction(self.tr("Move up\tAlt+Up"), lambda: self.move_wanted.emit(line, -1))
        menu.addAction(self.tr("Move down\tAlt+Down"), lambda: self.move_wanted.emit(line, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove\tDel"), lambda: self.removal_wanted.emit(line))
        menu.popup(event.globalPos())


class AttendanceSheet(QWidget):
    """Attendance of the whole meeting."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
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
        self.hint = label(
            self.tr("1 present　2 leave　3 absent　4 substituted　Enter edits　Del removes"),
            "small",
        )
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
        head.addWidget(self.hint)
        head.addWidget(ReplyForms(self._ctx))
        column.addLayout(head)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._nobody, 1)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.new_role)
        row.addWidget(self.new_person, 1)
        column.addLayout(row)
        column.addWidget(hairline())
        column.addWidget(self.form)

    def _connect(self) -> None:
        self._ctx.shown.connect(self._show)
        self.new_person.picked.connect(self._add)
        self.table.row_chosen.connect(lambda line: self._choose(line))
        self.table.row_activated.connect(lambda _: self.form.focus_first())
        self.table.presence_wanted.connect(self._set_presence)
        self.table.removal_wanted.connect(self._remove)
        self.table.move_wanted.connect(self._move)
        self.table.adding_wanted.connect(self.new_person.setFocus)
        self.form.left.connect(self.table.setFocus)

    def _show(self) -> None:
        chosen = self.table.current_record()
        lines = place_lines(self._ctx.dossier)
        self._model.set_rows(lines)
        ids = [line.place.id for line in lines]
        if chosen is not None and chosen.place.id in ids:
            self.table.choose_row(ids.index(chosen.place.id))
        elif lines and self.table.current_record() is None:
            self.table.choose_row(0)
        self._choose(self.table.current_record())
        self._nobody.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.hint.setVisible(bool(lines) and not self._ctx.lists_locked)
        for widget in (self.new_role, self.new_person):
            widget.setVisible(not self._ctx.lists_locked)

    def _choose(self, line: PlaceLine | None) -> None:
        self.form.setVisible(line is not None)
        if line is not None:
            self.form.show_record(line.place)

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

    def _set_presence(self, line: PlaceLine, presence: Presence) -> None:
        if not self._ctx.lists_locked and line.place.status is not presence:
            wanted = presence is Presence.SUBSTITUTED and line.place.substitute_id is None
            done = self.form.substitute.setFocus if wanted else None
            self._ctx.edit(line.place, "status", presence, done)

    def _remove(self, line: PlaceLine) -> None:
        if not self._ctx.lists_locked:
            self._ctx.remove(line.place)

    def _move(self, line: PlaceLine, by: int) -> None:
        if not self._ctx.lists_locked and line.place.position + by >= 1:
            self._ctx.move(line.place, line.place.position + by)
