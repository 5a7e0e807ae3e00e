"""An assignment under its decision: its words, its facts as chips, its form when it is edited."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.assignments import Assignment
from desk.domain.wording_findings import NOTHING_BESIDE, Beside, TextRole
from desk.services.wording_review import beside
from desk.ui.pages.meeting.assignment_form import AssignmentForm
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.entry_rows import EntryRow
from desk.ui.pages.meeting.fact_row import FactRow
from desk.ui.pages.meeting.facts import assignment_facts
from desk.ui.pages.meeting.rows import first_focus
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.labels import label

NUMBER_WIDTH = 30


class AssignmentRow(EntryRow):
    """Words and chips; a chip, Enter or F2 opens the form at that fact."""

    def __init__(
        self, ctx: MeetingContext, on_closed: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, parent)
        self._on_closed = on_closed
        self._number = label("", "second")
        self._number.setFixedWidth(NUMBER_WIDTH)
        self._number.setContentsMargins(11, 7, 0, 0)
        text = self.area(
            "text", self.tr("What is to be done"), lines=1, quiet=True, enter_saves=True
        )
        self._words = self.check_wording(text, TextRole.ASSIGNMENT, self._said_beside)
        self.with_menu(text)
        self.chips = FactRow(stops=False)
        self.chips.setAccessibleName(self.tr("Facts of the assignment, Enter edits"))
        self.chips.opened.connect(lambda fact: self.open(fact.field))
        self._edit = link_button(self.tr("Edit"))
        self._edit.setProperty("dense", True)
        self._edit.clicked.connect(lambda: self.open())
        self.chips.put_after(self._edit)
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
        self._show_facts(record)
        if self.form is not None:
            self.form.show_record(record)

    def _show_facts(self, record: Assignment) -> None:
        locked = self.ctx.locked
        had_focus = self.chips.isAncestorOf(self.chips.focusWidget() or self)
        self.chips.show_facts(assignment_facts(record, self.ctx.dossier.directory, locked=locked))
        self.chips.set_locked(locked)
        self._edit.setVisible(not locked)
        if had_focus:
            self.focus_facts()

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
        first_focus(self.chips)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.open()
        else:
            super().keyPressEvent(event)
