"""The 发文稿纸: one for the minutes and each letter, saying what the paper itself says."""

from dataclasses import replace

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.kinds.approval_sheet import papers
from desk.documents.text import plain_text
from desk.domain.dossier import Dossier
from tests.documents.kinds.held import held, unit
from tests.documents.kinds.prepared import bare, rows, tables, with_item
from tests.documents.support import issued

HEAD = "0123abcd" * 8


def fields(paper: PaperDraft) -> dict[str, str]:
    """Return what stands after each label."""
    cells = [cell.replace("\n", "") for row in rows(paper) for cell in row]
    return dict(zip(cells[::2], cells[1::2], strict=True))


def sheets(dossier: Dossier) -> dict[str | None, PaperDraft]:
    return {paper.unit_id: paper for paper in papers(dossier, HEAD)}


def test_the_minutes_and_each_letter_have_one() -> None:
    dossier = issued(held())
    made = sheets(dossier)
    assert set(made) == {None, *(u.id for u in dossier.lead_units)}
    assert len({paper.name for paper in made.values()}) == len(made)


def test_the_sheet_of_the_minutes() -> None:
    said = fields(sheets(issued(held()))[None])
    assert said["发文字号"] == "第12期"
    assert said["标题"] == "市政府第12次常务会议纪要"
    assert said["抄送"] == "市委办公室，市人大常委会办公室，市政协办公室。"
    assert said["主送"] == ""
    assert said["附件"] == "无"
    assert said["印数"] == "23"
    assert said["主办单位"] == "江州市人民政府办公室"
    assert said["电话"] == "0550-6120000"


def test_the_sheet_of_a_letter() -> None:
    dossier = issued(with_item(held(), 3, secret="机密★1年"))
    said = fields(sheets(dossier)[unit(dossier, "市应急管理局").id])
    assert said["发文字号"] == "江政办函〔2026〕36号"
    assert said["密级"] == "机密★1年"
    assert said["标题"] == "关于落实市政府第12次常务会议议定事项的函"
    assert said["主送"] == "市应急管理局"
    assert said["抄送"] == "欧阳立同志，市财政局、市水利局。"
    assert said["附件"] == "市政府第12次常务会议议定事项交办回执"
    assert said["印数"] == ""


def test_what_is_signed_and_what_nobody_knows_is_left_to_the_pen() -> None:
    said = fields(sheets(held())[None])
    for label in ("签发", "会签", "秘书长审核", "副秘书长审核"):
        assert said[label].split() == ["年", "月", "日"]
    for label in ("发文字号", "缓急", "核稿", "拟稿人", "打印", "校对"):
        assert said[label] == ""


def test_the_rows_fill_the_grid() -> None:
    for paper in papers(issued(held())):
        (table,) = tables(paper)
        assert {sum(cell.span for cell in row) for row in table.rows} == {len(table.columns)}
        assert len(table.heights) == len(table.rows)


def test_the_journals_head_stands_at_the_foot_and_is_no_part_of_what_it_says() -> None:
    dossier = issued(held())
    (marked, *_), (plain, *_) = papers(dossier, HEAD), papers(dossier)
    assert isinstance(marked.document.blocks[-1], m.FileMark)
    assert HEAD in marked.document.blocks[-1].text
    assert not any(isinstance(block, m.FileMark) for block in plain.document.blocks)
    assert marked.content_hash == plain.content_hash


def test_an_office_without_a_name_is_shown_as_missing() -> None:
    (paper,) = papers(bare())
    assert plain_text(paper.document).startswith("【待明确发文机关】发文稿纸")
    assert fields(paper)["主办单位"] == ""


def test_a_long_title_is_kept_whole() -> None:
    dossier = held()
    title = "关于" + "很长的会议名称" * 20
    dossier = replace(dossier, meeting=replace(dossier.meeting, title=title))
    assert fields(sheets(dossier)[None])["标题"] == f"{title}纪要"
