"""The table of observers: times computed from the start, who waits for which item."""

from dataclasses import replace

from desk.documents.parts.facts import Facts
from desk.documents.parts.waiting import Waiting
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import (
    bare,
    crowded,
    drafts,
    on_leave,
    prepared,
    rows,
    text,
    with_item,
    with_place,
)


def table(dossier: Dossier, place: int = 0) -> list[list[str]]:
    (draft,) = drafts(dossier, PaperKind.OBSERVERS)
    return rows(draft, place)[1:]


def starting(dossier: Dossier, start: str) -> Dossier:
    return replace(dossier, meeting=replace(dossier.meeting, start=start))


def test_times_follow_from_the_start_and_the_planned_minutes() -> None:
    assert [row[2] for row in table(prepared("executive"))] == [
        "15:00—15:20",
        "15:20—15:35",
        "15:35—15:45",
        "15:45—16:00",
        "16:00—16:20",
    ]


def test_times_end_where_a_planned_time_is_missing() -> None:
    dossier = with_item(prepared("executive"), 2, minutes_planned=None)
    times = [row[2] for row in table(dossier)]
    assert times == ["15:00—15:20", "15:20—15:35", "15:35", "", ""]
    assert [row[2] for row in table(starting(prepared("executive"), ""))] == [""] * 5


def test_times_go_on_after_midnight() -> None:
    assert table(starting(prepared("executive"), "23:50"))[0][2] == "23:50—00:10"


def test_each_item_has_who_is_called_in_and_who_waits() -> None:
    said = table(prepared("executive"))
    assert said[0][3] == "市自然资源规划局马志诚、市审计局曾昊、市公共资源交易中心吕成"
    assert said[0][4] == "会议开始时入场"
    assert said[1][3:] == ["市自然资源规划局马志诚、市产业集聚区管委会盛强", "15:00起：盛强"]
    assert said[3][4] == "15:35起：白一鸣、梁珺"
    assert said[4][3:] == ["—", "—"]


def test_two_people_of_one_name_are_told_apart() -> None:
    waiting = table(prepared("sample"))[3][4]
    assert "市交通运输局张毅（代柏长青）" in waiting
    assert "澜东区住房城乡建设局张毅" in waiting


def test_the_order_of_waiting_names_each_once_with_all_items() -> None:
    said = table(prepared("executive"), 1)
    assert [(row[2], row[4], row[5]) for row in said] == [
        ("盛强", "2、3", "15:00"),
        ("区敏", "3", "15:20"),
        ("白一鸣", "4", "15:35"),
        ("梁珺", "4", "15:35"),
    ]
    assert [row[0] for row in said] == ["1", "2", "3", "4"]


def test_who_goes_out_and_comes_in_again_waits_again() -> None:
    dossier = prepared("executive")
    ids = tuple(dossier.items[n].item.id for n in (0, 3))
    said = table(with_place(dossier, "曾昊", item_ids=ids))
    assert "曾昊" in said[0][3] and "曾昊" not in said[1][3]
    assert said[3][4] == "15:35起：曾昊、白一鸣、梁珺"


def test_who_is_on_leave_is_not_expected() -> None:
    said = text(on_leave(prepared("executive"), "白一鸣"), PaperKind.OBSERVERS)
    assert "白一鸣" not in said


def test_who_comes_for_no_item_any_more_is_not_lost() -> None:
    said = text(with_place(prepared("executive"), "曾昊", item_ids=()), PaperKind.OBSERVERS)
    assert "未对应议题：市审计局曾昊【待明确列席议题】" in said


def test_a_secret_item_is_a_place_in_the_course_but_no_title() -> None:
    said = table(with_item(prepared("executive"), 3, secret="秘密"))
    assert said[3][1] == "（涉密议题）"
    assert said[3][3] == "市应急管理局白一鸣、市水利局梁珺"


def test_who_comes_for_all_but_a_secret_item_leaves_and_waits_for_the_next() -> None:
    dossier = with_item(prepared("executive"), 1, secret="秘密")
    open_ids = tuple(dossier.items[n].item.id for n in (0, 2, 3, 4))
    waiting = Waiting(Facts(with_place(dossier, "袁静", item_ids=open_ids)))
    assert [a.name for a in waiting.but_secret] == ["袁静"]
    second, third = waiting.calls[1:3]
    assert "袁静" in [a.name for a in second.leaving]
    assert "袁静" in [a.name for a in third.entering]
    assert all("袁静" not in [a.name for a in call.inside] for call in waiting.calls)
    assert "袁静" not in [turn.attendee.name for turn in waiting.turns]


def test_without_items_or_people_the_sheet_is_still_a_sheet() -> None:
    assert table(bare()) == [["【待定议题】"]]
    assert len(table(crowded(0, 60))) == 60
    everyone = text(crowded(200, 3), PaperKind.OBSERVERS)
    assert everyone.count("人一九九") == 1
