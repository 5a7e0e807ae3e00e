"""Choosing the earlier, issued decision that a decision changes (S24)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut

from desk.domain.decisions import Decision
from desk.domain.dossier import Dossier
from desk.domain.problems import Refused
from desk.domain.superseding import DecisionPlace
from desk.messages import explain
from desk.services import editing
from desk.services.superseding import issued_decisions
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.meeting.texts import month_day
from desk.ui.session import Session
from desk.ui.widgets.buttons import plain_button
from desk.ui.widgets.filter_line import FilterBox
from desk.ui.widgets.labels import label
from desk.ui.widgets.pinyin import matches
from desk.ui.widgets.table import Column, RecordTableModel, SheetTable
from desk.ui.window.actions import language

_WIDTH, _HEIGHT = 900, 560


class SupersedeDialog(Frame):
    """Every issued decision of other meetings, found by any of its words."""

    def __init__(self, session: Session, dossier: Dossier, decision: Decision) -> None:
        super().__init__(self.tr("Change an earlier decision"), width=_WIDTH)
        self.resize(_WIDTH, _HEIGHT)
        self._session, self._decision = session, decision
        self._meeting_id = dossier.meeting.id
        self._places: Sequence[DecisionPlace] = ()
        self._closed = False
        self.filter = FilterBox(
            self.tr("Search issued decisions"), self.tr("Meeting, item, words or pinyin letters")
        )
        self.table = SheetTable(self.tr("Issued decisions"))
        self._model: RecordTableModel[DecisionPlace] = RecordTableModel(_columns(), parent=self)
        self.table.setModel(self._model)
        self.nothing = label("", "second", wrap=True)
        self.problem = label("", "late", wrap=True)
        self.problem.hide()
        self.body.addWidget(label(decision.text, "second", wrap=True))
        for widget in (self.filter, self.nothing, self.problem):
            self.body.addWidget(widget)
        self.body.insertWidget(2, self.table, 1)
        self.none = plain_button(self.tr("Changes none"))
        self.none.setVisible(decision.supersedes_id is not None)
        self.none.clicked.connect(lambda: self._choose(None))
        self._buttons.insertWidget(0, self.none)
        self.add_close(self.tr("Cancel"))
        self.take = self.add_main(self.tr("It changes this one"))
        self.take.setEnabled(False)
        self.filter.textChanged.connect(lambda _: self._show())
        self.filter.left_downwards.connect(self.table.setFocus)
        self.table.row_activated.connect(lambda _: self.accept())
        self.finished.connect(self._close_down)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.filter.setFocus)
        self.filter.setFocus()
        session.read(issued_decisions, self._take_places)

    def _close_down(self) -> None:
        self._closed = True

    def _take_places(self, places: Sequence[DecisionPlace]) -> None:
        if not self._closed:
            self._places = [p for p in places if p.meeting_id != self._meeting_id]
            self._show()

    def _show(self) -> None:
        needle = self.filter.text()
        found = [p for p in self._places if matches(needle, p.item, (p.meeting, p.decision.text))]
        self._model.set_rows(found)
        ids = [place.decision.id for place in found]
        chosen = self._decision.supersedes_id
        if found:
            self.table.choose_row(ids.index(chosen) if chosen in ids else 0)
        self.take.setEnabled(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(
            self.tr("No decision has these words.")
            if self._places
            else self.tr("No other meeting's minutes are issued yet.")
        )

    def accept(self) -> None:
        """Let the decision change the chosen one."""
        place = self.table.current_record()
        if isinstance(place, DecisionPlace):
            self._choose(place.decision.id)

    def _choose(self, earlier_id: str | None) -> None:
        operation = editing.edit(self._decision, supersedes_id=earlier_id)
        self._session.submit(operation, lambda _: self._done(), self._refused)

    def _done(self) -> None:
        if not self._closed:
            super().accept()

    def _refused(self, error: Refused) -> None:
        if not self._closed:
            self.problem.setText("\n".join(explain(p, language()) for p in error.problems))
            self.problem.show()


def _columns() -> list[Column[DecisionPlace]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("SupersedeDialog", "Meeting"),
            lambda place: place.meeting,
            width=196,
            tooltip=lambda place: place.minutes,
        ),
        Column(
            translate("SupersedeDialog", "Day"),
            lambda place: month_day(place.day, date.today()),
            tone="second",
            width=124,
        ),
        Column(translate("SupersedeDialog", "Item"), lambda p: p.item, tone="second", stretch=2),
        Column(
            translate("SupersedeDialog", "Decision"),
            lambda p: p.decision.text,
            stretch=3,
            wrap=True,
        ),
    ]
