"""Whole papers as JSON and back: what is kept of an issued paper, never to be made again."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desk.documents import model as m
from desk.documents.drafts import PaperDraft

VERSION = 1

_BLOCKS = {kind.__name__: kind for kind in get_args(m.Block)}


def to_json(draft: PaperDraft) -> bytes:
    """Return a paper as canonical JSON (UTF-8, sorted keys)."""
    said = {"version": VERSION, "paper": _plain(draft)}
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def from_json(data: bytes) -> PaperDraft:
    """Return the paper of a snapshot. Raises ValueError for anything else."""
    try:
        found = json.loads(data)
        if found["version"] != VERSION:
            raise ValueError(f"snapshot version {found['version']}")
        made: PaperDraft = _value(PaperDraft, found["paper"])
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no snapshot of a paper: {error}") from error
    return made


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        named = {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
        return {"block": type(value).__name__, **named} if type(value) in _KINDS else named
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


_KINDS = frozenset(_BLOCKS.values())


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _value(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(hint, UnionType):
        if isinstance(value, dict) and "block" in value:
            return _record(_BLOCKS[value["block"]], value)
        return _value(next(p for p in get_args(hint) if p is not type(None)), value)
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], part) for part in value)
    if is_dataclass(hint):
        return _record(hint, value)
    if hint is date:
        return date.fromisoformat(value)
    return hint(value) if isinstance(hint, type) and issubclass(hint, StrEnum) else value


def _record(kind: Any, value: dict[str, Any]) -> Any:
    hints = _hints(kind)
    return kind(**{name: _value(hints[name], value[name]) for name in value if name in hints})
