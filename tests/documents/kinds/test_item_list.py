"""The list of items that may come up: what each lacks, from its records."""

from dataclasses import replace

from desk.domain.agenda import ItemState
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import bare, crowded, drafts, prepared, rows, text, with_item


def table(dossier: Dossier) -> list[list[str]]:
    (draft,) = drafts(dossier, PaperKind.ITEM_LIST)
    return rows(draft)[1:]


def test_items_have_unit_kind_minutes_and_room_for_a_mark() -> None:
    said = table(prepared("executive"))
    title = "关于今冬明春水利工程和防汛应急准备情况的汇报"
    assert said[3] == ["4", title, "市水利局", "听取汇报", "15", "无材料", ""]
    assert table(prepared("sample"))[2][3] == "审议\n重大"


def test_remarks_follow_from_the_records() -> None:
    said = [row[5] for row in table(prepared("executive"))]
    assert said[0] == "市住房城乡建设局有不同意见"
    assert said[1] == "未明确是否需要合法性审查"
    assert said[4] == "市住房城乡建设局未答复；合法性审查未完成；无材料"
    assert table(prepared("sample"))[0][5] == "已具备"


def test_a_problem_without_a_solution_is_said() -> None:
    dossier = prepared("executive")
    items = list(dossier.items)
    items[0] = replace(items[0], options=(), consultations=())
    first = table(replace(dossier, items=tuple(items)))[0][5]
    assert "未提出解决方案" in first and "无征求意见记录" in first


def test_an_option_must_be_recommended() -> None:
    dossier = prepared("executive")
    items = list(dossier.items)
    options = tuple(replace(option, recommended=False) for option in items[0].options)
    items[0] = replace(items[0], options=options)
    assert "未明确推荐方案" in table(replace(dossier, items=tuple(items)))[0][5]


def test_materials_that_were_not_sent_are_counted() -> None:
    dossier = prepared("executive")
    items = list(dossier.items)
    first = items[0].materials[0]
    unsent = replace(first, material=replace(first.material, sent=None))
    items[0] = replace(items[0], materials=(unsent, *items[0].materials[1:]))
    assert "材料未分送：1份" in table(replace(dossier, items=tuple(items)))[0][5]


def test_items_of_every_state_but_withdrawn_may_come_up() -> None:
    dossier = with_item(prepared("executive"), 0, state=ItemState.WITHDRAWN)
    said = table(with_item(dossier, 1, state=ItemState.PROPOSED))
    assert [row[0] for row in said] == ["1", "2", "3", "4"]
    assert said[0][1] == "关于全市重点项目建设问题定期协调机制的汇报"


def test_a_secret_item_is_a_bare_place() -> None:
    said = table(with_item(prepared("executive"), 4, secret="机密"))
    assert said[4] == ["5", "（涉密议题）", "", "审议", "20", "", ""]


def test_the_total_is_computed() -> None:
    assert "拟上会议题：共5项，计划用时80分钟\n" in text(prepared("executive"), PaperKind.ITEM_LIST)
    open_time = with_item(prepared("executive"), 0, minutes_planned=None)
    assert "拟上会议题：共5项，计划用时60分钟（另有1项未定时长）\n" in text(
        open_time, PaperKind.ITEM_LIST
    )


def test_an_empty_list_and_a_long_one() -> None:
    assert table(bare()) == [["【待定议题】"]]
    assert len(table(crowded(0, 60))) == 60
