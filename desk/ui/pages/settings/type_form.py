"""The form of a meeting type: how its meetings are named, counted and announced."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.domain.agenda import ItemKind
from desk.domain.item_course import CheckKind
from desk.domain.item_readiness import CODES
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
from desk.ui.widgets.check_list import CheckList
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.fields import Entry, read_time
from desk.ui.widgets.labels import label
from desk.ui.widgets.ordered_list import OrderedList

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
        self._add_sessions()
        self._add_items()

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
            self.add_text("notice_days", self.tr("Notice out, days before"), "", read_count, str)
            self.add_text("papers_days", self.tr("Papers out, days before"), "", read_count, str)
            self.add_text("minutes_days", self.tr("Minutes within days"), "", read_count, str)
            self.add_text("report_days", self.tr("First report, working days"), "", read_count, str)
        self.members = self.add_pickers(
            "member_ids", self.tr("Members"), self.tr("Type a part of the name")
        )
        self.observers = self.add_pickers(
            "observer_ids", self.tr("Always observing"), self.tr("Type a part of the name")
        )
        self.add_text(
            "order", self.tr("Order in lists"), self.tr("Smaller comes first"), read_number, str
        )

    def _add_sessions(self) -> None:
        with self.side_by_side():
            self.add_text("length_minutes", self.tr("Length, minutes"), "", read_number, str)
            self.add_text(
                "every_days", self.tr("Every so many days"), self.tr("As called"), read_number, str
            )
        with self.side_by_side():
            self.add_text("usual_start", self.tr("Usual start"), "15:00", _time)
            self.add_text("usual_place", self.tr("Usual place"), "", str.strip)
        self.add_check("records_votes", self.tr("Decisions are voted on, and the votes recorded"))
        self.column.addSpacing(8)
        steps = OrderedList(self.tr("Signing steps"), self.tr("One more step, then Enter"))
        self.add_field(
            "signing_steps",
            self.tr("Minutes pass these steps before issue, in this order"),
            steps,
            steps.committed,
            steps.set_saved_values,
        )
        self.steps = steps

    def _add_items(self) -> None:
        self.kinds = CheckList(
            self.tr("Kinds of items"), [(k.value, name) for k, name in enum_choices(ItemKind)], 3
        )
        self.add_field(
            "item_kinds",
            self.tr("Kinds of items on its agenda; none chosen: all"),
            self.kinds,
            self.kinds.committed,
            self.kinds.set_saved_values,
        )
        self.readiness = CheckList(self.tr("What an item needs"), readiness_choices())
        self.add_field(
            "readiness",
            self.tr("What an item needs before it is scheduled"),
            self.readiness,
            self.readiness.committed,
            self.readiness.set_saved_values,
        )

    def show_type(
        self, kind: MeetingType | None, people: Sequence[Entry], *, fresh: bool = False
    ) -> None:
        """Show a type; `people` are those its members are chosen from."""
        self.set_people(people)
        self.show_record(kind, fresh=fresh)

    def set_people(self, people: Sequence[Entry]) -> None:
        """Offer these people as members and observers."""
        self.members.set_entries(people)
        self.observers.set_entries(people)

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


def readiness_choices() -> list[tuple[str, str]]:
    """Return every check a type can ask for, in the order they are told."""
    translate = QCoreApplication.translate
    names = {
        "presenter": translate("TypeForm", "A presenting unit"),
        "request": translate("TypeForm", "What is to be decided"),
        "problem": translate("TypeForm", "The problem"),
        "options": translate("TypeForm", "Options"),
        "recommended": translate("TypeForm", "One option recommended"),
        "minutes_planned": translate("TypeForm", "Minutes planned"),
        "consulted": translate("TypeForm", "Units consulted, all answered"),
        "agreed": translate("TypeForm", "No unit disagrees"),
        "legality": translate("TypeForm", "Legality review"),
        "papers": translate("TypeForm", "Papers sent in time"),
    }
    checks = {kind.value: name for kind, name in enum_choices(CheckKind)}
    return [(code, (names | checks)[code]) for code in CODES]


def _time(text: str) -> str:
    try:
        return read_time(text)
    except ValueError as error:
        said = QCoreApplication.translate("TypeForm", "Not a time of day. Type 15:00 or 1500.")
        raise ValueError(said) from error


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
