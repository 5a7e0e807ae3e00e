"""The seating plan: ranks at the head table, the audience's side, everyone once."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.domain.attendance import Presence, Role
from desk.domain.dossier import Dossier
from desk.domain.paper_settings import EvenSeats
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import (
    bare,
    crowded,
    drafts,
    on_leave,
    prepared,
    tables,
    with_place,
)

_AREA = (156.0, 225.0)


def plan(dossier: Dossier) -> m.Table:
    (draft,) = drafts(dossier, PaperKind.SEATS)
    (table,) = tables(draft)
    return table


def seats(dossier: Dossier) -> list[list[str]]:
    """Return the names of each row of seats, from left to right as it is drawn."""
    found = []
    for cells in plan(dossier).rows:
        names = [c.text.replace("\n", "").replace("\u3000", "") for c in cells if c.ruled]
        if names and not names[0].startswith("台下"):
            found.append(names)
    return found


def with_custom(dossier: Dossier, even: EvenSeats) -> Dossier:
    return replace(dossier, settings=replace(dossier.settings, even_seats=even))


def test_the_head_table_is_drawn_from_above_with_the_audience_below() -> None:
    """Five sit there (one is on leave); 2 is on 1's left, which is our right."""
    assert seats(prepared("executive"))[0] == ["邵堃", "顾晓岚", "陆明远", "程惠民", "何喆"]
    rows = plan(prepared("executive")).rows
    texts = ["".join(c.text.replace("\n", "") for c in row) for row in rows]
    head = next(i for i, t in enumerate(texts) if "陆明远" in t)
    audience = next(i for i, t in enumerate(texts) if t.startswith("台下方向"))
    others = next(i for i, t in enumerate(texts) if "沈国栋" in t)
    assert head < audience < others


def test_an_even_number_follows_the_office_s_custom() -> None:
    four = on_leave(prepared("executive"), "邵堃")
    left, right = (with_custom(four, even) for even in (EvenSeats.LEFT, EvenSeats.RIGHT))
    # Left of the middle for those who sit there: right of it in the plan.
    assert seats(left)[0] == ["何喆", "程惠民", "陆明远", "顾晓岚"]
    assert seats(right)[0] == ["顾晓岚", "陆明远", "程惠民", "何喆"]


def test_everyone_who_is_here_sits_once_and_nobody_on_leave() -> None:
    names = [name for row in seats(prepared("executive")) for name in row]
    assert len(names) == len(set(names)) == 20
    assert "欧阳立" not in names
    assert "许若曦" in names and "韩雪梅" not in names


def test_rows_are_filled_from_the_aisle() -> None:
    row = seats(prepared("executive"))[1]
    assert row[5:7] == ["林秀珍", "军少华"]
    assert row[4] == "沈国栋" and row[7] == "袁静"


def test_names_stand_upright_and_two_characters_take_the_room_of_three() -> None:
    texts = [c.text for row in plan(prepared("executive")).rows for c in row]
    assert "陆\n明\n远" in texts
    assert "何\n\u3000\n喆" in texts


@pytest.mark.parametrize("people", [1, 2, 13, 40, 60])
def test_sixty_people_fit_a_page(people: int) -> None:
    table = plan(crowded(people))
    assert sum(column.width for column in table.columns) == _AREA[0]
    assert sum(table.heights) < _AREA[1] - 35
    assert all(sum(c.span for c in row) == len(table.columns) for row in table.rows)


def test_long_names_get_smaller_type_and_a_higher_row() -> None:
    dossier = prepared("executive")
    chair = dossier.meeting.chair_id or ""
    long = replace(dossier.directory.people[chair], name="阿卜杜热合曼·买买提")
    dossier.directory.people[chair] = long
    table = plan(dossier)
    row = next(i for i, cells in enumerate(table.rows) if any("阿\n" in c.text for c in cells))
    sizes = {c.text: c.size for c in table.rows[row] if c.ruled}
    assert sizes["\n".join(long.name)] < sizes["程\n惠\n民"]
    lines = len(long.name) * (sizes["\n".join(long.name)] or 0)
    assert table.heights[row] > lines * 25.4 / 72


def test_a_substitute_nobody_named_yet_has_a_seat() -> None:
    dossier = with_place(prepared("executive"), "韩雪梅", substitute_id=None)
    assert any("待定" in row for row in seats(dossier))


def test_an_empty_meeting_shows_where_the_audience_is() -> None:
    text = ["".join(c.text for c in row) for row in plan(bare()).rows]
    assert "【待定参会人员】" in text
    assert any(t.startswith("台下方向") for t in text)


def test_the_chair_sits_also_where_the_list_forgot_him() -> None:
    dossier = prepared("executive")
    listed = tuple(a for a in dossier.attendance if a.role is not Role.CHAIR)
    assert seats(replace(dossier, attendance=listed))[0][2] == "陆明远"


def test_who_was_absent_has_no_seat() -> None:
    dossier = with_place(prepared("executive"), "吕成", status=Presence.ABSENT)
    assert all("吕成" not in row for row in seats(dossier))
