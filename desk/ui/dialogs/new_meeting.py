"""A new meeting: its type, when and where it is held, and what it begins with."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desk.domain.meetings import Meeting
from desk.domain.operations import Done, Reader
from desk.domain.problems import Refused
from desk.messages import explain
from desk.services.meetings import MeetingPlan, new_meeting
from desk.services.opening_items import OpeningItem, opening_items
from desk.ui.dialogs.frame import Frame
from desk.ui.dialogs.meeting_proposals import Beside, Proposal, meetings_beside, proposals
from desk.ui.dialogs.opening_list import OpeningList
from desk.ui.session import Session
from desk.ui.widgets.days import short_day
from desk.ui.widgets.fields import ChoiceField, DateField, TextField, TimeField
from desk.ui.widgets.labels import label
from desk.ui.window.actions import language

Found = tuple[list[Proposal], list[Beside]]


class NewMeetingDialog(Frame):
    """Proposes the next day, number, time and place of the type; Enter makes the meeting."""

    made = Signal(str)
    """The id of the meeting."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, beside_id: str = ""
    ) -> None:
        """`beside_id`: a meeting whose sitting the new one is to share (S14)."""
        super().__init__(self.tr("New meeting"), parent, width=560)
        self._session = session
        self._proposals: dict[str, Proposal] = {}
        self._beside: dict[str, Beside] = {}
        self._wanted_beside = beside_id
        self._day_typed = False
        self.type = ChoiceField(self.tr("Type"))
        self.type.committed.connect(lambda _value: self._propose())
        self.day = DateField(self.tr("Date"), self.tr("2026-12-20 or 12-20"))
        self.time = TimeField(self.tr("Time"), "15:00")
        self.place = TextField(self.tr("Place"))
        self.sitting = ChoiceField(self.tr("In one sitting with"))
        self.sitting.committed.connect(lambda _value: self._share())
        self.copy = QCheckBox()
        self.copy.setChecked(True)
        self.copy.toggled.connect(lambda _on: self._name_people())
        self.called = label("", "second")
        self.people = label("", "small", wrap=True)
        self.opening = OpeningList()
        self.problem = label("", "late", wrap=True)
        self.problem.hide()
        self.day.committed.connect(self._note_day)
        self._lay_out()
        self.add_close(self.tr("Cancel"))
        self.make_button = self.add_main(self.tr("Make the meeting"))
        self.make_button.setEnabled(False)
        session.ask(lambda desk: desk.read(lambda reader: _look(reader, desk.calendar)), self._take)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._sitting_name = label(self.sitting.accessibleName(), "second")
        for row, field in enumerate((self.type, self.day, self.time, self.place)):
            grid.addWidget(label(field.accessibleName(), "second"), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._sitting_name, 4, 0)
        grid.addWidget(self.sitting, 4, 1)
        self.body.addLayout(grid)
        for part in (self.called, self.copy, self.people, self.opening, self.problem):
            self.body.addWidget(part)
        for later in (self.copy, self.people, self.sitting, self._sitting_name):
            later.hide()

    def _take(self, found: Found) -> None:
        known, beside = found
        self._proposals = {p.type.id: p for p in known}
        self._beside = {b.id: b for b in beside}
        shared = self._beside.get(self._wanted_beside)
        taken = shared.type_ids if shared is not None else frozenset()
        offered = [p for p in known if p.type.id not in taken]
        self.type.set_choices([(p.type.id, p.type.name) for p in offered])
        if offered:
            self.type.set_saved_value(offered[0].type.id)
            self.make_button.setEnabled(True)
            self._propose()
            self.type.setFocus()

    @property
    def _proposal(self) -> Proposal | None:
        return self._proposals.get(str(self.type.value()))

    def _propose(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        called = proposal.type.title_pattern.replace("{session}", str(proposal.session))
        self.called.setText(
            self.tr("It will be called {title}").replace("{title}", called or proposal.type.name)
        )
        self.copy.setText(
            self.tr("As {title}: people, chair, copies").replace("{title}", proposal.last)
        )
        self.copy.setVisible(bool(proposal.last))
        self._name_people()
        self._offer_sittings(proposal.type.id)
        self._offer_items(proposal)

    def _propose_time_and_place(self, proposal: Proposal) -> None:
        if not self._day_typed:
            self.day.set_saved_date(proposal.day)
        self.time.set_saved_time(proposal.start)
        self.place.set_saved_text(proposal.place)

    def _name_people(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        copied, by_type = proposal.people
        count = copied if self._copies else by_type
        sentences = [self.tr("%1 people are asked.").replace("%1", str(count))] if count else []
        if proposal.left_office and self._copies:
            sentences.append(
                self.tr("No longer in office, not asked: {names}").replace(
                    "{names}", "、".join(proposal.left_office)
                )
            )
        self.people.setText(" ".join(sentences))
        self.people.setVisible(bool(sentences))

    @property
    def _copies(self) -> bool:
        proposal = self._proposal
        return proposal is not None and bool(proposal.last) and self.copy.isChecked()

    def _offer_sittings(self, type_id: str) -> None:
        others = [b for b in self._beside.values() if type_id not in b.type_ids]
        self.sitting.set_choices(
            [
                ("", self.tr("Alone")),
                *((b.id, f"{b.title}　{short_day(b.day)} {b.start}".strip()) for b in others),
            ]
        )
        wanted = self._wanted_beside if self._wanted_beside in {b.id for b in others} else ""
        self.sitting.set_saved_value(wanted)
        for part in (self.sitting, self._sitting_name):
            part.setVisible(bool(others))
        self._share()

    def _share(self) -> None:
        """Propose the sitting's day and place, and to go on where the other meeting ends.

        Held alone it is proposed as its type says again.
        """
        beside = self._beside.get(str(self.sitting.value() or ""))
        if beside is None:
            if self._proposal is not None:
                self._propose_time_and_place(self._proposal)
            return
        self.day.set_saved_date(beside.day)
        self.time.set_saved_time(beside.end or beside.start)
        self.place.set_saved_text(beside.place)

    def _offer_items(self, proposal: Proposal) -> None:
        type_id, day = proposal.type.id, proposal.day
        self.opening.show_items(())

        def show(items: tuple[OpeningItem, ...]) -> None:
            if self._proposal is proposal:
                self.opening.show_items(items)

        self._session.read(lambda r: opening_items(r, type_id, day, date.today()), show)

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
        if not wrong and self.opening.needs_reason:
            wrong = self.tr("An item that is not ready needs a reason.")
            self.opening.reason.setFocus()
        if wrong or day is None:
            self._complain(wrong)
            return
        plan = MeetingPlan(
            copy_last=self.copy.isChecked(),
            sitting_id=str(self.sitting.value() or "") or None,
            opening=self.opening.chosen,
            unready_reason=self.opening.reason.text().strip(),
        )
        operation = new_meeting(
            str(self.type.value()), day, self.time.value(), self.place.text().strip(), plan
        )
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


def _look(reader: Reader, calendar) -> Found:
    return proposals(reader, calendar, date.today()), meetings_beside(reader)
