"""Rows of what belongs to an item: options, consulted units, checks, materials."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QVBoxLayout, QWidget

from desk.domain.agenda import Delivery, Opinion, Option
from desk.domain.dossier import MaterialDossier
from desk.domain.item_course import CheckOutcome, ItemCheck
from desk.domain.operations import Operation, Work
from desk.services.editing import AT_END, add, remove
from desk.ui.pages.meeting.form import RecordForm, number_text, whole_number
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.pages.meeting.item_form import remove_button, row_of
from desk.ui.pages.meeting.texts import month_day, numeral
from desk.ui.widgets.choices import enum_choices, enum_text
from desk.ui.widgets.fields import MultiPicker
from desk.ui.widgets.labels import label

_NAME_WIDTH = 72
_NUMBER_WIDTH = 64


class PartRow(RecordForm[ItemContext]):
    """A row for one part of an item: can be moved with Alt and the arrows, and removed."""

    def part(self) -> Any:
        """Return the record the row stands for."""
        return self.record

    def cross(self, name: str) -> QWidget:
        """Make the button that removes the row."""
        button = remove_button(name)
        button.clicked.connect(self.remove_part)
        self._cross = button
        return button

    def show_record(self, record: Any) -> None:
        """Show the part; nothing can be removed from issued minutes."""
        super().show_record(record)
        self._cross.setEnabled(not self.ctx.locked)

    def remove_part(self) -> None:
        """Remove the part; undo brings it back."""
        if not self.ctx.locked:
            self.ctx.remove(self.part())

    def move_part(self, by: int) -> None:
        """Move the part among its siblings."""
        if not self.ctx.locked and self.part().position + by >= 1:
            self.ctx.move(self.part(), self.part().position + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_part(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif alt and event.key() == Qt.Key.Key_Delete:
            self.remove_part()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.ctx.locked:
            menu.addAction(self.tr("Move up\tAlt+Up"), lambda: self.move_part(-1))
            menu.addAction(self.tr("Move down\tAlt+Down"), lambda: self.move_part(1))
            menu.addAction(self.tr("Remove\tAlt+Del"), self.remove_part)
        self.ctx.offer_history(menu, self.part())
        menu.popup(event.globalPos())


class OptionRow(PartRow):
    """One option: its title, whether it is the recommended one, what it means."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._number = _row_number()
        self._recommended = QCheckBox(self.tr("Recommended"))
        self._recommended.clicked.connect(self._recommend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(
            row_of(
                self._number,
                (self.line("title", self.tr("Option"), self.tr("Name of the option")), 1),
                self._recommended,
                self.cross(self.tr("Remove option")),
            )
        )
        text = self.area(
            "text",
            self.tr("What the option means"),
            self.tr("What it means, costs and takes"),
            lines=1,
        )
        column.addLayout(row_of(_gap(_NUMBER_WIDTH), (text, 1), _gap(28)))

    def show_record(self, record: Option) -> None:
        """Show the option."""
        super().show_record(record)
        number = numeral(record.position)
        self._number.setText(self.tr("Option {n}").replace("{n}", number))
        self._recommended.setChecked(record.recommended)
        self._recommended.setEnabled(not self.ctx.locked)
        self._recommended.setMinimumHeight(32)

    def _recommend(self, on: bool) -> None:
        self.ctx.run(recommend(self.record, on))


def recommend(option: Option, on: bool) -> Operation[None]:
    """Return the operation that recommends an option (and so no other one of its item), or none."""

    def perform(work: Work) -> None:
        for other in work.find(Option, item_id=option.item_id):
            work.put(replace(other, recommended=on and other.id == option.id))

    return Operation("edit_option", perform)


class ConsultationRow(PartRow):
    """One consulted unit and what it answered."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        unit = self.unit("unit_id", self.tr("Consulted unit"), self.tr("Unit"))
        unit.setFixedWidth(176)
        opinion = self.choice("opinion", self.tr("Opinion"), enum_choices(Opinion))
        opinion.setFixedWidth(128)
        text = self.area("text", self.tr("What it answered"), self.tr("What it answered"), lines=1)
        day = self.date("answered", self.tr("Answered on"), self.tr("Date"))
        day.setFixedWidth(136)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addLayout(
            row_of(unit, opinion, (text, 1), day, self.cross(self.tr("Remove consultation")))
        )


class CheckRow(PartRow):
    """One check the matter has to pass before it is ready: its outcome, when, by whom."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._what = label("", wrap=True)
        self._what.setFixedWidth(176)
        self._what.setMinimumHeight(32)
        outcome = self.choice(
            "outcome", self.tr("Outcome of the check"), enum_choices(CheckOutcome)
        )
        outcome.setFixedWidth(128)
        text = self.area(
            "text",
            self.tr("What came of the check"),
            self.tr("Result, or why it is not needed"),
            lines=1,
        )
        day = self.date("done_on", self.tr("Checked on"), self.tr("Date"))
        day.setFixedWidth(136)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addLayout(
            row_of(self._what, outcome, (text, 1), day, self.cross(self.tr("Remove check")))
        )

    def show_record(self, record: ItemCheck) -> None:
        """Show the check."""
        super().show_record(record)
        self._what.setText(enum_text(record.what))


class MaterialRow(PartRow):
    """One material: its title, when it was sent, who has received it."""

    def __init__(self, ctx: ItemContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._deliveries: tuple[Delivery, ...] = ()
        title = self.line("title", self.tr("Material"), self.tr("Title of the material"))
        pages = self.line(
            "pages",
            self.tr("Pages"),
            self.tr("Pages"),
            write=number_text,
            read=whole_number(self.tr("Whole pages")),
        )
        pages.setFixedWidth(64)
        points = self.area(
            "key_points", self.tr("Key points"), self.tr("Key points, one a line"), lines=1
        )
        sent = self.date("sent", self.tr("Sent on"), self.tr("Sent on"))
        sent.setFixedWidth(136)
        self._received = MultiPicker(self.tr("Received by"), self.tr("Add: name or pinyin letters"))
        self._received.committed.connect(self._deliver)
        self.offer(self._received, lambda: ctx.people_entries)
        self._when = label("", "small", wrap=True)
        received, about = (_row_name(t) for t in (self.tr("Received"), self.tr("Key points")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(row_of((title, 1), pages, sent, self.cross(self.tr("Remove material"))))
        column.addLayout(row_of(about, (points, 1), _gap(28)))
        column.addLayout(row_of(received, (self._received, 1), _gap(28)))
        column.addWidget(self._when)

    def show_record(self, record: MaterialDossier) -> None:
        """Show the material with its deliveries."""
        super().show_record(record.material)
        self._deliveries = record.deliveries
        self._received.set_saved_ids([d.person_id for d in record.deliveries])
        self._received.setEnabled(not self.ctx.locked)
        name = self.ctx.directory.person_name
        days = {d.received for d in record.deliveries if d.received}
        dated = [
            f"{month_day(day)} "
            + "、".join(name(d.person_id) for d in record.deliveries if d.received == day)
            for day in sorted(days)
        ]
        self._when.setText("　".join(dated))
        self._when.setVisible(bool(dated))

    def _deliver(self, person_ids: tuple[str, ...]) -> None:
        known = {d.person_id for d in self._deliveries}
        for person_id in person_ids:
            if person_id not in known:
                self.ctx.run(
                    add(
                        Delivery(
                            material_id=self.record.id,
                            position=AT_END,
                            person_id=person_id,
                            received=date.today(),
                        )
                    )
                )
        for delivery in self._deliveries:
            if delivery.person_id not in person_ids:
                self.ctx.run(remove(delivery))


def _gap(width: int) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, 1)
    return made


def _row_name(text: str) -> QLabel:
    made = label(text, "second")
    made.setFixedWidth(_NAME_WIDTH)
    made.setMinimumHeight(32)
    return made


def _row_number() -> QLabel:
    made = label("", "second")
    made.setFixedWidth(_NUMBER_WIDTH)
    made.setMinimumHeight(32)
    return made
