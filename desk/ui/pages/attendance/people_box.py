"""What does not go together in who comes, each line leading to its place."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desk.domain.people_problems import people_problems
from desk.domain.problems import Problem
from desk.domain.telling import AHEAD
from desk.messages import explain
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.places import place_of
from desk.ui.widgets.buttons import link_button
from desk.ui.widgets.labels import label
from desk.ui.window.actions import language

_MOST = 3
"""More lines than this stay behind the last one until it is clicked."""


class PeopleBox(QFrame):
    """A short list while the meeting is ahead; nothing where nothing is amiss."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._problems: tuple[Problem, ...] = ()
        self._texts: list[str] = []
        self._whole = False
        self.setProperty("look", "notice")
        self.lines: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 12, 8)
        self._column.setSpacing(0)
        self._column.addWidget(label(self.tr("To look at before the meeting"), "strong"))
        self.hide()
        ctx.shown.connect(self._show)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        ahead = dossier.meeting.status in AHEAD
        self._problems = people_problems(dossier) if ahead else ()
        texts = [self._text(problem) for problem in self._problems]
        self.setVisible(bool(texts))
        if texts != self._texts:
            self._texts = texts
            self._fill()

    def _text(self, problem: Problem) -> str:
        words = explain(problem, language())
        if not problem.path.startswith("agenda["):
            return words
        index = int(problem.path[7 : problem.path.index("]")])
        return f"{self._ctx.place_of(self._ctx.dossier.items[index])}　{words}"

    def _fill(self) -> None:
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = []
        shown = len(self._texts) if self._whole or len(self._texts) <= _MOST else _MOST - 1
        for number, text in enumerate(self._texts[:shown]):
            self._put(text, lambda _=False, number=number: self._go(number))
        left = len(self._texts) - shown
        if left:
            self._put(self.tr("{n} more…").replace("{n}", str(left)), lambda: self._show_whole())

    def _put(self, text: str, act: object) -> None:
        button = link_button(text)
        button.setStyleSheet("padding: 2px 0; text-align: left;")
        button.clicked.connect(act)
        self._column.addWidget(button)
        self.lines.append(button)

    def _go(self, number: int) -> None:
        self._ctx.go(place_of(self._problems[number], self._ctx.dossier))

    def _show_whole(self) -> None:
        self._whole = True
        self._fill()
        self.lines[_MOST - 1].setFocus()
