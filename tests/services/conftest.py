"""A desk over an SQLite file with one meeting that could be issued."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Outcome
from desk.domain.dossier import Dossier
from desk.domain.guards import check_changes
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import OFFICE_ID, Office, Unit
from desk.exchange.ledger_file import write_ledger
from desk.exchange.shelf import FolderShelf
from desk.services.desk import Desk
from desk.services.editing import add
from desk.services.meetings import set_status
from desk.services.setup import ensure_set_up
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.wording.workdays import ChineseWorkdays


class PlainMaker:
    """Makes papers that say just enough to be told apart: a fake of the Word writer."""

    def minutes(self, dossier: Dossier, journal_head: str = "") -> tuple[bytes, str]:
        text = " ".join(d.decision.text for item in dossier.items for d in item.decisions)
        return f"minutes {text} {journal_head}".encode(), text

    def minutes_text(self, dossier: Dossier) -> str:
        return " ".join(d.decision.text for item in dossier.items for d in item.decisions)

    def letter(self, dossier: Dossier, unit: Unit, journal_head: str = "") -> tuple[bytes, str]:
        return f"letter {unit.name} {journal_head}".encode(), unit.name


@dataclass(frozen=True)
class Scene:
    """What the tests of a meeting need by name."""

    desk: Desk
    meeting: Meeting
    item: AgendaItem
    decision: Decision
    assignment: Assignment
    units: tuple[Unit, Unit]

    def status(self, status: MeetingStatus) -> None:
        """Move the meeting on."""
        self.desk.run(set_status(self.meeting.id, status))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = open_store(str(tmp_path / "desk.db"), Seat("test"), check_changes).store
    ensure_set_up(store)
    yield Desk(store, ChineseWorkdays(), PlainMaker, FolderShelf(lambda name: name), write_ledger)
    store.close()


@pytest.fixture
def scene(desk: Desk) -> Scene:
    def keep(record):
        return desk.run(add(record)).value

    keep(Office(id=OFFICE_ID, name="江州市人民政府办公室", code="江政办"))
    units = (keep(Unit(name="市财政局", order=1)), keep(Unit(name="市水利局", order=2)))
    (kind,) = desk.read(lambda reader: reader.find(MeetingType, mark="常"))
    meeting = keep(Meeting(type_id=kind.id, day=date(2026, 11, 20), session=12, term="十五届"))
    item = keep(AgendaItem(meeting_id=meeting.id, title="关于水利工程的汇报", position=0))
    decision = keep(
        Decision(item_id=item.id, outcome=Outcome.APPROVED, text="会议同意。", position=0)
    )
    assignment = keep(
        Assignment(
            decision_id=decision.id,
            text="提出方案",
            lead_id=units[0].id,
            support_ids=(units[1].id,),
            due=date(2026, 12, 10),
            position=0,
        )
    )
    made = Scene(desk, meeting, item, decision, assignment, units)
    made.status(MeetingStatus.DRAFTING)
    return made
