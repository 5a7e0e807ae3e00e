"""The 议题申报表: written, filled in, read back; every fault at its cell, nothing by half."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desk.domain.agenda import AgendaItem, Consultation, ItemState, Material, Opinion, Option
from desk.domain.item_course import ItemMove
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Unit
from desk.exchange.files import FileImporter, FileResult
from desk.exchange.forms.item_form import item_form
from desk.exchange.forms.sheet import find_form
from desk.services.dossiers import load_directory, load_items
from desk.services.editing import add, edit
from desk.services.item_course import take_off
from desk.services.ports import Store

Fill = Callable[[Any], None]


@pytest.fixture
def office(store: Store) -> Iterator[Store]:
    units = [Unit(name=name) for name in ("市水利局", "市财政局", "市应急管理局")]
    for unit in units:
        store.run(add(unit))
    store.run(add(Person(name="梁珺", unit_id=units[0].id)))
    yield store


def blank(store: Store) -> bytes:
    with store.reading() as reader:
        return item_form(None, load_directory(reader))


def of_item(store: Store, item_id: str) -> bytes:
    with store.reading() as reader:
        (item,) = load_items(reader, [reader.get(AgendaItem, item_id)])
        return item_form(item, load_directory(reader))


def filled(data: bytes, cells: dict[str, Any], fill: Fill | None = None) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    for address, value in cells.items():
        sheet[address].value = value
        if isinstance(value, str):
            # as typed into a cell of texts
            sheet[address].data_type = "s"
    if fill is not None:
        fill(sheet)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def take(store: Store, data: bytes, folder: Path) -> FileResult:
    path = folder / "申报表.xlsx"
    path.write_bytes(data)
    return FileImporter(store).run([path])[0]


def rows(data: bytes) -> dict[str, int]:
    form = find_form(data)
    assert form is not None
    labels = (
        "申报单位",
        "议题名称",
        "议题类别",
        "提请事项",
        "存在问题",
        "解决方案",
        "征求意见情况",
    )
    return {label: form.row_of(label) or 0 for label in (*labels, "重大事项", "会议材料")}


def whole(store: Store) -> dict[str, Any]:
    at = rows(blank(store))
    option, asked, paper = at["解决方案"] + 1, at["征求意见情况"] + 1, at["会议材料"] + 1
    return {
        f"B{at['申报单位']}": "市水利局",
        f"B{at['议题名称']}": "关于防汛物资储备的请示",
        f"D{at['议题类别']}": "梁珺",
        f"F{at['议题类别']}": "15分钟",
        f"B{at['提请事项']}": "=审定储备方案",
        f"B{at['存在问题']}": "物资缺口较大",
        f"B{option}": "方案一",
        f"C{option}": "集中采购",
        f"F{option}": "是",
        f"B{option + 1}": "方案二",
        f"B{asked}": "市财政局",
        f"C{asked}": "不同意",
        f"F{asked}": date(2026, 11, 11),
        f"B{at['重大事项']}": "是",
        f"E{at['重大事项']}": "需要",
        f"B{at['重大事项'] + 1}": "市财政局、市应急管理局",
        f"B{paper}": "汇报材料",
        f"D{paper}": 4,
    }


def pool(store: Store) -> list[AgendaItem]:
    with store.reading() as reader:
        return reader.find(AgendaItem, meeting_id=None)


def parts(store: Store, kind: type[Any], item: AgendaItem) -> list[Any]:
    with store.reading() as reader:
        return reader.find(kind, item_id=item.id)


def test_a_filled_form_becomes_an_item_of_the_pool(office: Store, tmp_path: Path) -> None:
    done = take(office, filled(blank(office), whole(office)), tmp_path)
    assert not done.problems
    assert done.created == {"agenda_item": 1, "consultation": 1, "material": 1, "option": 2}
    (item,) = pool(office)
    assert (item.state, item.minutes_planned) == (ItemState.PROPOSED, 15)
    assert (item.request, item.major, item.review_needed) == ("=审定储备方案", True, True)
    assert len(item.observer_unit_ids) == 2 and item.presenter_id is not None
    options = parts(office, Option, item)
    assert [(o.title, o.recommended) for o in options] == [("方案一", True), ("方案二", False)]
    (asked,) = parts(office, Consultation, item)
    assert (asked.opinion, asked.answered) == (Opinion.DISAGREE, date(2026, 11, 11))
    (material,) = parts(office, Material, item)
    assert (material.title, material.pages) == ("汇报材料", 4)


def test_the_same_form_again_changes_nothing(office: Store, tmp_path: Path) -> None:
    data = filled(blank(office), whole(office))
    take(office, data, tmp_path)
    again = take(office, data, tmp_path)
    assert (again.created, again.updated) == ({}, {})


def test_a_form_of_an_item_comes_back_whole(office: Store, tmp_path: Path) -> None:
    take(office, filled(blank(office), whole(office)), tmp_path)
    (item,) = pool(office)
    unchanged = of_item(office, item.id)
    done = take(office, unchanged, tmp_path)
    assert (done.created, done.updated, done.problems) == ({}, {}, ())


def test_a_form_of_an_item_changes_that_item(office: Store, tmp_path: Path) -> None:
    take(office, filled(blank(office), whole(office)), tmp_path)
    (item,) = pool(office)
    at = rows(of_item(office, item.id))
    second = at["解决方案"] + 2
    changed = {
        f"B{at['议题名称']}": "关于防汛物资储备方案的请示",
        f"B{second}": None,
        f"F{second}": None,
        f"C{at['征求意见情况'] + 1}": "同意",
    }
    done = take(office, filled(of_item(office, item.id), changed), tmp_path)
    assert done.updated == {"agenda_item": 1, "consultation": 1}
    assert done.removed == {"option": 1}
    (now,) = pool(office)
    assert (now.id, now.title) == (item.id, "关于防汛物资储备方案的请示")
    assert parts(office, Consultation, now)[0].opinion is Opinion.AGREE


def test_a_returned_item_is_proposed_again(office: Store, tmp_path: Path) -> None:
    data = filled(blank(office), whole(office))
    take(office, data, tmp_path)
    (item,) = pool(office)
    office.run(take_off(item.id, ItemState.RETURNED, "补充资金来源", on=date(2026, 11, 20)))
    take(office, data, tmp_path)
    assert pool(office)[0].state is ItemState.PROPOSED
    assert [m.after for m in parts(office, ItemMove, item)] == ["returned", "proposed"]


def test_each_fault_stands_at_its_cell(office: Store, tmp_path: Path) -> None:
    cells = whole(office)
    at = rows(blank(office))
    option, asked = at["解决方案"] + 1, at["征求意见情况"] + 1
    cells |= {
        f"B{at['议题名称']}": "  ",
        f"F{at['议题类别']}": "一刻钟",
        f"F{option + 1}": "是",
        f"C{asked}": "基本同意",
        f"F{asked}": "下周",
    }
    done = take(office, filled(blank(office), cells), tmp_path)
    assert {(p.path, p.code) for p in done.problems} == {
        (f"填报!B{at['议题名称']}", "form.needed"),
        (f"填报!F{at['议题类别']}", "form.not_a_number"),
        (f"填报!F{option + 1}", "exchange.recommended_twice"),
        (f"填报!C{asked}", "form.not_a_choice"),
        (f"填报!F{asked}", "form.not_a_date"),
    }
    assert pool(office) == []


def test_names_nobody_knows_are_faults_too(office: Store, tmp_path: Path) -> None:
    cells = whole(office)
    at = rows(blank(office))
    cells |= {f"B{at['申报单位']}": "市渔业局", f"D{at['议题类别']}": "无名"}
    cells[f"B{at['征求意见情况'] + 2}"] = "市财政局"
    done = take(office, filled(blank(office), cells), tmp_path)
    assert {(p.path, p.code) for p in done.problems} == {
        (f"填报!B{at['申报单位']}", "naming.unit_unknown"),
        (f"填报!D{at['议题类别']}", "naming.person_unknown"),
        (f"填报!B{at['征求意见情况'] + 2}", "form.unit_twice"),
    }
    assert pool(office) == []


def test_lines_put_in_between_do_no_harm(office: Store, tmp_path: Path) -> None:
    def insert(sheet: Any) -> None:
        for merged in list(sheet.merged_cells.ranges):
            sheet.unmerge_cells(str(merged))
        sheet.insert_rows(2, 3)

    done = take(office, filled(blank(office), whole(office), insert), tmp_path)
    assert not done.problems and len(pool(office)) == 1


def test_a_lost_label_is_said(office: Store, tmp_path: Path) -> None:
    at = rows(blank(office))
    data = filled(blank(office), whole(office) | {f"A{at['提请事项']}": "提议"})
    (problem,) = take(office, data, tmp_path).problems
    assert (problem.path, problem.code) == ("填报!A1", "form.label_missing")
    assert problem.values == {"label": "提请事项"}


def test_an_item_past_its_meeting_is_not_changed(office: Store, tmp_path: Path) -> None:
    take(office, filled(blank(office), whole(office)), tmp_path)
    (item,) = pool(office)
    data = filled(of_item(office, item.id), {})
    kind = MeetingType(name="碰头会", mark="碰")
    meeting = Meeting(type_id=kind.id, day=date(2026, 11, 20), status=MeetingStatus.DRAFTING)
    for record in (kind, meeting):
        office.run(add(record))
    office.run(edit(item, meeting_id=meeting.id, state=ItemState.SCHEDULED))
    assert [p.code for p in take(office, data, tmp_path).problems] == ["form.item_dealt_with"]


def test_a_form_nobody_knows_is_refused(office: Store, tmp_path: Path) -> None:
    data = filled(blank(office), {"Z1": "desk.other_form/9"})
    assert [p.code for p in take(office, data, tmp_path).problems] == ["form.unknown"]


def test_a_folder_of_forms_comes_in_file_by_file(office: Store, tmp_path: Path) -> None:
    good = filled(blank(office), whole(office))
    (tmp_path / "1.xlsx").write_bytes(good)
    (tmp_path / "2.xlsx").write_bytes(blank(office))
    (tmp_path / "~$1.xlsx").write_bytes(b"locked by Excel")
    found = FileImporter(office).preview([tmp_path])
    assert [(r.path.name, bool(r.problems)) for r in found] == [("1.xlsx", False), ("2.xlsx", True)]
    assert pool(office) == []


def test_what_can_be_chosen_and_changed_is_in_the_file(office: Store) -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank(office)))
    sheet = book.worksheets[0]
    at = rows(blank(office))
    assert sheet.protection.sheet
    assert sheet[f"A{at['议题名称']}"].protection.locked
    assert not sheet[f"B{at['议题名称']}"].protection.locked
    assert sheet.page_setup.paperSize == 9
    kinds = [v.formula1 for v in sheet.data_validations.dataValidation if v.type == "list"]
    assert '"审议,汇报,学习,传阅,人事,议案"' in kinds
    assert sheet.column_dimensions["Z"].hidden
