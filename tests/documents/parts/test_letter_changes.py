"""What an issued letter said against what holds now, and which papers tell the unit so."""

from dataclasses import replace
from datetime import date

import pytest

from desk.documents import model as m
from desk.documents import snapshots
from desk.documents.kinds import letter as letters
from desk.documents.kinds.letter import letter
from desk.documents.kinds.minutes import minutes
from desk.documents.parts.letter_changes import (
    Changed,
    LetterChange,
    changes,
    follow_up_kinds,
    owed,
    told_by,
)
from desk.domain.amendments import Amendment
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from tests.documents.kinds.held import held, many_items, tasks, unit, with_task, with_tasks
from tests.documents.support import issued

FIRST, SECOND, OTHER = "常2026-12-01-1", "常2026-12-01-2", "常2026-12-01-3"


@pytest.fixture(scope="module")
def before() -> Dossier:
    return issued(held())


def found(before: Dossier, now: Dossier, label: str = "市发展改革委") -> tuple[LetterChange, ...]:
    addressee = unit(before, label)
    return changes(now, addressee, letter(before, addressee))


def test_nothing_changed_is_no_change(before: Dossier) -> None:
    for addressee in before.lead_units:
        assert changes(before, addressee, letter(before, addressee)) == ()


def test_a_snapshot_brings_the_letter_back_for_comparison(before: Dossier) -> None:
    draft = next(iter(letters.papers(before)))
    kept = snapshots.from_json(snapshots.to_json(draft)).document
    now = with_task(before, FIRST, due=date(2027, 1, 20))
    addressee = before.lead_units[0]
    assert changes(now, addressee, kept) == changes(now, addressee, draft.document) != ()


def test_a_date(before: Dossier) -> None:
    (change,) = found(before, with_task(before, FIRST, due=date(2027, 1, 20)))
    assert (change.number, change.field) == (FIRST, Changed.DUE)
    assert (change.before, change.after) == ("2026年12月10日前", "2027年1月20日前")
    (change,) = found(before, with_task(before, FIRST, due=None, long_term=True))
    assert change.after == "长期坚持"
    (change,) = found(before, with_task(before, FIRST, report_by=date(2026, 11, 27)))
    assert (change.field, change.before) == (Changed.REPORT, "会后5个工作日内")


def test_words_and_shares(before: Dossier) -> None:
    audit = unit(before, "市审计局").id
    (change,) = found(before, with_task(before, FIRST, text="一、修改完善管理办法"))
    assert (change.field, change.after) == (Changed.TEXT, "一、修改完善管理办法")
    (change,) = found(before, with_task(before, FIRST, support_ids=(audit,)))
    assert change.field is Changed.SHARE
    assert change.after == "由你单位牵头，市审计局配合；分管领导：程惠民"
    (change,) = found(before, with_task(before, FIRST, leader_id=None))
    assert change.before.removesuffix("；分管领导：程惠民") == change.after


def test_a_matter_taken_away_shifts_the_numbers_of_the_others_and_nothing_else(
    before: Dossier,
) -> None:
    audit = unit(before, "市审计局").id
    (change,) = found(before, with_task(before, FIRST, lead_id=audit))
    assert (change.field, change.number, change.after) == (Changed.WITHDRAWN, FIRST, "")
    assert change.matter == next(t.text for t in tasks(before) if t.number == FIRST)


def test_a_matter_added_and_a_single_one_before_it(before: Dossier) -> None:
    water = unit(before, "市水利局")
    now = with_task(before, FIRST, lead_id=water.id)
    (change,) = found(before, now, "市水利局")
    assert (change.field, change.number, change.before) == (Changed.ADDED, FIRST, "")


def test_all_matters_taken_away(before: Dossier) -> None:
    now = with_tasks(before, lambda task: None)
    fields = {change.field for change in found(before, now)}
    assert fields == {Changed.WITHDRAWN}


DATE = LetterChange("a", "1", "事", Changed.DUE, "旧", "新")
WORDS, ADDED = replace(DATE, field=Changed.TEXT), replace(DATE, field=Changed.ADDED)
GONE = replace(DATE, field=Changed.WITHDRAWN)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ((), ()),
        ((DATE,), (PaperKind.EXTENSION,)),
        ((DATE, WORDS), (PaperKind.CORRECTION,)),
        ((GONE,), (PaperKind.CORRECTION,)),
        ((ADDED,), (PaperKind.SUPPLEMENT,)),
        ((ADDED, DATE), (PaperKind.SUPPLEMENT, PaperKind.EXTENSION)),
        ((ADDED, WORDS, DATE), (PaperKind.SUPPLEMENT, PaperKind.CORRECTION)),
    ],
)
def test_which_papers_are_needed(
    given: tuple[LetterChange, ...], wanted: tuple[PaperKind, ...]
) -> None:
    kinds = follow_up_kinds(given)
    assert kinds == wanted
    told = [change for kind in kinds for change in told_by(kind, given)]
    assert sorted(told, key=str) == sorted(given, key=str)


def test_paragraphs_of_a_letter_name_the_record_and_field(before: Dossier) -> None:
    blocks = letter(before, unit(before, "市应急管理局")).blocks
    (task,) = (t for t in tasks(before) if t.number == "常2026-12-04-2")
    fields = [b.source.field for b in blocks if isinstance(b, m.Paragraph) and b.source]
    assert fields == ["text", "number", "basis", "share", "due", "report"]
    ids = {b.source.id for b in blocks if isinstance(b, m.Paragraph) and b.source}
    assert ids == {task.id}


def test_paragraphs_of_minutes_name_their_records(before: Dossier) -> None:
    named = {
        (b.source.kind, b.source.field): (b.source.id, b.text)
        for b in minutes(before).blocks
        if isinstance(b, m.Paragraph) and b.source
    }
    assert named["meeting", "opening"][0] == before.meeting.id
    last = before.items[-1]
    assert named["agenda_item", "title"] == (last.item.id, "五、关于调整城市供水价格的汇报")
    decision = last.decisions[0]
    assert named["decision", "text"] == (decision.decision.id, decision.decision.text)
    task_id, sentence = named["assignment", "sentence"]
    assert task_id == decision.assignments[0].id
    assert decision.assignments[0].text in sentence
    assert named["statement", "text"][0] == before.items[1].statements[-1].id


def test_more_than_a_hundred_matters_keep_their_words(before: Dossier) -> None:
    crowd = many_items(before, 120)
    addressee = crowd.lead_units[0]
    now = with_task(crowd, "常2026-12-105-1", text="一百零五、改了")
    (change,) = changes(now, addressee, letter(crowd, addressee))
    assert (change.before, change.after) == ("办好第105件事", "一百零五、改了")


def test_a_new_name_or_wording_alone_is_nothing_a_unit_has_to_be_told(before: Dossier) -> None:
    addressee = unit(before, "市发展改革委")
    issued_letter = letter(before, addressee)
    moved = with_task(before, FIRST, due=date(2027, 1, 20))
    task = next(task for task in tasks(before) if task.number == FIRST)
    reworded = replace(moved, phrases={"letter/matter.due_text": "{{ date }}以前"})
    assert owed(reworded, addressee, issued_letter) == ()
    amendment = Amendment(assignment_id=task.id, reason="汛期", made_on=date(2026, 12, 1))
    told = owed(replace(reworded, amendments=(amendment,)), addressee, issued_letter)
    assert {change.number for change in told} == {FIRST}
