"""签批进度: the steps on the way to issue, what is next, and how long the minutes have waited."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.dossier import Dossier
from desk.domain.problems import Refused
from desk.domain.signing_course import (
    SigningStep,
    drafting_days,
    last_signed_version,
    next_step,
    signing_steps,
    usual_signer,
)
from desk.messages import explain
from desk.services.desk import Desk
from desk.services.minutes_texts import MinutesText, TextSource
from desk.services.signing import take_back_signature
from desk.ui.pages.after.step_line import StepLine
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.list_keys import ListKeys
from desk.ui.pages.meeting.texts import month_day
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.fields import DateField, Picker, TextField
from desk.ui.widgets.labels import label, set_look
from desk.ui.widgets.lines import hairline
from desk.ui.window.actions import language


class StepForm(QWidget):
    """Day, person and remark of a step. Enter takes it, Escape leaves it."""

    taken = Signal()
    left = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.step = SigningStep("")
        self._name = label("", "strong")
        self.day = DateField(
            self.tr("Day"), self.tr("Day"), reference=lambda: ctx.dossier.meeting.day
        )
        self.day.setFixedWidth(140)
        self.person = Picker(self.tr("Signed by"), self.tr("Name or pinyin letters"))
        ListKeys(self.person)
        self.remark = TextField(self.tr("Remark"), self.tr("Remark, where there is one"))
        self.take = plain_button("")
        self.take.clicked.connect(self.taken)
        self.problem = label("", "late", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self.day)
        row.addWidget(self.person, 2)
        row.addWidget(self.remark, 3)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.hide()

    def open(self, step: SigningStep) -> None:
        """Show the form for the next step, with what is usual filled in."""
        dossier = self._ctx.dossier
        self.step = step
        self._name.setText(step.name)
        self.take.setText(self.tr("Enter {step}").replace("{step}", step.name))
        self.person.set_entries(self._ctx.people_entries)
        self.person.set_saved_id(usual_signer(step.name, dossier.directory))
        self.day.set_saved_date(max(date.today(), dossier.meeting.day))
        self.remark.restore_draft("")
        self.complain("")
        self.show()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.selectAll()

    def complain(self, text: str) -> None:
        """Say why the step was refused; an empty text says nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class SigningCard(QWidget):
    """The line of steps, with the form of the next one when it is opened."""

    compare_wanted = Signal(object)
    """The MinutesText to be compared with the minutes as they read now."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._days = label("", "second")
        self.line = StepLine()
        self.form = StepForm(ctx)
        self._changed = label("", "warning")
        self.compare = link_button(self.tr("Compare"))
        self.take_back = link_button(self.tr("Take the last step back"))
        self._none = label(
            self.tr("This type of meeting has no signing steps; set them in the settings."),
            "second",
        )
        self._signed: MinutesText | None = None
        self._going_on = False
        self._lay_out()
        self.line.chosen.connect(self._choose)
        self.form.taken.connect(self.take)
        self.form.left.connect(self._leave)
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(self._signed))
        self.take_back.clicked.connect(lambda: ctx.run(take_back_signature(ctx.meeting_id)))
        ctx.shown.connect(self._show)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(self.tr("Signing"), "strong"))
        head.addStretch(1)
        head.addWidget(self._days)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self._changed)
        below.addWidget(self.compare)
        below.addStretch(1)
        below.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self.line)
        column.addWidget(self.form)
        column.addLayout(below)
        column.addWidget(hairline())

    def _show(self) -> None:
        dossier = self._ctx.dossier
        names = dossier.directory.person_name
        steps = [
            (s, names(s.signature.person_id if s.signature else None))
            for s in signing_steps(dossier)
        ]
        self.line.show_steps(steps, over=dossier.meeting.locked)
        self.line.setVisible(bool(steps))
        self._none.setVisible(not steps)
        if dossier.meeting.locked or next_step(dossier) != self.form.step:
            self.form.hide()
        elif not self.form.isHidden():
            self.form.person.set_entries(self._ctx.people_entries)
        if self._going_on and dossier.signatures:
            # the keyboard goes on once the step just taken shows as taken
            self._going_on = False
            self.focus_next()
        self.take_back.setVisible(bool(dossier.signatures) and not dossier.meeting.locked)
        self._show_days(dossier)
        self._look_for_changes(dossier)

    def _show_days(self, dossier: Dossier) -> None:
        found = drafting_days(dossier, date.today())
        self._days.setVisible(found is not None)
        if found is None:
            return
        text = (
            self.tr("{days} days since the meeting, {over} past the {limit} allowed")
            if found.overdue
            else self.tr("{days} days since the meeting; to be issued by {day}")
        )
        for name, value in (
            ("{days}", str(found.days)),
            ("{over}", str(found.overdue)),
            ("{limit}", str(found.limit)),
            ("{day}", month_day(found.last_day, date.today())),
        ):
            text = text.replace(name, value)
        self._days.setText(text)
        set_look(self._days, "late" if found.overdue else "second")

    def _look_for_changes(self, dossier: Dossier) -> None:
        """Say so where the minutes no longer read as they were signed last."""
        version = last_signed_version(dossier)
        self._signed = None
        if version is None or dossier.meeting.locked:
            self._say_changed("")
            return
        text = MinutesText(
            TextSource.KEPT, version.label, at=version.made_at, address=version.address
        )
        self._signed = text

        def ask(desk: Desk) -> bool:
            return desk.minutes_texts.same_as_now(dossier, text)

        def show(same: bool) -> None:
            if self._signed is text:
                said = self.tr("Changed since {step}").replace("{step}", text.label)
                self._say_changed("" if same else said)

        self._ctx.session.ask(ask, show)

    def _say_changed(self, text: str) -> None:
        self._changed.setText(text)
        self._changed.setVisible(bool(text))
        self.compare.setVisible(bool(text))

    def _choose(self, step: SigningStep) -> None:
        dossier = self._ctx.dossier
        if step.signature is not None:
            found = [v for v in dossier.versions if v.label == step.name]
            if found:
                kept = found[-1]
                self.compare_wanted.emit(
                    MinutesText(TextSource.KEPT, kept.label, at=kept.made_at, address=kept.address)
                )
        elif not dossier.meeting.locked:
            due = next_step(dossier)
            if due is not None and due != step:
                said = self.tr("{next} comes before {step}.")
                self._ctx.said.emit(said.replace("{next}", due.name).replace("{step}", step.name))
            if due is not None:
                self.form.open(due)

    def take(self) -> None:
        """Take the step that the form is open for."""
        for field in (self.day, self.form.person, self.form.remark):
            field.save()
        day = self.day.value()
        if self.day.problem or self.form.person.property("wrong") or day is None:
            if day is None:
                self.form.complain(self.tr("The step needs its day."))
            return
        operation = self._ctx.session.desk.signing.take(
            self._ctx.meeting_id,
            self.form.step.name,
            day,
            self.form.person.entry_id,
            self.form.remark.text(),
        )
        self._ctx.run(operation, lambda _: self._taken(), self._refused)

    @property
    def day(self) -> DateField:
        """The field of the day."""
        return self.form.day

    def _taken(self) -> None:
        self._going_on = True

    def _refused(self, error: Refused) -> None:
        self.form.complain("\n".join(explain(p, language()) for p in error.problems))

    def _leave(self) -> None:
        self.form.hide()
        self.focus_next()

    def focus_next(self) -> bool:
        """Put the keyboard on the next step; False where none is left."""
        for cell in self.line.cells:
            if cell.step.signature is None:
                cell.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
