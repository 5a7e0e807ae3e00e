"""The notice with the table of all assignments, and the general form it is made in."""

from datetime import date

from desk.documents import model as m
from desk.documents.kinds.general import Appendix, general
from desk.documents.kinds.task_table import papers, task_table
from desk.documents.text import plain_text
from desk.domain.papers import RegisteredNumber
from tests.documents.kinds.held import held, many_items, tasks, unit, with_task, with_tasks
from tests.documents.kinds.prepared import bare, with_item
from tests.documents.support import issued


def table(document: m.Document) -> list[list[str]]:
    (found,) = (block for block in document.blocks if isinstance(block, m.Table))
    return [[cell.text for cell in row] for row in found.rows]


def test_every_assignment_is_a_row() -> None:
    dossier = held()
    said = table(task_table(dossier))[1:]
    assert [row[1] for row in said] == [task.number for task in tasks(dossier)]
    assert [row[2] for row in said] == [task.text for task in tasks(dossier)]
    assert said[0][3:] == ["市发展改革委", "市司法局、市财政局", "程惠民", "2026年\n12月10日"]
    assert said[5][3:] == ["市政府督查局", "", "邵堃", "长期坚持"]


def test_joint_leads_and_what_is_missing_are_shown() -> None:
    dossier = held()
    finance = unit(dossier, "市财政局").id
    dossier = with_task(dossier, "常2026-12-01-1", joint_lead_id=finance, support_ids=())
    dossier = with_task(dossier, "常2026-12-01-2", lead_id=None, due=None)
    said = table(task_table(dossier))
    assert said[1][3] == "市发展改革委\n市财政局"
    assert (said[2][3], said[2][6]) == ("【待明确牵头单位】", "【待定时限】")


def test_it_is_a_notice_in_the_general_form() -> None:
    document = task_table(issued(held()))
    assert document.form is m.Form.GENERAL
    text = plain_text(document)
    assert "江州市人民政府办公室文件\n（草稿）\n" in text
    assert "议定交办事项11项" in text
    assert "附件：市政府第12次常务会议议定事项任务分解表" in text
    assert "以正式印发的会议纪要为准" not in text
    assert "以正式印发的会议纪要为准" in plain_text(task_table(held()))


def test_units_that_are_asked_are_no_addressees_of_a_notice() -> None:
    blocks = task_table(held()).blocks
    (addressee,) = (block.text for block in blocks if isinstance(block, m.Addressee))
    assert addressee.startswith("市发展改革委、市财政局、")
    assert "市委宣传部" not in addressee
    (copies,) = (block for block in blocks if isinstance(block, m.Copies))
    assert copies.text.endswith("，市委宣传部。")


def test_with_a_number_it_bears_its_day() -> None:
    number = RegisteredNumber(
        series="notice", year=2026, value=8, text="江政办〔2026〕8号", given_on=date(2026, 11, 26)
    )
    document = task_table(issued(held()), number)
    text = plain_text(document)
    assert "江政办〔2026〕8号" in text
    assert "2026年11月26日印发" in text
    assert "（草稿）" not in text


def test_secrecy_and_many_rows() -> None:
    document = task_table(with_item(many_items(held(), 60), 59, secret="秘密"))
    assert document.blocks[0] == m.Labels(secrecy="秘密")
    assert len(table(document)) == 61


def test_without_assignments_there_is_no_notice() -> None:
    assert list(papers(bare())) == []
    assert list(papers(with_tasks(held(), lambda task: None))) == []


def general_with(*attachments: Appendix, **fields: object) -> m.Document:
    known: dict[str, object] = {
        "mark": "江州市人民政府文件",
        "number": "江政〔2026〕1号",
        "title": ("关于", "某事的请示"),
        "addressee": "省人民政府",
        "paragraphs": [m.Paragraph((m.Run("正文。"),))],
        "signature": m.Signature("江州市人民政府", "2026年1月5日"),
        "copies": m.Copies(issuer="江州市人民政府办公室", issued="2026年1月5日印发"),
        "attachments": attachments,
    }
    return general(**known | fields)  # type: ignore[arg-type]


def test_several_attachments_are_numbered_and_stand_before_the_copies() -> None:
    parts = [Appendix((name,), (m.Table((m.Column(156.0),), (m.row(name),)),)) for name in "甲乙"]
    blocks = general_with(*parts).blocks
    assert m.AttachmentNote(("甲", "乙")) in blocks
    labels = [block.label for block in blocks if isinstance(block, m.Attachment)]
    assert labels == ["附件1", "附件2"]
    assert isinstance(blocks[-1], m.Copies)
    kinds = [type(block) for block in blocks]
    assert kinds.index(m.AttachmentNote) < kinds.index(m.Signature) < kinds.index(m.Attachment)


def test_one_attachment_has_no_number_and_none_no_note() -> None:
    blocks = general_with(Appendix(("甲",), ())).blocks
    assert [block.label for block in blocks if isinstance(block, m.Attachment)] == ["附件"]
    assert not any(isinstance(b, m.AttachmentNote | m.Attachment) for b in general_with().blocks)


def test_signers_go_with_the_number_and_labels_stand_first() -> None:
    blocks = general_with(signers=("陆明远",), labels=m.Labels(urgency="特急")).blocks
    assert blocks[0] == m.Labels(urgency="特急")
    assert m.Number("江政〔2026〕1号", ("陆明远",)) in blocks
    assert isinstance(general_with().blocks[0], m.Mark)


def test_a_long_text_stays_whole_in_one_cell() -> None:
    text = "第一，" + "做好有关工作，" * 100 + "\n　　第二，办结"
    dossier = with_task(held(), "常2026-12-01-1", text=text)
    cell = table(task_table(dossier))[1][2]
    assert cell == text.replace("\n　　", "")
