"""The list of secret papers to be handed back: only theirs, without their titles."""

from dataclasses import replace

from desk.domain.papers import PaperKind
from tests.documents.kinds.held import held
from tests.documents.kinds.prepared import bare, drafts, rows, text, with_item

KIND = PaperKind.MATERIAL_RETURN


def test_without_a_secret_item_there_is_no_list() -> None:
    assert drafts(held(), KIND) == ()
    assert drafts(bare(), KIND) == ()
    assert drafts(with_item(held(), 0, secret="　"), KIND) == ()


def test_each_copy_of_each_secret_paper_has_a_line() -> None:
    (paper,) = drafts(with_item(held(), 0, secret="机密★1年"), KIND)
    lines = rows(paper)[1:]
    assert [line[0] for line in lines] == [str(n) for n in range(1, 13)]
    assert lines[1] == ["2", "第一项议题材料之一", "机密★1年", "", "程惠民", "11月13日", "", ""]
    assert lines[6] == ["7", "第一项议题材料之二", "机密★1年", "", "陆明远", "", "", ""]


def test_no_title_of_a_secret_paper_or_item_is_printed() -> None:
    said = text(with_item(held(), 0, secret="机密★1年"), KIND)
    assert "管理办法" not in said
    assert "起草说明" not in said
    assert "重点项目" not in said


def test_a_placeholder_without_recorded_papers_is_listed() -> None:
    (paper,) = drafts(with_item(held(), 3, secret="秘密"), KIND)
    assert {line[1] for line in rows(paper)[1:]} == {"第四项议题材料"}


def test_without_anybody_to_name_a_row_stays_for_the_pen() -> None:
    dossier = with_item(held(), 3, secret="秘密")
    (paper,) = drafts(replace(dossier, attendance=()), KIND)
    assert rows(paper)[1:] == [["1", "第四项议题材料", "秘密", "", "", "", "", ""]]
