"""The attendance as lines of a table."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.domain.name_order import set_out
from desk.domain.presence import Whereabouts, running, whereabouts
from desk.domain.replies import LeaveState, Standing, leave_state, standing
from desk.domain.telling import AHEAD, to_be_told
from desk.ui import tokens as t
from desk.ui.pages.meeting.entries import unit_and_post
from desk.ui.pages.meeting.people_panel import WHEREABOUTS_TONES, whereabouts_text, widest
from desk.ui.widgets.choices import enum_text
from desk.ui.widgets.table import Column

_PRESENCE_TONES = {
    Presence.PRESENT: "good",
    Presence.LEAVE: "warning",
    Presence.ABSENT: "late",
    Presence.SUBSTITUTED: "link",
}
_STANDING_TONES: dict[Standing, str | None] = {
    # nothing is known: words, not a mark
    Standing.UNASKED: None,
    Standing.OPEN: None,
    Standing.COMING: "link",
    Standing.LEAVE: "",
    Standing.REPLACED: "",
    Standing.STAYING_AWAY: "late",
}


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A person's place at the meeting, as the table shows it."""

    place: Attendance
    name: str
    post: str
    instead: str
    items: str
    standing: Standing | None = None
    """What is known of their coming; None where the meeting runs, is over, or saw them come."""
    where: Whereabouts | None = None
    """Where they are; None unless the meeting runs or saw them come."""
    leave: LeaveState | None = None
    untold: bool = False
    """Whether the person is to be told (again) when and where the meeting is held."""

    @property
    def answers(self) -> bool:
        """Whether a reply is waited for, or can be taken back."""
        return self.standing not in (None, Standing.UNASKED)


def place_lines(dossier: Dossier) -> list[PlaceLine]:
    """Return the lines of a meeting's attendance, in its order.

    Before it what was replied, while it runs where everybody is, afterwards who was there: 到会 is
    said of nobody before the meeting runs or their arrival was noted.
    """
    directory = dossier.directory
    ahead = dossier.meeting.status in AHEAD
    untold = {place.id for place in to_be_told(dossier)}
    numbers = {item.item.id: n for n, item in enumerate(dossier.items, start=1)}
    seen = _seen(dossier)
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
                standing=standing(place) if ahead and place.id not in seen else None,
                where=seen.get(place.id),
                leave=leave_state(place) if ahead else None,
                untold=place.id in untold,
            )
        )
    return lines


def _seen(dossier: Dossier) -> dict[str, Whereabouts]:
    """Return where people are: all while the meeting runs, before it those who came or went."""
    status = dossier.meeting.status
    if status is not MeetingStatus.IN_SESSION and status not in AHEAD:
        return {}
    now = running(dossier)
    where = whereabouts(dossier, item_id=now[0].item.id if now is not None else None)
    if status is MeetingStatus.IN_SESSION:
        return where
    passed = {passage.attendance_id for passage in dossier.passages}
    return {place_id: at for place_id, at in where.items() if place_id in passed}


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


def answer_text(answer: Presence) -> str:
    """Return what an answer is called before the meeting: 参加, 请假, 不参加, 由他人代替."""
    translate = QCoreApplication.translate
    return {
        Presence.PRESENT: translate("Attendance", "Comes"),
        Presence.LEAVE: enum_text(Presence.LEAVE),
        Presence.ABSENT: translate("Attendance", "Stays away"),
        Presence.SUBSTITUTED: translate("Attendance", "Sends a substitute"),
    }[answer]


def state_text(line: PlaceLine) -> str:
    """Return what is known: 未回复, 已回复参加, 请假待批, 由何喆代替; then 到会, 离席, 请假 …"""
    translate = QCoreApplication.translate
    if line.standing is not None:
        return _standing_text(line, line.standing)
    if line.where not in (None, Whereabouts.AWAY, Whereabouts.HERE):
        return whereabouts_text(line.where)
    if line.place.status is Presence.SUBSTITUTED and line.instead:
        return translate("Attendance", "%1 instead").replace("%1", line.instead)
    return enum_text(line.place.status)


def _standing_text(line: PlaceLine, known: Standing) -> str:
    translate = QCoreApplication.translate
    if known is Standing.LEAVE:
        if line.leave is LeaveState.ASKED:
            return translate("Attendance", "Leave asked")
        return translate("Attendance", "Leave approved")
    if known is Standing.REPLACED and line.instead:
        return translate("Attendance", "%1 instead").replace("%1", line.instead)
    return {
        Standing.UNASKED: "",
        Standing.OPEN: translate("Attendance", "No reply yet"),
        Standing.COMING: translate("Attendance", "Will come"),
        Standing.REPLACED: translate("Attendance", "Sends a substitute"),
        Standing.STAYING_AWAY: translate("Attendance", "Stays away"),
    }[known]


def _state_badge(line: PlaceLine) -> str | None:
    if line.standing is not None:
        return "warning" if line.leave is LeaveState.ASKED else _STANDING_TONES[line.standing]
    if line.where not in (None, Whereabouts.AWAY, Whereabouts.HERE):
        return WHEREABOUTS_TONES[line.where]
    return _PRESENCE_TONES[line.place.status]


def note_text(line: PlaceLine) -> str:
    """Return why somebody does not come, and who approved it: 因公出差　周砚秋批准."""
    place = line.place
    if place.status is Presence.PRESENT:
        return place.reason
    parts = [place.reason]
    if place.approved_on is not None:
        approved = QCoreApplication.translate("Attendance", "approved by {name}")
        parts.append(approved.replace("{name}", place.approved_by).strip())
    elif line.leave is LeaveState.ASKED and line.standing is Standing.REPLACED:
        parts.append(QCoreApplication.translate("Attendance", "to be approved"))
    return "　".join(filter(None, parts))


def reply_text(line: PlaceLine) -> str:
    """Return the day the reply came: 12-3; who is to be told of time and place is told first."""
    if line.untold:
        return QCoreApplication.translate("Attendance", "To be told")
    day = line.place.replied_on
    return short_day(day) if day is not None and line.answers else ""


def short_day(day: date) -> str:
    """Return 12-3."""
    return f"{day.month}-{day.day}"


def _state_width() -> int:
    """Return the width that every state fits into, as a badge."""
    translate = QCoreApplication.translate
    instead = translate("Attendance", "%1 instead").replace("%1", "欧阳某某")
    texts = (*map(answer_text, Presence), translate("Attendance", "Leave approved"), instead)
    return 16 + widest(texts, t.TEXT_SMALL)


def columns() -> list[Column[PlaceLine]]:
    """Return the table's columns."""
    translate = QCoreApplication.translate
    replied_on = translate("Attendance", "Replied on")
    return [
        Column(translate("Attendance", "Name"), lambda x: x.name, tone="strong", width=96),
        Column(
            translate("Attendance", "Unit and post"),
            lambda x: x.post,
            tone="second",
            stretch=2,
            minimum=160,
            wrap=True,
        ),
        Column(
            translate("Attendance", "Role"),
            lambda x: enum_text(x.place.role),
            width=widest(map(enum_text, Role)),
        ),
        Column(
            translate("Attendance", "State"),
            state_text,
            tone="warning",
            width=_state_width(),
            badge=_state_badge,
        ),
        Column(
            replied_on,
            reply_text,
            tone=lambda x: "warning" if x.untold else "second",
            width=widest(
                (translate("Attendance", "Replied on"), translate("Attendance", "To be told"))
            ),
        ),
        Column(
            translate("Attendance", "Reason"),
            note_text,
            tone="second",
            stretch=1,
            minimum=104,
            wrap=True,
        ),
        Column(translate("Attendance", "Items"), lambda x: x.items, tone="second", width=80),
    ]
