"""Ties a field to one value of a record: shown, drafted while typed, saved as one operation."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from desk.domain.problems import Refused
from desk.domain.record import Record
from desk.messages import explain
from desk.ui.pages.meeting.item_context import ItemContext
from desk.ui.widgets.fields import TextArea, TextField, show_wrong


def _same(value: Any) -> Any:
    return value


class TextBinding(QObject):
    """A text field for one field of a record. `read` may raise ValueError with a sentence."""

    def __init__(
        self,
        ctx: ItemContext,
        widget: TextField | TextArea,
        field: str,
        write: Callable[[Any], str] = _same,
        read: Callable[[str], Any] = _same,
    ) -> None:
        super().__init__(widget)
        self._ctx, self._widget, self._field = ctx, widget, field
        self._write, self._read = write, read
        self._seen: Record | None = None
        self._latest: Record | None = None
        ctx.gave_way.connect(self._give_way)
        widget.committed.connect(self._commit)
        widget.draft_changed.connect(self._draft)

    def show(self, record: Record) -> None:
        """Show the record as it stands now; text being typed stays, compared with what was seen."""
        first = self._seen is None or self._seen.id != record.id
        if first and self._seen is not None:
            self._widget.save()
        self._latest = record
        text = self._write(getattr(record, self._field))
        if first:
            self._widget.restore_draft(text)
        self._widget.set_saved_text(text)
        if first or not self._widget.dirty:
            self._seen = record
            show_wrong(self._widget, "")
        self._widget.setReadOnly(self._ctx.field_locked(record.KIND, self._field))
        if first:
            self._offer_draft(record, text)

    def _offer_draft(self, record: Record, text: str) -> None:
        found = self._ctx.drafts.found(record.KIND, record.id, self._field)
        if found is None or self._ctx.field_locked(record.KIND, self._field):
            return
        if found == text:
            self._ctx.drafts.drop(record.KIND, record.id, self._field)
        else:
            self._widget.restore_draft(found)
            self._ctx.draft_shown(record.KIND, record.id, self._field)

    def _give_way(self, record_id: str, field: str) -> None:
        latest = self._latest
        if latest is None or (latest.id, self._field) != (record_id, field):
            return
        text = self._write(getattr(latest, field))
        self._widget.restore_draft(text)
        self._widget.set_saved_text(text)
        show_wrong(self._widget, "")
        self._seen = latest

    def _draft(self, text: str) -> None:
        if self._seen is None:
            return
        key = (self._seen.KIND, self._seen.id, self._field)
        if text == self._write(getattr(self._seen, self._field)):
            self._ctx.drafts.drop(*key)
        else:
            self._ctx.drafts.typed(*key, text)

    def _commit(self, text: str) -> None:
        seen = self._seen
        if seen is None:
            return
        saved = self._write(getattr(seen, self._field))
        try:
            value = self._read(text)
        except ValueError as error:
            self._widget.keep_unsaved(saved, str(error))
            return
        show_wrong(self._widget, "")
        # the next edit starts from this one, which is under way but not read back yet
        self._seen = replace(seen, **{self._field: value})

        def refused(error: Refused) -> None:
            if self._seen is not None and self._seen.id == seen.id:
                self._seen = seen
                self._widget.keep_unsaved(saved, explain(error.problems[0]))

        self._ctx.edit(
            seen,
            self._field,
            value,
            lambda: self._ctx.drafts.drop_if(seen.KIND, seen.id, self._field, text),
            refused,
        )


class ValueBinding(QObject):
    """A field that is chosen, not typed: choice, date, time, unit, person, check mark."""

    def __init__(
        self,
        ctx: ItemContext,
        widget: QWidget,
        committed: SignalInstance,
        put: Callable[[Any], object],
        field: str,
    ) -> None:
        super().__init__(widget)
        self._ctx, self._widget, self._put, self._field = ctx, widget, put, field
        self._seen: Record | None = None
        committed.connect(self._commit)

    def show(self, record: Record) -> None:
        """Show the record as it stands now."""
        self._seen = record
        self._put(getattr(record, self._field))
        self._widget.setEnabled(not self._ctx.field_locked(record.KIND, self._field))

    def _commit(self, value: Any) -> None:
        seen = self._seen
        if seen is None or getattr(seen, self._field) == value:
            return
        self._seen = replace(seen, **{self._field: value})

        def refused(_error: Refused) -> None:
            if self._seen is not None and self._seen.id == seen.id:
                self._seen = seen
                self._put(getattr(seen, self._field))

        self._ctx.edit(seen, self._field, value, refused=refused)
