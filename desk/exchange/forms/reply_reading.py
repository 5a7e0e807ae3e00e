"""Taking a filled 参会回执 in: who comes, who asks for leave and why, who comes instead."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from desk.domain.attendance import VOTING, Attendance, Presence
from desk.domain.ids import new_id
from desk.domain.meetings import Meeting
from desk.domain.naming import own_place
from desk.domain.office import OFFICE_ID, Office, Person, Unit, UnitKind
from desk.domain.operations import Operation, Work, operation
from desk.domain.problems import Refused
from desk.domain.telling import AHEAD
from desk.exchange.directory import Newcomers
from desk.exchange.forms import reply_form as f
from desk.exchange.forms.sheet import FormReader, FormSheet
from desk.exchange.tally import Result, Tally

_AWAY: Final = frozenset({Presence.LEAVE, Presence.SUBSTITUTED})


@dataclass(frozen=True, slots=True)
class _Line:
    """What one line says; the row is kept for what is wrong with it."""

    row: int
    unit: str
    name: str
    presence: Presence
    reason: str
    substitute: str


def import_reply_form(sheet: FormSheet) -> Operation[Result]:
    """Return the operation that notes the replies of a filled form.

    Lines left blank say nothing. A substitute who is not in the directory is added there, with the
    unit of the person stood in for. Approval of leave stays as long as the reply stays the same.
    Raises Refused, also when run, with every fault and its cell.
    """
    reader = FormReader(sheet)
    lines = _read(reader)
    if reader.problems:
        raise Refused(reader.problems)
    return _import(sheet, lines)


def _read(reader: FormReader) -> list[_Line]:
    head, end = reader.row(f.UNIT), reader.row(f.END)
    if reader.problems:
        raise Refused(reader.problems)
    lines = []
    for row in range(head + 1, end):
        presence = reader.choice(f"D{row}", f.COMING, f.PRESENCES)
        reason, substitute = reader.text(f"E{row}"), reader.text(f"F{row}")
        if presence is None:
            if reason or substitute:
                reader.text(f"D{row}", needed=f.COMING)
            continue
        if presence is Presence.SUBSTITUTED:
            reader.text(f"F{row}", needed=f.SUBSTITUTE)
        if presence is Presence.LEAVE:
            reader.text(f"E{row}", needed=f.REASON)
        name = reader.text(f"B{row}", needed="姓名")
        lines.append(_Line(row, reader.text(f"A{row}"), name, presence, reason, substitute))
    return lines


@operation(undoable=False, verb="read_replies")
def _import(work: Work, sheet: FormSheet, lines: list[_Line]) -> Result:
    reader = FormReader(sheet)
    meeting = work.seek(Meeting, sheet.record_id) if sheet.record_id else None
    if meeting is None or meeting.status not in AHEAD:
        reader.fault("form.no_meeting_ahead", "A1")
        raise Refused(reader.problems)
    place = own_place(work.seek(Office, OFFICE_ID), work.find(Unit))
    names = Newcomers(work, place, _ids())
    changes = [_change(work, meeting, reader, names, line) for line in lines]
    problems = [*reader.problems, *names.problems]
    if problems:
        raise Refused(problems)
    tally = Tally(work)
    names.write(tally)
    for change in changes:
        if change is not None:
            tally.put(*change)
    return tally.result()


def _ids() -> Iterator[str]:
    while True:
        yield new_id()


def _change(
    work: Work, meeting: Meeting, reader: FormReader, names: Newcomers, line: _Line
) -> tuple[Attendance, Attendance] | None:
    """Return a place before and after the reply; None, and a fault, where it can't be."""
    listed = {a.person_id: a for a in work.find(Attendance, meeting_id=meeting.id)}
    unit_id = names.unit_id(line.unit, reader.sheet.path(f"A{line.row}"))
    person = next(
        (
            p
            for p in work.find(Person, name=line.name)
            if p.id in listed and (not line.unit or p.unit_id == unit_id)
        ),
        None,
    )
    if person is None:
        reader.fault("form.not_listed", f"B{line.row}", name=line.name)
        return None
    before = listed[person.id]
    substitute_id = None
    if line.presence is Presence.SUBSTITUTED:
        unit = work.seek(Unit, person.unit_id)
        if before.role in VOTING and unit is not None and unit.kind is UnitKind.LEADERSHIP:
            reader.fault("attendance.no_substitute", f"D{line.row}", name=person.name)
            return None
        if line.substitute == person.name:
            reader.fault("attendance.own_substitute", f"F{line.row}", name=person.name)
            return None
        substitute_id = _substitute(work, names, reader, line, person)
    return before, _replied(before, line, substitute_id, work)


def _substitute(
    work: Work, names: Newcomers, reader: FormReader, line: _Line, person: Person
) -> str:
    known = [p for p in names.naming.namesakes(line.substitute) if p.unit_id == person.unit_id]
    known += [p for p in work.find(Person, name=line.substitute) if p.unit_id == person.unit_id]
    if known:
        return known[0].id
    where = reader.sheet.path(f"F{line.row}")
    return names.person({"name": line.substitute}, person.unit_id, lambda _: where).id


def _replied(before: Attendance, line: _Line, substitute_id: str | None, work: Work) -> Attendance:
    today = work.now.date()
    after = replace(
        before,
        status=line.presence,
        reason=line.reason if line.presence in _AWAY else "",
        substitute_id=substitute_id,
        replied_on=before.replied_on or today,
        asked_on=(before.asked_on or today) if line.presence in _AWAY else None,
    )
    same = (after.status, after.substitute_id) == (before.status, before.substitute_id)
    return after if same else replace(after, approved_by="", approved_on=None)
