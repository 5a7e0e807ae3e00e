"""The messages to units: each is told what concerns it, and nothing else."""

from dataclasses import replace

from desk.documents.parts.unit_messages import unit_messages
from desk.domain.dossier import Dossier
from tests.documents.kinds.prepared import bare, crowded, on_leave, prepared, with_item


def messages(dossier: Dossier) -> dict[str, str]:
    return {message.unit_name: message.text for message in unit_messages(dossier)}


def test_a_unit_is_told_its_items_people_and_whom_to_ask() -> None:
    assert messages(prepared("executive"))["市行政审批局"].split("\n") == [
        "【会议通知】市行政审批局：",
        "定于2026年11月20日（星期五）15:00在市政府第一会议室召开市政府第12次常务会议，"
        "请你单位按时参会。",
        "由你单位汇报的议题：",
        "第3项　关于开展“跟随群众跑一次”活动的汇报（汇报人：区敏），预计15:35开始。",
        "参会人员：",
        "区敏（局长），列席第3项议题，请于15:20前到场候会。",
        "汇报材料不超过1500字，汇报时间不超过6分钟，于2026年11月17日前报江州市人民政府办公室。",
        "联系人：会议科　电话：0550-6120000",
    ]


def test_units_stand_in_the_directory_s_order_and_leaders_get_none() -> None:
    units = list(messages(prepared("executive")))
    assert units[:2] == ["市发展改革委", "市财政局"]
    assert "市政府" not in units and "市委宣传部" not in units


def test_a_unit_hears_nothing_of_others() -> None:
    said = messages(prepared("executive"))["市财政局"]
    assert "袁静（局长），列席。" in said
    assert "由你单位汇报" not in said and "汇报材料" not in said


def test_congress_and_cppcc_are_asked() -> None:
    said = messages(prepared("executive"))
    assert "请贵单位按时参会" in said["市人大常委会"]
    assert "林秀珍（副主任），应邀参加。" in said["市人大常委会"]


def test_substitutes_are_named_and_who_is_on_leave_is_not() -> None:
    assert (
        "许若曦（代韩雪梅）（副局长），列席。"
        in messages(prepared("executive"))["市住房城乡建设局"]
    )
    assert "市应急管理局" not in messages(on_leave(prepared("executive"), "白一鸣"))


def test_a_unit_that_only_reports_is_asked_for_names() -> None:
    dossier = replace(prepared("projects"), attendance=())
    assert "请于会前1个工作日17:00前报参会人员" in messages(dossier)["市政府督查局"]


def test_a_secret_item_is_not_named_even_to_its_unit() -> None:
    dossier = with_item(prepared("executive"), 3, secret="秘密")
    said = messages(dossier)["市水利局"]
    assert "第4项　（涉密议题），预计15:45开始。" in said
    assert "水利工程" not in said and "汇报材料" not in said


def test_an_empty_meeting_has_no_messages_and_a_crowd_one_each() -> None:
    assert unit_messages(bare()) == ()
    assert len(unit_messages(crowded(200, 3))) == 134
