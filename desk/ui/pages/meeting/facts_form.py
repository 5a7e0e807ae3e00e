"""The facts of the meeting: which one it is, when, where, who chairs, records and signs."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.meetings import CountedBy, Meeting
from desk.domain.problems import Refused
from desk.services.meetings import take_chair
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.form import RecordForm, number_text, whole_number
from desk.ui.pages.meeting.sheet import FieldGrid, Sheet
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day
from desk.ui.widgets.fields import Picker
from desk.ui.widgets.labels import label

_EXAMPLE = date(2026, 12, 20)
"""How a day is typed."""


def names_text(names: tuple[str, ...]) -> str:
    """Return names as one line."""
    return "、".join(names)


def read_names(text: str) -> tuple[str, ...]:
    """Return the names of a line, set apart by 、 ， , or line breaks."""
    for mark in "，,；;\n":
        text = text.replace(mark, "、")
    return tuple(name.strip() for name in text.split("、") if name.strip())


class FactsForm(RecordForm):
    """Fields of the meeting itself."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._type = label("", "strong")
        self._counted = label("", "small")
        self._status = label("", "second")
        self.chair = Picker(self.tr("Chair"), self.tr("Name or pinyin letters"))
        self.offer(self.chair, lambda: ctx.people_entries)
        self.chair.picked.connect(self._take_chair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(label(self.tr("About the meeting"), "title"))
        column.addLayout(self._grid())

    def _grid(self) -> FieldGrid:
        number = whole_number(self.tr("A whole number, or empty"))
        people = self.tr("Name or pinyin letters")
        grid = FieldGrid()
        grid.put(self.tr("Type"), self._type)
        grid.put(self.tr("State"), self._status)
        grid.put(
            self.tr("Session"),
            self.line(
                "session",
                self.tr("Session number"),
                self.tr("Number of the session"),
                write=number_text,
                read=number,
            ),
        )
        grid.put(self.tr("Term"), self.line("term", self.tr("Term"), self.tr("e.g. 5th term")))
        grid.put_whole(self._counted)
        grid.put(self.tr("Date"), self.date("day", self.tr("Date"), full_day(_EXAMPLE)))
        grid.put(
            self.tr("Title"),
            self.line("title", self.tr("Title of its own"), self.tr("Only where it has one")),
        )
        grid.put(self.tr("Begins"), self.time("start", self.tr("Begins"), "15:00"))
        grid.put(self.tr("Ends"), self.time("end", self.tr("Ends"), "17:00"))
        grid.put(self.tr("Place"), self.line("place", self.tr("Place")), whole=True)
        grid.put(self.tr("Chair"), self.chair)
        grid.put(self.tr("Recorder"), self.person("recorder_id", self.tr("Recorder"), people))
        grid.put(self.tr("Signer"), self.person("signer_id", self.tr("Signer"), people))
        grid.put(
            self.tr("Copies to"),
            self.line(
                "copies_to",
                self.tr("Copies to"),
                self.tr("Names, set apart by 、"),
                write=names_text,
                read=read_names,
            ),
            whole=True,
        )
        return grid

    def show_record(self, record: Meeting) -> None:
        """Show the meeting as it stands now."""
        super().show_record(record)
        kind = self.ctx.dossier.type
        self._type.setText(kind.name)
        self._counted.setText(
            self.tr("Sessions are counted within the term")
            if kind.counted_by is CountedBy.TERM
            else self.tr("Sessions are counted within the year")
        )
        self._status.setText(enum_text(record.status))
        self.chair.set_saved_id(record.chair_id)
        self.chair.setEnabled(not self.ctx.locked)

    def _take_chair(self, person_id: str | None) -> None:
        def refused(error: Refused) -> None:
            self.chair.set_saved_id(self.record.chair_id)
            self.ctx.session.refused.emit(error)

        self.ctx.run(take_chair(self.ctx.meeting_id, person_id), refused=refused)


class FactsSheet(Sheet):
    """The sheet with the facts of the meeting."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.form = FactsForm(ctx)
        self.column.addWidget(self.form)
        self.end()
        ctx.shown.connect(lambda: self.form.show_record(ctx.dossier.meeting))
