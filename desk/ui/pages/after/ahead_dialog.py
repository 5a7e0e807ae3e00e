"""先行交办: which assignments go out before the minutes are signed, and under which numbers."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.assignments import Assignment
from desk.domain.dossier import Dossier
from desk.domain.numbering import letter_number
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.domain.readiness import assignment_blockers
from desk.messages import explain
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.form import whole_number
from desk.ui.pages.meeting.issue_card import NextNumbers, next_numbers
from desk.ui.pages.meeting.sheet import Sheet
from desk.ui.pages.meeting.texts import month_day
from desk.ui.widgets.days import full_day
from desk.ui.widgets.fields import TextField, show_wrong
from desk.ui.widgets.labels import ElidedLabel, badge, label
from desk.ui.widgets.lines import hairline
from desk.ui.window.actions import language

_WIDTH, _HEIGHT = 760, 620


class AheadRow(QWidget):
    """An assignment with its check mark; one that can't go out says why."""

    def __init__(self, dossier: Dossier, number: str, assignment: Assignment) -> None:
        super().__init__()
        self.assignment = assignment
        self.box = QCheckBox()
        units = (assignment.lead_id, assignment.joint_lead_id)
        lead = "、".join(dossier.directory.unit_name(unit) for unit in units if unit)
        due = full_day(assignment.due) if assignment.due else self.tr("Long term")
        self.box.setAccessibleName("　".join((number, assignment.text, lead)))
        missing = list(assignment_blockers("", assignment))
        self.box.setEnabled(assignment.sent_ahead_on is None and not missing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self.box)
        words = QVBoxLayout()
        words.setSpacing(2)
        text = ElidedLabel(assignment.text)
        words.addWidget(text)
        facts = ElidedLabel("　".join(part for part in (number, lead, due) if part), "small")
        words.addWidget(facts)
        row.addLayout(words, 1)
        if assignment.sent_ahead_on is not None:
            said = self.tr("Sent {day}").replace("{day}", month_day(assignment.sent_ahead_on))
            row.addWidget(badge(said, "good"))
        elif missing:
            facts.setText("；".join(explain(problem, language()) for problem in missing))
            facts.setProperty("look", "warning")


class AheadDialog(Frame):
    """Check marks, the numbers that will be given, one button."""

    def __init__(
        self,
        ctx: MeetingContext,
        parent: QWidget | None = None,
        *,
        marked: Collection[str] = (),
    ) -> None:
        """`marked`: the ids of assignments that are chosen already."""
        super().__init__(self.tr("Send ahead of the minutes"), parent, width=_WIDTH)
        self.resize(_WIDTH, _HEIGHT)
        self._ctx = ctx
        self._next: NextNumbers | None = None
        self._closed = False
        self.rows: list[AheadRow] = []
        self.first = TextField(self.tr("First number of the letters"), text="1")
        self.first.setFixedWidth(72)
        self.first.textEdited.connect(lambda _: self._show_numbers())
        self._ask_first = QWidget()
        self.numbers = label("", "second", wrap=True)
        self.problem = label("", "late", wrap=True)
        self.problem.hide()
        self._lay_out()
        self.add_close(self.tr("Cancel"))
        self.send = self.add_main(self.tr("Send ahead"))
        self.send.setEnabled(False)
        self.finished.connect(self._close_down)
        for row in self.rows:
            row.box.setChecked(row.box.isEnabled() and row.assignment.id in marked)
        first = next((row for row in self.rows if row.box.isChecked()), None)
        if first is not None or self.rows:
            (first or self.rows[0]).box.setFocus()
        ctx.session.read(next_numbers(ctx.dossier), self._take)

    def _lay_out(self) -> None:
        note = self.tr(
            "Each unit gets a letter that says the minutes prevail. It has its number for good;"
            " when the minutes are issued the unit is told only what was left out or has changed."
        )
        self.body.addWidget(label(note, "second", wrap=True))
        sheet = Sheet()
        sheet.set_margins(0, 0, 12, 0)
        sheet.column.setSpacing(0)
        for row in self._make_rows():
            sheet.column.addWidget(row)
            sheet.column.addWidget(hairline())
        sheet.end()
        self.body.addWidget(sheet, 1)
        line = QHBoxLayout(self._ask_first)
        line.setContentsMargins(0, 0, 0, 0)
        name = label(self.tr("Letters begin with"), "second")
        name.setBuddy(self.first)
        line.addWidget(name)
        line.addWidget(self.first)
        line.addStretch(1)
        self._ask_first.hide()
        self.body.addWidget(self._ask_first)
        self.body.addWidget(self.numbers)
        self.body.addWidget(self.problem)

    def _make_rows(self) -> Sequence[AheadRow]:
        dossier = self._ctx.dossier
        for index, item in enumerate(dossier.items, start=1):
            for place, assignment in enumerate(item.assignments, start=1):
                number = assignment.number or f"{index:02}-{place}"
                row = AheadRow(dossier, number, assignment)
                row.box.toggled.connect(lambda _: self._show_numbers())
                self.rows.append(row)
        return self.rows

    def _take(self, found: NextNumbers) -> None:
        if not self._closed:
            self._next = found
            self._ask_first.setVisible(found.letters is None)
            self._show_numbers()

    def chosen(self) -> list[str]:
        """Return the ids of the assignments that are marked."""
        return [row.assignment.id for row in self.rows if row.box.isChecked()]

    def _show_numbers(self) -> None:
        wanted = set(self.chosen())
        self.send.setEnabled(bool(wanted) and self._next is not None)
        self.numbers.setText("")
        if not wanted or self._next is None:
            return
        dossier = self._ctx.dossier
        leads = {
            unit_id
            for row in self.rows
            if row.assignment.id in wanted
            for unit_id in (row.assignment.lead_id, row.assignment.joint_lead_id)
            if unit_id
        }
        value = self._next.letters if self._next.letters is not None else self._first_number()
        units = [unit for unit in dossier.directory.units.values() if unit.id in leads]
        # letters are numbered before what follows earlier ones
        units.sort(key=lambda unit: dossier.letter_number(unit.id) is not None)
        said = [
            f"{unit.label}　{letter_number(dossier.office.code, self._next.year, number)}"
            for number, unit in enumerate(units, start=value)
        ]
        self.numbers.setText(
            self.tr("Will go out: {letters}").replace("{letters}", "；".join(said))
        )

    def _first_number(self) -> int:
        problem = self.tr("A whole number from 1")
        try:
            value = whole_number(problem)(self.first.text()) or 0
        except ValueError:
            value = 0
        show_wrong(self.first, "" if value >= 1 else problem)
        return max(1, value)

    def accept(self) -> None:
        """Send what is marked; stay open where it is refused."""
        chosen, first = self.chosen(), self._first_number()
        if not chosen or self._next is None or self.first.property("wrong"):
            return
        self.send.setEnabled(False)
        meeting_id = self._ctx.meeting_id
        self._ctx.session.ask(
            lambda desk: desk.sending_ahead(meeting_id, chosen, first),
            lambda operation: self._ctx.run(operation, self._sent, self._refused),
        )

    def _sent(self, done: Done[list[str]]) -> None:
        said = self.tr("{n} letters are numbered and fixed; export or print them now.")
        self._ctx.said.emit(said.replace("{n}", str(len(done.value))))
        if not self._closed:
            super().accept()

    def _refused(self, error: Refused) -> None:
        if not self._closed:
            self.send.setEnabled(True)
            said = dict.fromkeys(explain(p, language()) for p in error.problems)
            self.problem.setText("\n".join(said))
            self.problem.show()

    def _close_down(self) -> None:
        self._closed = True

    def keyPressEvent(self, event: object) -> None:
        focus = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)  # type: ignore[attr-defined]
        if enter and isinstance(focus, QCheckBox):
            focus.toggle()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]
