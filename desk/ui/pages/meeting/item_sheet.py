"""The sheet of one agenda item before the meeting."""

from PySide6.QtWidgets import QWidget

from desk.domain.agenda import Consultation, Material, Option
from desk.domain.dossier import ItemDossier
from desk.domain.record import Record
from desk.services.editing import AT_END
from desk.ui.pages.after.in_minutes import ItemMarks
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.item_form import ItemForm, ReviewForm
from desk.ui.pages.meeting.item_parts import ConsultationRow, MaterialRow, OptionRow
from desk.ui.pages.meeting.new_line import NewLine
from desk.ui.pages.meeting.rows import KeyedColumn, order_tabs
from desk.ui.pages.meeting.sheet import Sheet, heading
from desk.ui.pages.meeting.texts import chinese_number
from desk.ui.widgets.fields import Picker
from desk.ui.widgets.labels import label


class ItemSheet(Sheet):
    """Fields of the item, its options, consulted units, legality review and materials."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item_id = ""
        self._number = label("", "title")
        self.form = ItemForm(ctx)
        self.marks = ItemMarks(ctx)
        self.review = ReviewForm(ctx)
        self.options = KeyedColumn(lambda _: OptionRow(ctx), 0)
        self.consultations = KeyedColumn(lambda _: ConsultationRow(ctx), 0)
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
        for widget in (
            self._number,
            self.form,
            self.marks,
            heading(self.tr("Options")),
            self.options,
            self.new_option,
            heading(self.tr("Opinions of units")),
            self.consultations,
            self.new_consultation,
            heading(self.tr("Legality review")),
            self.review,
            heading(self.tr("Materials")),
            self.materials,
            self.new_material,
        ):
            self.column.addWidget(widget)
        self.end()
        ctx.shown.connect(self._show)

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
        number = self._ctx.dossier.items.index(item) + 1
        self._number.setText(self.tr("Item {n}").replace("{n}", chinese_number(number)))
        self.form.show_record(item.item)
        self.marks.show_record(item.item)
        self.review.show_record(item.item)
        self._show_parts(item)
        for line in (self.new_option, self.new_consultation, self.new_material):
            line.setVisible(not self._ctx.locked)

    def _show_parts(self, item: ItemDossier) -> None:
        self.options.show_records([(o.id, o) for o in item.options])
        self.consultations.show_records([(c.id, c) for c in item.consultations])
        self.materials.show_records([(m.material.id, m) for m in item.materials])
        order_tabs(self.widget())

    def find_field(self, kind: str, record_id: str, field: str) -> QWidget | None:
        """Return the widget of a record's field, or None."""
        if kind == "agenda_item":
            return self.form.field(field) or self.review.field(field)
        column = {
            "option": self.options,
            "consultation": self.consultations,
            "material": self.materials,
        }.get(kind)
        row = column.row(record_id) if column is not None else None
        return (
            row.field(field) if isinstance(row, OptionRow | ConsultationRow | MaterialRow) else None
        )

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
