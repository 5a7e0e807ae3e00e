"""Letters that follow an issued one: they name it, say old and new, and that they prevail."""

from dataclasses import replace
from datetime import date

import pytest

from desk.documents import model as m
from desk.documents.kinds import correction, extension, supplement
from desk.documents.kinds.letter import letter
from desk.documents.parts.letter_changes import changes
from desk.documents.text import plain_text
from desk.domain.dossier import Dossier
from desk.domain.office import UnitKind
from desk.domain.papers import PaperKind, RegisteredNumber
from tests.documents.kinds.held import held, unit, with_task
from tests.documents.kinds.prepared import drafts, with_item
from tests.documents.support import issued

FIRST, SECOND, THIRD = "常2026-12-01-1", "常2026-12-01-2", "常2026-12-01-3"
PLANNING = "市发展改革委"


@pytest.fixture(scope="module")
def before() -> Dossier:
    return issued(held())


def as_party(dossier: Dossier) -> Dossier:
    """Return the meeting with the lead unit as one that is asked."""
    asked = replace(unit(dossier, PLANNING), kind=UnitKind.PARTY)
    units = {**dossier.directory.units, asked.id: asked}
    return replace(dossier, directory=replace(dossier.directory, units=units))


def said(module: object, before: Dossier, now: Dossier) -> str:
    addressee = unit(now, PLANNING)
    told = changes(now, addressee, letter(before, unit(before, PLANNING)))
    paper = module.follow_up(now, addressee, told)  # type: ignore[attr-defined]
    assert paper.document.form is m.Form.LETTER
    assert paper.unit_id == addressee.id
    return plain_text(paper.document)


def test_an_extension_says_both_dates_and_names_the_letter(before: Dossier) -> None:
    text = said(extension, before, with_task(before, FIRST, due=date(2027, 1, 20)))
    for part in (
        "关于调整市政府第12次常务会议议定事项办理时限的函",
        "市发展改革委：",
        "2026年11月25日《关于落实市政府第12次常务会议议定事项的函》（江政办函〔2026〕32号）",
        "编号：常2026-12-01-1",
        "办结时限：由“2026年12月10日前”调整为“2027年1月20日前”。",
        "以本函为准",
        "特此函告。",
        "抄送：程惠民同志，市财政局、市司法局。",
    ):
        assert part in text
    assert SECOND not in text
    assert "附件" not in text


def test_a_correction_says_words_share_and_date(before: Dossier) -> None:
    audit = unit(before, "市审计局").id
    now = with_task(before, FIRST, text="修改管理办法", due=date(2027, 1, 20), support_ids=(audit,))
    text = said(correction, before, now)
    assert "关于更正江政办函〔2026〕32号文件有关内容的函" in text
    assert "，报市政府印发”，现更正为“修改管理办法”。" in text
    assert "任务分工：原为“由你单位牵头，市司法局、市财政局配合；分管领导：程惠民”" in text
    assert "办结时限：原为“2026年12月10日前”，现更正为“2027年1月20日前”。" in text
    assert "抄送：程惠民同志，市审计局。" in text


def test_a_correction_says_what_a_unit_leads_no_more(before: Dossier) -> None:
    now = with_task(before, FIRST, lead_id=unit(before, "市司法局").id)
    text = said(correction, before, now)
    assert "承办单位：该事项不再由你单位承办。" in text
    assert "抄送：程惠民同志，市司法局、市财政局。" in text


def test_a_supplement_carries_the_added_matter_whole_with_a_receipt(before: Dossier) -> None:
    now = with_task(before, THIRD, lead_id=unit(before, PLANNING).id)
    text = said(supplement, before, now)
    for part in (
        "另有1项",
        "编号：常2026-12-01-3",
        "任务分工：由你单位牵头，市公共资源交易中心、市审计局配合；分管领导：程惠民。",
        "办结时限：2026年12月31日前。",
        "首次反馈：会后5个工作日内。",
        "补充事项以本函为准",
        "附件：市政府第12次常务会议议定事项交办回执",
        "1\t常2026-12-01-3\t2026年12月31日前",
    ):
        assert part in text
    assert FIRST not in text


def test_several_matters_are_numbered(before: Dossier) -> None:
    now = with_task(before, FIRST, due=date(2027, 1, 20))
    text = said(extension, before, with_task(now, SECOND, due=None, long_term=True))
    assert "一、按会议意见修改完善管理办法" in text
    assert "二、汇总各单位申报项目" in text
    assert "调整为“长期坚持”。" in text


@pytest.mark.parametrize("module", [extension, correction, supplement])
def test_units_that_are_asked_are_never_told(before: Dossier, module: object) -> None:
    asked = as_party(before)
    now = with_task(asked, FIRST, due=date(2027, 1, 20))
    now = with_task(now, SECOND, lead_id=unit(before, "市财政局").id)
    now = with_task(now, THIRD, lead_id=unit(before, PLANNING).id)
    text = said(module, asked, now)
    assert "商请" in text
    assert "专此函商，请予支持。" in text
    assert "《关于商请办理市政府第12次常务会议议定事项的函》" in text or module is correction
    for word in ("你单位", "抓好落实", "同意"):
        assert word not in text


def test_a_follow_up_is_a_draft_until_it_has_a_number_of_its_own(before: Dossier) -> None:
    now = with_task(before, FIRST, due=date(2027, 1, 20))
    addressee = unit(before, PLANNING)
    told = changes(now, addressee, letter(before, addressee))
    draft = extension.follow_up(now, addressee, told)
    assert m.Number("（草稿）") in draft.document.blocks
    number = RegisteredNumber(
        series="letter/江政办",
        year=2026,
        value=51,
        text="江政办函〔2026〕51号",
        given_on=date(2026, 12, 8),
        unit_id=addressee.id,
    )
    paper = extension.follow_up(now, addressee, told, number)
    assert (paper.kind, paper.number) == (PaperKind.EXTENSION, "江政办函〔2026〕51号")
    text = plain_text(paper.document)
    assert "江政办函〔2026〕51号" in text
    assert "（江政办函〔2026〕32号）" in text
    assert "2026年12月8日" in text


def test_secrecy_is_that_of_the_matters_it_tells(before: Dossier) -> None:
    secret = with_item(before, 0, secret="机密★1年")
    addressee = unit(secret, PLANNING)
    old = letter(secret, addressee)
    now = with_task(secret, FIRST, due=date(2027, 1, 20))
    blocks = extension.follow_up(now, addressee, changes(now, addressee, old)).document.blocks
    assert m.Labels(secrecy="机密★1年") in blocks
    now = with_task(secret, "常2026-12-02-1", due=date(2027, 1, 20))
    blocks = extension.follow_up(now, addressee, changes(now, addressee, old)).document.blocks
    assert not any(isinstance(block, m.Labels) for block in blocks)


def test_a_letter_without_number_is_named_as_far_as_it_is_known() -> None:
    draft = held()
    text = said(extension, draft, with_task(draft, FIRST, due=date(2027, 1, 20)))
    assert (
        "【待补原函日期】《关于落实市政府第12次常务会议议定事项的函》（【待补原函文号】）" in text
    )


@pytest.mark.parametrize("kind", [PaperKind.SUPPLEMENT, PaperKind.CORRECTION, PaperKind.EXTENSION])
def test_a_meeting_alone_has_no_follow_ups(before: Dossier, kind: PaperKind) -> None:
    assert drafts(before, kind) == ()
