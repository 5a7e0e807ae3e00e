"""The panel at the right: everything about one assignment, and how it came to be so."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.ledger_row import LedgerRow
from desk.ui.pages.ledger.history import Step
from desk.ui.pages.ledger.lines import status
from desk.ui.pages.ledger.words import field_name
from desk.ui.pages.papers.amend import amend_button
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day, moment
from desk.ui.widgets.labels import badge, label, set_badge
from desk.ui.widgets.lines import hairline
from desk.ui.widgets.timeline import Mark, Timeline

WIDTH = 316
NARROW_WIDTH = 272


@dataclass(frozen=True, slots=True)
class Detail:
    """What the panel shows of one assignment."""

    row: LedgerRow
    assignment: Assignment
    steps: tuple[Step, ...]


class DetailPanel(QScrollArea):
    """Shows a Detail; with none, says what would be here."""

    open_meeting = Signal(str)
    amend_wanted = Signal(object)
    """The Assignment whose date, units or leader are to change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The chosen matter"))
        self._meeting_id = ""
        self._assignment: Assignment | None = None
        self._values: dict[str, tuple[QLabel, QLabel]] = {}
        self._body = QWidget()
        self._body.setProperty("look", "sheet")
        self._body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(20, 20, 20, 24)
        column.setSpacing(12)
        self._build_head(column)
        column.addLayout(self._build_fields())
        self.amend = amend_button()
        self.amend.clicked.connect(lambda: self.amend_wanted.emit(self._assignment))
        column.addWidget(self.amend, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hairline())
        self._history_title = label(self.tr("History"), "strong")
        column.addWidget(self._history_title)
        self._timeline = Timeline()
        column.addWidget(self._timeline)
        column.addStretch(1)
        self.setWidget(self._body)
        self._body.hide()

    def _build_head(self, column: QVBoxLayout) -> None:
        self._number = label("", "second")
        self._status = badge("")
        top = QHBoxLayout()
        top.addWidget(self._number)
        top.addStretch(1)
        top.addWidget(self._status)
        column.addLayout(top)
        self._text = label("", "title", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._text)
        self._item = label("", "second", wrap=True)
        column.addWidget(self._item)
        self._changed = label("", "warning", wrap=True)
        column.addWidget(self._changed)
        self._open = link_button("")
        # its words begin where the lines above it begin
        self._open.setStyleSheet("padding-left: 0; padding-right: 0;")
        self._open.clicked.connect(lambda: self.open_meeting.emit(self._meeting_id))
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        column.addLayout(row)

    def _build_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, field in enumerate(_FIELDS):
            name = label(field_name(field), "second")
            value = label("", wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name.setBuddy(value)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1)
            self._values[field] = (name, value)
        return grid

    def show_detail(self, detail: Detail | None, today: date) -> None:
        """Show an assignment, or nothing."""
        self._body.setVisible(detail is not None)
        if detail is None:
            return
        row = detail.row
        self._meeting_id = row.meeting_id
        self._assignment = detail.assignment
        # one that is not issued yet is changed where it was decided
        self.amend.setVisible(detail.assignment.state is not AssignmentState.DRAFT)
        self._number.setText(row.number)
        self._text.setText(row.text)
        self._item.setText(row.item)
        changed = self.tr("Changed by {meeting}").replace("{meeting}", row.changed_by)
        self._changed.setText(changed)
        self._changed.setVisible(bool(row.changed_by))
        self._open.setText(row.meeting)
        self._open.setAccessibleName(self.tr("Open meeting {name}").format(name=row.meeting))
        found = status(row, today)
        set_badge(self._status, found.text, found.tone)
        for field, text in self._texts(detail).items():
            name, value = self._values[field]
            value.setText(text)
            name.setVisible(bool(text))
            value.setVisible(bool(text))
        self._timeline.show_steps([_mark(step) for step in detail.steps])
        self.verticalScrollBar().setValue(0)

    def _texts(self, detail: Detail) -> dict[str, str]:
        row, kept = detail.row, detail.assignment
        due = full_day(kept.due) if kept.due else ""
        if kept.long_term:
            due = self.tr("long-term")
        return {
            "lead_id": row.lead or self.tr("no unit yet"),
            "support_ids": "、".join(row.support),
            "leader_id": row.leader,
            "due": due or self.tr("no date yet"),
            "report_by": full_day(kept.report_by) if kept.report_by else "",
            "rhythm": enum_text(kept.rhythm),
            "work_class": enum_text(kept.work_class),
            "source": enum_text(kept.source),
            "state": enum_text(kept.state),
        }


_FIELDS = (
    "lead_id",
    "support_ids",
    "leader_id",
    "due",
    "report_by",
    "rhythm",
    "work_class",
    "source",
    "state",
)


def _mark(step: Step) -> Mark:
    when = "　".join(filter(None, (moment(step.when), step.who)))
    return Mark(step.what, when, step.details, step.good)
