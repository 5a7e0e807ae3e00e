"""What the ledger page shows of the rows: which, in what order, and how each one stands."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.domain.assignments import OVER, AssignmentState
from desk.domain.ledger_row import LedgerRow

NEAR: Final = 5
"""With this many working days left, or fewer, the date is near."""

_SOON: Final = timedelta(days=300)

_DIGITS = re.compile(r"(\d+)")


class Chip(StrEnum):
    """The ready-made filters above the table."""

    ALL = "all"
    OPEN = "open"
    WEEK = "week"
    OVERDUE = "overdue"
    UNOWNED = "unowned"
    LONG_TERM = "long_term"


class Sort(StrEnum):
    """The order of the lines within a group."""

    DUE = "due"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Status:
    """How an assignment stands: the words of its badge, the badge's tone, words beside it."""

    text: str
    tone: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one meeting; a group without a title has no line of its own."""

    meeting_id: str
    title: str
    day: date | None
    rows: tuple[LedgerRow, ...]


def keeps(chip: Chip, row: LedgerRow, today: date) -> bool:
    """Return whether a ready-made filter keeps the row."""
    going_on = row.state not in OVER
    match chip:
        case Chip.ALL:
            return True
        case Chip.OPEN:
            return going_on
        case Chip.WEEK:
            sunday = today + timedelta(days=6 - today.weekday())
            return going_on and row.due is not None and today <= row.due <= sunday
        case Chip.OVERDUE:
            return row.overdue_days is not None
        case Chip.UNOWNED:
            return going_on and not row.lead
        case Chip.LONG_TERM:
            return row.long_term


def matches(row: LedgerRow, words: str) -> bool:
    """Return whether every word typed is found somewhere in the row."""
    texts = (row.number, row.text, row.item, row.meeting, row.lead, *row.support, row.leader)
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in words.casefold().split())


def natural(number: str) -> list[tuple[int, str]]:
    """Return a key that sorts …-2 before …-10."""
    return [
        (int(part), "") if part.isdecimal() else (-1, part)
        for part in _DIGITS.split(number)
        if part
    ]


def ordered(rows: Iterable[LedgerRow], sort: Sort) -> list[LedgerRow]:
    """Return the rows in order; work without a date comes after all that has one."""
    if sort is Sort.NUMBER:
        return sorted(rows, key=lambda row: natural(row.number))
    return sorted(rows, key=lambda row: (row.due or date.max, row.long_term, natural(row.number)))


def grouped(
    rows: Sequence[LedgerRow], days: dict[str, date], sort: Sort, *, by_meeting: bool
) -> list[Group]:
    """Return the rows as groups, meetings in the order the rows first name them."""
    if not by_meeting:
        return [Group("", "", None, tuple(ordered(rows, sort)))] if rows else []
    meetings: dict[str, list[LedgerRow]] = {}
    for row in rows:
        meetings.setdefault(row.meeting_id, []).append(row)
    return [
        Group(meeting_id, own[0].meeting, days.get(meeting_id), tuple(ordered(own, sort)))
        for meeting_id, own in meetings.items()
    ]


def status(row: LedgerRow, today: date) -> Status:
    """Return how a row stands on a day."""
    translate = QCoreApplication.translate
    if row.state is AssignmentState.CLOSED:
        return Status(translate("LedgerStatus", "Closed"), "good")
    if row.state is AssignmentState.CONFIRMED:
        return Status(translate("LedgerStatus", "Confirmed"), "good")
    if row.overdue_days is not None:
        beside = _state_beside(row)
        return Status(_overdue(row.overdue_days), "late", beside)
    if row.state is AssignmentState.DRAFT:
        return Status(translate("LedgerStatus", "Not issued"), "", _time_text(row, today))
    if row.state in (AssignmentState.PAUSED, AssignmentState.RETURNED):
        return Status(_state_beside(row), "warning", _time_text(row, today))
    return Status(_time_text(row, today), _time_tone(row, today), _state_beside(row))


def _state_beside(row: LedgerRow) -> str:
    translate = QCoreApplication.translate
    ahead = translate("LedgerStatus", "Sent ahead") if row.sent_ahead_on else ""
    said = {
        AssignmentState.DRAFT: translate("LedgerStatus", "Not issued"),
        AssignmentState.OPEN: "",
        AssignmentState.ACCEPTED: translate("LedgerStatus", "Accepted"),
        AssignmentState.ANSWERED: translate("LedgerStatus", "Answered"),
        AssignmentState.RETURNED: translate("LedgerStatus", "Sent back"),
        AssignmentState.PAUSED: translate("LedgerStatus", "Paused"),
    }.get(row.state, "")
    changed = translate("LedgerStatus", "Changed later") if row.changed_by else ""
    return " · ".join(part for part in (ahead, said, changed) if part)


def _overdue(days: int) -> str:
    translate = QCoreApplication.translate
    if days == 1:
        return translate("LedgerStatus", "1 day late")
    return translate("LedgerStatus", "{n} days late").replace("{n}", str(days))


def _time_text(row: LedgerRow, today: date) -> str:
    translate = QCoreApplication.translate
    if row.due is None:
        if row.long_term:
            return translate("LedgerStatus", "Long-term")
        return translate("LedgerStatus", "No date set")
    if row.due == today:
        return translate("LedgerStatus", "Due today")
    if row.days_left is None:
        return translate("LedgerStatus", "Holidays of {year} unknown").replace(
            "{year}", str(row.due.year)
        )
    if row.days_left == 1:
        return translate("LedgerStatus", "1 working day left")
    return translate("LedgerStatus", "{n} working days left").replace("{n}", str(row.days_left))


def _time_tone(row: LedgerRow, today: date) -> str:
    if row.due is None:
        return "" if row.long_term else "warning"
    if row.due == today or (row.days_left is not None and row.days_left <= NEAR):
        return "warning"
    return "" if row.days_left is None else "link"


def day_text(day: date | None, today: date) -> str:
    """Return a date as lists show it: without the year where nobody would think of another."""
    if day is None:
        return ""
    translate = QCoreApplication.translate
    pattern = (
        translate("LedgerStatus", "{month}/{day}")
        if day.year == today.year or timedelta(0) <= day - today <= _SOON
        else translate("LedgerStatus", "{year}/{month}/{day}")
    )
    for name in ("year", "month", "day"):
        pattern = pattern.replace("{" + name + "}", str(getattr(day, name)))
    return pattern
