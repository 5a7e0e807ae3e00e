"""The palette's records: every kind, the newest first, with where they lie."""

from datetime import date

from desk.domain.agenda import AgendaItem, ItemState
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Outcome
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import Person, Post, Unit
from desk.domain.papers import Paper, PaperKind
from desk.domain.record import Record
from desk.services.palette import SHOWN, RecordEntry, record_entries
from tests.support.memory import MemoryReader

TYPE = MeetingType(name="市政府常务会议", mark="常", title_pattern="市政府第{session}次常务会议")
OLD = Meeting(type_id=TYPE.id, day=date(2026, 10, 1), session=11, status=MeetingStatus.ISSUED)
NEW = Meeting(type_id=TYPE.id, day=date(2026, 11, 1), session=12, place="第一会议室")
UNIT = Unit(name="江州市财政局", short="市财政局", aliases=("财政",))
PERSON = Person(name="曾军", unit_id=UNIT.id, telephone="12345")
POST = Post(person_id=PERSON.id, title="局长")
POOLED = AgendaItem(title="供水价格", state=ItemState.READY, presenter_unit_id=UNIT.id)
HELD = AgendaItem(title="供暖预案", meeting_id=OLD.id)
COMING = AgendaItem(title="防汛物资", meeting_id=NEW.id)
DECISION = Decision(item_id=HELD.id, outcome=Outcome.APPROVED, text="同意供暖预案。")
TASK = Assignment(
    decision_id=DECISION.id, text="报送方案", lead_id=UNIT.id, number="常2026-11-01-1"
)
PAPERS = [
    Paper(
        meeting_id=OLD.id,
        kind=PaperKind.MINUTES,
        number="第11期",
        version=version,
        file_name=f"纪要{version}.docx",
        content_hash="x",
        file_hash="x",
        written_at=f"2026-10-0{version}",
    )
    for version in (1, 2)
]
RECORDS: list[Record] = [
    *(TYPE, OLD, NEW, UNIT, PERSON, POST, POOLED, HELD, COMING, DECISION, TASK),
    *PAPERS,
]


def entries() -> list[RecordEntry]:
    rows: dict[type[Record], dict[str, Record]] = {}
    for record in RECORDS:
        rows.setdefault(type(record), {})[record.id] = record
    return record_entries(MemoryReader(rows), lambda kind: {"minutes": "纪要"}[kind.value])


def entry(record: Record) -> RecordEntry:
    return next(found for found in entries() if found.id == record.id)


def test_every_kind_is_there_the_newest_first() -> None:
    assert [(found.kind, found.title) for found in entries()] == [
        ("meeting", "市政府第12次常务会议"),
        ("meeting", "市政府第11次常务会议"),
        ("agenda_item", "供水价格"),
        ("agenda_item", "防汛物资"),
        ("agenda_item", "供暖预案"),
        ("decision", "同意供暖预案。"),
        ("assignment", "报送方案"),
        ("person", "曾军"),
        ("unit", "市财政局"),
        ("paper", "纪要　第11期"),
    ]
    assert {found.kind for found in entries()} < SHOWN


def test_an_item_knows_its_meeting_and_whether_that_has_begun() -> None:
    held, coming, pooled = entry(HELD), entry(COMING), entry(POOLED)
    assert (held.meeting_id, held.item_id, held.ahead) == (OLD.id, HELD.id, False)
    assert coming.ahead
    assert (pooled.meeting_id, pooled.note) == ("", "市财政局")


def test_a_decision_and_its_work_lead_to_the_item() -> None:
    assert entry(DECISION).item_id == HELD.id
    task = entry(TASK)
    assert (task.meeting_id, task.item_id, task.note) == (OLD.id, HELD.id, "市财政局")
    assert "常2026-11-01-1" in task.words


def test_people_and_units_are_told_apart() -> None:
    assert entry(PERSON).note == "市财政局 局长"
    assert entry(UNIT).words == ("江州市财政局", "财政")


def test_of_a_paper_only_the_last_file_is_listed() -> None:
    assert [found.id for found in entries() if found.kind == "paper"] == [PAPERS[1].id]
