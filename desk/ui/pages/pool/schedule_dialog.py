"""Onto which agenda an item goes; what it lacks there, and why it goes all the same."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.dossier import Directory
from desk.domain.item_readiness import keeps_waiting, missing_for
from desk.domain.problems import Problem
from desk.messages import explain
from desk.services.pool import MeetingAhead, PoolItem
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.sheet import FieldGrid
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day, weekday
from desk.ui.widgets.fields import TextArea, show_wrong
from desk.ui.widgets.labels import label
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable
from desk.ui.window.actions import language

_ROWS_SHOWN = 5


class ScheduleDialog(Frame):
    """Chooses a meeting. `meeting_id` and `reason` say what was chosen once it is accepted."""

    def __init__(
        self,
        item: PoolItem,
        ahead: Sequence[MeetingAhead],
        directory: Directory,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Schedule for a meeting"), parent, width=640)
        self._item, self._directory, self._today = item, directory, today
        self.body.addWidget(label(item.dossier.item.title, "second", wrap=True))
        self.table = SheetTable(self.tr("Meetings ahead"), dense=True, at_page_edge=False)
        self.model = RecordTableModel(self._columns(), ahead, self)
        self.table.setModel(self.model)
        self.table.setFixedHeight(32 * (min(len(ahead), _ROWS_SHOWN) + 1) + 2)
        self.table.row_chosen.connect(self._show)
        self.table.row_activated.connect(lambda _row: self.accept())
        self.body.addWidget(self.table)
        self._none = label(self.tr("No meeting is ahead. Ctrl+N makes one."), "second", wrap=True)
        self._none.setVisible(not ahead)
        self.body.addWidget(self._none)
        self._heading = label("", "strong", wrap=True)
        self._missing = QWidget()
        self._lines = QVBoxLayout(self._missing)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._missing)
        self._reason = TextArea(self.tr("Reason"), self.tr("Why it can't wait"), lines=2)
        grid = FieldGrid(1)
        self._name = grid.put(self.tr("Reason"), self._reason, whole=True)
        self.body.addLayout(grid)
        self.add_close(self.tr("Cancel"))
        self.go = self.add_main(self.tr("Schedule"))
        self.go.setEnabled(bool(ahead))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.table.choose_row(0)
        self._show(self.table.current_record())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _columns(self) -> list[Column[MeetingAhead]]:
        return [
            Column(self.tr("Meeting"), lambda a: a.title, stretch=3, minimum=200),
            Column(
                self.tr("Date"),
                lambda a: f"{full_day(a.meeting.day)}　{weekday(a.meeting.day)}",
                tone="second",
                width=190,
            ),
            Column(
                self.tr("State"),
                lambda a: enum_text(a.meeting.status),
                badge=lambda _: "",
                width=96,
            ),
        ]

    @property
    def meeting_id(self) -> str:
        """The meeting that is chosen, or an empty text."""
        chosen = self.table.current_record()
        return chosen.meeting.id if chosen is not None else ""

    @property
    def reason(self) -> str:
        """Why the item is scheduled though something is missing."""
        return self._reason.text().strip()

    @property
    def missing(self) -> tuple[Problem, ...]:
        """What the item lacks for the meeting that is chosen."""
        chosen: MeetingAhead | None = self.table.current_record()
        if chosen is None:
            return ()
        return missing_for(
            self._item.dossier,
            chosen.type,
            self._directory,
            meeting_day=chosen.meeting.day,
            as_of=self._today,
        )

    def accept(self) -> None:
        """Close and go on; stay where no meeting is chosen or the reason is missing."""
        if not self.meeting_id:
            return
        if keeps_waiting(self.missing) and not self.reason:
            show_wrong(self._reason, self.tr("Something is missing: please give the reason"))
            self._reason.setFocus()
            return
        super().accept()

    def _show(self, _chosen: object) -> None:
        missing = self.missing
        waits = bool(keeps_waiting(missing))
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for problem in missing:
            self._lines.addWidget(label(f"· {explain(problem, language())}", "warning", wrap=True))
        self._missing.setVisible(bool(missing))
        self._heading.setText(
            self.tr("Not ready for this meeting: a reason is needed, and shown on the agenda.")
            if waits
            else self.tr("Ready for this meeting.")
        )
        self._heading.setVisible(self.table.current_record() is not None)
        for widget in (self._reason, self._name):
            widget.setVisible(waits)
        self.adjustSize()
