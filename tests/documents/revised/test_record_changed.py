"""The record went on while the file was with the leaders: only what they changed is asked."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk.documents.kinds.minutes import minutes
from desk.documents.revised import WordRevisionReader
from desk.documents.revised.lines import lines_of_document
from desk.documents.revised.reader import differences
from desk.documents.revised.words import RevisedText, Words
from desk.domain.assignments import Assignment
from desk.domain.decisions import Statement
from desk.domain.differences import Difference
from desk.domain.dossier import Dossier, ItemDossier
from desk.domain.problems import Refused
from tests.documents.conftest import MEETINGS
from tests.documents.revised.conftest import snapshot_of_minutes, word_minutes
from tests.documents.support import load


@pytest.fixture(scope="module")
def written() -> Dossier:
    """The sample as it was when its minutes were written."""
    return load(MEETINGS["sample"])


def item_with(dossier: Dossier, place: int, **changes: Any) -> Dossier:
    items = list(dossier.items)
    items[place] = replace(items[place], **changes)
    return replace(dossier, items=tuple(items))


def task_with(dossier: Dossier, place: int, number: int, **changes: Any) -> Dossier:
    """Return the meeting with one assignment changed (item, and which of its assignments)."""
    item = dossier.items[place]
    wanted = item.assignments[number].id
    decisions = tuple(
        replace(
            d,
            assignments=tuple(
                replace(a, **changes) if a.id == wanted else a for a in d.assignments
            ),
        )
        for d in item.decisions
    )
    return item_with(dossier, place, decisions=decisions)


def read_back(written: Dossier, today: Dossier, *replaced: tuple[str, str]) -> list[Difference]:
    """Return the differences of a file whose paragraphs are those written but for a few words."""
    words = []
    for line in lines_of_document(minutes(written), written.meeting.id):
        text = line.text
        for old, new in replaced:
            text = text.replace(old, new)
        words.append(Words(text))
    return differences(RevisedText(words), minutes(written), today, minutes(today))


def task(dossier: Dossier, place: int, number: int) -> Assignment:
    return dossier.items[place].assignments[number]


DAY = "2026年12月10日"


def test_what_only_the_record_changed_is_no_difference(written: Dossier) -> None:
    today = task_with(written, 4, 3, due=date(2026, 12, 15))
    assert read_back(written, today) == []


def test_what_both_changed_alike_is_no_difference(written: Dossier) -> None:
    today = task_with(written, 4, 3, due=date(2026, 12, 15))
    assert read_back(written, today, (DAY, "2026年12月15日")) == []


def test_what_both_changed_says_all_three(written: Dossier) -> None:
    today = task_with(written, 4, 3, due=date(2026, 12, 15))
    (one,) = read_back(written, today, (DAY, "2026年12月20日"))
    assert (one.what, one.recorded, one.base, one.revised) == (
        "due",
        "2026年12月15日",
        DAY,
        "2026年12月20日",
    )


def test_leaders_changed_one_field_and_the_record_another(written: Dossier) -> None:
    today = task_with(written, 4, 3, due=date(2026, 12, 15))
    (one,) = read_back(written, today, ("3处漫溢点逐处", "3处漫溢点分别"))
    assert (one.what, one.base) == ("text", "")


def test_a_text_that_both_changed(written: Dossier) -> None:
    said = written.items[0].statements[0]
    changed = replace(said, text=said.text.replace("刚性义务", "刚性要求"))
    today = item_with(written, 0, statements=(changed, *written.items[0].statements[1:]))
    (one,) = read_back(written, today, ("刚性义务", "法定义务"))
    assert "刚性要求" in one.recorded
    assert "刚性义务" in one.base
    assert "法定义务" in one.revised


def test_a_record_that_is_gone_is_shown_where_leaders_changed_it(written: Dossier) -> None:
    today = item_with(written, 0, statements=written.items[0].statements[1:])
    assert read_back(written, today) == []
    (one,) = read_back(written, today, ("刚性义务", "法定义务"))
    assert (one.what, one.reason, one.adoptable) == ("not_understood", "revised.gone", False)


def test_a_record_made_since_is_no_difference(written: Dossier) -> None:
    item: ItemDossier = written.items[0]
    new = Statement(item_id=item.item.id, position=9, text="后来补记的一段")
    today = item_with(written, 0, statements=(*item.statements, new))
    assert read_back(written, today) == []


def test_an_order_changed_since_is_no_difference(written: Dossier) -> None:
    item = written.items[0]
    today = item_with(written, 0, statements=item.statements[::-1])
    assert read_back(written, today) == []


def test_another_paper_is_refused(written: Dossier) -> None:
    words = [Words(f"另一份文件的第{number}段") for number in range(30)]
    with pytest.raises(Refused) as refused:
        differences(RevisedText(words), minutes(written), written, minutes(written))
    assert refused.value.problems[0].code == "revised.another_paper"


def test_an_unchanged_meeting_has_no_difference() -> None:
    for path in MEETINGS.values():
        dossier = load(path)
        assert read_back(dossier, dossier) == []


def test_names_and_numbers_of_every_field_can_be_changed(written: Dossier) -> None:
    """One paragraph with its lead, support, date and text changed: four differences."""
    (lead, support, due, text) = read_back(
        written,
        written,
        (
            "由市税务局牵头，市财政局配合，于2026年12月15日前分析",
            "由市审计局牵头，市统计局配合，于2026年12月16日前核查",
        ),
    )
    assert [d.what.value for d in (lead, support, due, text)] == ["lead", "support", "due", "text"]
    assert task(written, 1, 2).due == date(2026, 12, 15)


def test_snapshots_that_cannot_be_read_are_passed_over(written: Dossier) -> None:
    data = word_minutes(written)
    assert WordRevisionReader().read(data, written, [b"{}", b"\xff", b'{"version": 99}']) == ()


def test_the_paper_the_file_was_made_from_is_found_among_several(written: Dossier) -> None:
    today = task_with(written, 4, 3, due=date(2026, 12, 15))
    snapshots = [snapshot_of_minutes(today), snapshot_of_minutes(written)]
    assert WordRevisionReader().read(word_minutes(written), today, snapshots) == ()
