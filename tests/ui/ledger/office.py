"""A desk over a real file, with a city's office in it, for the tests of these pages."""

from datetime import date
from pathlib import Path
from typing import Any

from desk.documents.maker import WordPaperMaker
from desk.documents.phrases.book import ShippedPhrases
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment, AssignmentState
from desk.domain.decisions import Decision, Outcome
from desk.domain.guards import check_changes
from desk.domain.meetings import Meeting, MeetingType
from desk.domain.office import OFFICE_ID, Office, Person, Post, Unit, UnitKind
from desk.domain.operations import Work, operation
from desk.exchange.bundle import ZipBundler
from desk.exchange.ledger_file import write_ledger
from desk.exchange.shelf import FolderShelf
from desk.services.desk import Desk
from desk.services.setup import ensure_set_up
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.storage.store import SqlStore
from desk.wording.workdays import ChineseWorkdays

TODAY = date(2026, 11, 23)


def open_desk(path: Path) -> tuple[Desk, SqlStore]:
    """Return a desk over a new data file, with the meeting types in it."""
    store = open_store(str(path), Seat("test"), check_changes).store
    ensure_set_up(store)
    shelf, bundler = FolderShelf(str), ZipBundler(str)
    desk = Desk(
        store, ChineseWorkdays(), WordPaperMaker, shelf, write_ledger, bundler, ShippedPhrases
    )
    return desk, store


@operation()
def fill(work: Work) -> None:
    """Add an office, four units, three people, two meetings and their assignments."""
    work.add(
        Office(
            id=OFFICE_ID, name="江州市人民政府办公室", government="江州市人民政府", code="江政办"
        )
    )
    government = work.add(
        Unit(id="u-gov", name="江州市人民政府", short="市政府", kind=UnitKind.LEADERSHIP, order=1)
    )
    finance = work.add(Unit(id="u-fin", name="江州市财政局", short="市财政局", order=10))
    plan = work.add(
        Unit(
            id="u-plan",
            name="江州市发展和改革委员会",
            short="市发展改革委",
            aliases=("市发改委",),
            order=9,
        )
    )
    audit = work.add(Unit(id="u-audit", name="江州市审计局", short="市审计局", order=11))
    mayor = work.add(Person(id="p-mayor", name="曾喆", unit_id=government.id, rank=1))
    work.add(Post(person_id=mayor.id, title="市长"))
    deputy = work.add(Person(id="p-deputy", name="区思玥", unit_id=government.id, rank=2))
    work.add(Person(id="p-head", name="单珺", unit_id=finance.id, rank=30, telephone="0667-2210"))
    standing = next(t for t in work.find(MeetingType) if t.mark == "常")
    old = _meeting(work, standing, "m-old", date(2026, 11, 6), 11)
    new = _meeting(work, standing, "m-new", date(2026, 11, 20), 12)
    make = {"leader_id": deputy.id, "state": AssignmentState.OPEN}
    _assign(
        work,
        old,
        id="a-late",
        text="修复城东泵站进水闸",
        lead_id=finance.id,
        due=date(2026, 11, 16),
        **make,
    )
    _assign(
        work,
        old,
        id="a-long",
        text="每周通报例会议定事项落实情况",
        lead_id=audit.id,
        long_term=True,
        **make,
    )
    _assign(
        work,
        new,
        id="a-week",
        text="建立重点项目工作台账，明确每个项目的责任单位和完成时限",
        lead_id=plan.id,
        support_ids=(finance.id, audit.id),
        due=date(2026, 11, 27),
        **make,
    )
    _assign(work, new, id="a-nobody", text="研究提出补助标准")
    _assign(
        work, new, id="a-far", text="完成初步设计", lead_id=plan.id, due=date(2027, 2, 26), **make
    )


def _meeting(work: Work, kind: MeetingType, key: str, day: date, session: int) -> str:
    meeting = work.add(Meeting(id=key, type_id=kind.id, day=day, session=session))
    item = work.add(AgendaItem(meeting_id=meeting.id, title="研究重点项目建设"))
    return work.add(Decision(item_id=item.id, outcome=Outcome.APPROVED, text="同意。")).id


def _assign(work: Work, decision_id: str, **values: Any) -> Assignment:
    position = len(work.find(Assignment, decision_id=decision_id)) + 1
    return work.add(Assignment(decision_id=decision_id, position=position, **values))
