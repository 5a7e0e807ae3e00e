"""An assignment under its decision: its words, its facts as chips, its form when it is edited."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.assignments import Assignment, Rhythm
from desk.domain.wording_findings import NOTHING_BESIDE, Beside, TextRole
from desk.services.wording_review import beside
from desk.ui.pages.meeting.assignment_form import AssignmentForm
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.entry_rows import EntryRow
from desk.ui.widgets.chip import Chip
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day
from desk.ui.widgets.flow import FlowLayout
from desk.ui.widgets.labels import label

NUMBER_WIDTH = 30


class AssignmentRow(EntryRow):
    """Words and chips; a chip, Enter or F2 opens the form at that fact."""

    def __init__(
        self, ctx: MeetingContext, on_closed: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, parent)
        self._on_closed = on_closed
        self._shown_facts: object = None
        self._number = label("", "second")
        self._number.setFixedWidth(NUMBER_WIDTH)
        self._number.setContentsMargins(11, 7, 0, 0)
        text = self.area(
            "text", self.tr("What is to be done"), lines=1, quiet=True, enter_saves=True
        )
        self._words = self.check_wording(text, TextRole.ASSIGNMENT, self._said_beside)
        self.with_menu(text)
        self.chips = QWidget()
        self.chips.setAccessibleName(self.tr("Facts of the assignment, Enter edits"))
        self._flow = FlowLayout(self.chips, 6)
        self.form: AssignmentForm | None = None
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row)
        below = QHBoxLayout()
        below.setContentsMargins(NUMBER_WIDTH + 11, 0, 0, 8)
        below.addWidget(self.chips, 1)
        self._column.addLayout(below)

    def _said_beside(self) -> Beside:
        return beside(self.record) if isinstance(self.record, Assignment) else NOTHING_BESIDE

    def show_record(self, record: Assignment) -> None:
        """Show the assignment."""
        super().show_record(record)
        self._words.check()
        self._number.setText(f"{record.position}.")
        directory = self.ctx.dossier.directory
        facts = (self.ctx.locked, record, directory.units, directory.people)
        if facts != self._shown_facts:
            self._shown_facts = facts
            self._show_chips(record)
        if self.form is not None:
            self.form.show_record(record)

    def _show_chips(self, record: Assignment) -> None:
        had_focus = self.chips.focusWidget() is not None and self.chips.isAncestorOf(
            self.chips.focusWidget()
        )
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        if not self.ctx.locked:
            for field, text in self._missing(record):
                self._add_button(field, text, missing=True)
        for field, name, text in self._facts(record):
            self._add_chip(field, name, text)
        if not self.ctx.locked:
            self._add_button("lead_id", self.tr("Edit"), missing=False)
        if had_focus:
            self.focus_facts()

    def _facts(self, record: Assignment) -> list[tuple[str, str, str]]:
        directory = self.ctx.dossier.directory
        facts = []
        lead_word = self.tr("Lead")
        if not record.support_ids and record.joint_lead_id is None:
            lead_word = self.tr("Responsible")
        if record.lead_id:
            facts.append(("lead_id", lead_word, directory.unit_name(record.lead_id)))
        if record.joint_lead_id:
            facts.append(
                ("joint_lead_id", self.tr("Joint lead"), directory.unit_name(record.joint_lead_id))
            )
        facts += [
            ("support_ids", self.tr("Support"), directory.unit_name(unit_id))
            for unit_id in record.support_ids
        ]
        if record.leader_id:
            facts.append(("leader_id", self.tr("Leader"), directory.person_name(record.leader_id)))
        if record.due:
            facts.append(("due", self.tr("Due"), full_day(record.due)))
        if record.long_term:
            facts.append(("due", self.tr("Due"), self.tr("Long term")))
        if record.report_by:
            facts.append(("report_by", self.tr("First report"), full_day(record.report_by)))
        if record.rhythm is not Rhythm.ONCE:
            facts.append(("rhythm", self.tr("Rhythm"), enum_text(record.rhythm)))
        if record.work_class is not None:
            facts.append(("work_class", self.tr("Class"), enum_text(record.work_class)))
        if record.number:
            facts.append(("number", self.tr("Number"), record.number))
        return facts

    def _missing(self, record: Assignment) -> list[tuple[str, str]]:
        missing = []
        if record.lead_id is None:
            missing.append(("lead_id", self.tr("+ Lead")))
        if record.due is None and not record.long_term:
            missing.append(("due", self.tr("+ Due")))
        return missing

    def _add_chip(self, field: str, name: str, text: str) -> None:
        chip = Chip(text, name)
        if not self.ctx.locked:
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setProperty("field", field)
            chip.installEventFilter(self)
        self._flow.addWidget(chip)
        chip.show()

    def _add_button(self, field: str, text: str, *, missing: bool) -> None:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("look", "chip-missing" if missing else "link")
        if not missing:
            button.setStyleSheet("padding: 2px 8px;")
        button.clicked.connect(lambda: self.open(field))
        self._flow.addWidget(button)
        button.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(watched, Chip):
            self.open(str(watched.property("field")))
            return True
        return super().eventFilter(watched, event)

    def open(self, field: str = "lead_id") -> None:
        """Open the form and put the keyboard into a field."""
        if self.ctx.locked:
            return
        if self.form is None:
            self.form = AssignmentForm(self.ctx)
            self.form.closed.connect(self.close_form)
            self._column.addWidget(self.form)
            self.form.show_record(self.record)
        self.form.show()
        self.chips.hide()
        target = self.form.field(field) or self.field(field)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Close the form; the keyboard goes on to the next assignment."""
        if self.form is not None:
            self._on_closed()
            self.form.hide()
        self.chips.show()

    def focus_facts(self) -> None:
        """Put the keyboard on the first thing that can be done with the facts."""
        for button in self.chips.findChildren(QPushButton):
            if not button.isHidden():
                button.setFocus()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.open()
        else:
            super().keyPressEvent(event)
