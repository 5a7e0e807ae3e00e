"""Taking a filled 议题申报表 in: a new item of the pool, or changes to the one it was made for."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeVar

from desk.domain.agenda import (
    AgendaItem,
    Consultation,
    ItemKind,
    ItemState,
    Material,
    Option,
)
from desk.domain.decisions import Decision
from desk.domain.item_course import ItemMove, MoveKind
from desk.domain.meetings import Meeting, MeetingStatus
from desk.domain.naming import own_place
from desk.domain.office import OFFICE_ID, Office, Unit
from desk.domain.operations import Operation, Work, operation
from desk.domain.problems import Refused
from desk.exchange.directory import Newcomers
from desk.exchange.forms import item_form as f
from desk.exchange.forms.sheet import FormReader, FormSheet
from desk.exchange.tally import Result, Tally

P = TypeVar("P", Option, Consultation, Material)

_OPEN: Final = frozenset({MeetingStatus.PREPARING, MeetingStatus.NOTIFIED})


@dataclass(slots=True)
class _Line:
    """A line of a table in the form: its cell, and the values of the record it asks for."""

    cell: str
    values: dict[str, Any]


@dataclass(slots=True)
class _Form:
    """What a form says, names not yet resolved; names with the cell they stand in."""

    item: dict[str, Any]
    unit: str
    unit_cell: str
    presenter: str
    presenter_cell: str
    leader: str
    leader_cell: str
    observers: tuple[str, ...]
    observers_cell: str
    options: list[_Line] = field(default_factory=list)
    consulted: list[_Line] = field(default_factory=list)
    materials: list[_Line] = field(default_factory=list)


def import_item_form(sheet: FormSheet) -> Operation[Result]:
    """Return the operation that takes a filled form in.

    The item it was made for is brought in line with it, else an item of the same unit and title in
    the pool, else it becomes a new item there. What the form is silent on stays; papers and answers
    that it leaves out stay too. Raises Refused, also when run, with every fault and its cell.
    """
    reader = FormReader(sheet)
    form = _read(reader)
    if reader.problems:
        raise Refused(reader.problems)
    return _import(sheet, form)


@operation(undoable=False, verb="import_item_form")
def _import(work: Work, sheet: FormSheet, form: _Form) -> Result:
    place = own_place(work.seek(Office, OFFICE_ID), work.find(Unit))
    names = Newcomers(work, place, iter(()))
    values = _resolved(names, sheet, form)
    reader = FormReader(sheet, names.problems)
    known = _known_item(work, reader, values)
    if reader.problems:
        raise Refused(reader.problems)
    tally = Tally(work)
    item = _write_item(tally, known, values)
    _write_parts(tally, item, Option, form.options, "title", whole=bool(sheet.record_id))
    _write_parts(tally, item, Consultation, form.consulted, "unit_id")
    _write_parts(tally, item, Material, form.materials, "title")
    return tally.result()


def _read(reader: FormReader) -> _Form:
    rows = {
        label: reader.row(label)
        for label in (f.UNIT, f.ITEM, f.KIND, f.REQUEST, f.PROBLEM, f.OPTIONS, f.CONSULTED)
    } | {label: reader.row(label) for label in (f.MAJOR, f.OBSERVERS, f.MATERIALS, f.END)}
    if reader.problems:
        raise Refused(reader.problems)
    unit, kind, checks = rows[f.UNIT], rows[f.KIND], rows[f.MAJOR]
    reader.text(f"B{unit}", needed=f.UNIT)
    item = {
        "title": reader.text(f"B{rows[f.ITEM]}", needed=f.ITEM),
        "kind": reader.choice(f"B{kind}", f.KIND, f.KINDS) or ItemKind.DELIBERATE,
        "minutes_planned": reader.number(f"F{kind}", f.MINUTES),
        "request": reader.text(f"B{rows[f.REQUEST]}", needed=f.REQUEST),
        "problem": reader.text(f"B{rows[f.PROBLEM]}"),
        "major": reader.choice(f"B{checks}", f.MAJOR, f.YES_NO),
        "review_needed": reader.choice(f"E{checks}", f.REVIEW, f.NEEDED),
    }
    return _Form(
        item={name: value for name, value in item.items() if value not in (None, "")},
        unit=reader.text(f"B{unit}"),
        unit_cell=f"B{unit}",
        presenter=reader.text(f"D{kind}"),
        presenter_cell=f"D{kind}",
        leader=reader.text(f"F{unit}"),
        leader_cell=f"F{unit}",
        observers=reader.names(f"B{rows[f.OBSERVERS]}"),
        observers_cell=f"B{rows[f.OBSERVERS]}",
        options=_options(reader, rows[f.OPTIONS] + 1, rows[f.CONSULTED]),
        consulted=_consulted(reader, rows[f.CONSULTED] + 1, checks),
        materials=_materials(reader, rows[f.MATERIALS] + 1, rows[f.END]),
    )


def _options(reader: FormReader, first: int, end: int) -> list[_Line]:
    lines = []
    recommended = 0
    for row in range(first, end):
        if reader.blank(f"B{row}", f"C{row}"):
            continue
        chosen = bool(reader.choice(f"F{row}", "是否推荐", f.YES_NO))
        recommended += chosen
        if chosen and recommended > 1:
            reader.fault("exchange.recommended_twice", f"F{row}")
        title = reader.text(f"B{row}", needed="方案名称")
        values = {"title": title, "text": reader.text(f"C{row}"), "recommended": chosen}
        lines.append(_Line(f"B{row}", values))
    return _once(reader, lines, "title", "form.twice")


def _consulted(reader: FormReader, first: int, end: int) -> list[_Line]:
    lines = []
    for row in range(first, end):
        if reader.blank(f"B{row}", f"C{row}", f"D{row}", f"F{row}"):
            continue
        values: dict[str, Any] = {"unit_id": reader.text(f"B{row}", needed="部门")}
        said = {
            "opinion": reader.choice(f"C{row}", "意见", f.OPINIONS),
            "text": reader.text(f"D{row}"),
            "answered": reader.day(f"F{row}", "答复日期"),
        }
        values |= {name: value for name, value in said.items() if value not in (None, "")}
        lines.append(_Line(f"B{row}", values))
    return lines


def _materials(reader: FormReader, first: int, end: int) -> list[_Line]:
    lines = []
    for row in range(first, end):
        if reader.blank(f"B{row}", f"D{row}", f"E{row}"):
            continue
        said = {
            "title": reader.text(f"B{row}", needed="材料名称"),
            "pages": reader.number(f"D{row}", "页数"),
            "key_points": reader.text(f"E{row}"),
        }
        values = {name: value for name, value in said.items() if value not in (None, "")}
        lines.append(_Line(f"B{row}", values))
    return _once(reader, lines, "title", "form.twice")


def _once(reader: FormReader, lines: list[_Line], name: str, code: str) -> list[_Line]:
    """Return the lines, a fault noted at each that says what an earlier one says."""
    seen: set[object] = set()
    for line in lines:
        value = line.values.get(name)
        if value in seen:
            reader.fault(code, line.cell, value=str(value))
        seen.add(value)
    return lines


def _resolved(names: Newcomers, sheet: FormSheet, form: _Form) -> dict[str, Any]:
    """Return the item's values with the units and people that are named; faults go to `names`."""
    values = dict(form.item)
    values["presenter_unit_id"] = names.unit_id(form.unit, sheet.path(form.unit_cell))
    for name, said, cell in (
        ("presenter_id", form.presenter, form.presenter_cell),
        ("leader_id", form.leader, form.leader_cell),
    ):
        if said:
            values[name] = names.person_id(said, sheet.path(cell))
    if form.observers:
        where = sheet.path(form.observers_cell)
        found = [names.unit_id(name, where) for name in form.observers]
        values["observer_unit_ids"] = tuple(dict.fromkeys(i for i in found if i is not None))
    for line in form.consulted:
        line.values["unit_id"] = names.unit_id(line.values["unit_id"], sheet.path(line.cell))
    reader = FormReader(sheet, names.problems)
    _once(
        reader, [li for li in form.consulted if li.values["unit_id"]], "unit_id", "form.unit_twice"
    )
    return values


def _known_item(work: Work, reader: FormReader, values: dict[str, Any]) -> AgendaItem | None:
    """Return the item a form is about; a fault where that one is past being proposed."""
    record_id = reader.sheet.record_id
    found = work.seek(AgendaItem, record_id) if record_id else None
    if found is not None:
        meeting = work.seek(Meeting, found.meeting_id)
        over = meeting is not None and meeting.status not in _OPEN
        if over or work.find(Decision, item_id=found.id):
            reader.fault("form.item_dealt_with", "A1", title=found.title)
        return found
    title, unit_id = values.get("title"), values.get("presenter_unit_id")
    pool = work.find(AgendaItem, meeting_id=None, title=title, presenter_unit_id=unit_id)
    return next((item for item in pool if item.state is not ItemState.WITHDRAWN), None)


def _write_item(tally: Tally, known: AgendaItem | None, values: dict[str, Any]) -> AgendaItem:
    if known is not None:
        item = replace(known, **values)
        if known.meeting_id is None and known.state is ItemState.RETURNED:
            item = replace(item, state=ItemState.PROPOSED)
            tally.add(_proposed_again(tally, known))
        tally.put(known, item)
        return item
    waiting = tally.work.find(AgendaItem, meeting_id=None)
    position = max((other.position for other in waiting), default=0) + 1
    item = AgendaItem(state=ItemState.PROPOSED, position=position, **values)
    tally.add(item)
    return item


def _proposed_again(tally: Tally, item: AgendaItem) -> ItemMove:
    moves = tally.work.find(ItemMove, item_id=item.id)
    return ItemMove(
        item_id=item.id,
        position=max((move.position for move in moves), default=0) + 1,
        what=MoveKind.STATE,
        before=item.state.value,
        after=ItemState.PROPOSED.value,
        on=tally.work.now.date(),
    )


def _write_parts(
    tally: Tally,
    item: AgendaItem,
    kind: type[P],
    lines: Iterable[_Line],
    key: str,
    *,
    whole: bool = False,
) -> None:
    """Bring an item's parts in line with the form; `whole`: what it leaves out goes."""
    held = {getattr(record, key): record for record in tally.work.find(kind, item_id=item.id)}
    position = max((record.position for record in held.values()), default=0)
    said = []
    for line in lines:
        said.append(line.values[key])
        before = held.get(line.values[key])
        if before is not None:
            tally.put(before, replace(before, **line.values))
        else:
            position += 1
            tally.add(kind(item_id=item.id, position=position, **line.values))
    if whole:
        for name, record in held.items():
            if name not in said:
                tally.remove(record)
