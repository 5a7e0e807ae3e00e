"""The record: every note in order, what the minutes leave out too, and lines to sign."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.documents.kinds.record import record
from desk.documents.text import plain_text
from desk.domain.agenda import ItemState
from desk.domain.attendance import Presence
from desk.domain.decisions import Note
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.sessions import ItemRun, Movement, Passage
from tests.documents.kinds.held import held, many_items
from tests.documents.kinds.prepared import bare, with_item, with_place
from tests.documents.support import issued


def noted(dossier: Dossier, *notes: Note) -> str:
    """Return the record with these notes at its first item."""
    first = replace(dossier.items[0], notes=notes)
    return plain_text(record(replace(dossier, items=(first, *dossier.items[1:]))))


@pytest.mark.parametrize("name", ["executive", "projects", "sample"])
def test_everything_that_was_said_and_decided_is_there(name: str) -> None:
    dossier = held(name)
    said = plain_text(record(dossier))
    for item in dossier.items:
        assert item.item.title in said
        for text in (
            *(note.text for note in item.notes),
            *(note.speaker for note in item.notes),
            *(statement.text for statement in item.statements),
            *(entry.decision.text for entry in item.decisions),
            *(task.text for task in item.assignments),
        ):
            assert text in said


def test_the_head_says_when_where_and_who() -> None:
    document = record(held())
    labelled = {b.label: b.text for b in document.blocks if isinstance(b, m.Labelled)}
    assert labelled == {
        "时间": "2026年11月20日15:00至17:35",
        "地点": "市政府第一会议室",
        "主持": "陆明远",
        "记录": "田园",
    }
    lists = {b.label: b.text for b in document.blocks if isinstance(b, m.Names)}
    assert lists["请假"] == "欧阳立（赴省开会）。"
    assert "市自然资源规划局马志诚（第一、二项）" in lists["列席"]
    assert "市住房城乡建设局许若曦（代韩雪梅，在外培训）" in lists["列席"]
    assert "市财政局袁静、" in lists["列席"]


def test_who_agreed_to_a_leave_is_said() -> None:
    dossier = with_place(held(), "欧阳立", approved_by="陆明远")
    assert "欧阳立（赴省开会，陆明远同意）" in plain_text(record(dossier))
    silent = with_place(held(), "欧阳立", reason="", status=Presence.ABSENT)
    assert "缺席：欧阳立。" in plain_text(record(silent))


def test_notes_keep_time_speaker_and_order() -> None:
    said = plain_text(record(held()))
    assert "（15:16）曾昊：变更累计超过概算10%的，建议重新报批。" in said
    assert said.index("（15:04）沈国栋：") < said.index("（15:16）曾昊：") < said.index("（15:24）")


def test_notes_without_time_or_speaker_have_no_empty_marks() -> None:
    dossier = held()
    item_id = dossier.items[0].item.id
    said = noted(
        dossier,
        Note(item_id=item_id, text="谁说的没有记下"),
        Note(item_id=item_id, time="15:10", text="只有时间"),
        Note(item_id=item_id, speaker="区敏", text="第一段\n　　第二段"),
    )
    assert "\n谁说的没有记下。\n（15:10）只有时间。\n区敏：第一段\n第二段。\n" in said


def test_a_decision_says_outcome_and_the_option_chosen() -> None:
    said = plain_text(record(held()))
    assert "（结果：原则同意；采用方案：制定管理办法，全过程分阶段管理）" in said
    assert "（结果：暂缓）" in said
    assert (
        "方案一：制定管理办法，全过程分阶段管理（建议采用）。\n方案二：修订现行审批流程。" in said
    )
    assert "方案：主要负责人全流程陪办一件业务（建议采用）。" in said


def test_what_the_minutes_leave_out_is_recorded_as_such() -> None:
    dossier = held()
    first = dossier.items[0]
    entry = first.decisions[0]
    hidden = replace(entry, decision=replace(entry.decision, in_minutes=False))
    dossier = replace(dossier, items=(replace(first, decisions=(hidden,)), *dossier.items[1:]))
    said = plain_text(record(dossier))
    assert entry.decision.text in said
    assert said.count("不列入纪要") == 1


def test_a_withdrawn_item_says_so_and_lacks_no_decision() -> None:
    dossier = with_item(held(), 4, state=ItemState.WITHDRAWN)
    item = replace(dossier.items[4], notes=(), decisions=())
    said = plain_text(record(replace(dossier, items=(*dossier.items[:4], item))))
    assert said.split("五、")[1].count("本议题撤回，会议未研究。") == 1
    assert "【待补充议定事项】" not in said


def test_an_undecided_item_shows_what_it_lacks_until_issue() -> None:
    dossier = held()
    open_items = (*dossier.items[:4], replace(dossier.items[4], decisions=()))
    dossier = replace(dossier, items=open_items)
    assert "【待补充议定事项】" in plain_text(record(dossier))
    assert "【待补充议定事项】" not in plain_text(record(issued(dossier)))


def test_parts_are_numbered_without_gaps() -> None:
    headings = [
        b.text for b in record(held()).blocks if isinstance(b, m.Paragraph) and b.level == "two"
    ]
    assert headings[:5] == [
        "（一）发言",
        "（二）议定事项",
        "（一）发言",
        "（二）会议意见",
        "（三）议定事项",
    ]


def test_the_last_line_is_for_signatures() -> None:
    last = record(held()).blocks[-1]
    assert isinstance(last, m.Line)
    assert "主持人（签字）" in last.text
    assert "记录人（签字）" in last.text


def test_the_highest_secrecy_marks_the_record() -> None:
    dossier = with_item(with_item(held(), 1, secret="秘密"), 3, secret="机密★1年")
    assert record(dossier).blocks[0] == m.Labels(secrecy="机密★1年")
    assert isinstance(record(held()).blocks[0], m.Title)


def test_an_empty_meeting_shows_what_nobody_knows_yet() -> None:
    said = plain_text(record(bare()))
    assert (
        "时间：2026年11月20日\n地点：【待明确】\n主持：【待明确】\n记录：【待明确】\n主持人" in said
    )


def test_sixty_items_are_numbered_through() -> None:
    said = plain_text(record(many_items(held(), 60)))
    assert "六十、关于第60件事的汇报" in said


def test_items_in_a_row_are_a_range_and_a_lone_part_has_no_number() -> None:
    document = record(held("sample"))
    lists = {b.label: b.text for b in document.blocks if isinstance(b, m.Names)}
    assert "市政协副主席单亚珺（第一至七项）。" in lists["邀请"]
    assert "陶润生（第三、四项）" in lists["列席"]
    said = plain_text(document)
    assert said.split("八、涉密议题\n")[1].startswith("议定事项\n")
    assert "领学：市人力资源社会保障局董晓梅" in said


def test_who_was_out_of_the_room_at_an_item_is_said() -> None:
    dossier = held()
    person = next(p for p in dossier.directory.people.values() if p.name == "程惠民")
    place = next(a for a in dossier.attendance if a.person_id == person.id)
    first, second, *others = dossier.items
    items = (
        replace(first, runs=(_run(first, "15:00:00", "15:20:00"),)),
        replace(second, runs=(_run(second, "15:20:00", "15:40:00"),)),
        *others,
    )
    gone = Passage(attendance_id=place.id, at="2026-11-20T15:25:00", what=Movement.LEFT)
    said = plain_text(record(replace(dossier, items=items, passages=(gone,))))
    assert said.count("未在场：程惠民") == 1
    assert said.index(second.item.title) < said.index("未在场：程惠民")


def _run(item: ItemDossier, started: str, ended: str) -> ItemRun:
    day = "2026-11-20T"
    return ItemRun(item_id=item.item.id, started=day + started, ended=day + ended)
