"""The form with which units say who comes to a meeting (参会回执)."""

from collections.abc import Mapping
from typing import Final

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.replies import has_answered
from desk.exchange.forms.writer import FormWriter

MARK: Final = "desk.reply_form/1"
TITLE: Final = "参会回执"

UNIT: Final = "单位"
COMING: Final = "参会情况"
REASON: Final = "请假事由"
SUBSTITUTE: Final = "代会人"
END: Final = "填报人、联系电话"
"""The label below the last line."""

PRESENCES: Final[Mapping[str, Presence]] = {
    "参加": Presence.PRESENT,
    "请假": Presence.LEAVE,
    "代会": Presence.SUBSTITUTED,
}

_WIDTHS: Final = (18, 12, 20, 12, 20, 12)


def asked_units(dossier: Dossier) -> tuple[str, ...]:
    """Return the ids of the units that people are asked from, in the order of the list."""
    people = (dossier.directory.person(place.person_id) for place in _asked(dossier))
    return tuple(dict.fromkeys(p.unit_id for p in people if p is not None and p.unit_id))


def reply_form(dossier: Dossier, unit_id: str | None = None) -> bytes:
    """Return the form as an .xlsx file: for the people of one unit, or for all asked."""
    form = FormWriter(MARK, TITLE, _WIDTHS, record_id=dossier.meeting.id)
    meeting, names = dossier.meeting, dossier.directory
    when = f"{meeting.day.year}年{meeting.day.month}月{meeting.day.day}日 {meeting.start}"
    for row, (name, text) in enumerate(
        (("会议", dossier.title), ("时间", when), ("地点", meeting.place)), start=2
    ):
        form.label(f"A{row}", name)
        form.plain(f"B{row}:F{row}", text)
        form.height(row, 24)
    for column, name in zip(
        "ABCDEF", (UNIT, "姓名", "职务", COMING, REASON, SUBSTITUTE), strict=True
    ):
        form.label(f"{column}5", name)
    form.height(5, 24)
    row = 6
    for place in _asked(dossier):
        person = names.person(place.person_id)
        if person is None or (unit_id is not None and person.unit_id != unit_id):
            continue
        form.plain(f"A{row}", names.unit_name(person.unit_id))
        form.plain(f"B{row}", person.name)
        form.plain(f"C{row}", names.post(person.id))
        form.choice_field(f"D{row}", list(PRESENCES), _said(place))
        form.field(f"E{row}", place.reason)
        form.field(f"F{row}", names.person_name(place.substitute_id))
        form.height(row, 30)
        row += 1
    form.label(f"A{row}", END)
    form.field(f"B{row}:F{row}")
    form.height(row, 30)
    form.remark(row + 1, "参会情况请从列表中选择；请假的填写事由，由他人代会的填写代会人姓名。")
    return form.finish()


def _asked(dossier: Dossier) -> list[Attendance]:
    return [place for place in dossier.attendance if place.role is not Role.STAFF]


def _said(place: Attendance) -> str:
    if not has_answered(place):
        return ""
    return next((text for text, said in PRESENCES.items() if said is place.status), "")
