"""A meeting patched with what changed reads as if it had been read anew."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.app import Office, open_office, sample_file
from desk.domain.agenda import Option
from desk.domain.assignments import Assignment
from desk.domain.attendance import Attendance
from desk.domain.decisions import Decision, Note, Outcome, Statement
from desk.domain.dossier import Dossier
from desk.domain.dossier_changes import same_minutes, sharing, with_records
from desk.domain.kinds import BY_NAME
from desk.domain.operations import Done, Operation
from desk.domain.sessions import ItemRun, Movement, Passage
from desk.services.editing import AT_END, add, edit, move, remove


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(str(tmp_path / "t.desk"))
    opened.importer.run([sample_file()])
    yield opened
    opened.close()


def patched(office: Office, before: Dossier, done: Done[object]) -> Dossier | None:
    """The meeting before, with what an operation touched looked up."""
    found = office.desk.read(
        lambda r: {(kind, i): r.seek(BY_NAME[kind], i) for kind, i in done.touched}
    )
    return with_records(before, found)


def random_change(dossier: Dossier, dice: random.Random) -> Operation[object]:
    item = dice.choice(dossier.items)
    decisions = [d for i in dossier.items for d in i.decisions]
    records = [
        *item.notes,
        *item.statements,
        *item.options,
        *(d.decision for d in item.decisions),
        *item.assignments,
    ]
    new = [
        Note(item_id=item.item.id, position=AT_END, text=f"第{dice.random()}句"),
        Statement(item_id=item.item.id, position=AT_END, text="要抓紧。"),
        Decision(item_id=item.item.id, position=AT_END, outcome=Outcome.NOTED, text="知悉。"),
        Assignment(
            decision_id=dice.choice(decisions).decision.id, position=AT_END, text="报送方案"
        ),
        ItemRun(item_id=item.item.id, started="2026-11-20T15:00:00"),
        Passage(
            attendance_id=dice.choice(dossier.attendance).id,
            at=f"2026-11-20T15:0{dice.randrange(10)}:00",
            what=Movement.ARRIVED,
        ),
    ]
    changes = [
        lambda: add(dice.choice(new)),
        lambda: edit(item.item, title=f"议题{dice.random()}"),
        lambda: edit(dossier.meeting, place=f"会议室{dice.random()}"),
        lambda: edit(dice.choice(dossier.attendance), reason=f"{dice.random()}"),
        lambda: move(dice.choice(dossier.items).item, dice.randrange(1, 5)),
    ]
    if records:
        record = dice.choice(records)
        changes.append(lambda: move(record, dice.randrange(1, 4)))
        if not isinstance(record, Option):
            changes.append(lambda: remove(record))
            changes.append(lambda: edit(record, text=f"改{dice.random()}"))
    return dice.choice(changes)()  # type: ignore[return-value]


@pytest.mark.parametrize("seed", range(6))
def test_patched_is_as_read_anew(office: Office, seed: int) -> None:
    dice = random.Random(seed)
    desk = office.desk
    before = desk.dossier(desk.meetings()[0].id)
    told = 0
    for _ in range(25):
        done = desk.run(random_change(before, dice))
        now = desk.dossier(before.meeting.id)
        after = patched(office, before, done)
        if after is not None:
            told += 1
            assert after == now
            kept = sum(a is b for a, b in zip(after.items, before.items, strict=True))
            assert kept >= len(before.items) - 2
        before = now
    assert told > 10


def test_nothing_changed_is_the_same_object(office: Office) -> None:
    desk = office.desk
    before = desk.dossier(desk.meetings()[0].id)
    note = before.items[0].notes[0]
    item = before.items[0].item
    assert with_records(before, {("note", note.id): note, ("agenda_item", item.id): item}) is before
    assert sharing(before, desk.dossier(before.meeting.id)) is before


def test_equal_parts_stay_the_same_objects(office: Office) -> None:
    desk = office.desk
    before = desk.dossier(desk.meetings()[0].id)
    desk.run(edit(before.items[0].item, title="改过"))
    shared = sharing(before, desk.dossier(before.meeting.id))
    assert shared.items[0].item.title == "改过"
    assert shared.items[0].notes is before.items[0].notes
    assert shared.items[1] is before.items[1] and shared.directory is before.directory


def test_records_of_another_meeting_are_none_of_ours(office: Office) -> None:
    desk = office.desk
    before = desk.dossier(desk.meetings()[0].id)
    strange = Note(item_id="elsewhere", text="别的会")
    place = Attendance(
        meeting_id="elsewhere", person_id="p", role=before.attendance[0].role, asked_on=date.today()
    )
    found = {("note", strange.id): strange, ("attendance", place.id): place}
    assert with_records(before, found) is before


def test_minutes_do_not_read_notes(office: Office) -> None:
    desk = office.desk
    before = desk.dossier(desk.meetings()[0].id)
    item = before.items[0]
    note = replace(item.notes[0], text="换一句")
    after = with_records(before, {("note", note.id): note})
    assert after is not None and same_minutes(before, after)
    decision = replace(item.decisions[0].decision, text="换一句")
    after = with_records(before, {("decision", decision.id): decision})
    assert after is not None and not same_minutes(before, after)
