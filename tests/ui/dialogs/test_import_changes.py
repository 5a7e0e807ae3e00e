"""What an import changes is said record by record, as long as it can be read."""

import pytest
from PySide6.QtWidgets import QApplication

from desk.domain.operations import Change
from desk.ui.dialogs.import_changes import MOST_LINES, change_lines
from desk.ui.start import Start
from tests.ui.support import sample


@pytest.mark.usefixtures("chinese")
def test_each_change_is_a_line() -> None:
    changes = [
        Change("option", "a", None, {"title": "方案三", "text": ""}),
        Change("material", "b", {"title": "旧稿"}, None),
        Change("consultation", "c", {"opinion": "pending"}, {"opinion": "agree"}),
        Change("agenda_item", "d", {"minutes_planned": None}, {"minutes_planned": 15}),
        Change("agenda_item", "d", {"leader_id": None}, {"leader_id": "x"}),
        Change("agenda_item", "d", {"major": False, "position": 1}, {"major": True, "position": 2}),
        Change("consultation", "c", {"answered": None}, {"answered": "2026-11-11"}),
    ]
    assert change_lines(changes) == [
        "新增：方案　方案三",
        "删除：材料　旧稿",
        "部门意见 · 意见：未答复 → 同意",
        "议题 · 计划时间：（空） → 15",
        "议题 · 分管领导有变化",
        "议题 · 重大事项：否 → 是",
        "部门意见 · 答复日期：（空） → 2026年11月11日",
    ]


def test_too_many_to_read_are_left_to_the_totals(qapp: QApplication) -> None:
    one = Change("unit", "a", None, {"name": "市财政局"})
    assert len(change_lines([one] * MOST_LINES)) == MOST_LINES
    assert change_lines([one] * (MOST_LINES + 1)) == []


def test_a_preview_changes_nothing_and_says_what_would(start: Start) -> None:
    assert start.office is not None
    (found,) = start.office.importer.preview([sample()])
    assert found.done is not None and found.done.changes
    assert start.office.desk.meetings() == []
