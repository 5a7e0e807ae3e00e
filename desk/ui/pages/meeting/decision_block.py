"""A decision in the stream: outcome, option, words, and its assignments."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk.domain.assignments import Assignment
from desk.domain.decisions import Outcome
from desk.domain.dossier import DecisionDossier
from desk.domain.wording_findings import TextRole
from desk.services.editing import AT_END
from desk.ui.pages.meeting.assignment_row import NUMBER_WIDTH, AssignmentRow
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.entry_rows import INDENT, EntryRow, fit_choice
from desk.ui.pages.meeting.new_line import NewLine
from desk.ui.pages.meeting.rows import KeyedColumn
from desk.ui.pages.meeting.stream_paint import FIELD_EDGE, RIGHT
from desk.ui.pages.meeting.texts import numeral
from desk.ui.theme import colours
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.labels import badge, label

_SPARE_ROWS: Final = 2


class _Barred(QWidget):
    """A calm ground with the red bar of a decision at its left."""

    current = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = colours()
        ground = QColor(c.ground)
        ground.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, self.width(), self.height()), 4, 4)
        if self.current:
            painter.setPen(QColor(c.link))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
        painter.fillRect(QRectF(0, 0, 3, self.height()), QColor(c.accent))


class DecisionBlock(EntryRow):
    """A decision, edited in place; assignments below it."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._assignments: tuple[Assignment, ...] = ()
        self._open_id = ""
        self._word = label(self.tr("Decision"), "decision")
        outcome = self.choice("outcome", self.tr("Outcome"), enum_choices(Outcome), quiet=True)
        self._option = self.choice("option_id", self.tr("Option"), [], quiet=True)
        self._offered: list[tuple[object, str]] = []
        for choice in (outcome, self._option):
            fit_choice(choice)
        self._left_out = badge(self.tr("Not in the minutes"))
        text = self.area("text", self.tr("Words of the decision"), lines=1, quiet=True)
        self._spare_rows: list[AssignmentRow] = []
        self.rows = KeyedColumn(self._row, 2)
        self.new = NewLine(
            ctx,
            "assignment",
            self.tr("New assignment"),
            self.tr("+ What is to be done, then Enter"),
        )
        self.new.setProperty("look", "quiet")
        self.new.entered.connect(self._add)
        self.check_wording(text, TextRole.DECISION)
        self.with_menu(self._word, outcome, self._option, text)
        self._lay_out(outcome, text)

    def _lay_out(self, outcome: QWidget, text: QWidget) -> None:
        block = _Barred()
        column = QVBoxLayout(block)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(11, 0, 8, 0)
        head.setSpacing(4)
        head.addWidget(self._word)
        head.addWidget(outcome)
        head.addWidget(self._option)
        head.addStretch(1)
        head.addWidget(self._left_out)
        column.addLayout(head)
        column.addWidget(text)
        column.addWidget(self.rows)
        inset = QHBoxLayout()
        inset.setContentsMargins(NUMBER_WIDTH, 0, 0, 0)
        inset.addWidget(self.new)
        column.addLayout(inset)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(INDENT + FIELD_EDGE, 4, RIGHT, 8)
        outer.addWidget(block)
        self._block = block

    def make_spare_row(self) -> bool:
        """Make a row before it is needed; False once there are as many as most decisions take."""
        if len(self._spare_rows) < _SPARE_ROWS:
            row = AssignmentRow(self.ctx, self.focus_new, self)
            row.hide()
            self._spare_rows.append(row)
        return len(self._spare_rows) < _SPARE_ROWS

    def _row(self, _record: Assignment) -> AssignmentRow:
        if self._spare_rows:
            return self._spare_rows.pop()
        return AssignmentRow(self.ctx, self.focus_new)

    def set_current(self, current: bool) -> None:
        """Show whether the list's keys go to this decision."""
        if self._block.current != current:
            self._block.current = current
            self._block.update()

    def show_record(self, record: DecisionDossier) -> None:
        """Show the decision with its assignments."""
        item = self.ctx.item(record.decision.item_id)
        options = [
            (o.id, self.tr("Option {n}").replace("{n}", numeral(n)))
            for n, o in enumerate(item.options if item else (), start=1)
        ]
        offered: list[tuple[object, str]] = [(None, self.tr("No option")), *options]
        if offered != self._offered:
            self._offered = offered
            self._option.set_choices(offered)
        super().show_record(record.decision)
        self._option.setVisible(bool(options))
        self._left_out.setVisible(not record.decision.in_minutes)
        self._assignments = record.assignments
        self.rows.show_records([(a.id, a) for a in record.assignments])
        self.new.show_owner(record.decision.id)
        self.new.setVisible(not self.ctx.locked)
        opened = self.rows.row(self._open_id)
        if isinstance(opened, AssignmentRow):
            self._open_id = ""
            opened.open("lead_id")

    def _add(self, text: str) -> None:
        made = Assignment(decision_id=self.record.id, position=AT_END, text=text)
        # its form opens as soon as it is shown
        self._open_id = made.id
        self.ctx.add(made, lambda _: self.new.accepted(text))

    def focus_new(self) -> None:
        """Put the keyboard on the line that adds an assignment."""
        self.new.setFocus()

    def assignment_row(self, assignment_id: str) -> AssignmentRow | None:
        """Return the row of an assignment, or None."""
        row = self.rows.row(assignment_id)
        return row if isinstance(row, AssignmentRow) else None

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the decision."""
        menu.addAction(self.tr("Add an assignment\tF7"), self.focus_new)
        action = menu.addAction(self.tr("Print in the minutes"), self._toggle_printed)
        action.setCheckable(True)
        action.setChecked(self.record.in_minutes)
        menu.addAction(self.tr("Changes an earlier decision…"), self.choose_earlier)
        if self.ctx.dossier.type.records_votes:
            menu.addAction(self.tr("Votes…"), self.enter_votes)
        menu.addSeparator()
        super().fill_menu(menu)

    def enter_votes(self) -> None:
        """Ask how the decision was voted on."""
        from desk.ui.pages.after.votes_dialog import VotesDialog

        dialog = VotesDialog(self.ctx.session, self.ctx.dossier, self.record)
        dialog.setParent(self.window(), dialog.windowFlags())
        dialog.open()

    def choose_earlier(self) -> None:
        """Ask which decision of issued minutes this one changes."""
        from desk.ui.pages.after.supersede_dialog import SupersedeDialog

        dialog = SupersedeDialog(self.ctx.session, self.ctx.dossier, self.record)
        dialog.setParent(self.window(), dialog.windowFlags())
        dialog.open()

    def _toggle_printed(self) -> None:
        self.ctx.edit(self.record, "in_minutes", not self.record.in_minutes)
