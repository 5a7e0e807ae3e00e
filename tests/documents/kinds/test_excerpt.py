"""Excerpts: one decided item each, nothing of the others, and the units it concerns."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.documents.kinds.excerpt import papers
from desk.documents.text import plain_text
from desk.domain.dossier import Dossier
from tests.documents.kinds.held import held, with_tasks
from tests.documents.kinds.prepared import bare, with_item
from tests.documents.support import issued


def texts(dossier: Dossier) -> list[str]:
    return [plain_text(paper.document) for paper in papers(dossier)]


@pytest.mark.parametrize("name", ["executive", "projects", "sample"])
def test_each_item_has_its_own_and_nothing_of_another(name: str) -> None:
    dossier = issued(held(name))
    made = list(papers(dossier))
    by_item = {paper.item_id: plain_text(paper.document) for paper in made}
    assert len(by_item) == len(made)
    for item in dossier.items:
        for other_id, text in by_item.items():
            own = other_id == item.item.id
            for entry in item.decisions:
                if entry.decision.in_minutes:
                    assert (entry.decision.text in text) is own
            for task in item.assignments:
                assert (task.text in text) is own


def test_it_says_where_it_is_taken_from() -> None:
    text = texts(issued(held()))[3]
    assert text.startswith("市政府第12次常务会议纪要（摘录）\n（第12期）\n")
    assert "\n市应急管理局、市水利局、市财政局：\n" in text
    assert "市委副书记、市长陆明远在市政府第一会议室主持召开市政府第12次常务会议。" in text
    assert "现将会议纪要第四项摘录如下：" in text
    assert "\n四、关于今冬明春水利工程和防汛应急准备情况的汇报\n" in text
    assert "（摘自《市政府常务会议纪要》第12期，其他内容从略）" in text
    assert text.endswith("江州市人民政府办公室\n2026年11月25日")


def test_a_draft_says_so() -> None:
    text = texts(held())[0]
    assert "（草稿）" in text
    assert "（摘自《市政府常务会议纪要》，其他内容从略）" in text


def test_what_is_not_in_the_minutes_has_no_excerpt() -> None:
    dossier = held()
    first = dossier.items[0]
    hidden = tuple(
        replace(entry, decision=replace(entry.decision, in_minutes=False))
        for entry in first.decisions
    )
    dossier = replace(dossier, items=(replace(first, decisions=hidden), *dossier.items[1:]))
    made = list(papers(dossier))
    assert first.item.id not in {paper.item_id for paper in made}
    assert plain_text(made[0].document).count("一、关于全市重点项目") == 1
    assert not any(first.item.title in plain_text(paper.document) for paper in made)


def test_an_undecided_item_has_no_excerpt() -> None:
    dossier = held()
    dossier = replace(dossier, items=(replace(dossier.items[0], decisions=()), *dossier.items[1:]))
    assert len(texts(dossier)) == len(dossier.items) - 1
    assert list(papers(bare())) == []


def test_only_its_own_secrecy_marks_an_excerpt() -> None:
    made = list(papers(with_item(held(), 3, secret="机密★1年")))
    marks = [m.Labels(secrecy="机密★1年") in paper.document.blocks for paper in made]
    assert marks == [False, False, False, True, False]


def test_a_secret_title_stands_on_the_paper_alone() -> None:
    made = list(papers(with_item(held(), 3, secret="机密★1年")))[3]
    title = held().items[3].item.title
    assert title in plain_text(made.document)
    assert made.subject == made.document.properties.subject == "（涉密议题）"
    assert title not in made.name


def test_without_assignments_it_goes_to_the_unit_that_presented() -> None:
    text = texts(with_tasks(held(), lambda task: None))[2]
    assert "\n市行政审批局：\n" in text


def test_file_names_and_subjects_tell_them_apart() -> None:
    made = list(papers(held()))
    assert len({paper.name for paper in made}) == len(made)
    assert made[4].subject == "关于调整城市供水价格的汇报"
