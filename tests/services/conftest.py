"""A desk over an SQLite file with one meeting that could be issued."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from desk.documents.phrases.book import ShippedPhrases
from desk.domain.agenda import AgendaItem
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Outcome
from desk.domain.dossier import Dossier
from desk.domain.guards import check_changes
from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.office import OFFICE_ID, Office, Unit
from desk.domain.paper_settings import PaperSettings
from desk.domain.papers import PaperKind, RegisteredNumber
from desk.exchange.bundle import ZipBundler
from desk.exchange.ledger_file import write_ledger
from desk.exchange.shelf import FolderShelf
from desk.services.desk import Desk
from desk.services.editing import add
from desk.services.meetings import set_status
from desk.services.setup import ensure_set_up
from desk.storage.opening import open_store
from desk.storage.seat import Seat
from desk.wording.workdays import ChineseWorkdays


@dataclass(frozen=True)
class PlainDraft:
    """A paper that is one line of text."""

    kind: PaperKind
    name: str
    text: str
    subject: str = ""
    number: str = ""
    unit_id: str | None = None
    item_id: str | None = None
    part: str = ""

    @property
    def content_hash(self) -> str:
        return self.text


@dataclass(frozen=True)
class PlainMessage:
    """What a unit is told."""

    unit_name: str
    text: str


class PlainMaker:
    """Makes papers that say just enough to be told apart: a fake of the Word writer."""

    def papers(
        self, dossier: Dossier, kind: PaperKind, journal_head: str = ""
    ) -> tuple[PlainDraft, ...]:
        if kind is PaperKind.MINUTES:
            text = self.minutes_text(dossier)
            return (PlainDraft(kind, f"{dossier.title}纪要", f"minutes {text}"),)
        if kind is PaperKind.LETTER:
            return tuple(self._letter(dossier, unit) for unit in dossier.lead_units)
        return ()

    def _letter(self, dossier: Dossier, unit: Unit) -> PlainDraft:
        given = dossier.letter_number(unit.id)
        number = given.text if given else ""
        dates = [str(a.due) for item in dossier.items for a in item.assignments]
        return PlainDraft(
            PaperKind.LETTER,
            f"{number} {unit.label}".strip(),
            f"letter {unit.name} {' '.join(dates)}",
            subject=unit.label,
            number=number,
            unit_id=unit.id,
        )

    def minutes_text(self, dossier: Dossier) -> str:
        return " ".join(d.decision.text for item in dossier.items for d in item.decisions)

    def mended_minutes(
        self, issued: PlainDraft, dossier: Dossier, facts_changed: bool
    ) -> PlainDraft:
        names = " ".join(dossier.directory.person_name(a.person_id) for a in dossier.attendance)
        return replace(issued, text=f"{issued.text} {names} {facts_changed}")

    def word(self, draft: PlainDraft, settings: PaperSettings, journal_head: str = "") -> bytes:
        return f"{draft.text} {settings.school} {journal_head}".encode()

    def pdf(self, draft: PlainDraft, settings: PaperSettings) -> bytes:
        return f"%PDF {draft.text}".encode()

    def letter(self, dossier: Dossier, unit: Unit) -> PlainDraft:
        return self._letter(dossier, unit)

    def unit_messages(self, dossier: Dossier) -> list[PlainMessage]:
        return [PlainMessage(unit.label, dossier.title) for unit in dossier.lead_units]

    def lines(self, draft: PlainDraft) -> list[str]:
        return [draft.text]

    def snapshot(self, draft: PlainDraft, issued_in: PaperSettings | None = None) -> bytes:
        return json.dumps(asdict(draft)).encode()

    def from_snapshot(self, data: bytes) -> PlainDraft:
        values = json.loads(data)
        return PlainDraft(**values | {"kind": PaperKind(values["kind"])})

    def follow_ups(self, dossier: Dossier, unit: Unit, told: PlainDraft) -> tuple[PaperKind, ...]:
        same = told.text == self._letter(dossier, unit).text
        return () if same else (PaperKind.EXTENSION,)

    def follow_up(
        self,
        kind: PaperKind,
        dossier: Dossier,
        unit: Unit,
        told: PlainDraft,
        number: RegisteredNumber,
    ) -> PlainDraft:
        name, text = f"{number.text} {unit.label}", self._letter(dossier, unit).text
        return PlainDraft(kind, name, text, unit.label, number.text, unit.id, part=number.text)


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
    shelf, bundler = FolderShelf(lambda name: name), ZipBundler(lambda name: name)
    book = ShippedPhrases
    yield Desk(store, ChineseWorkdays(), PlainMaker, shelf, write_ledger, bundler, book)
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
