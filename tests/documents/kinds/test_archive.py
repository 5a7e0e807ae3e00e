"""The archive's list: a line for each paper, the signed final of it, and what is missing."""

from dataclasses import replace

import pytest

from desk.documents.parts.filed import filed, latest
from desk.documents.phrases.texts import Phrases
from desk.domain.dossier import Dossier
from desk.domain.papers import Paper, PaperKind, PaperOrigin
from tests.documents.kinds.held import held
from tests.documents.kinds.prepared import bare, drafts, rows, with_item
from tests.documents.support import issued


def paper(kind: PaperKind, **fields: object) -> Paper:
    known: dict[str, object] = {
        "meeting_id": "m",
        "file_name": "x.docx",
        "content_hash": "",
        "file_hash": "",
        "written_at": "2026-11-24T09:00:00+08:00",
    }
    return Paper(kind=kind, **known | fields)  # type: ignore[arg-type]


def with_papers(dossier: Dossier, *papers: Paper) -> Dossier:
    return replace(dossier, papers=papers)


def test_the_signed_final_counts_else_the_last_version() -> None:
    first, second = paper(PaperKind.RECORD), paper(PaperKind.RECORD, version=2)
    signed = paper(PaperKind.MINUTES, origin=PaperOrigin.SIGNED)
    later = paper(PaperKind.MINUTES, version=3)
    assert latest((first, second, signed, later)) == [second, signed]
    assert latest((second, first)) == [second]


def test_letters_and_speeches_are_told_apart() -> None:
    dossier = issued(held())
    letters = [
        paper(PaperKind.LETTER, unit_id=n.unit_id, number=n.text) for n in dossier.numbers[1:]
    ]
    speeches = [paper(PaperKind.SPEECH, part=p, subject=f"讲话{p}") for p in "甲乙"]
    lines = filed(with_papers(dossier, *letters, *speeches))
    found = [(line.number, line.title) for line in lines if line.number]
    assert ("江政办函〔2026〕33号", "关于落实市政府第12次常务会议议定事项的函（市财政局）") in found
    assert len(found) == len(letters)
    assert {"讲话甲", "讲话乙"} <= {line.title for line in lines}


def test_what_is_always_kept_is_listed_where_it_is_missing() -> None:
    lines = filed(with_papers(held(), paper(PaperKind.NOTICE)))
    missing = [line.title for line in lines if line.remark == "【待归】"]
    assert "市政府第12次常务会议纪要" in missing
    assert "市政府第12次常务会议签到表" in missing
    assert "关于召开市政府第12次常务会议的通知" not in missing


def test_the_papers_of_the_items_follow_with_their_units() -> None:
    line = next(v for v in filed(held()) if v.title == "起草说明")
    assert (line.author, str(line.day)) == ("市发展改革委", "2026-11-13")
    hidden = [v.title for v in filed(with_item(held(), 0, secret="机密"))]
    assert "第一项议题材料之二" in hidden
    assert "起草说明" not in hidden


def test_a_numbered_paper_bears_the_day_of_its_number() -> None:
    dossier = issued(held())
    lines = filed(with_papers(dossier, paper(PaperKind.MINUTES, number="第12期")))
    assert str(lines[0].day) == "2026-11-25"
    assert lines[0].title == "市政府第12次常务会议纪要"


def test_the_sheet_numbers_its_lines_and_leaves_pages_to_the_pen() -> None:
    signed = paper(PaperKind.MINUTES, number="第12期", origin=PaperOrigin.SIGNED)
    (made,) = drafts(issued(with_papers(held(), signed)), PaperKind.ARCHIVE)
    head, first, *rest = rows(made)
    assert [cell.replace("\n", "") for cell in head] == [
        "顺序号",
        "文号",
        "责任者",
        "题名",
        "日期",
        "页数",
        "备注",
    ]
    assert first == [
        "1",
        "第12期",
        "江州市人民政府办公室",
        "市政府第12次常务会议纪要",
        "20261125",
        "",
        "签发件",
    ]
    assert [row[0] for row in rest] == [str(n) for n in range(2, len(rest) + 2)]


def test_a_stamp_that_cannot_be_read_leaves_the_day_open() -> None:
    lines = filed(with_papers(held(), paper(PaperKind.RECORD, written_at="")))
    assert next(v for v in lines if "记录" in v.title).day is None


def test_every_kind_is_filed_but_place_cards_and_the_list_itself() -> None:
    order = Phrases("archive").words("order")
    assert sorted(order) == sorted({*PaperKind} - {PaperKind.CARDS, PaperKind.ARCHIVE})


@pytest.mark.parametrize("name", Phrases("archive").words("order"))
def test_every_kind_has_its_title(name: str) -> None:
    kind = PaperKind(name)
    lines = filed(with_papers(bare(), paper(kind, subject="题")))
    assert all(line.title for line in lines)
    assert any(line.remark != "【待归】" for line in lines)
