"""The notice: whom it goes to, when, where, which items, who comes, what is asked, the slip."""

from dataclasses import replace
from datetime import date

from desk.documents import model as m
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
)


def blocks(dossier: Dossier) -> tuple[m.Block, ...]:
    (draft,) = drafts(dossier, PaperKind.NOTICE)
    return draft.document.blocks


def addressee(dossier: Dossier) -> str:
    return next(b.text for b in blocks(dossier) if isinstance(b, m.Addressee))


def lines(dossier: Dossier) -> list[str]:
    return text(dossier, PaperKind.NOTICE).split("\n")


def test_it_is_a_letter_of_the_office_with_date_and_contact() -> None:
    (draft,) = drafts(prepared("executive"), PaperKind.NOTICE)
    assert draft.document.form is m.Form.LETTER
    assert draft.name == "关于召开市政府第12次常务会议的通知"
    found = {type(b): b for b in draft.document.blocks}
    assert found[m.Mark] == m.Mark("江州市人民政府办公室")
    assert found[m.Annotation] == m.Annotation("（联系人：会议科；联系电话：0550-6120000）")
    assert found[m.AttachmentNote] == m.AttachmentNote(("市政府第12次常务会议参会回执",))


def test_units_that_come_or_report_are_addressed_in_the_directory_s_order() -> None:
    assert addressee(prepared("projects")) == (
        "市发展改革委、市自然资源规划局、市政府督查局、市产业集聚区管委会"
    )
    said = addressee(prepared("executive"))
    assert said.startswith("市发展改革委、市财政局、市自然资源规划局")
    assert "市政府、" not in said


def test_a_unit_that_only_reports_is_addressed_too() -> None:
    dossier = prepared("projects")
    nobody = replace(dossier, attendance=())
    assert addressee(nobody) == "市政府督查局、市产业集聚区管委会"
    hidden = with_item(nobody, 1, secret="秘密")
    assert addressee(hidden) == "市政府督查局"


def test_many_units_are_addressed_together_and_named_among_the_people() -> None:
    assert addressee(crowded(60)) == "各有关单位"
    assert "第59局人五九" in text(crowded(60), PaperKind.NOTICE)


def test_time_place_chair_and_items_are_numbered_parts() -> None:
    said = lines(prepared("executive"))
    assert "一、会议时间：2026年11月20日（星期五）15:00。" in said
    assert "二、会议地点：市政府第一会议室。" in said
    assert "三、会议主持：市委副书记、市长陆明远。" in said
    assert [line for line in said if line[:2] in ("四、", "五、", "六、")] == [
        "四、会议议题",
        "五、参会人员",
        "六、有关要求",
    ]
    assert "3.关于开展“跟随群众跑一次”活动的汇报（汇报单位：市行政审批局）；" in said
    assert "5.关于调整城市供水价格的汇报（汇报单位：市发展改革委）。" in said


def test_people_stand_by_role_with_the_items_they_come_for() -> None:
    said = lines(prepared("executive"))
    assert "（一）参加：陆明远、程惠民、顾晓岚、何喆、邵堃。" in said
    assert "（二）邀请：市人大常委会副主任林秀珍、市政协副主席军少华。" in said
    observers = next(line for line in said if line.startswith("（三）列席："))
    assert "市自然资源规划局马志诚（第1、2项议题）" in observers
    assert "市财政局袁静、" in observers
    assert "田园" not in "".join(said)


def test_items_in_a_row_are_a_range() -> None:
    assert "市发展改革委贺维新（第1至7项议题）" in text(prepared("sample"), PaperKind.NOTICE)


def test_who_is_on_leave_is_not_called() -> None:
    assert "白一鸣" not in text(on_leave(prepared("executive"), "白一鸣"), PaperKind.NOTICE)


def test_papers_are_due_the_type_s_days_before_the_meeting() -> None:
    assert "于2026年11月17日前报江州市人民政府办公室" in text(
        prepared("executive"), PaperKind.NOTICE
    )
    dossier = prepared("executive")
    first = replace(dossier.meeting, day=date(2026, 3, 2))
    early = replace(dossier, meeting=first, type=replace(dossier.type, papers_days=5))
    assert "于2026年2月25日前报" in text(early, PaperKind.NOTICE)


def test_a_secret_item_has_no_title_and_asks_for_discretion() -> None:
    dossier = with_item(prepared("executive"), 4, secret="机密★1年")
    said = lines(dossier)
    assert "5.（涉密议题）。" in said
    assert "供水" not in "".join(said)
    assert sum("涉密" in line for line in said) == 2
    assert "涉密" not in text(prepared("executive"), PaperKind.NOTICE)


def test_the_slip_is_an_attachment_to_fill_in() -> None:
    (draft,) = drafts(prepared("executive"), PaperKind.NOTICE)
    slip = rows(draft)
    assert slip[0][:4] == ["单位", "姓名", "职务", "联系电话"]
    assert len(slip) > 4
    assert all(cell == "" for row in slip[1:] for cell in row)
    attachment = next(b for b in draft.document.blocks if isinstance(b, m.Attachment))
    assert attachment.title.text == "市政府第12次常务会议参会回执"


def test_an_empty_meeting_says_what_is_missing() -> None:
    said = text(bare(), PaperKind.NOTICE)
    for missing in ("时间", "地点", "主持人", "议题", "参会人员", "主送单位"):
        assert f"【待定{missing}】" in said
    assert "汇报材料" not in said
    assert not any(isinstance(b, m.Annotation) for b in blocks(bare()))


def test_an_office_that_numbers_its_notices_writes_the_number_by_hand() -> None:
    numbered = replace(
        prepared("executive"), phrases={"notice/number": "江政办会〔{{ year }}〕　　号"}
    )
    number = next(b for b in blocks(numbered) if isinstance(b, m.Number))
    assert number.text == "江政办会〔2026〕　　号"
