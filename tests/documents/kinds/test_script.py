"""The chair's script: who is here, the quorum, each item with who reports, in order."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.domain.agenda import ItemKind, ItemState
from desk.domain.attendance import Presence
from desk.domain.dossier import Dossier
from desk.domain.meetings import Quorum
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import (
    bare,
    crowded,
    drafts,
    on_leave,
    prepared,
    text,
    with_item,
    with_place,
)


def lines(dossier: Dossier) -> list[str]:
    return text(dossier, PaperKind.SCRIPT).split("\n")


def with_quorum(dossier: Dossier, rule: Quorum) -> Dossier:
    return replace(dossier, type=replace(dossier.type, quorum=rule))


def test_the_opening_names_meeting_people_and_leave() -> None:
    said = lines(prepared("executive"))
    assert said[2] == "主持人：市委副书记、市长陆明远"
    assert said[4] == "现在开会。今天召开市政府第12次常务会议，共安排5项议题。"
    assert said[5] == "出席会议的有：程惠民、顾晓岚、何喆、邵堃。"
    assert said[6] == "应邀参加会议的有：市人大常委会副主任林秀珍、市政协副主席军少华。"
    assert "市住房城乡建设局韩雪梅同志请假，由许若曦同志代为参会。" in said
    assert "因事请假的有：欧阳立。" in said


def test_of_many_observers_the_units_are_read_out() -> None:
    said = lines(prepared("sample"))
    units = next(line for line in said if line.startswith("列席会议的有"))
    assert units.endswith("市委宣传部的负责同志。")
    assert "沈瑞兰" not in units


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (Quorum.HALF, "会议应到6人，实到5人，超过半数，符合规定人数，可以开会。"),
        (Quorum.TWO_THIRDS, "会议应到6人，实到5人，达到三分之二，符合规定人数，可以开会。"),
    ],
)
def test_the_quorum_is_said_where_the_type_has_one(rule: Quorum, sentence: str) -> None:
    assert sentence in lines(with_quorum(prepared("executive"), rule))


def test_without_a_rule_there_is_no_quorum_sentence_and_a_missed_one_is_marked() -> None:
    assert "应到" not in text(prepared("executive"), PaperKind.SCRIPT)
    few = with_quorum(prepared("executive"), Quorum.TWO_THIRDS)
    for name in ("程惠民", "顾晓岚"):
        few = on_leave(few, name)
    assert "【会议应到6人，实到3人，未达到规定人数，请核实】" in lines(few)
    assert "符合规定人数" not in text(few, PaperKind.SCRIPT)


def test_items_come_in_order_with_who_reports() -> None:
    said = lines(prepared("executive"))
    items = [line for line in said if "项议题：" in line]
    assert items[0] == (
        "首先进行第一项议题：关于《江州市政府投资项目管理办法（送审稿）》的汇报。"
        "请市发展改革委沈国栋同志汇报。"
    )
    assert items[1].startswith("下面进行第二项议题：")
    assert items[-1].startswith("最后进行第五项议题：")
    assert said[-1] == "散会。"


def test_people_go_in_and_out_between_items() -> None:
    said = lines(prepared("executive"))
    second = next(i for i, line in enumerate(said) if line.startswith("下面进行第二项"))
    assert said[second - 1] == "（请第二项议题列席人员入场，与该项议题无关的列席人员退场）"
    fifth = next(i for i, line in enumerate(said) if line.startswith("最后进行第五项"))
    assert said[fifth - 1] == "（请与第五项议题无关的列席人员退场）"


def test_study_is_led_and_not_discussed_and_papers_are_read() -> None:
    study = with_item(prepared("projects"), 0, kind=ItemKind.STUDY)
    said = lines(with_item(study, 1, kind=ItemKind.CIRCULATE))
    first = next(i for i, line in enumerate(said) if line.startswith("首先"))
    assert said[first].endswith("请市政府督查局郑维同志领学。")
    assert said[first + 1].startswith("最后进行第二项议题")
    assert said[first + 1].endswith("材料已印发，请大家审阅。")


def test_a_secret_item_is_announced_without_its_title() -> None:
    said = lines(with_item(prepared("executive"), 4, secret="机密"))
    assert "供水" not in "".join(said)
    assert any(
        line.startswith("最后进行第五项议题。本项议题涉密，请与本项议题无关的人员退场")
        for line in said
    )


def test_a_single_item_needs_no_number() -> None:
    dossier = prepared("executive")
    for index in range(1, 5):
        dossier = with_item(dossier, index, state=ItemState.WITHDRAWN)
    assert any(line.startswith("下面进行本次会议的议题：关于《") for line in lines(dossier))


def test_nobody_is_named_who_is_not_known() -> None:
    said = lines(with_item(prepared("executive"), 0, presenter_id=None))
    assert any(line.endswith("请市发展改革委负责同志汇报。") for line in said)
    said = lines(with_place(prepared("executive"), "韩雪梅", substitute_id=None))
    assert "市住房城乡建设局韩雪梅同志请假，由【待明确】同志代为参会。" in said


def test_substitutes_are_asked_to_report_back_only_where_there_are_any() -> None:
    assert "代为参会的同志" in text(prepared("executive"), PaperKind.SCRIPT)
    assert "在20日内印发会议纪要" in text(prepared("executive"), PaperKind.SCRIPT)
    here = with_place(prepared("executive"), "韩雪梅", status=Presence.PRESENT)
    assert "代为参会" not in text(here, PaperKind.SCRIPT)


def test_an_empty_meeting_and_a_long_one() -> None:
    assert "现在开会。今天召开市政府专题会议，研究【待定议题】。" in lines(bare())
    assert any(line.startswith("最后进行第六十项议题：") for line in lines(crowded(200, 60)))


def test_the_last_words_do_not_stand_on_a_page_alone() -> None:
    (draft,) = drafts(prepared("executive"), PaperKind.SCRIPT)
    *_, text_before, end = [b for b in draft.document.blocks if isinstance(b, m.Paragraph)]
    assert end.text == "散会。"
    assert text_before.keep_with_next
