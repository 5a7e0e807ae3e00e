"""The fields of one assignment, in one small form under the decision."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desk.domain.assignments import Assignment, Rhythm, Source, WorkClass
from desk.domain.operations import Operation, Work
from desk.domain.problems import Refused
from desk.messages import explain
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.form import RecordForm
from desk.ui.pages.meeting.sheet import FieldGrid
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.days import short_day
from desk.ui.widgets.fields import DateField, show_wrong
from desk.ui.widgets.header import link_button

_EXAMPLE = date(2026, 12, 4)
"""How a day is typed."""


class AssignmentForm(RecordForm):
    """Lead, support, leader, dates and the rest. Each field is saved as it is left; Esc closes."""

    closed = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        unit = self.tr("Unit or pinyin letters")
        self.due = DateField(self.tr("Due"), "12-20", reference=lambda: ctx.dossier.meeting.day)
        self.due.committed.connect(self._set_due)
        self._fields["due"] = self.due
        self.long_term = QCheckBox(self.tr("Long term"))
        self.long_term.clicked.connect(self._set_long_term)
        grid = FieldGrid()
        grid.setColumnMinimumWidth(0, 64)
        grid.setColumnMinimumWidth(2, 64)
        grid.setVerticalSpacing(6)
        grid.put(self.tr("Lead"), self.unit("lead_id", self.tr("Lead"), unit))
        joint = self.unit("joint_lead_id", self.tr("Joint lead"), self.tr("Only for two leads"))
        grid.put(self.tr("Joint lead"), joint)
        support = self.units("support_ids", self.tr("Support"), unit)
        grid.put(self.tr("Support"), support, whole=True)
        grid.put(self.tr("Due"), self.due)
        grid.put("", self.long_term)
        grid.put(
            self.tr("Leader"),
            self.person(
                "leader_id", self.tr("Leader in charge"), self.tr("Name or pinyin letters")
            ),
        )
        report = self.date("report_by", self.tr("First report by"), short_day(_EXAMPLE))
        grid.put(self.tr("First report"), report)
        rhythm = self.choice("rhythm", self.tr("Rhythm"), enum_choices(Rhythm))
        grid.put(self.tr("Rhythm"), rhythm)
        classes = [(None, self.tr("Not set")), *enum_choices(WorkClass)]
        grid.put(self.tr("Class"), self.choice("work_class", self.tr("Class"), classes))
        source = self.choice("source", self.tr("Source"), enum_choices(Source))
        grid.put(self.tr("Source"), source)
        close = link_button(self.tr("Done  Esc"))
        close.clicked.connect(self.closed)
        grid.put("", close)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 4, 0, 8)
        column.addLayout(grid)

    def show_record(self, record: Assignment) -> None:
        """Show the assignment."""
        super().show_record(record)
        self.due.set_saved_date(record.due)
        self.due.setEnabled(not self.ctx.locked)
        self.long_term.setChecked(record.long_term)
        self.long_term.setEnabled(not self.ctx.locked)

    def _set_due(self, due: date | None) -> None:
        before = self.record.due

        def refused(error: Refused) -> None:
            self.due.set_saved_date(before)
            show_wrong(self.due, explain(error.problems[0]))
            self.ctx.session.refused.emit(error)

        self.ctx.run(set_deadline(self.record, due, long_term=False), refused=refused)

    def _set_long_term(self, on: bool) -> None:
        due = None if on else self.record.due
        self.ctx.run(set_deadline(self.record, due, long_term=on))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (ctrl and enter):
            self.closed.emit()
        elif enter:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def set_deadline(
    assignment: Assignment, due: date | None, *, long_term: bool
) -> Operation[Assignment]:
    """Return the operation that gives a due date or 长期坚持, never both."""

    def perform(work: Work) -> Assignment:
        current = work.get(Assignment, assignment.id)
        return work.put(replace(current, due=due, long_term=long_term))

    return Operation("edit_assignment", perform)
