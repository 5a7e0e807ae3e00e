"""The agenda: items in order with who reports, who is called in and who waits."""

from dataclasses import replace

from desk.documents import model as m
from desk.domain.agenda import ItemState
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import bare, crowded, drafts, prepared, text, with_item


def lines(dossier: Dossier) -> list[str]:
    return text(dossier, PaperKind.AGENDA).split("\n")


def test_time_place_and_chair_stand_first() -> None:
    assert lines(prepared("executive"))[:4] == [
        "市政府第12次常务会议议程",
        "时间：2026年11月20日（星期五）15:00",
        "地点：市政府第一会议室",
        "主持：市委副书记、市长陆明远",
    ]


def test_items_are_numbered_with_who_reports_and_how_long() -> None:
    said = lines(prepared("executive"))
    third = said.index("三、关于开展“跟随群众跑一次”活动的汇报")
    assert said[third + 1] == "汇报：市行政审批局　区敏（10分钟）"
    assert said[third + 2] == "列席：市行政审批局区敏、市产业集聚区管委会盛强"


def test_who_is_there_throughout_is_named_once() -> None:
    said = text(prepared("executive"), PaperKind.AGENDA)
    assert "全程列席：市人大常委会副主任林秀珍、市政协副主席军少华、市发展改革委沈国栋" in said
    assert said.count("袁静") == 1


def test_who_comes_for_all_but_the_secret_item_is_there_throughout_but_for_it() -> None:
    said = lines(prepared("sample"))
    throughout = next(line for line in said if line.startswith("全程列席："))
    assert throughout.endswith("市政府督查室任之恒（涉密议题除外）")
    assert sum("任之恒" in line for line in said) == 2  # and as the one who reports item 3


def test_who_waits_is_called_when_the_item_before_begins() -> None:
    said = lines(prepared("executive"))
    order = said[said.index("候会次序") + 1 :]
    assert order == [
        "第2项议题（15:00起候会）：市产业集聚区管委会盛强。",
        "第3项议题（15:20起候会）：市行政审批局区敏。",
        "第4项议题（15:35起候会）：市应急管理局白一鸣、市水利局梁珺。",
    ]


def test_only_scheduled_items_are_on_it_and_numbers_have_no_gap() -> None:
    dossier = with_item(prepared("executive"), 1, state=ItemState.WITHDRAWN)
    dossier = with_item(dossier, 2, state=ItemState.READY)
    said = text(dossier, PaperKind.AGENDA)
    assert "定期协调机制" not in said and "跟随群众" not in said
    assert "二、关于今冬明春水利工程和防汛应急准备情况的汇报" in said
    assert "三、关于调整城市供水价格的汇报" in said


def test_of_a_secret_item_only_its_place_is_told() -> None:
    dossier = with_item(prepared("executive"), 4, secret="机密★1年")
    said = lines(dossier)
    place = said.index("五、（涉密议题）")
    assert said[place + 1] == "时长：20分钟"
    assert "供水" not in "".join(said)


def test_items_name_the_records_they_were_made_from() -> None:
    dossier = prepared("executive")
    (draft,) = drafts(dossier, PaperKind.AGENDA)
    found = [b.source.id for b in draft.document.blocks if isinstance(b, m.Paragraph) and b.source]
    assert found == [item.item.id for item in dossier.items]


def test_what_is_missing_is_said() -> None:
    said = text(bare(), PaperKind.AGENDA)
    for missing in ("【待定时间】", "【待定地点】", "【待定主持人】", "【待定议题】"):
        assert missing in said
    nobody = with_item(prepared("executive"), 0, presenter_unit_id=None, presenter_id=None)
    assert "汇报：【待定汇报单位】（20分钟）" in text(nobody, PaperKind.AGENDA)


def test_without_a_start_nobody_is_told_a_time() -> None:
    dossier = prepared("executive")
    dossier = replace(dossier, meeting=replace(dossier.meeting, start=""))
    assert "第4项议题：市应急管理局白一鸣、市水利局梁珺。" in lines(dossier)


def test_sixty_items_and_two_hundred_people() -> None:
    said = lines(crowded(200, 60))
    assert "六十、关于第60件事的汇报" in said
    assert sum("人一九九" in line for line in said) == 1


def test_a_name_stays_as_typed_in_the_title() -> None:
    long = "关于" + "很长很长的" * 60 + "汇报"
    dossier = with_item(prepared("executive"), 0, title=long + "。\n")
    assert "一、" + long in lines(dossier)


def test_the_office_s_own_words_come_first() -> None:
    dossier = replace(prepared("executive"), phrases={"agenda/place": "会议地点"})
    assert "会议地点：市政府第一会议室" in lines(dossier)


def test_what_is_studied_is_led_not_reported() -> None:
    said = text(prepared("sample"), PaperKind.AGENDA)
    assert "领学：市人力资源社会保障局　董晓梅（15分钟）" in said
    assert "汇报：市发展改革委　贺维新（20分钟）" in said
