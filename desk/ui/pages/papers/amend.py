"""Changing an issued assignment (变更): what, why, and who has approved it."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from desk.domain.assignments import Assignment
from desk.domain.dossier import Directory
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.services.amending import amend_assignment
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.entries import people_entries, unit_entries
from desk.ui.pages.papers.writing import told
from desk.ui.session import Session
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.dates import DateField
from desk.ui.widgets.labels import label
from desk.ui.widgets.picker import MultiPicker, Picker
from desk.ui.widgets.text_fields import TextField


class AmendDialog(Frame):
    """Date, units and leader of an issued assignment, with the reason for the change."""

    amended = Signal(object)
    """The Assignment as it is now."""

    def __init__(
        self,
        session: Session,
        assignment: Assignment,
        directory: Directory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Change an issued assignment"), parent, width=560)
        self._session, self._assignment = session, assignment
        units, people = unit_entries(directory), people_entries(directory)
        hint = self.tr("Unit or pinyin letters")
        self.due = DateField(self.tr("Due"), "2026-12-20", day=assignment.due)
        self.long_term = QCheckBox(self.tr("Long term"))
        self.long_term.setChecked(assignment.long_term)
        self.long_term.toggled.connect(self.due.setDisabled)
        self.due.setDisabled(assignment.long_term)
        self.lead = Picker(self.tr("Lead"), hint, entries=units)
        self.lead.set_saved_id(assignment.lead_id)
        self.support = MultiPicker(self.tr("Support"), hint, entries=units)
        self.support.set_saved_ids(assignment.support_ids)
        name = self.tr("Name or pinyin letters")
        self.leader = Picker(self.tr("Leader in charge"), name, entries=people)
        self.leader.set_saved_id(assignment.leader_id)
        self.reason = TextField(self.tr("Reason"), self.tr("Why it changes"))
        self.approved_by = TextField(self.tr("Approved by"), self.tr("Who agreed, and how"))
        self.problem = label("", "late", wrap=True)
        self.problem.hide()
        self._lay_out()
        self.add_close(self.tr("Cancel"))
        self.keep_button = self.add_main(self.tr("Change"))
        self.due.setFocus()
        self.due.selectAll()

    def _lay_out(self) -> None:
        self.body.addWidget(label(self._assignment.text, "strong", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        fields = (self.due, self.lead, self.support, self.leader, self.reason, self.approved_by)
        for line, field in enumerate(fields):
            grid.addWidget(label(field.accessibleName(), "second"), line, 0)
            grid.addWidget(field, line, 1, 1, 1 if field is self.due else 2)
        grid.addWidget(self.long_term, 0, 2)
        self.body.addLayout(grid)
        text = self.tr(
            "The letter that went out stays as it is. What follows it is made on the papers' page."
        )
        self.body.addWidget(label(text, "small", wrap=True))
        self.body.addWidget(self.problem)

    def changes(self) -> dict[str, Any]:
        """Return the fields that are something else than before."""
        wanted: dict[str, Any] = {
            "due": None if self.long_term.isChecked() else self.due.value(),
            "long_term": self.long_term.isChecked(),
            "lead_id": self.lead.entry_id,
            "support_ids": tuple(self.support.entry_ids),
            "leader_id": self.leader.entry_id,
        }
        before = self._assignment
        return {key: value for key, value in wanted.items() if getattr(before, key) != value}

    def accept(self) -> None:
        """Keep the change; stay open where something is missing."""
        for field in (self.due, self.lead, self.leader, self.reason, self.approved_by):
            field.save()
        changes = self.changes()
        if self.due.problem and not self.long_term.isChecked():
            self._complain(self.due.problem)
        elif not changes:
            self._complain(self.tr("Nothing is changed yet."))
        elif not self.reason.text().strip():
            self._complain(self.tr("Say why it changes."))
            self.reason.setFocus()
        else:
            self.keep_button.setEnabled(False)
            operation = amend_assignment(
                self._assignment.id,
                self.reason.text().strip(),
                self.approved_by.text().strip(),
                date.today(),
                changed=changes,
            )
            self._session.submit(operation, self._finish, self._refused)

    def _finish(self, done: Done[Assignment]) -> None:
        self.amended.emit(done.value)
        super().accept()

    def _refused(self, error: Refused) -> None:
        self.keep_button.setEnabled(True)
        self._complain(told(error))

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def amend_button() -> QPushButton:
    """Return the button that leads here."""
    return plain_button(QCoreApplication.translate("AmendDialog", "Change with a reason…"))
