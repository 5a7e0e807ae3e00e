"""The words for a record's fields and the plain values they hold, as the journal keeps them."""

from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.domain.codec import field_types
from desk.domain.kinds import BY_NAME
from desk.messages import sentence
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day


def field_words(field: str, language: str) -> str:
    """Return what a field is called, with a capital where the language has them."""
    name = sentence(f"field.{field}", language=language)
    return name[:1].upper() + name[1:]


def value_words(kind: str, field: str, value: Any, names: dict[str, str]) -> list[str]:
    """Return a plain value in words, a text for each part of a list; empty ones are none.

    `names` are those of the records that ids stand for.
    """
    if value is None or value == "" or value == []:
        return []
    if isinstance(value, list):
        return [names.get(part, str(part)) for part in value]
    base = field_types(BY_NAME[kind]).get(field, (str, False))[0]
    if isinstance(value, bool):
        return [_yes_or_no(value)]
    if base is date:
        return [full_day(date.fromisoformat(value))]
    if issubclass(base, StrEnum):
        return [enum_text(base(value))]
    return [names.get(value, str(value)) if isinstance(value, str) else str(value)]


def is_text(kind: str, field: str) -> bool:
    """Return whether a field holds words of people: they are compared word by word."""
    record = BY_NAME[kind]
    referring = any(f.metadata for f in record.__dataclass_fields__.values() if f.name == field)
    return field_types(record).get(field, (str, False))[0] is str and not referring


def _yes_or_no(value: bool) -> str:
    translate = QCoreApplication.translate
    return translate("RecordWords", "yes") if value else translate("RecordWords", "no")
