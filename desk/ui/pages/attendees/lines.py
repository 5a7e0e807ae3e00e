"""The attendance as lines of a table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.name_order import set_out
from desk.domain.replies import LeaveState, has_answered, leave_state
from desk.domain.telling import AHEAD, to_be_told
from desk.ui.pages.meeting.entries import unit_and_post
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.table import Column

_TONES = {
    Presence.PRESENT: "good",
    Presence.LEAVE: "warning",
    Presence.ABSENT: "late",
    Presence.SUBSTITUTED: "link",
}


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A person's place at the meeting, as the table shows it."""

    place: Attendance
    name: str
    post: str
    instead: str
    items: str
    leave: LeaveState | None = None
    answered: bool | None = None
    """Whether the reply is known; None for staff, and once the meeting is held."""
    untold: bool = False
    """Whether the person is to be told (again) when and where the meeting is held."""


def place_lines(dossier: Dossier) -> list[PlaceLine]:
    """Return the lines of a meeting's attendance, in its order.

    Replies and approvals are of interest until it is held, afterwards who was there.
    """
    directory = dossier.directory
    ahead = dossier.meeting.status in AHEAD
    untold = {place.id for place in to_be_told(dossier)}
    numbers = {item.item.id: n for n, item in enumerate(dossier.items, start=1)}
    lines = []
    for place in dossier.attendance:
        person = directory.person(place.person_id)
        at = sorted(numbers[i] for i in place.item_ids or () if i in numbers)
        lines.append(
            PlaceLine(
                place=place,
                name=set_out(person.name) if person else "",
                post=unit_and_post(directory, place.person_id),
                instead=directory.person_name(place.substitute_id),
                items=ranges(at) if place.item_ids is not None else "",
                leave=leave_state(place) if ahead else None,
                untold=place.id in untold,
                answered=has_answered(place) if ahead and place.role is not Role.STAFF else None,
            )
        )
    return lines


def ranges(numbers: list[int]) -> str:
    """Return 1—3、5 for 1, 2, 3, 5."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return "、".join(
        "、".join(map(str, part)) if len(part) < 3 else f"{part[0]}—{part[-1]}" for part in parts
    )


def presence_text(line: PlaceLine) -> str:
    """Return whether somebody comes; of leave also whether it is approved (S7)."""
    translate = QCoreApplication.translate
    if line.place.status is Presence.LEAVE:
        if line.leave is LeaveState.ASKED:
            return translate("Attendance", "Leave asked")
        if line.leave is LeaveState.APPROVED:
            return translate("Attendance", "Leave approved")
    if line.leave is LeaveState.ASKED:
        return translate("Attendance", "Substitute asked")
    return enum_text(line.place.status)


def reply_text(line: PlaceLine) -> str:
    """Return whether the reply came, and on which day where that was noted: 已回 12-3.

    Who is to be told of time and place is told first.
    """
    if line.untold:
        return QCoreApplication.translate("Attendance", "To be told")
    if line.answered is None:
        return ""
    if not line.answered:
        return QCoreApplication.translate("Attendance", "No reply")
    day = line.place.replied_on
    replied = QCoreApplication.translate("Attendance", "Replied")
    return f"{replied} {day.month}-{day.day}" if day is not None else replied


def _tone(line: PlaceLine) -> str:
    if line.place.status is Presence.LEAVE and line.leave is LeaveState.APPROVED:
        return ""
    return "warning" if line.leave is LeaveState.ASKED else _TONES[line.place.status]


def columns() -> list[Column[PlaceLine]]:
    """Return the table's columns."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Attendance", "Name"), lambda x: x.name, tone="strong", width=96),
        Column(
            translate("Attendance", "Unit and post"),
            lambda x: x.post,
            tone="second",
            stretch=3,
            minimum=160,
        ),
        Column(translate("Attendance", "Role"), lambda x: enum_text(x.place.role), width=88),
        Column(
            translate("Attendance", "Presence"),
            presence_text,
            width=112,
            badge=_tone,
        ),
        Column(
            translate("Attendance", "Reply"),
            reply_text,
            tone=lambda x: "second" if x.answered and not x.untold else "warning",
            width=104,
        ),
        Column(translate("Attendance", "Came instead"), lambda x: x.instead, width=116),
        Column(
            translate("Attendance", "Reason"),
            lambda x: x.place.reason,
            tone="second",
            stretch=2,
            minimum=96,
        ),
        Column(translate("Attendance", "Items"), lambda x: x.items, tone="second", width=88),
    ]
