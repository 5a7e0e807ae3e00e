"""A form for one record: fields made in a line each, bound, and shown together."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QCheckBox, QWidget

from desk.ui.pages.meeting.binding import TextBinding, ValueBinding
from desk.ui.pages.meeting.growing import GrowingArea
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.pages.meeting.list_keys import ListKeys
from desk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    Entry,
    MultiPicker,
    Picker,
    TextArea,
    TextField,
    TimeField,
)

C = TypeVar("C", bound=ItemContext)


class RecordForm(QWidget, Generic[C]):
    """A widget whose fields show one record and save into it. Subclasses lay the fields out."""

    def __init__(self, ctx: C, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self._bindings: list[TextBinding | ValueBinding] = []
        self._pickers: list[
            tuple[Picker | MultiPicker, Callable[[], list[Entry]], list[Entry]]
        ] = []
        self._fields: dict[str, QWidget] = {}
        self.record: Any = None

    def show_record(self, record: Any) -> None:
        """Show a record as it stands now."""
        self.record = record
        for place, (picker, source, offered) in enumerate(self._pickers):
            entries = source()
            # set_entries ends what is being typed: only where there is something new to offer
            if entries is not offered:
                picker.set_entries(entries)
                self._pickers[place] = (picker, source, entries)
        for binding in self._bindings:
            binding.show(record)

    def field(self, name: str) -> QWidget | None:
        """Return the widget of a field, or None."""
        return self._fields.get(name)

    def line(
        self,
        field: str,
        name: str,
        placeholder: str = "",
        *,
        quiet: bool = False,
        write: Callable[[Any], str] = lambda value: value,
        read: Callable[[str], Any] = lambda text: text,
    ) -> TextField:
        """Make a line of text for a field."""
        widget = TextField(name, placeholder, quiet=quiet)
        return self._text(widget, field, write, read)

    def area(
        self,
        field: str,
        name: str,
        placeholder: str = "",
        *,
        lines: int = 2,
        quiet: bool = False,
        enter_saves: bool = False,
    ) -> TextArea:
        """Make a text of many lines for a field."""
        widget = GrowingArea(
            name, placeholder, quiet=quiet, lines=lines, most_lines=400, enter_saves=enter_saves
        )
        return self._text(widget, field, lambda value: value, lambda text: text)

    def _text(self, widget: Any, field: str, write: Any, read: Any) -> Any:
        self._bindings.append(TextBinding(self.ctx, widget, field, write, read))
        self._fields[field] = widget
        return widget

    def choice(
        self, field: str, name: str, choices: Sequence[tuple[object, str]], *, quiet: bool = False
    ) -> ChoiceField:
        """Make a choice for a field."""
        widget = ChoiceField(name, choices, quiet=quiet)
        return self._value(widget, field, widget.committed, widget.set_saved_value)

    def date(self, field: str, name: str, placeholder: str = "") -> DateField:
        """Make a date for a field."""
        widget = DateField(name, placeholder, reference=lambda: self.ctx.reference_day)
        return self._value(widget, field, widget.committed, widget.set_saved_date)

    def time(self, field: str, name: str, placeholder: str = "") -> TimeField:
        """Make a time of day for a field."""
        widget = TimeField(name, placeholder)
        return self._value(widget, field, widget.committed, widget.set_saved_time)

    def unit(self, field: str, name: str, placeholder: str = "") -> Picker:
        """Make a picker of a unit for a field."""
        return self._picker(field, name, placeholder, lambda: self.ctx.unit_entries)

    def person(self, field: str, name: str, placeholder: str = "") -> Picker:
        """Make a picker of a person for a field."""
        return self._picker(field, name, placeholder, lambda: self.ctx.people_entries)

    def units(self, field: str, name: str, placeholder: str = "") -> MultiPicker:
        """Make a picker of several units for a field."""
        widget = MultiPicker(name, placeholder)
        self.offer(widget, lambda: self.ctx.unit_entries)
        return self._value(widget, field, widget.committed, widget.set_saved_ids)

    def check(self, field: str, text: str) -> QCheckBox:
        """Make a check mark for a field."""
        widget = QCheckBox(text)
        return self._value(widget, field, widget.clicked, lambda on: widget.setChecked(bool(on)))

    def offer(self, picker: Picker | MultiPicker, source: Callable[[], list[Entry]]) -> None:
        """Keep what a picker offers up to date."""
        ListKeys(picker.line if isinstance(picker, MultiPicker) else picker)
        self._pickers.append((picker, source, []))

    def _picker(
        self, field: str, name: str, placeholder: str, source: Callable[[], list[Entry]]
    ) -> Picker:
        widget = Picker(name, placeholder)
        self.offer(widget, source)
        return self._value(widget, field, widget.picked, widget.set_saved_id)

    def _value(self, widget: Any, field: str, committed: Any, put: Callable[[Any], object]) -> Any:
        self._bindings.append(ValueBinding(self.ctx, widget, committed, put, field))
        self._fields[field] = widget
        return widget


def whole_number(problem: str) -> Callable[[str], int | None]:
    """Return a reader of whole numbers; it raises ValueError with `problem` for anything else."""

    def read(text: str) -> int | None:
        text = text.strip()
        if not text:
            return None
        if not text.isdecimal():
            raise ValueError(problem)
        return int(text)

    return read


def number_text(value: int | None) -> str:
    """Return a number as a field shows it."""
    return "" if value is None else str(value)
