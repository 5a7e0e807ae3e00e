"""What an import does to each record, in lines a person can check before agreeing to it."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.domain import kinds
from desk.domain.codec import typed_value
from desk.domain.operations import Change
from desk.messages import catalogue, sentence
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day
from desk.ui.window.actions import language

MOST_LINES = 60
"""More than these nobody reads: the totals must do."""

_NAMES = ("title", "name", "text")
_INNER = frozenset({"id", "position"})
_LONG = 60


def change_lines(changes: Iterable[Change]) -> list[str]:
    """Return a line for each record that comes or goes, and for each field that changes.

    None at all where there are more than MOST_LINES.
    """
    found = list(islice((line for change in changes for line in _lines(change)), MOST_LINES + 1))
    return found if len(found) <= MOST_LINES else []


def _lines(change: Change) -> Iterator[str]:
    translate = QCoreApplication.translate
    kind = sentence(f"kind.{change.kind}", language=language())
    if change.before is None or change.after is None:
        new = change.before is None
        pattern = (
            translate("ImportChanges", "New: {what}")
            if new
            else translate("ImportChanges", "Removed: {what}")
        )
        values = (change.after if new else change.before) or {}
        named = next((str(values[n]) for n in _NAMES if values.get(n)), "")
        yield pattern.replace("{what}", "　".join(filter(None, (kind, _short(named)))))
        return
    for field, after in change.after.items():
        if field in _INNER:
            continue
        name = catalogue(language() or "zh_CN").get(f"field.{field}", field)
        old, new_text = (_text(change.kind, field, v) for v in (change.before.get(field), after))
        if old is None or new_text is None:
            pattern = translate("ImportChanges", "{kind} · {field} changes")
        else:
            pattern = translate("ImportChanges", "{kind} · {field}: {old} → {new}")
        empty = translate("ImportChanges", "(empty)")
        yield pattern.format_map(
            {"kind": kind, "field": name, "old": old or empty, "new": new_text or empty}
        )


def _text(kind: str, field: str, value: Any) -> str | None:
    """Return a plain value in words; None for one that names other records."""
    if field.endswith(("_id", "_ids")):
        return None
    typed = typed_value(kinds.BY_NAME[kind], field, value)
    if isinstance(typed, StrEnum):
        return enum_text(typed)
    if isinstance(typed, date):
        return full_day(typed)
    if isinstance(typed, bool):
        translate = QCoreApplication.translate
        return translate("ImportChanges", "yes") if typed else translate("ImportChanges", "no")
    if isinstance(typed, tuple):
        return _short("、".join(map(str, typed)))
    return _short("" if typed is None else str(typed))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else flat[: _LONG - 1] + "…"
