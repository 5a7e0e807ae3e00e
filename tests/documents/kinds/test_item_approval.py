"""The sheet of one item: what leaders need, what is missing, room for their hands."""

from dataclasses import replace
from datetime import date

from desk.documents import model as m
from desk.documents.text import plain_text
from desk.domain.agenda import ItemState, ReviewOpinion
from desk.domain.dossier import Dossier
from desk.domain.item_course import CheckKind, CheckOutcome, ItemCheck
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import bare, drafts, prepared, tables, with_item


def sheet(dossier: Dossier, place: int = 0) -> str:
    return plain_text(drafts(dossier, PaperKind.ITEM_APPROVAL)[place].document)


def test_every_item_has_a_sheet_of_its_own() -> None:
    dossier = with_item(prepared("executive"), 1, state=ItemState.WITHDRAWN)
    made = drafts(with_item(dossier, 2, state=ItemState.PROPOSED), PaperKind.ITEM_APPROVAL)
    assert [d.item_id for d in made] == [dossier.items[i].item.id for i in (0, 2, 3, 4)]
    assert made[1].name == "议题呈批单 02 关于开展“跟随群众跑一次”活动的汇报"
    assert len({d.name for d in made}) == 4
    assert drafts(bare(), PaperKind.ITEM_APPROVAL) == ()


def test_it_says_who_reports_what_is_wrong_and_what_can_be_done() -> None:
    said = sheet(prepared("executive"))
    assert "汇报单位\t市发展改革委\t汇报人\t沈国栋" in said
    assert "主要问题\t政府投资项目前期工作不扎实" in said
    assert "方案一\n（推荐）\t制定管理办法，全过程分阶段管理。对决策、立项" in said
    assert "方案二\t修订现行审批流程。" in said


def test_a_single_option_has_no_number() -> None:
    said = sheet(prepared("executive"), 2)
    assert "解决方案\n（推荐）\t主要负责人全流程陪办一件业务。" in said


def test_every_consulted_unit_has_its_answer() -> None:
    said = sheet(prepared("executive"))
    assert "同意\t市财政局（11月6日）、市公共资源交易中心（11月7日）" in said
    assert "市审计局\t提出修改意见：建议明确变更累计超过概算10%的须重新报批（11月9日）" in said
    assert "市住房城乡建设局\t不同意：应急抢险工程不宜适用全部环节（11月10日）" in said
    assert "未答复\t市住房城乡建设局" in sheet(prepared("executive"), 4)


def test_an_agreement_with_a_wish_keeps_its_words() -> None:
    said = sheet(prepared("sample"), 2)
    assert "同意\t市财政局（11月9日）、市卫生健康委（11月10日）" in said
    assert "市人大常委会\t同意：赞成差额票决，建议逐项附资金来源和绩效目标（11月11日）" in said


def test_the_review_is_said_as_it_stands() -> None:
    said = sheet(prepared("executive"))
    assert "合法性审查\t市司法局审查通过。权限、程序合法。" in said
    assert "合法性审查\t市司法局尚未出具审查意见" in sheet(prepared("executive"), 4)
    failed = with_item(prepared("executive"), 0, review_opinion=ReviewOpinion.FAIL)
    assert "市司法局审查未通过" in sheet(failed)
    assert "合法性审查\t不需要" in sheet(prepared("sample"), 2)


def test_what_a_deliberated_item_lacks_is_said_and_nothing_is_made_up() -> None:
    dossier = with_item(prepared("executive"), 0, problem="", review_needed=None)
    items = list(dossier.items)
    items[0] = replace(items[0], options=(), consultations=(), materials=())
    said = sheet(replace(dossier, items=tuple(items)))
    for missing in ("主要问题", "征求意见情况"):
        assert f"【待补充{missing}】" in said
    assert "【待提出解决方案】" in said
    assert "【待明确是否需要合法性审查】" in said
    assert "报送材料" not in said


def test_request_and_checks_are_printed_where_there_are_any() -> None:
    dossier = with_item(prepared("executive"), 0, request="审定管理办法（送审稿）。")
    checks = (
        ItemCheck(
            item_id="",
            what=CheckKind.RISK,
            outcome=CheckOutcome.PASSED,
            text="风险等级为低。",
            done_on=date(2026, 11, 12),
        ),
        ItemCheck(item_id="", what=CheckKind.HEARING),
    )
    items = (replace(dossier.items[0], checks=checks), *dossier.items[1:])
    said = sheet(replace(dossier, items=items))
    assert "提请事项\t审定管理办法（送审稿）。" in said
    assert "会前程序\t风险评估：已完成，风险等级为低（11月12日）\n听证：未完成" in said
    assert "会前程序" not in sheet(prepared("executive"))


def test_what_is_only_heard_needs_none_of_it() -> None:
    said = sheet(prepared("executive"), 3)
    assert "【" not in said and "解决方案" not in said


def test_leaders_have_room_to_write() -> None:
    (table,) = tables(drafts(prepared("executive"), PaperKind.ITEM_APPROVAL)[0])
    labels = [cell.text for cell in table.rows[0]]
    assert labels == ["市长批示", "分管副市长批示", "秘书长批示"]
    assert all(cell.text == "" for cell in table.rows[1])
    assert table.heights[1] >= 25
    assert all(sum(c.span for c in row) == len(table.columns) for row in table.rows)
    assert sum(column.width for column in table.columns) == 156.0


def test_a_secret_item_bears_its_mark_and_leaves_the_rest_to_the_hand() -> None:
    dossier = prepared("sample")
    draft = drafts(dossier, PaperKind.ITEM_APPROVAL)[7]
    assert draft.document.blocks[0] == m.Line("秘密", face=m.Face.HEI)
    assert "【待补充" not in plain_text(draft.document)
    named = with_item(prepared("executive"), 4, secret="机密★1年")
    draft = drafts(named, PaperKind.ITEM_APPROVAL)[4]
    assert draft.name == "议题呈批单 05 （涉密议题）"
    assert "供水" not in draft.subject
    assert "关于调整城市供水价格的汇报" in plain_text(draft.document)
