"""Assignment letters: all matters of one lead unit, told or asked as the unit's kind demands."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.documents.kinds.letter import letter
from desk.documents.language.politeness import asks_politely
from desk.documents.text import plain_text
from desk.domain.dossier import Dossier
from desk.domain.office import Unit, UnitKind
from tests.documents.support import issued


def unit(dossier: Dossier, label: str) -> Unit:
    return next(u for u in dossier.directory.units.values() if u.label == label)


def test_each_assignment_is_in_the_letters_of_its_leads_once(draft: Dossier) -> None:
    dossier = issued(draft)
    letters = {u.id: plain_text(letter(dossier, u)) for u in dossier.lead_units}
    for item in dossier.items:
        for task in item.assignments:
            leads = {task.lead_id, task.joint_lead_id}
            for unit_id, text in letters.items():
                assert text.count(task.text) == (1 if unit_id in leads else 0)


def test_a_letter_has_what_the_unit_must_know(executive: Dossier) -> None:
    dossier = issued(executive)
    text = plain_text(letter(dossier, unit(dossier, "市应急管理局")))
    for part in (
        "江政办函〔2026〕",
        "关于落实市政府第12次常务会议议定事项的函",
        "市应急管理局：",
        "编号：常2026-12-04-2",
        "市政府第12次常务会议第四项议题“关于今冬明春水利工程和防汛应急准备情况的汇报”。",
        "由你单位牵头，市财政局、市水利局配合；分管领导：欧阳立。",
        "办结时限：2026年12月15日前。",
        "首次反馈：2026年11月27日前。",
        "联系人：会议科；联系电话：0550-6120000",
        "附件：市政府第12次常务会议议定事项交办回执",
        "抄送：欧阳立同志，市财政局、市水利局。",
        "2026年11月25日",
    ):
        assert part in text
    assert "以正式印发的会议纪要为准" not in text


def test_before_the_minutes_are_issued_they_prevail(executive: Dossier) -> None:
    text = plain_text(letter(executive, unit(executive, "市财政局")))
    assert "以正式印发的会议纪要为准" in text
    assert "（草稿）" in text


def test_long_term_and_rhythm(executive: Dossier) -> None:
    text = plain_text(letter(executive, unit(executive, "市政府督查局")))
    assert "由你单位负责；分管领导：邵堃。" in text
    assert "办结时限：长期坚持。" in text
    assert "首次反馈：会后5个工作日内，此后每周反馈一次。" in text


@pytest.mark.parametrize(
    ("kind", "name", "polite"),
    [
        (UnitKind.PARTY, "中共江州市委宣传部", True),
        (UnitKind.CONGRESS, "江州市人民代表大会常务委员会", True),
        (UnitKind.CPPCC, "中国人民政治协商会议江州市委员会", True),
        (UnitKind.OTHER, "国家税务总局江州市税务局", True),
        (UnitKind.DEPARTMENT, "江州市消防救援支队", True),
        (UnitKind.OTHER, "江州市中级人民法院", True),
        (UnitKind.DEPARTMENT, "江州市财政局", False),
        (UnitKind.PARK, "江州市产业集聚区管理委员会", False),
        (UnitKind.COUNTY, "栖川县人民政府", False),
    ],
)
def test_who_is_asked_and_who_is_told(kind: UnitKind, name: str, polite: bool) -> None:
    assert asks_politely(Unit(name=name, kind=kind)) is polite


def test_a_party_department_is_asked(executive: Dossier) -> None:
    party = unit(executive, "市委宣传部")
    item = executive.items[0]
    decision = item.decisions[0]
    task = replace(decision.assignments[0], lead_id=party.id)
    changed = replace(item, decisions=(replace(decision, assignments=(task,)),))
    text = plain_text(letter(replace(executive, items=(changed,)), party))
    assert "关于商请办理市政府第12次常务会议议定事项的函" in text
    assert "商请" in text
    assert "贵单位" in text
    assert "你单位" not in text
    assert "落实" not in text.split("一、")[0].split("函\n")[1].split("\n")[1]


def test_joint_leads_each_get_the_letter(executive: Dossier) -> None:
    finance, audit = unit(executive, "市财政局"), unit(executive, "市审计局")
    item = executive.items[0]
    decision = item.decisions[0]
    task = replace(
        decision.assignments[0], lead_id=finance.id, joint_lead_id=audit.id, support_ids=()
    )
    changed = replace(item, decisions=(replace(decision, assignments=(task,)),))
    dossier = replace(executive, items=(changed,))
    assert "由你单位、市审计局共同牵头" in plain_text(letter(dossier, finance))
    assert "由市财政局、你单位共同牵头" in plain_text(letter(dossier, audit))
    assert "市审计局。" in plain_text(letter(dossier, finance)).split("抄送")[1]


def test_form_is_the_letters(executive: Dossier) -> None:
    document = letter(executive, unit(executive, "市财政局"))
    assert document.form is m.Form.LETTER
    assert not document.page_numbers.first_page


def test_a_missing_contact_is_left_out(executive: Dossier) -> None:
    office = replace(executive.office, contact="", telephone="")
    document = letter(replace(executive, office=office), unit(executive, "市财政局"))
    assert not any(isinstance(b, m.Annotation) for b in document.blocks)


def test_a_missing_date_is_shown(executive: Dossier) -> None:
    item = executive.items[0]
    decision = item.decisions[0]
    tasks = tuple(replace(t, due=None) for t in decision.assignments)
    changed = replace(item, decisions=(replace(decision, assignments=tasks),))
    dossier = replace(executive, items=(changed,))
    text = plain_text(letter(dossier, unit(dossier, "市财政局")))
    assert "办结时限：【待定时限】。" in text
