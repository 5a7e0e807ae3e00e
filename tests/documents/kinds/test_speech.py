"""Speeches: headings in their levels, every character kept, indents left out."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.documents.kinds.speech import papers
from desk.documents.language.headings import typed_paragraph
from desk.domain.speeches import Speech
from tests.documents.conftest import HERE
from tests.documents.kinds.held import held

SPEECH = (HERE.parent / "exchange" / "data" / "speech.txt").read_text(encoding="utf-8")
TITLE = "在市政府第12次常务会议上的讲话"


def printed(text: str, title: str = TITLE) -> tuple[m.Block, ...]:
    dossier = held()
    given = Speech(
        meeting_id=dossier.meeting.id, title=title, speaker_id=dossier.meeting.chair_id, text=text
    )
    (paper,) = papers(replace(dossier, speeches=(given,)))
    return paper.document.blocks


def body(text: str) -> list[m.Paragraph]:
    return [block for block in printed(text) if isinstance(block, m.Paragraph)]


def test_title_speaker_and_date_stand_above() -> None:
    title, speaker, date = printed("同志们：")[:3]
    assert isinstance(title, m.Title)
    assert title.text == TITLE
    assert speaker == m.Line("陆明远", m.Align.CENTRE, m.Face.KAI)
    assert isinstance(date, m.Line)
    assert (date.text, date.align, date.face) == ("（2026年11月20日）", "centre", "kai")


def test_every_character_of_a_real_speech_is_kept() -> None:
    said = "".join(paragraph.text for paragraph in body(SPEECH))
    assert said == "".join(line.strip() for line in SPEECH.split("\n"))


def test_full_width_indents_and_empty_lines_are_left_out() -> None:
    lines = [p.text for p in body("　　第一段。\n\n　\n  第二段　有空格。　\n")]
    assert lines == ["第一段。", "第二段　有空格。"]


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("一、拉高坐标,勇争一流", m.Level.ONE),
        ("十二、提高效率", m.Level.ONE),
        ("（一）提振信心", m.Level.TWO),
        ("(二)拉高坐标。每个单位都要争先。", m.Level.TWO),
        ("1.突出重点", m.Level.THREE),
        ("2．抓好落实", m.Level.THREE),
        ("（1）一是加快审批", m.Level.FOUR),
        ("一要提振信心。一个人都必须有一股精气神。", m.Level.BODY),
        ("一是加快审批；", m.Level.BODY),
        ("（一）加快审批；", m.Level.BODY),
        ("1.5万人参加。", m.Level.BODY),
        ("2026年，任务更重。", m.Level.BODY),
        ("一、" + "很长的一句话" * 10, m.Level.BODY),
    ],
)
def test_headings_are_recognised(line: str, level: m.Level) -> None:
    paragraph = typed_paragraph(line)
    assert paragraph.level is level
    assert paragraph.text == line


def test_text_after_a_heading_on_its_line_stands_in_the_face_of_the_body() -> None:
    assert typed_paragraph("（一）提振信心。一个人要有精气神。").runs == (
        m.Run("（一）提振信心。"),
        m.Run("一个人要有精气神。", m.Face.BODY),
    )


def test_the_salutation_stands_flush_left_and_a_late_colon_does_not() -> None:
    paragraphs = body("同志们：\n下面讲三点意见：\n第一。\n第二。\n还要说明：")
    assert [p.indent for p in paragraphs] == [False, True, True, True, True]


def test_a_title_typed_with_the_text_is_printed_once() -> None:
    assert [p.text for p in body(f"　　{TITLE}\n同志们：")] == ["同志们："]


def test_a_speech_without_words_or_speaker() -> None:
    dossier = held()
    given = Speech(meeting_id=dossier.meeting.id, title="讲话", text="　\n")
    (paper,) = papers(replace(dossier, speeches=(given,)))
    assert [b for b in paper.document.blocks if isinstance(b, m.Paragraph)] == [
        m.Paragraph((m.Run("【待补充讲话全文】"),))
    ]
    assert sum(isinstance(b, m.Line) for b in paper.document.blocks) == 1


def test_speeches_of_one_title_are_told_apart() -> None:
    dossier = held()
    two = tuple(Speech(meeting_id=dossier.meeting.id, title="讲话", text=t) for t in "甲乙")
    made = list(papers(replace(dossier, speeches=two)))
    assert [paper.part for paper in made] == [speech.id for speech in two]
    assert list(papers(dossier)) == []
