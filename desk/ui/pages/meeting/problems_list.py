"""What blocks the issue and what is worth a second look, each line leading to its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.domain.people_problems import assigned_people_problems
from desk.domain.problems import Problem
from desk.domain.readiness import issue_blockers, issue_warnings
from desk.messages import explain
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.places import place_of
from desk.ui.pages.meeting.texts import numeral
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.labels import badge, label, set_look
from desk.ui.widgets.lines import hairline
from desk.ui.window.actions import language


class ProblemRow(QFrame):
    """A sentence. Enter or a click brings the keyboard to what it speaks of."""

    def __init__(self, ctx: MeetingContext, problem: Problem, tone: str) -> None:
        super().__init__()
        self._ctx = ctx
        self.problem = problem
        self.setProperty("look", "problem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = tell(problem)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(12)
        place = _item_number(problem)
        text = self.tr("Item {n}").replace("{n}", place) if place else self.tr("Meeting")
        mark = badge(text, tone)
        mark.setMinimumWidth(64)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, wrap=True), 1)
        row.addWidget(
            label(self.tr("Mend") if tone == "late" else self.tr("Look"), "link"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )

    def go(self) -> None:
        """Bring the keyboard to the place."""
        self._ctx.go(place_of(self.problem, self._ctx.dossier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.go()
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: object) -> None:
        self.go()


def tell(problem: Problem) -> str:
    """Return a problem as a sentence in the window's language."""
    values = dict(problem.values)
    if problem.code == "issue.not_drafting" and "status" in values:
        values["status"] = enum_text(MeetingStatus(values["status"]))
    return explain(Problem(problem.code, problem.path, values), language())


def _second_looks(dossier: Dossier) -> tuple[Problem, ...]:
    return (*issue_warnings(dossier), *assigned_people_problems(dossier))


def _item_number(problem: Problem) -> str:
    if not problem.path.startswith("agenda["):
        return ""
    return numeral(int(problem.path[7 : problem.path.index("]")]) + 1)


class ProblemsList(QWidget):
    """Blockers first, then what only asks for a look."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: object = None
        self._blocking: list[ProblemRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        ctx.shown.connect(self._show)

    @property
    def blockers(self) -> int:
        """How many problems block the issue."""
        return len(self._blocking)

    def focus_first(self) -> None:
        """Put the keyboard on the first problem."""
        if self._blocking:
            self._blocking[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        blockers = () if dossier.meeting.locked else issue_blockers(dossier)
        warnings = () if dossier.meeting.locked else _second_looks(dossier)
        if (blockers, warnings, dossier.meeting.locked) == self._shown:
            return
        self._shown = (blockers, warnings, dossier.meeting.locked)
        focus = next((n for n, row in enumerate(self._blocking) if row.hasFocus()), -1)
        while self._column.count():
            old = self._column.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        self._blocking = []
        self._fill(blockers, warnings)
        if focus >= 0 and self._blocking:
            self._blocking[min(focus, len(self._blocking) - 1)].setFocus()

    def _fill(self, blockers: Sequence[Problem], warnings: Sequence[Problem]) -> None:
        if self._ctx.locked:
            return
        if blockers:
            text = self.tr("To be mended before the minutes can be issued: %1")
            head = label(text.replace("%1", str(len(blockers))), "strong")
        else:
            head = label(self.tr("Nothing blocks the issue."), "strong")
            set_look(head, "good")
        self._column.addWidget(head)
        self._column.addSpacing(8)
        for problem in blockers:
            row = ProblemRow(self._ctx, problem, "late")
            self._blocking.append(row)
            self._put(row)
        if warnings:
            self._column.addSpacing(20)
            self._column.addWidget(label(self.tr("Worth a second look; does not block"), "strong"))
            self._column.addSpacing(8)
        for problem in warnings:
            self._put(ProblemRow(self._ctx, problem, "warning"))

    def _put(self, row: ProblemRow) -> None:
        self._column.addWidget(row)
        self._column.addWidget(hairline())
