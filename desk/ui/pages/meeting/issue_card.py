"""Issuing the minutes: the numbers to be given, a second Enter to confirm, then the calm line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.dossier import Dossier
from desk.domain.numbering import letter_number, letter_series, minutes_number, minutes_series
from desk.domain.operations import Reader
from desk.domain.papers import RegisteredNumber
from desk.domain.signing_course import steps_missing
from desk.services.exporting import letters_out
from desk.services.issuing import FirstNumbers
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.form import whole_number
from desk.ui.widgets.days import full_day
from desk.ui.widgets.fields import TextField, show_wrong
from desk.ui.widgets.header import main_button, plain_button
from desk.ui.widgets.labels import ElidedLabel, label
from desk.ui.widgets.lines import hairline


@dataclass(frozen=True, slots=True)
class NextNumbers:
    """What comes next in both series; None where a series has no number yet."""

    year: int
    minutes: int | None
    letters: int | None


def next_numbers(dossier: Dossier) -> Callable[[Reader], NextNumbers]:
    """Return the look-up of the numbers an issue today would give."""
    year = max(date.today(), dossier.meeting.day).year

    def look(reader: Reader) -> NextNumbers:
        def following(series: str) -> int | None:
            given = reader.find(RegisteredNumber, series=series, year=year)
            return given[-1].value + 1 if given else None

        return NextNumbers(
            year,
            following(minutes_series(dossier.type)),
            following(letter_series(dossier.office.code)),
        )

    return look


class IssueCard(QFrame):
    """Before the issue: numbers and confirmation. After it: what was given."""

    issued = Signal()

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._next: NextNumbers | None = None
        self.setProperty("look", "card")
        self._title = label(self.tr("Issue"), "strong")
        self._says = label("", "second", wrap=True)
        self._given = QGridLayout()
        self._given.setHorizontalSpacing(12)
        self._given.setVerticalSpacing(6)
        self._given.setColumnStretch(1, 1)
        self.first_minutes = self._number_field(self.tr("First number of the minutes"))
        self.first_letters = self._number_field(self.tr("First number of the letters"))
        self._ask_minutes = self._ask(self.tr("Minutes begin with"), self.first_minutes)
        self._ask_letters = self._ask(self.tr("Letters begin with"), self.first_letters)
        self._warning = label(
            self.tr("After this nothing in the record changes any more, and it can't be undone."),
            "warning",
            wrap=True,
        )
        self._steps = label("", "late", wrap=True)
        self.confirm = main_button(self.tr("Issue now"))
        self.cancel = plain_button(self.tr("Not yet"))
        self._confirmation = QWidget()
        self._lay_out()
        self.confirm.clicked.connect(self._issue)
        self.cancel.clicked.connect(self.put_off)
        ctx.shown.connect(self._show)

    def _number_field(self, name: str) -> TextField:
        field = TextField(name, text="1")
        field.setFixedWidth(72)
        field.committed.connect(lambda _: self._show_numbers())
        return field

    def _ask(self, text: str, field: TextField) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        name = label(text, "second")
        name.setBuddy(field)
        row.addWidget(name, 1)
        row.addWidget(field)
        return holder

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (self._title, self._says):
            column.addWidget(widget)
        column.addLayout(self._given)
        column.addWidget(self._ask_minutes)
        column.addWidget(self._ask_letters)
        below = QVBoxLayout(self._confirmation)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(hairline())
        below.addWidget(self._steps)
        below.addWidget(self._warning)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        below.addLayout(buttons)
        self._confirmation.hide()
        column.addWidget(self._confirmation)

    def _show(self) -> None:
        dossier = self._ctx.dossier
        if dossier.meeting.locked:
            self._show_issued(dossier)
        else:
            self._ctx.session.read(next_numbers(dossier), self._take_next)

    def _take_next(self, found: NextNumbers) -> None:
        if not self._ctx.locked:
            self._next = found
            self._show_numbers()

    def _show_numbers(self) -> None:
        if self._next is None or self._ctx.locked:
            return
        dossier, found = self._ctx.dossier, self._next
        letters = sum(dossier.letter_number(unit.id) is None for unit in dossier.lead_units)
        self._ask_minutes.setVisible(found.minutes is None)
        self._ask_letters.setVisible(found.letters is None and letters > 0)
        first = self._first()
        number = found.minutes if found.minutes is not None else first.minutes
        rows = [(self.tr("Minutes"), minutes_number(dossier.type, found.year, number))]
        if letters:
            begin = found.letters if found.letters is not None else first.letters
            code = dossier.office.code
            text = letter_number(code, found.year, begin)
            if letters > 1:
                text += self.tr(" to %1").replace("%1", str(begin + letters - 1))
            rows.append((self.tr("Letters"), text))
        if letters_out(dossier):
            told = self.tr("Units told ahead: only what was left out or has changed")
            rows.append((self.tr("Follow-ups"), told))
        self._says.setText(self.tr("These numbers will be given:"))
        self._fill(rows)

    def _show_issued(self, dossier: Dossier) -> None:
        self._confirmation.hide()
        self._ask_minutes.hide()
        self._ask_letters.hide()
        self._title.setText(self.tr("Issued"))
        day = dossier.meeting.issued_on
        self._says.setText(
            self.tr(
                "Issued on {day}. The record stands as it is; changes are decided by a "
                "later meeting."
            ).replace("{day}", full_day(day) if day else "")
        )
        number = dossier.minutes_number
        self._fill([(self.tr("Minutes"), number.text)] if number is not None else [])

    def _fill(self, rows: list[tuple[str, str]]) -> None:
        while self._given.count():
            old = self._given.takeAt(0)
            if old is not None and old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        for place, (name, text) in enumerate(rows):
            self._given.addWidget(label(name, "second"), place, 0)
            self._given.addWidget(ElidedLabel(text), place, 1)

    def _first(self) -> FirstNumbers:
        read = whole_number(self.tr("A whole number from 1"))
        values = []
        for field in (self.first_minutes, self.first_letters):
            try:
                value = read(field.text()) or 0
                show_wrong(field, "" if value >= 1 else self.tr("A whole number from 1"))
            except ValueError as error:
                value = 0
                show_wrong(field, str(error))
            values.append(max(1, value))
        return FirstNumbers(values[0], values[1])

    def ask(self) -> None:
        """Ask for the confirmation; Enter gives it, Escape puts it off.

        Signing steps that were not taken are named here once more; they do not block.
        """
        missing = "、".join(steps_missing(self._ctx.dossier))
        self._steps.setText(self.tr("Signing steps not taken: %1").replace("%1", missing))
        self._steps.setVisible(bool(missing))
        self._confirmation.show()
        asked = [
            field
            for holder, field in (
                (self._ask_minutes, self.first_minutes),
                (self._ask_letters, self.first_letters),
            )
            if not holder.isHidden()
        ]
        if asked:
            asked[0].setFocus(Qt.FocusReason.OtherFocusReason)
            asked[0].selectAll()
        else:
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_off(self) -> None:
        """Take the question back."""
        self._confirmation.hide()

    def _issue(self) -> None:
        for field in (self.first_minutes, self.first_letters):
            field.save()
        first = self._first()
        if self.first_minutes.property("wrong") or self.first_letters.property("wrong"):
            return
        self._confirmation.hide()
        issue = self._ctx.session.desk.issuing(self._ctx.meeting_id, first)
        self._ctx.run(issue, lambda _: self.issued.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and not self._confirmation.isHidden():
            self.put_off()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._confirmation.isHidden():
            # from a number Enter goes on, on the button it confirms
            if self.confirm.hasFocus():
                self._issue()
            else:
                self._next_field()
        else:
            super().keyPressEvent(event)

    def _next_field(self) -> None:
        if self.first_minutes.hasFocus() and not self._ask_letters.isHidden():
            self.first_letters.setFocus()
            self.first_letters.selectAll()
        else:
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
