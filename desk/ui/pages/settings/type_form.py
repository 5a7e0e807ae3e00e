"""The form of a meeting type: how its meetings are named, counted and announced."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.domain.meetings import CountedBy, Meeting, MeetingType, Quorum, session_title
from desk.domain.numbering import assignment_number, minutes_number
from desk.domain.record import Record
from desk.ui.pages.directory.form import (
    RecordForm,
    read_count,
    read_names,
    read_number,
    show_names,
)
from desk.ui.session import Session
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.fields import Entry
from desk.ui.widgets.labels import label

_EXAMPLE_SESSION = 12


class TypeForm(RecordForm):
    """Shows a meeting type and, above its fields, what its numbers look like."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, ("name", "mark"), parent)
        self.example = label("", "small", wrap=True)
        self.column.addWidget(self.example)
        self.column.addSpacing(8)
        self._add_names()
        self._add_numbers()
        self._add_rules()

    def _add_names(self) -> None:
        with self.side_by_side():
            self.add_text("name", self.tr("Name"), "", str.strip)
            self.add_text(
                "mark", self.tr("Mark in numbers"), self.tr("One or two characters"), _mark
            )
        self.add_text(
            "aliases",
            self.tr("Other names"),
            self.tr("Names people use, with 、 between them"),
            read_names,
            show_names,
        )
        self.add_text(
            "title_pattern",
            self.tr("Full name of a meeting"),
            self.tr("{session} stands for the number"),
            str.strip,
        )

    def _add_numbers(self) -> None:
        with self.side_by_side():
            self.add_choice("counted_by", self.tr("Meetings are counted"), enum_choices(CountedBy))
            self.add_choice("quorum", self.tr("Quorum"), enum_choices(Quorum))
        with self.side_by_side():
            self.add_text(
                "minutes_mark",
                self.tr("Red mark of the minutes"),
                self.tr("Name and 纪要"),
                str.strip,
            )
            self.add_text(
                "minutes_number_pattern",
                self.tr("Number of the minutes"),
                self.tr("{number} stands for the number"),
                _numbered,
            )

    def _add_rules(self) -> None:
        with self.side_by_side():
            self.add_text("papers_days", self.tr("Papers out, days before"), "", read_count, str)
            self.add_text("minutes_days", self.tr("Minutes within days"), "", read_count, str)
            self.add_text("report_days", self.tr("First report, working days"), "", read_count, str)
        self.members = self.add_pickers(
            "member_ids", self.tr("Members"), self.tr("Type a part of the name")
        )
        self.add_text(
            "order", self.tr("Order in lists"), self.tr("Smaller comes first"), read_number, str
        )

    def show_type(
        self, kind: MeetingType | None, people: Sequence[Entry], *, fresh: bool = False
    ) -> None:
        """Show a type; `people` are those its members are chosen from."""
        self.members.set_entries(people)
        self.show_record(kind, fresh=fresh)

    def show_record(self, record: Record | None, *, fresh: bool = False) -> None:
        super().show_record(record, fresh=fresh)
        if isinstance(record, MeetingType):
            self.example.setText(example(record) if record.mark else "")


def example(kind: MeetingType) -> str:
    """Return what a meeting of a type, its minutes and an assignment would be called."""
    today = date.today()
    meeting = Meeting(type_id=kind.id, day=today, session=_EXAMPLE_SESSION)
    return "　".join(
        (
            session_title(meeting, kind),
            minutes_number(kind, today.year, _EXAMPLE_SESSION),
            assignment_number(kind, meeting, 2, 1),
        )
    )


def _mark(text: str) -> str:
    text = text.strip()
    if not 1 <= len(text) <= 2:
        raise ValueError(QCoreApplication.translate("TypeForm", "One or two characters."))
    return text


def _numbered(text: str) -> str:
    text = text.strip()
    if "{number}" not in text:
        raise ValueError(QCoreApplication.translate("TypeForm", "It needs {number} in it."))
    return text
