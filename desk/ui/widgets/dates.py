"""Fields for dates and times, typed as people type them."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.ui.widgets.days import full_day
from desk.ui.widgets.text_fields import show_wrong

_FULL = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?\Z")
_SHORT = re.compile(r"(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?\Z")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})\Z")
_TIME = re.compile(r"(\d{1,2})(?:[:.时点](\d{1,2})分?|[时点])?\Z")
_TIME_DIGITS = re.compile(r"(\d{1,2})(\d{2})\Z")
_WIDE = str.maketrans("０１２３４５６７８９：．－／　", "0123456789:.-/ ")
_BACK = timedelta(days=60)
"""A date without a year lies at most this long before the day it is read on."""


def read_date(text: str, reference: date) -> date | None:
    """Return the date a text names, or None for an empty one. Raises ValueError.

    2026-12-20, 2026.12.20, 2026年12月20日, 20261220, 12月20日 and 12-20; without a year it
    is the next such day, counted from two months before `reference`.
    """
    text = text.translate(_WIDE).strip()
    if not text:
        return None
    full = _FULL.match(text) or _DIGITS.match(text)
    if full is not None:
        return date(*map(int, full.groups()))
    short = _SHORT.match(text)
    if short is None:
        raise ValueError(text)
    month, day = map(int, short.groups())
    found = (_day(year, month, day) for year in range(reference.year - 1, reference.year + 9))
    for candidate in found:
        if candidate is not None and candidate >= reference - _BACK:
            return candidate
    raise ValueError(text)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> str:
    """Return a time of day as HH:MM, or an empty text: 15:00, 15：00, 1500, 9, 9点.

    Raises ValueError.
    """
    text = text.translate(_WIDE).strip()
    if not text:
        return ""
    found = _TIME.match(text) or _TIME_DIGITS.match(text)
    if found is None:
        raise ValueError(text)
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    if hour > 23 or minute > 59:
        raise ValueError(text)
    return f"{hour:02}:{minute:02}"


class _ReadField(QLineEdit):
    """A line whose text is read into a value when it is left or Enter is pressed."""

    committed = Signal(object)

    def __init__(self, name: str, placeholder: str, quiet: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if quiet:
            self.setProperty("look", "quiet")
        self._saved: object = None
        self.returnPressed.connect(self.save)
        self.textEdited.connect(self._unmark)

    def _unmark(self) -> None:
        if self.problem:
            show_wrong(self, "")

    @property
    def problem(self) -> str:
        """Why what was typed is no value; empty where it is one."""
        return self.toolTip() if self.property("wrong") else ""

    @property
    def dirty(self) -> bool:
        """Whether something else stands here than was saved."""
        return self.text() != self._shown(self._saved)

    def save(self) -> None:
        """Read what was typed and hand it over; what can't be read stays, marked."""
        if not self.dirty:
            show_wrong(self, "")
            return
        try:
            value = self._read(self.text())
        except ValueError:
            show_wrong(self, self._complaint())
            return
        show_wrong(self, "")
        self.setText(self._shown(value))
        if value != self._saved:
            self._saved = value
            self.committed.emit(value)

    def keep_unsaved(self, saved: object, sentence: str = "") -> None:
        """Take back that the value was saved (it was refused): it stays, marked with the reason."""
        self._saved = saved
        show_wrong(self, sentence)

    def _set_saved(self, value: object) -> None:
        typing = self.hasFocus() and self.dirty
        self._saved = value
        if not typing:
            show_wrong(self, "")
            self.setText(self._shown(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.save()
        super().focusOutEvent(event)

    def _read(self, text: str) -> object:
        raise NotImplementedError

    def _shown(self, value: object) -> str:
        raise NotImplementedError

    def _complaint(self) -> str:
        raise NotImplementedError


class DateField(_ReadField):
    """A date typed in any usual way, shown as 2026年12月20日. `committed`: a date or None."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        day: date | None = None,
        reference: Callable[[], date] = date.today,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`reference` tells from which day on 12-20 is looked for."""
        super().__init__(name, placeholder, quiet, parent)
        self._reference = reference
        self.set_saved_date(day)

    def set_saved_date(self, day: date | None) -> None:
        """Show what is saved, unless the user is typing."""
        self._set_saved(day)

    def value(self) -> date | None:
        """Return the date that stands here; the saved one where it can't be read."""
        try:
            return read_date(self.text(), self._reference())
        except ValueError:
            return self._saved if isinstance(self._saved, date) else None

    def _read(self, text: str) -> object:
        return read_date(text, self._reference())

    def _shown(self, value: object) -> str:
        return full_day(value) if isinstance(value, date) else ""

    def _complaint(self) -> str:
        return QCoreApplication.translate("Fields", "Not a date. Type 2026-12-20 or 12-20.")


class TimeField(_ReadField):
    """A time of day, shown as HH:MM. `committed` carries it, or an empty text."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        time: str = "",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, placeholder, quiet, parent)
        self.set_saved_time(time)

    def set_saved_time(self, time: str) -> None:
        """Show what is saved, unless the user is typing."""
        self._set_saved(time)

    def value(self) -> str:
        """Return the time that stands here; the saved one where it can't be read."""
        try:
            return read_time(self.text())
        except ValueError:
            return str(self._saved or "")

    def _read(self, text: str) -> object:
        return read_time(text)

    def _shown(self, value: object) -> str:
        return str(value or "")

    def _complaint(self) -> str:
        return QCoreApplication.translate("Fields", "Not a time of day. Type 15:00 or 1500.")
