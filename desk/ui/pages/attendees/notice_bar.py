"""Above the sheets of 会前: who must be told again, and people that do not go together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.attendance import Attendance
from desk.domain.people_problems import item_people_problems, people_problems
from desk.domain.problems import Problem
from desk.domain.telling import AHEAD, to_be_told
from desk.services.attending import mark_told
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.problems_list import ProblemRow
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.labels import label

_MOST_NAMES = 6
_MOST_ROWS = 3
_ROW = 37
"""Height of a problem of one line."""
_MOST_ROWS_AT_LIST = 1
"""Beside the list itself: it shows most of this, and needs the room."""


class TellAgain(QFrame):
    """Names who was told of another time or place; one click notes that all were told again."""

    list_wanted = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setProperty("look", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.names = label("", wrap=True)
        self.all_told = plain_button(self.tr("All told"))
        self.all_told.clicked.connect(lambda: ctx.run(mark_told(ctx.meeting_id)))
        self.one_by_one = link_button(self.tr("One by one"))
        self.one_by_one.setToolTip(self.tr("In the list of attendance: key T"))
        self.one_by_one.clicked.connect(self.list_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.names, 1)
        row.addWidget(self.one_by_one)
        row.addWidget(self.all_told)

    def show_places(self, places: tuple[Attendance, ...]) -> None:
        """Show who is to be told; hidden where nobody is."""
        directory = self._ctx.dossier.directory
        names = [directory.person_name(a.person_id) for a in places]
        listed = "、".join(names[:_MOST_NAMES])
        if len(names) > _MOST_NAMES:
            listed = self.tr("{names} and others, %1 in all").replace("{names}", listed)
            listed = listed.replace("%1", str(len(names)))
        self.names.setText(
            self.tr("To be told of time and place: {names}").replace("{names}", listed)
        )
        self.setVisible(bool(places))


class PeopleBar(QWidget):
    """What is to be done about the meeting's people; of an item, what concerns it."""

    list_wanted = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item_id = ""
        self._most = _MOST_ROWS
        self._shown: tuple[Problem, ...] = ()
        self.tell = TellAgain(ctx)
        self.tell.list_wanted.connect(self.list_wanted)
        self.rows: list[ProblemRow] = []
        self._problems = QVBoxLayout()
        self._problems.setContentsMargins(16, 0, 16, 0)
        self._problems.setSpacing(0)
        self._more = link_button("")
        # on one line with the words of the first row
        self._more.setMinimumHeight(_ROW)
        self._more.clicked.connect(self._show_all)
        self._whole = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(self.tell)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._problems, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        ctx.shown.connect(self._show)

    def show_item(self, item_id: str, *, at_list: bool = False) -> None:
        """Show what concerns an item; the whole meeting where none is named.

        `at_list`: above the list of attendance, which is left most of the room.
        """
        most = _MOST_ROWS_AT_LIST if at_list else _MOST_ROWS
        if (item_id, most) != (self._item_id, self._most):
            self._item_id, self._most = item_id, most
            self._whole = False
            if self._ctx.ready:
                self._show()

    def _show_all(self) -> None:
        self._whole = True
        self._show()

    def _show(self) -> None:
        dossier = self._ctx.dossier
        places = to_be_told(dossier) if not self._ctx.locked else ()
        self.tell.show_places(places)
        problems = self._found() if dossier.meeting.status in AHEAD else ()
        shown = problems if self._whole else problems[: self._most]
        if shown != self._shown:
            self._shown = shown
            self._fill()
        hidden = len(problems) - len(shown)
        self._more.setText(self.tr("%1 more").replace("%1", str(hidden)))
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(places or problems))

    def _found(self) -> tuple[Problem, ...]:
        dossier = self._ctx.dossier
        if not self._item_id:
            return people_problems(dossier)
        for index, item in enumerate(dossier.items):
            if item.item.id == self._item_id:
                return item_people_problems(dossier, item, f"agenda[{index}]")
        return ()

    def _fill(self) -> None:
        for row in self.rows:
            self._problems.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ProblemRow(self._ctx, problem, "warning") for problem in self._shown]
        for row in self.rows:
            self._problems.addWidget(row)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be pressed."""
        return (self.tell.all_told, self.tell.one_by_one)
