"""A new meeting: its type, and when and where it is held."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.domain.meetings import Meeting, MeetingType
from desk.domain.operations import Done, Reader
from desk.domain.problems import Refused
from desk.messages import explain
from desk.services.meetings import new_meeting, next_session
from desk.services.workbench import next_slot
from desk.ui.dialogs.frame import Frame
from desk.ui.session import Session
from desk.ui.widgets.fields import ChoiceField, DateField, TextField, TimeField
from desk.ui.widgets.labels import label
from desk.ui.window.actions import language


@dataclass(frozen=True, slots=True)
class _Proposal:
    """What a meeting of a type is proposed to be."""

    type: MeetingType
    day: date
    session: int
    start: str
    place: str


class NewMeetingDialog(Frame):
    """Proposes the next day, number, time and place of the type; Enter makes the meeting."""

    made = Signal(str)
    """The id of the meeting."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New meeting"), parent, width=460)
        self._session = session
        self._proposals: dict[str, _Proposal] = {}
        self._day_typed = False
        self.type = ChoiceField(self.tr("Type"))
        self.type.committed.connect(lambda _value: self._propose())
        self.day = DateField(self.tr("Date"), self.tr("2026-12-20 or 12-20"))
        self.time = TimeField(self.tr("Time"), "15:00")
        self.place = TextField(self.tr("Place"))
        self.called = label("", "second")
        self.problem = label("", "late", wrap=True)
        self.problem.hide()
        self.day.committed.connect(self._note_day)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate((self.type, self.day, self.time, self.place)):
            grid.addWidget(label(field.accessibleName(), "second"), row, 0)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.called)
        self.body.addWidget(self.problem)
        self.add_close(self.tr("Cancel"))
        self.make_button = self.add_main(self.tr("Make the meeting"))
        self.make_button.setEnabled(False)
        session.ask(
            lambda desk: desk.read(lambda reader: _proposals(reader, desk.calendar, date.today())),
            self._take,
        )

    def _take(self, proposals: list[_Proposal]) -> None:
        self._proposals = {p.type.id: p for p in proposals}
        self.type.set_choices([(p.type.id, p.type.name) for p in proposals])
        if proposals:
            self.type.set_saved_value(proposals[0].type.id)
            self.make_button.setEnabled(True)
            self._propose()
            self.type.setFocus()

    def _propose(self) -> None:
        proposal = self._proposals.get(str(self.type.value()))
        if proposal is None:
            return
        if not self._day_typed:
            self.day.set_saved_date(proposal.day)
        self.time.set_saved_time(proposal.start)
        self.place.set_saved_text(proposal.place)
        called = proposal.type.title_pattern.replace("{session}", str(proposal.session))
        self.called.setText(
            self.tr("It will be called {title}").replace("{title}", called or proposal.type.name)
        )

    def _note_day(self, _day: object) -> None:
        self._day_typed = True

    def accept(self) -> None:
        """Make the meeting; the dialog stays open where something is wrong."""
        for field in (self.day, self.time, self.place):
            field.save()
        day = self.day.value()
        wrong = self.day.problem or self.time.problem
        if day is None and not wrong:
            wrong = self.tr("A meeting needs a date.")
        if wrong or day is None:
            self._complain(wrong)
            return
        type_id = str(self.type.value())
        operation = new_meeting(type_id, day, self.time.value(), self.place.text().strip())
        self.make_button.setEnabled(False)
        self._session.submit(operation, self._finish, self._refused)

    def _finish(self, done: Done[Meeting]) -> None:
        self.made.emit(done.value.id)
        super().accept()

    def _refused(self, error: Refused) -> None:
        self.make_button.setEnabled(True)
        self._complain("\n".join(explain(p, language()) for p in error.problems))

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def _proposals(reader: Reader, calendar, today: date) -> list[_Proposal]:
    made = []
    for kind in reader.find(MeetingType):
        day = next_slot(reader, calendar, kind.id, today)
        earlier = reader.find(Meeting, type_id=kind.id)
        last = earlier[-1] if earlier else None
        made.append(
            _Proposal(
                kind,
                day,
                next_session(reader, kind, day, last.term if last else ""),
                last.start if last else "",
                last.place if last else "",
            )
        )
    return made
