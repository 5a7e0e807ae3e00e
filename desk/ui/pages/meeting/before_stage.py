"""会前: the facts of the meeting, who attends, and each item with what is prepared for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.attendees.notice_bar import PeopleBar
from desk.ui.pages.attendees.sheet import AttendanceSheet
from desk.ui.pages.meeting.agenda_column import FACTS, PEOPLE
from desk.ui.pages.meeting.context import MeetingContext, Place
from desk.ui.pages.meeting.facts_form import FactsSheet
from desk.ui.pages.meeting.item_sheet import ItemSheet
from desk.ui.pages.meeting.rows import first_focus
from desk.ui.pages.meeting.sitting_bar import SittingBar


class BeforeStage(QWidget):
    """One of three sheets, as the column at the left says."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.facts = FactsSheet(ctx)
        self.attendance = AttendanceSheet(ctx)
        self.item = ItemSheet(ctx)
        self.people = PeopleBar(ctx)
        self.people.list_wanted.connect(lambda: ctx.go(Place("before", kind="attendance")))
        self.sitting = SittingBar(ctx)
        self._stack = QStackedWidget()
        for sheet in (self.facts, self.attendance, self.item):
            self._stack.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sitting)
        column.addWidget(self.people)
        column.addWidget(self._stack, 1)

    def show_section(self, section: str, item_id: str) -> None:
        """Show a part of the meeting, or an item where no part is named."""
        self.people.show_item("" if section else item_id, at_list=section == PEOPLE)
        if section or not item_id:
            self.item.show_item("")
        if section == FACTS or (not section and not item_id):
            self._stack.setCurrentWidget(self.facts)
        elif section == PEOPLE:
            self._stack.setCurrentWidget(self.attendance)
        else:
            self.item.show_item(item_id)
            self._stack.setCurrentWidget(self.item)

    def focus_first(self) -> None:
        """Put the keyboard into the first field of what is shown."""
        sheet = self._stack.currentWidget()
        if sheet is self.attendance:
            self.attendance.focus_first()
        elif sheet is self.item:
            first_focus(self.item.form)
        else:
            first_focus(self.facts.form)

    def bring(self, place: Place) -> None:
        """Bring the keyboard to a field of what is shown."""
        if place.kind == "attendance":
            self.attendance.focus_first()
            return
        field = self.item.find_field(place.kind, place.record_id, place.field)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.item.show_place(field)
        else:
            self.focus_first()
