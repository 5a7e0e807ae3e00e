"""The sheet of one item before its meeting, or in the pool."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.agenda import Consultation, Material, Option
from desk.domain.dossier import ItemDossier
from desk.domain.item_course import CheckKind, ItemCheck
from desk.domain.record import Record
from desk.services.editing import AT_END
from desk.ui.pages.after.in_minutes import ItemMarks
from desk.ui.pages.meeting.course_lines import course_marks
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.pages.meeting.item_form import ItemForm, ReviewForm
from desk.ui.pages.meeting.item_parts import (
    CheckRow,
    ConsultationRow,
    MaterialRow,
    OptionRow,
    PartRow,
)
from desk.ui.pages.meeting.item_standing import ItemStanding
from desk.ui.pages.meeting.new_line import NewLine
from desk.ui.pages.meeting.readiness_box import ReadinessBox
from desk.ui.pages.meeting.rows import KeyedColumn, first_focus, order_tabs
from desk.ui.pages.meeting.sheet import Sheet, heading
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.fields import ChoiceField, Picker
from desk.ui.widgets.labels import label
from desk.ui.widgets.timeline import Mark, Timeline


class ItemSheet(Sheet):
    """Fields of the item and all that belongs to it; above them what is missing, below its course.

    `always_ready` says so also where nothing is missing.
    """

    def __init__(
        self, ctx: ItemContext, parent: QWidget | None = None, *, always_ready: bool = False
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item_id = ""
        self._always_ready = always_ready
        self._marks: list[Mark] = []
        self.standing = ItemStanding(ctx)
        self.readiness = ReadinessBox()
        self.readiness.wanted.connect(self.mend)
        self.form = ItemForm(ctx)
        self.marks = ItemMarks(ctx)
        self.review = ReviewForm(ctx)
        self.options = KeyedColumn(lambda _: OptionRow(ctx), 0)
        self.consultations = KeyedColumn(lambda _: ConsultationRow(ctx), 0)
        self.checks = KeyedColumn(lambda _: CheckRow(ctx), 0)
        self.materials = KeyedColumn(lambda _: MaterialRow(ctx), 0)
        self.new_option = NewLine(
            ctx, "option", self.tr("New option"), self.tr("Name of an option, then Enter")
        )
        self.new_option.entered.connect(self._add_option)
        self.new_consultation = Picker(
            self.tr("Unit to consult"), self.tr("Unit to consult, then Enter"), clears=True
        )
        self.new_consultation.picked.connect(self._add_consultation)
        self.form.offer(self.new_consultation, lambda: ctx.unit_entries)
        self.new_material = NewLine(
            ctx, "material", self.tr("New material"), self.tr("Title of a material, then Enter")
        )
        self.new_material.entered.connect(self._add_material)
        self.new_check = ChoiceField(self.tr("New check"))
        self.new_check.setFixedWidth(240)
        self.new_check.committed.connect(self._add_check)
        self.course = Timeline()
        self._course_heading = heading(self.tr("Course"))
        self.bare = label(
            self.tr(
                "A secret item: its content never enters the computer, so there is nothing else to"
                " fill in here. Take the mark away to enter content after all."
            ),
            "second",
            wrap=True,
        )
        self._content = (
            self._section(
                self.tr("Options"),
                self.options,
                self.new_option,
            ),
            self._section(
                self.tr("Opinions of units"),
                self.consultations,
                self.new_consultation,
            ),
            self._section(self.tr("Checks before the meeting"), self.checks, self.new_check),
            self._section(self.tr("Materials"), self.materials, self.new_material),
        )
        """What a bare placeholder refuses."""
        options, opinions, checks, materials = self._content
        for widget in (
            self.standing,
            self.readiness,
            self.form,
            self.marks,
            self.bare,
            options,
            opinions,
            heading(self.tr("Legality review")),
            self.review,
            checks,
            materials,
            self._course_heading,
            self.course,
        ):
            self.column.addWidget(widget)
        self.end()
        ctx.shown.connect(self._show)

    def _section(self, name: str, *parts: QWidget) -> QWidget:
        """Return parts under a heading, to be shown or hidden together."""
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        for widget in (heading(name), *parts):
            column.addWidget(widget)
        return section

    def show_item(self, item_id: str) -> None:
        """Show an item of the meeting."""
        if item_id == self._item_id:
            return
        self._item_id = item_id
        if not item_id:
            return
        self.verticalScrollBar().setValue(0)
        for line in (self.new_option, self.new_material):
            line.show_owner(item_id)
        if self._ctx.ready:
            self._show()

    def _show(self) -> None:
        item = self._ctx.item(self._item_id)
        if item is None:
            return
        self.standing.show_item(item)
        self.readiness.show_missing(
            self._ctx.missing(item),
            self._ctx.item_type.name,
            item.item.unready_reason,
            quiet=not self._always_ready,
        )
        self.form.show_record(item.item)
        self.marks.show_record(item.item)
        self.review.show_record(item.item)
        self._show_parts(item)
        self.bare.setVisible(item.item.placeholder)
        for section in self._content:
            section.setVisible(not item.item.placeholder)
        for line in (self.new_option, self.new_consultation, self.new_material):
            line.setVisible(not self._ctx.locked)

    def _show_parts(self, item: ItemDossier) -> None:
        self.options.show_records([(o.id, o) for o in item.options])
        self.consultations.show_records([(c.id, c) for c in item.consultations])
        self.checks.show_records([(c.id, c) for c in item.checks])
        self.materials.show_records([(m.material.id, m) for m in item.materials])
        done = {check.what for check in item.checks}
        offered: list[tuple[object, str]] = [(None, self.tr("Add a check…"))]
        offered += [(kind, enum_text(kind)) for kind in CheckKind if kind not in done]
        self.new_check.set_choices(offered)
        self.new_check.set_saved_value(None)
        self.new_check.setVisible(not self._ctx.locked and len(offered) > 1)
        marks = course_marks(self._ctx.course(item))
        self._course_heading.setVisible(bool(marks))
        self.course.setVisible(bool(marks))
        if marks != self._marks:
            self._marks = marks
            self.course.show_steps(marks)
        order_tabs(self.widget())

    def mend(self, code: str) -> None:
        """Bring the keyboard to where a problem is mended."""
        name = _MENDED_AT.get(code.removeprefix("unready."), "")
        places: dict[str, QWidget | None] = {
            "options": self.new_option,
            "consultations": self.new_consultation,
            "checks": self.new_check,
            "materials": self.new_material,
        }
        column = getattr(self, name, None) if name in places else None
        row = next(iter(column.rows()), None) if isinstance(column, KeyedColumn) else None
        field = places.get(name) or self.form.field(name) or self.review.field(name)
        if isinstance(row, QWidget) and first_focus(row):
            self.show_place(row)
        elif field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_place(field)

    def find_field(self, kind: str, record_id: str, field: str) -> QWidget | None:
        """Return the widget of a record's field, or None."""
        if kind == "agenda_item":
            return self.form.field(field) or self.review.field(field)
        column = {
            "option": self.options,
            "consultation": self.consultations,
            "item_check": self.checks,
            "material": self.materials,
        }.get(kind)
        row = column.row(record_id) if column is not None else None
        return row.field(field) if isinstance(row, PartRow) else None

    def _add(self, record: Record, line: NewLine | None = None, text: str = "") -> None:
        self._ctx.add(record, lambda _: line.accepted(text) if line else None)

    def _add_option(self, title: str) -> None:
        option = Option(item_id=self._item_id, position=AT_END, title=title)
        self._add(option, self.new_option, title)

    def _add_consultation(self, unit_id: str | None) -> None:
        if unit_id is not None:
            self._add(Consultation(item_id=self._item_id, position=AT_END, unit_id=unit_id))

    def _add_material(self, title: str) -> None:
        material = Material(item_id=self._item_id, position=AT_END, title=title)
        self._add(material, self.new_material, title)

    def _add_check(self, kind: CheckKind | None) -> None:
        if kind is not None:
            self._add(ItemCheck(item_id=self._item_id, position=AT_END, what=kind))


_MENDED_AT = {
    "presenter": "presenter_unit_id",
    "request": "request",
    "problem": "problem",
    "options": "options",
    "recommended": "options",
    "recommended_several": "options",
    "minutes_planned": "minutes_planned",
    "consulted": "consultations",
    "opinion": "consultations",
    "agreement": "consultations",
    "review_unknown": "review_needed",
    "review": "review_opinion",
    "review_failed": "review_opinion",
    "papers": "materials",
    "papers_due": "materials",
    "papers_overdue": "materials",
    "papers_late": "materials",
    "check": "checks",
    "check_failed": "checks",
}
"""Problems of item_readiness: a field of the item, or a part of the sheet."""
