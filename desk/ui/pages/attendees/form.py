"""The place of one person at the meeting: role, presence, substitute, reason, items."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.replies import has_answered
from desk.domain.telling import AHEAD
from desk.services.meetings import take_chair
from desk.ui.pages.attendees.lines import answer_text
from desk.ui.pages.meeting.agenda_lines import short_title
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.entries import unit_and_post
from desk.ui.pages.meeting.form import RecordForm
from desk.ui.pages.meeting.rows import first_focus
from desk.ui.pages.meeting.sheet import FieldGrid
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.fields import ChoiceField
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import ElidedLabel, label

_PAIRS = 4
"""Fields in a row where each has room for what it asks in the language shown; else one fewer."""
_FRAME = 24
"""Edges of a field and of the text in it."""


class PlaceForm(RecordForm):
    """Fields of one attendance. Escape goes back to the table."""

    left = Signal()
    presence_chosen = Signal(object)
    """The Presence that was chosen; None: nothing is known of it."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._name = label("", "strong")
        self._post = ElidedLabel("", "second")
        self.role = ChoiceField(self.tr("Role"), enum_choices(Role))
        self.role.committed.connect(self._set_role)
        self.status = ChoiceField(self.tr("Presence"), enum_choices(Presence))
        self._status_choices: list[tuple[Presence | None, str]] = []
        self.status.committed.connect(self.presence_chosen)
        self.substitute = self.person(
            "substitute_id", self.tr("Came instead"), self.tr("Name or pinyin letters")
        )
        self.reason = self.line("reason", self.tr("Reason"), self.tr("Why not here"))
        self.asked_on = self.date("asked_on", self.tr("Leave asked on"), self.tr("Date"))
        self.approved_by = self.line("approved_by", self.tr("Approved by"))
        self.approved_on = self.date("approved_on", self.tr("Approved on"), self.tr("Date"))
        self.replied_on = self.date("replied_on", self.tr("Replied on"), self.tr("Date"))
        self._boxes: dict[str, QCheckBox] = {}
        self._items = QWidget()
        self._flow = FlowLayout(self._items, 16, 0)
        self._grid = FieldGrid(_PAIRS)
        self.fields_part = QWidget()
        """Everything but the head: folded where the list needs the room."""
        self.unfold = link_button(self.tr("Fill in (Enter)"))
        self.unfold.clicked.connect(self.focus_first)
        self.unfold.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name)
        head.addWidget(self._post, 1)
        head.addWidget(self.unfold)
        column.addLayout(head)
        grid = self._grid
        grid.put(self.tr("Role"), self.role)
        self._status_name = grid.put(self.tr("Presence"), self.status)
        grid.put(self.tr("Came instead"), self.substitute)
        grid.put(self.tr("Reason"), self.reason)
        grid.put(self.tr("Replied on"), self.replied_on)
        grid.put(self.tr("Leave asked"), self.asked_on)
        grid.put(self.tr("Approved by"), self.approved_by)
        grid.put(self.tr("Approved on"), self.approved_on)
        grid.put(self.tr("Items attended"), self._items, whole=True)
        self.fields_part.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields_part)

    def fold(self, folded: bool) -> None:
        """Show the head alone, where the list needs the room, or the fields too."""
        self.fields_part.setVisible(not folded)
        self.unfold.setVisible(folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grid.arrange(_PAIRS if event.size().width() >= self._room_for_all() else _PAIRS - 1)

    def _room_for_all(self) -> int:
        asked = self.substitute.placeholderText()
        field = self.fontMetrics().horizontalAdvance(asked) + _FRAME
        names = self._grid.names_width(_PAIRS)
        return names + _PAIRS * field + (2 * _PAIRS - 1) * self._grid.horizontalSpacing()

    def show_record(self, record: Attendance) -> None:
        """Show a person's place."""
        super().show_record(record)
        directory = self.ctx.dossier.directory
        self._name.setText(directory.person_name(record.person_id))
        self._post.setText(unit_and_post(directory, record.person_id))
        self.role.set_saved_value(record.role)
        self.role.setEnabled(not self.ctx.lists_locked)
        self._show_status(record)
        self.status.setEnabled(not self.ctx.lists_locked)
        self._show_items(record)

    def _show_status(self, record: Attendance) -> None:
        """Before the meeting what was answered is asked, afterwards who was there."""
        ahead = self.ctx.dossier.meeting.status in AHEAD
        choices: list[tuple[Presence | None, str]] = list(enum_choices(Presence))
        if ahead:
            unknown = self.tr("Need not reply") if record.role is Role.STAFF else None
            choices = [(None, unknown or self.tr("No reply yet"))]
            choices += [(answer, answer_text(answer)) for answer in Presence]
        if choices != self._status_choices:
            self._status_choices = choices
            self.status.set_choices(choices)
            name = self.tr("Reply") if ahead else self.tr("Presence")
            self._status_name.setText(name)
            self.status.setAccessibleName(name)
        known = not ahead or has_answered(record)
        self.status.set_saved_value(record.status if known else None)

    def _show_items(self, record: Attendance) -> None:
        items = self.ctx.dossier.items
        wanted = ["", *(item.item.id for item in items)]
        if list(self._boxes) != wanted:
            self._make_boxes(wanted)
        for number, item in enumerate(items, start=1):
            box = self._boxes[item.item.id]
            box.setText(str(number))
            box.setToolTip(item.item.title)
            box.setAccessibleName(f"{number} {short_title(item.item.title)}")
            box.setChecked(record.item_ids is None or item.item.id in record.item_ids)
            box.setEnabled(not self.ctx.lists_locked)
        self._boxes[""].setChecked(record.item_ids is None)
        self._boxes[""].setEnabled(not self.ctx.lists_locked)

    def _make_boxes(self, wanted: list[str]) -> None:
        for box in self._boxes.values():
            self._flow.removeWidget(box)
            box.deleteLater()
        self._boxes = {}
        for item_id in wanted:
            box = QCheckBox(self.tr("Whole meeting") if not item_id else "")
            box.setMinimumHeight(32)
            box.clicked.connect(lambda on, item_id=item_id: self._attend(item_id, on))
            self._flow.addWidget(box)
            box.show()
            self._boxes[item_id] = box

    def _attend(self, item_id: str, on: bool) -> None:
        every = tuple(i for i in self._boxes if i)
        now = every if self.record.item_ids is None else self.record.item_ids
        value: tuple[str, ...] | None
        if not item_id:
            value = None if on else ()
        else:
            value = tuple(i for i in every if (i in now or i == item_id) and (on or i != item_id))
            value = None if value == every else value
        self.ctx.edit(self.record, "item_ids", value)

    def _set_role(self, role: Role) -> None:
        if role is Role.CHAIR:
            self.ctx.run(take_chair(self.ctx.meeting_id, self.record.person_id))
        else:
            self.ctx.edit(self.record, "role", role)

    def focus_first(self) -> None:
        """Put the keyboard into the first field, which unfolds them."""
        self.fold(False)
        first_focus(self.status)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
