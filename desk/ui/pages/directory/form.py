"""A form over one record: each field is saved as it is left, a refusal is shown at the field."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.drafts import Draft
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.domain.record import Record
from desk.messages import explain
from desk.services.editing import add, edit
from desk.ui.session import Session
from desk.ui.widgets.fields import ChoiceField, MultiPicker, Picker, TextField, show_wrong
from desk.ui.widgets.labels import label

Read = Callable[[str], Any]
Show = Callable[[Any], str]


class RecordForm(QWidget):
    """Shows a record in labelled fields. A new record is kept once all it needs has been typed."""

    added = Signal(object)
    """The record that was kept for the first time."""

    def __init__(
        self, session: Session, needed: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """`needed`: the fields without which a new record is not yet kept."""
        super().__init__(parent)
        self.session = session
        self._needed = needed
        self._record: Record | None = None
        self._fresh = False
        self._texts: dict[str, tuple[TextField, Show]] = {}
        self._choices: dict[str, ChoiceField] = {}
        self._pickers: dict[str, Picker] = {}
        self._multi: dict[str, MultiPicker] = {}
        self._own: dict[str, Callable[[Any], object]] = {}
        self._row: QHBoxLayout | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    @property
    def record(self) -> Record | None:
        """The record as it was last read or saved."""
        return self._record

    @property
    def fresh(self) -> bool:
        """Whether the record is not kept yet."""
        return self._fresh

    def add_text(
        self, name: str, title: str, hint: str = "", read: Read = str, show: Show = str
    ) -> TextField:
        """Add a line for a field. `read` raises ValueError, saying why a text is no value."""
        field = TextField(title, hint)
        field.committed.connect(lambda text: self._read(name, field, text, read))
        field.draft_changed.connect(lambda text: self._draft(name, text))
        field.textEdited.connect(lambda _text: show_wrong(field, ""))
        self._texts[name] = (field, show)
        self._add(title, field)
        return field

    def add_choice(self, name: str, title: str, choices: list[tuple[Any, str]]) -> ChoiceField:
        """Add a choice for a field."""
        field = ChoiceField(title, choices)
        field.committed.connect(lambda value: self._save(name, value, field))
        self._choices[name] = field
        self._add(title, field)
        return field

    def add_picker(self, name: str, title: str, hint: str = "") -> Picker:
        """Add a line that finds the record a field names."""
        field = Picker(title, hint)
        field.picked.connect(lambda value: self._save(name, value, field))
        self._pickers[name] = field
        self._add(title, field)
        return field

    def add_pickers(self, name: str, title: str, hint: str = "") -> MultiPicker:
        """Add a line that finds the records a field lists."""
        field = MultiPicker(title, hint)
        field.committed.connect(lambda value: self._save(name, tuple(value), field.line))
        self._multi[name] = field
        self._add(title, field)
        return field

    def add_field(
        self,
        name: str,
        title: str,
        field: QWidget,
        committed: SignalInstance,
        put: Callable[[Any], object],
    ) -> None:
        """Add any other widget for a field; `committed` carries its value, `put` shows one."""
        committed.connect(lambda value: self._save(name, value, field))
        self._own[name] = put
        self._add(title, field)

    def add_check(self, name: str, text: str) -> QCheckBox:
        """Add a check mark for a field."""
        field = QCheckBox(text)
        field.clicked.connect(lambda on: self._save(name, on, field))
        self._own[name] = field.setChecked
        self.column.addWidget(field)
        return field

    def _add(self, title: str, field: QWidget) -> None:
        heading = label(title, "small")
        heading.setBuddy(field)
        cell = QVBoxLayout()
        cell.setContentsMargins(0, 0, 0, 8)
        cell.setSpacing(4)
        cell.addWidget(heading)
        cell.addWidget(field)
        if self._row is not None:
            self._row.addLayout(cell, 1)
        else:
            self.column.addLayout(cell)

    @contextmanager
    def side_by_side(self) -> Iterator[None]:
        """Put the fields added meanwhile beside each other."""
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self.column.addLayout(self._row)
        yield
        self._row = None

    def show_record(self, record: Record | None, *, fresh: bool = False) -> None:
        """Show a record; what was typed for the one before is saved first."""
        before = self._record
        other = record is None or before is None or record.id != before.id
        if other:
            self.save()
        self._record, self._fresh = record, fresh
        if record is None:
            return
        for name, (field, show) in self._texts.items():
            text = _shown(getattr(record, name), show)
            if other:
                show_wrong(field, "")
                field.setText(text)
                field.setCursorPosition(0)
            field.set_saved_text(text)
        for name, choice in self._choices.items():
            choice.set_saved_value(getattr(record, name))
        for name, picker in self._pickers.items():
            picker.set_saved_id(getattr(record, name))
        for name, pickers in self._multi.items():
            pickers.set_saved_ids(getattr(record, name))
        for name, put in self._own.items():
            put(getattr(record, name))

    def save(self) -> None:
        """Save what is being typed."""
        if self._record is not None:
            for field, _ in self._texts.values():
                field.save()
            for picker in self._pickers.values():
                picker.save()

    def focus_first(self) -> None:
        """Put the keyboard into the first line."""
        first = next(iter(self._texts.values()))[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def _read(self, name: str, field: TextField, text: str, read: Read) -> None:
        try:
            value = read(text)
        except ValueError as error:
            self._keep(name, field, str(error))
            return
        if self._record is not None and value == getattr(self._record, name):
            return
        self._save(name, value, field)

    def _save(self, name: str, value: Any, field: QWidget) -> None:
        record = self._record
        if record is None:
            return
        if self._fresh:
            self._record = replace(record, **{name: value})
            self._keep_new(field)
            return
        self.session.submit(
            edit(record, **{name: value}),
            lambda done: self._saved(done, name),
            lambda refused: self._refused(refused, record, name, field),
        )

    def _keep_new(self, field: QWidget) -> None:
        record = self._record
        if record is None or not all(str(getattr(record, n)).strip() for n in self._needed):
            return

        def kept(done: Done[Any]) -> None:
            if self._record is not None and self._record.id == record.id:
                self._record, self._fresh = done.value, False
            self.added.emit(done.value)

        def refused(error: Refused) -> None:
            show_wrong(field, explain(error.problems[0]))
            self.session.refused.emit(error)

        self.session.submit(add(record), kept, refused)

    def _saved(self, done: Done[Any], name: str) -> None:
        record = done.value
        if self._record is not None and self._record.id == record.id:
            self._record = record
            if name in self._texts:
                show_wrong(self._texts[name][0], "")
        self.session.drop_draft(Draft(record.KIND, record.id, name, ""))

    def _refused(self, error: Refused, record: Record, name: str, field: QWidget) -> None:
        self.session.refused.emit(error)
        if self._record is None or self._record.id != record.id:
            return
        why = explain(error.problems[0])
        if isinstance(field, TextField):
            self._keep(name, field, why)
        else:
            self.show_record(self._record)
            show_wrong(field, why)

    def _keep(self, name: str, field: TextField, why: str) -> None:
        show = self._texts[name][1]
        field.keep_unsaved(_shown(getattr(self._record, name), show), why)

    def _draft(self, name: str, text: str) -> None:
        if self._record is not None and not self._fresh:
            self.session.keep_draft(Draft(self._record.KIND, self._record.id, name, text))


def _shown(value: Any, show: Show) -> str:
    return "" if value is None else show(value)


def read_number(text: str) -> int | None:
    """Return a typed number, None for an empty text. Raises ValueError, saying why."""
    # int() takes full-width digits as well
    text = text.strip()
    if not text:
        return None
    if not text.isdecimal():
        raise ValueError(QCoreApplication.translate("Form", "A whole number, or nothing."))
    return int(text)


def read_count(text: str) -> int:
    """Return a typed number that must be there. Raises ValueError, saying why."""
    number = read_number(text)
    if number is None:
        raise ValueError(QCoreApplication.translate("Form", "A number is needed here."))
    return number


def read_names(text: str) -> tuple[str, ...]:
    """Return names typed with 、 or commas between them."""
    for sign in "，,；;":
        text = text.replace(sign, "、")
    return tuple(dict.fromkeys(name.strip() for name in text.split("、") if name.strip()))


def show_names(names: tuple[str, ...]) -> str:
    """Return names as they are typed."""
    return "、".join(names)
