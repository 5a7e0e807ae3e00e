"""Assignments as sentences."""

from dataclasses import replace
from datetime import date

import pytest

from desk.documents.language.tasks import TaskSentences
from desk.domain.assignments import Assignment
from desk.domain.dossier import Directory
from desk.domain.office import Unit

UNITS = {
    name: Unit(id=name, name=f"江州{name}", short=name)
    for name in ("市财政局", "市审计局", "市司法局")
}
DIRECTORY = Directory(units=UNITS, people={}, posts={})
TASK = Assignment(text="提出方案", lead_id="市财政局", due=date(2026, 12, 20))


def say(task: Assignment) -> str:
    return TaskSentences(DIRECTORY).sentence(task)


def test_lead_with_support() -> None:
    task = replace(TASK, support_ids=("市审计局", "市司法局"))
    assert say(task) == "由市财政局牵头，市审计局、市司法局配合，于2026年12月20日前提出方案。"


def test_one_unit_alone_is_responsible() -> None:
    assert say(TASK) == "由市财政局负责，于2026年12月20日前提出方案。"


def test_joint_lead() -> None:
    joint = replace(TASK, joint_lead_id="市审计局")
    assert say(joint) == "由市财政局、市审计局共同牵头，于2026年12月20日前提出方案。"
    helped = replace(joint, support_ids=("市司法局",))
    expected = "由市财政局、市审计局共同牵头，市司法局配合，于2026年12月20日前提出方案。"
    assert say(helped) == expected


@pytest.mark.parametrize("text", ["每周通报落实情况", "每周通报落实情况。"])
def test_long_term(text: str) -> None:
    task = replace(TASK, text=text, due=None, long_term=True)
    assert say(task) == "由市财政局负责，每周通报落实情况，长期坚持。"


def test_long_term_is_said_once() -> None:
    task = replace(TASK, text="每周通报，长期坚持。", due=None, long_term=True)
    assert say(task) == "由市财政局负责，每周通报，长期坚持。"


def test_completion_where_there_is_no_verb() -> None:
    task = replace(TASK, text="管理办法修订")
    assert say(task) == "由市财政局负责，于2026年12月20日前完成管理办法修订。"


@pytest.mark.parametrize("end", ["。", "！", "？", "。”", "；"])
def test_the_full_stop_is_not_doubled(end: str) -> None:
    assert say(replace(TASK, text=f"提出方案{end}")).endswith(f"方案{end}")


def test_what_a_draft_lacks_is_shown() -> None:
    task = replace(TASK, lead_id=None, due=None)
    assert say(task) == "由【待明确牵头单位】负责，于【待定时限】前提出方案。"


def test_a_date_in_the_text_is_not_said_again() -> None:
    task = replace(TASK, text="12月20日前报送方案")
    assert say(task) == "由市财政局负责，12月20日前报送方案。"
    full = replace(TASK, text="于2026年12月20日前报送方案")
    assert say(full) == "由市财政局负责，于2026年12月20日前报送方案。"


def test_another_date_in_the_text_does_not_hide_the_due_date() -> None:
    task = replace(TASK, due=date(2027, 2, 3), text="整改12月3日通报的问题")
    assert "于2027年2月3日前" in say(task)


def test_a_text_that_names_its_lead_stands_as_typed() -> None:
    task = replace(TASK, text="由市财政局牵头，于12月20日前提出方案")
    assert say(task) == "由市财政局牵头，于12月20日前提出方案。"
