"""Blank lines and what stays together: rules the Word writer shares with the typesetter."""

import pytest

from desk.documents import model as m
from desk.documents.rules.blanks import blanks_before
from desk.documents.rules.cells import line_height
from desk.documents.rules.keeps import kept_with_next

TITLE, RULE, TEXT = m.Title(("甲",)), m.Rule(), m.Paragraph((m.Run("乙"),))
SIGNATURE = m.Signature("丙", "2026年1月5日")


def blanks(form: m.Form, *blocks: m.Block) -> int:
    return blanks_before(m.Document(form, blocks), len(blocks) - 1)


def kept(*blocks: m.Block, at: int) -> bool:
    return kept_with_next(m.Document(m.Form.GENERAL, blocks), at)


@pytest.mark.parametrize(
    ("form", "blocks", "wanted"),
    [
        (m.Form.GENERAL, (m.Mark("甲"), m.Number("乙")), 2),
        (m.Form.MINUTES, (m.Mark("甲"), m.Number("乙")), 1),
        (m.Form.LETTER, (m.Mark("甲"), m.Number("乙")), 0),
        (m.Form.GENERAL, (RULE, TITLE), 2),
        (m.Form.MINUTES, (RULE, TEXT), 1),
        (m.Form.LETTER, (RULE, TEXT), 0),
        (m.Form.GENERAL, (TITLE, m.Addressee("丙")), 1),
        (m.Form.GENERAL, (TITLE, TEXT), 1),
        (m.Form.PLAIN, (TITLE,), 0),
        (m.Form.PLAIN, (TEXT, m.PageBreak(), TITLE), 0),
        (m.Form.SHEET, (TITLE, m.Table((), ())), 1),
        (m.Form.PLAIN, (TITLE, m.Line("时间")), 0),
        (m.Form.PLAIN, (m.Line("时间", after=1), TEXT), 1),
        (m.Form.PLAIN, (m.Line("甲", after=1), m.Line("乙", before=2)), 3),
        (m.Form.GENERAL, (TEXT, SIGNATURE), 2),
        (m.Form.GENERAL, (TEXT, m.Signature("丙", "丁", sealed=False)), 1),
        (m.Form.GENERAL, (TEXT, m.AttachmentNote(("甲",))), 1),
        (m.Form.MINUTES, (TEXT, m.Names("出席", (), first=True)), 1),
        (m.Form.MINUTES, (TEXT, m.Names("列席", ())), 0),
        (m.Form.GENERAL, (m.Attachment("附件", TITLE), TEXT), 1),
        (m.Form.GENERAL, (TEXT, m.Copies("抄送", "甲。")), 0),
    ],
)
def test_blank_lines_above_a_block(form: m.Form, blocks: tuple[m.Block, ...], wanted: int) -> None:
    assert blanks(form, *blocks) == wanted


def test_text_goes_along_with_a_signature_but_never_leaves_page_1() -> None:
    long = m.Paragraph((m.Run("长" * 200),))
    assert kept(TEXT, TEXT, SIGNATURE, at=1)
    assert not kept(TEXT, SIGNATURE, at=0)
    assert not kept(TEXT, long, SIGNATURE, at=1)
    assert kept(TEXT, m.AttachmentNote(("甲",)), SIGNATURE, at=1)
    assert not kept(TEXT, m.AttachmentNote(("甲",)), at=1)


def test_headings_and_titles_stay_with_what_follows() -> None:
    assert kept(m.Paragraph((m.Run("一、甲"),), m.Level.ONE), TEXT, at=0)
    assert kept(TITLE, TEXT, at=0)
    assert not kept(TEXT, TEXT, at=0)


def test_the_foot_of_a_paper_does_not_stand_alone() -> None:
    assert kept(m.Table((), ()), m.Copies(), at=0)
    assert kept(m.Names("出席", ()), m.FileMark("甲"), at=0)
    assert not kept(m.Table((), ()), TEXT, at=0)


def test_lines_of_cells_are_as_high_as_their_type_needs() -> None:
    assert line_height(12) == 20
    assert line_height(100) == 125


def test_a_note_of_attachments_takes_the_text_before_it_along() -> None:
    first, last = (m.Paragraph((m.Run(text),)) for text in ("会议同意。", "特此函告。"))
    note, signature = m.AttachmentNote(("回执",)), m.Signature("市政府办公室", "2026年1月5日")
    document = m.Document(m.Form.LETTER, (first, last, note, signature))
    assert [kept_with_next(document, index) for index in range(3)] == [False, True, True]
    unsigned = m.Document(m.Form.LETTER, (first, last, note))
    assert not kept_with_next(unsigned, 1)
