"""Lists copied from Excel: how they are read, and what they would do."""

from pathlib import Path

import pytest

from desk.domain.office import Person, Post, Unit
from desk.domain.problems import Refused
from desk.services.desk import Desk
from desk.services.dossiers import load_office
from desk.services.roster_paste import Outcome, PastedRow, Planned, parse, paste_directory, plan
from desk.ui.pages.directory.preview import outcome_text
from tests.ui.ledger.office import fill, open_desk


@pytest.fixture
def desk(tmp_path: Path):
    made, store = open_desk(tmp_path / "office.desk")
    store.run(fill())
    yield made
    store.close()


def planned(desk: Desk, text: str) -> list[Planned]:
    return plan(parse(text), desk.directory(), desk.read(load_office))


def test_columns_without_headings_are_unit_name_post_telephone_order() -> None:
    assert parse("市财政局\t曾喆\t局长\t2210\t3\r\n") == [
        PastedRow("市财政局", "曾喆", "局长", "2210", "3")
    ]


def test_headings_say_which_column_is_which() -> None:
    rows = parse("序号\t姓 名\t单位\t备注\t职务\n1\t曾喆\t市财政局\t略\t局长\n")
    assert rows == [PastedRow("市财政局", "曾喆", "局长", "", "1")]


def test_a_merged_unit_holds_for_the_rows_below() -> None:
    rows = parse("市财政局\t曾喆\n\t单珺\n\n市审计局\t区思玥")
    assert [(row.unit, row.name) for row in rows] == [
        ("市财政局", "曾喆"),
        ("市财政局", "单珺"),
        ("市审计局", "区思玥"),
    ]


def test_a_line_break_inside_a_cell_is_a_blank() -> None:
    assert parse('市财政局\t曾喆\t"党组书记\n局长"\t\t')[0].post == "党组书记 局长"


def test_nothing_copied_is_no_rows() -> None:
    assert parse("") == parse("\n\t\n") == []


def test_what_rows_would_do(desk: Desk) -> None:
    found = planned(
        desk,
        "江州市财政局\t单珺\t\t0667-2210\t30\n"
        "市财政局\t曾子墨\t副局长\t\t31\n"
        "市发改委\t\t\t\t\n"
        "市水利局\t何喆\t局长\t\t40\n"
        "市水利局\t何喆\t局长\t\t40\n"
        "市财政局\t区某\t\t\t第三\n",
    )
    assert [p.outcome for p in found] == [
        Outcome.SAME,
        Outcome.NEW,
        Outcome.SAME,
        Outcome.NEW,
        Outcome.WRONG,
        Outcome.WRONG,
    ]
    assert [outcome_text(p) for p in found[2:]] == [
        "as it is",
        "new, with its unit",
        "何喆 is there twice",
        "the order is not a number: 第三",
    ]


def test_a_row_without_any_unit_is_wrong(desk: Desk) -> None:
    assert [p.outcome for p in planned(desk, "\t曾喆\t局长")] == [Outcome.WRONG]


def test_rows_are_written_once_and_undone_at_once(desk: Desk) -> None:
    rows = parse(
        "市财政局\t单珺\t局长\t0667-1\t29\n市水利局\t何喆\t局长\t\t40\n\t区堃\t副局长\t\t41\n"
    )
    assert desk.run(paste_directory(tuple(rows))).value == 3
    units = {u.name: u for u in desk.read(lambda r: r.find(Unit))}
    people = {p.name: p for p in desk.read(lambda r: r.find(Person))}
    assert people["单珺"].telephone == "0667-1"
    assert people["单珺"].rank == 29
    assert people["何喆"].unit_id == people["区堃"].unit_id == units["市水利局"].id
    assert desk.directory().post(people["何喆"].id) == "局长"
    assert desk.run(paste_directory(tuple(rows))).sequence is None
    desk.undo()
    assert "市水利局" not in {u.name for u in desk.read(lambda r: r.find(Unit))}


def test_a_new_title_replaces_the_post_held_now(desk: Desk) -> None:
    desk.run(paste_directory((PastedRow("市政府", "曾喆", "市委副书记、市长"),)))
    posts = desk.read(lambda r: r.find(Post, person_id="p-mayor"))
    assert [(p.title, p.until) for p in posts] == [("市委副书记、市长", None)]


def test_only_wrong_rows_are_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.run(paste_directory((PastedRow("", "曾喆"),)))
