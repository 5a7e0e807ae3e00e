"""Records as plain JSON values and back: the form the journal keeps them in."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from desk.domain.record import Record

R = TypeVar("R", bound=Record)
Plain = dict[str, Any]


_field_types: dict[type[Record], dict[str, tuple[type, bool]]] = {}


def field_types(kind: type[Record]) -> dict[str, tuple[type, bool]]:
    """Return each field's base type (str, int, date, an enum, tuple …) and if it may be None."""
    known = _field_types.get(kind)
    if known is None:
        hints = get_type_hints(kind)
        known = {field.name: _base(hints[field.name]) for field in fields(kind)}
        _field_types[kind] = known
    return known


def _base(hint: Any) -> tuple[type, bool]:
    if get_origin(hint) is UnionType:
        present = [part for part in get_args(hint) if part is not type(None)]
        return _base(present[0])[0], True
    return (get_origin(hint) or hint), False


def plain_value(value: Any) -> Any:
    """Return a field's value as JSON knows it.

    Dates as ISO text, enums as their value, tuples as lists.
    """
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    return value


def typed_value(kind: type[Record], name: str, value: Any) -> Any:
    """Return a plain value as the type the field has.

    Raises ValueError where it is none of that type.
    """
    base, _ = field_types(kind)[name]
    if value is None:
        return None
    if base is date:
        return date.fromisoformat(value) if isinstance(value, str) else value
    if base is tuple:
        return tuple(value)
    if issubclass(base, StrEnum):
        return base(value)
    return value


def to_plain(record: Record) -> Plain:
    """Return all fields of a record as plain values."""
    return {field.name: plain_value(getattr(record, field.name)) for field in fields(record)}


def from_plain(kind: type[R], values: Mapping[str, Any]) -> R:
    """Return the record with these plain values; names the kind does not know are left out."""
    known = field_types(kind)
    return kind(**{n: typed_value(kind, n, v) for n, v in values.items() if n in known})
