"""The course of an item in words: each step with its reason, the newest first."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk.domain.agenda import ItemState, Level
from desk.domain.item_course import ItemMove, MoveKind
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.days import full_day
from desk.ui.widgets.timeline import Mark

_ONWARD = frozenset({ItemState.REVIEWED, ItemState.READY, ItemState.SCHEDULED})


def course_marks(moves: Sequence[ItemMove]) -> list[Mark]:
    """Return the steps of an item, the newest first."""
    return [_mark(move) for move in reversed(moves)]


def _mark(move: ItemMove) -> Mark:
    translate = QCoreApplication.translate
    what, good = _step(move)
    details = [move.reason] if move.reason else []
    if move.asked_by:
        pattern = translate("ItemCourse", "Asked by {name}")
        details.append(pattern.replace("{name}", move.asked_by))
    return Mark(what, full_day(move.on), tuple(details), good)


def _step(move: ItemMove) -> tuple[str, bool]:
    translate = QCoreApplication.translate
    if move.what is MoveKind.MEETING and move.after:
        pattern = translate("ItemCourse", "Scheduled for {meeting}")
        return pattern.replace("{meeting}", move.after), True
    if move.what is MoveKind.MEETING:
        pattern = translate("ItemCourse", "Taken out of {meeting}")
        return pattern.replace("{meeting}", move.before), False
    if move.what is MoveKind.LEVEL:
        before, after = (_name(Level, value) for value in (move.before, move.after))
        pattern = translate("ItemCourse", "Level: {before} → {after}")
        return pattern.format_map({"before": before, "after": after}), True
    return _name(ItemState, move.after), move.after in _ONWARD


def _name(kind: type[StrEnum], value: str) -> str:
    return enum_text(kind(value)) if value in list(kind) else value
