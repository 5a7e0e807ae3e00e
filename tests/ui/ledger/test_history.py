"""The history of an assignment in words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desk.domain.assignments import Assignment
from desk.domain.record import Record
from desk.services.desk import Desk
from desk.services.editing import edit, move
from desk.ui.pages.ledger.history import Step, steps
from tests.ui.ledger.office import fill, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made, store = open_desk(tmp_path / "office.desk")
    store.run(fill())
    yield made
    store.close()


def week(desk: Desk) -> Record:
    return desk.read(lambda reader: reader.get(Assignment, "a-week"))


def told(desk: Desk) -> list[Step]:
    return steps(desk.store.history("assignment", "a-week"), "a-week", desk.directory())


def test_what_was_entered_names_matter_lead_and_date(desk: Desk) -> None:
    (step,) = told(desk)
    assert step.what == "Entered"
    assert step.who == "test"
    assert step.details == (
        "Matter: 建立重点项目工作台账，明确每个项目的责任单位和完成时限",
        "Lead unit: 市发展改革委",
        "Due date: 2026-11-27",
    )


def test_changes_say_what_was_and_what_is_the_newest_first(desk: Desk) -> None:
    desk.run(edit(week(desk), due=date(2026, 12, 4)))
    desk.run(edit(week(desk), support_ids=()))
    desk.undo()
    assert [(step.what, step.details) for step in told(desk)[:-1]] == [
        ("Undone", ("Supporting units: 市财政局、市审计局",)),
        ("Changed", ("Supporting units: 市财政局、市审计局 taken out",)),
        ("Changed", ("Due date: 2026-11-27 → 2026-12-4",)),
    ]


def test_being_moved_within_a_list_is_no_step(desk: Desk) -> None:
    desk.run(move(week(desk), 3))
    assert len(told(desk)) == 1


def test_braces_in_a_text_stay_as_they_are(desk: Desk) -> None:
    desk.run(edit(week(desk), text="按{old}办理{field}"))
    assert told(desk)[0].details[0].endswith("→ 按{old}办理{field}")
