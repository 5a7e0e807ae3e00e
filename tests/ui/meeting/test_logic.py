"""What the page works out before it shows anything."""

from datetime import date

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.decisions import Decision, Note, Outcome, Statement
from desk.domain.dossier import DecisionDossier, ItemDossier
from desk.domain.meetings import MeetingStatus
from desk.ui.pages.meeting.agenda_lines import short_title
from desk.ui.pages.meeting.facts_form import read_names
from desk.ui.pages.meeting.form import whole_number
from desk.ui.pages.meeting.places import AFTER, BEFORE, DURING, first_stage
from desk.ui.pages.meeting.stream_order import entry_id, stream
from desk.ui.pages.meeting.texts import clock, hours, month_day, numeral


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (31, "三十一"), (0, "0")],
)
def test_chinese_numbers(chinese: object, number: int, text: str) -> None:
    assert numeral(number) == text


def test_days_and_times(chinese: object) -> None:
    assert month_day(date(2026, 11, 8)) == "11月8日"
    assert month_day(date(2027, 1, 8), date(2026, 11, 8)) == "2027年1月8日"
    assert hours(83) == "1:23"
    assert clock(680) == "11:20"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("关于沄河治理工程的汇报", "沄河治理工程"),
        ("关于《停车管理办法（送审稿）》的汇报", "《停车管理办法（送审稿）》"),
        ("学习《条例》", "学习《条例》"),
        ("关于调整城市供水价格", "调整城市供水价格"),
    ],
)
def test_titles_lose_their_frame(title: str, short: str) -> None:
    assert short_title(title) == short


def test_names_are_read_from_a_line() -> None:
    assert read_names("市委办公室、市人大，市政协 ；") == ("市委办公室", "市人大", "市政协")


def test_whole_numbers() -> None:
    read = whole_number("no")
    assert read(" 12 ") == 12 and read("") is None
    with pytest.raises(ValueError, match="no"):
        read("十二")


def test_a_meeting_opens_at_its_stage() -> None:
    assert first_stage(MeetingStatus.PREPARING) == BEFORE
    assert first_stage(MeetingStatus.IN_SESSION) == DURING
    assert first_stage(MeetingStatus.ISSUED) == AFTER


def _id(moment: int, tail: str) -> str:
    digits = "0123456789abcdefghjkmnpqrstvwxyz"
    head = "".join(digits[moment >> 5 * (9 - i) & 31] for i in range(10))
    return head + tail.rjust(10, "0")


def test_entries_follow_each_other_as_they_were_made() -> None:
    item = AgendaItem(title="议题")
    note = Note(id=_id(1_000, "a"), item_id=item.id, text="先说")
    late = Note(id=_id(90_000, "b"), item_id=item.id, position=2, text="后说")
    decision = Decision(id=_id(50_000, "c"), item_id=item.id, outcome=Outcome.APPROVED, text="议定")
    shown = stream(
        ItemDossier(item, notes=(note, late), decisions=(DecisionDossier(decision, ()),))
    )
    assert [entry_id(e) for e in shown] == [note.id, decision.id, late.id]


def test_entries_of_a_file_come_kind_by_kind() -> None:
    item = AgendaItem(title="议题")
    decision = Decision(id=_id(10, "a"), item_id=item.id, outcome=Outcome.APPROVED, text="议定")
    statement = Statement(id=_id(11, "b"), item_id=item.id, text="指出")
    note = Note(id=_id(12, "c"), item_id=item.id, text="说")
    shown = stream(
        ItemDossier(
            item,
            notes=(note,),
            statements=(statement,),
            decisions=(DecisionDossier(decision, ()),),
        )
    )
    assert [entry_id(e) for e in shown] == [note.id, statement.id, decision.id]
