"""The form on which a unit answers who of it comes to a meeting (参会回执)."""

from collections.abc import Mapping
from typing import Final

from desk.domain.attendance import VOTING, Attendance, Presence, Role
from desk.domain.dossier import Directory, Dossier
from desk.domain.office import UnitKind
from desk.domain.replies import has_answered
from desk.domain.times import chinese_date
from desk.exchange.forms.writer import FormWriter

MARK: Final = "desk.reply_form/1"
TITLE: Final = "参会回执"

MEETING: Final = "会议名称"
WHEN: Final = "会议时间"
WHERE: Final = "会议地点"
UNIT: Final = "填报单位"
NAME: Final = "姓名"
COMES: Final = "是否参会"
REASON: Final = "请假事由"
SUBSTITUTE: Final = "代为参会人员"
SUBSTITUTE_POST: Final = "代为参会人员职务"
CONTACT: Final = "联系人"
TELEPHONE: Final = "联系电话"

PERSON_COLUMN: Final = "Z"
"""Holds the id of the person a row is about, hidden: namesakes are told apart by it."""

ANSWERS: Final[Mapping[str, Presence]] = {
    "参加": Presence.PRESENT,
    "请假": Presence.LEAVE,
    "代为参会": Presence.SUBSTITUTED,
}
_OF_LEADERS: Final = ("参加", "请假")
_ROLES: Final[Mapping[Role, str]] = {
    Role.CHAIR: "主持",
    Role.MEMBER: "出席",
    Role.INVITED: "邀请",
    Role.OBSERVER: "列席",
    Role.STAFF: "工作人员",
}
_WEEKDAYS: Final = "一二三四五六日"
_WIDTHS: Final = (13, 26, 11, 12, 26, 15, 24)


def is_leader(place: Attendance, directory: Directory) -> bool:
    """Whether nobody may come instead of a person (S7): a member from the leadership."""
    person = directory.person(place.person_id)
    unit = directory.unit(person.unit_id) if person is not None else None
    return place.role in VOTING and unit is not None and unit.kind is UnitKind.LEADERSHIP


def asked_units(dossier: Dossier) -> tuple[str | None, ...]:
    """Return the units that are asked who comes, as the list has them; None: people without one."""
    return tuple(dict.fromkeys(_unit_of(dossier, place) for place in _asked(dossier)))


def reply_form(dossier: Dossier, unit_id: str | None) -> bytes:
    """Return the form of one unit as an .xlsx file, with the answers that are known already."""
    form = FormWriter(MARK, TITLE, _WIDTHS, record_id=dossier.meeting.id, landscape=True)
    _head(form, dossier, unit_id)
    row = 6
    for place in _asked(dossier):
        if _unit_of(dossier, place) == unit_id:
            _person(form, row, place, dossier.directory)
            row += 1
    _foot(form, row)
    return form.finish()


def _asked(dossier: Dossier) -> list[Attendance]:
    return [place for place in dossier.attendance if place.role is not Role.STAFF]


def _unit_of(dossier: Dossier, place: Attendance) -> str | None:
    person = dossier.directory.person(place.person_id)
    return person.unit_id if person is not None else None


def _head(form: FormWriter, dossier: Dossier, unit_id: str | None) -> None:
    meeting = dossier.meeting
    weekday = _WEEKDAYS[meeting.day.weekday()]
    when = f"{chinese_date(meeting.day)}（星期{weekday}）{meeting.start}"
    form.height(2, 26)
    form.label("A2", MEETING)
    form.plain("B2:G2", dossier.title)
    form.height(3, 26)
    form.label("A3", WHEN)
    form.plain("B3:D3", when)
    form.label("E3", WHERE)
    form.plain("F3:G3", meeting.place)
    form.height(4, 26)
    form.label("A4", UNIT)
    form.plain("B4:G4", dossier.directory.unit_name(unit_id))
    form.height(5, 30)
    headings = (NAME, "职务", "参会身份", COMES, REASON, SUBSTITUTE, SUBSTITUTE_POST)
    for column, text in zip("ABCDEFG", headings, strict=True):
        form.label(f"{column}5", text)


def _person(form: FormWriter, row: int, place: Attendance, names: Directory) -> None:
    answered = has_answered(place)
    said = next((t for t, meant in ANSWERS.items() if meant is place.status and answered), "")
    leader = is_leader(place, names)
    form.height(row, 30)
    form.label(f"A{row}", names.person_name(place.person_id))
    form.plain(f"B{row}", names.post(place.person_id))
    form.label(f"C{row}", _ROLES[place.role])
    form.choice_field(f"D{row}", _OF_LEADERS if leader else list(ANSWERS), said)
    form.field(f"E{row}", place.reason if said else "")
    if leader:
        form.label(f"F{row}", "")
        form.label(f"G{row}", "")
    else:
        substitute = place.substitute_id if place.status is Presence.SUBSTITUTED else None
        form.field(f"F{row}", _named(names, substitute, place.person_id))
        form.field(f"G{row}", names.post(substitute))
    form.hidden(f"{PERSON_COLUMN}{row}", place.person_id)


def _named(names: Directory, substitute_id: str | None, person_id: str) -> str:
    """Return a substitute's name, with the unit where it is another one than the person's."""
    substitute, person = names.person(substitute_id), names.person(person_id)
    if substitute is None or person is None:
        return ""
    unit = names.unit_name(substitute.unit_id)
    return (
        substitute.name if substitute.unit_id == person.unit_id else f"{substitute.name}（{unit}）"
    )


def _foot(form: FormWriter, row: int) -> None:
    form.height(row, 30)
    form.label(f"A{row}", CONTACT)
    form.field(f"B{row}:D{row}")
    form.label(f"E{row}", TELEPHONE)
    form.field(f"F{row}:G{row}")
    form.remark(
        row + 1,
        "填表说明：请在白色格内填写。“是否参会”从列表中选；请假的写明事由；由他人代为参会的，"
        "写明代为参会人员的姓名和职务，政府领导同志不能由他人代为参会。填好后以本表格式报回。",
        32,
    )
