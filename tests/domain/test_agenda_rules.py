"""How an agenda is ordered, and how its planned time stands to the meeting's."""

import pytest

from desk.domain.agenda import ItemKind, ItemState, Level
from desk.domain.agenda_order import AgendaRule, ordered
from desk.domain.course import planned_time, timed_items
from tests.domain.people import DIRECTORY, dossier, item

ITEMS = (
    item(1, kind=ItemKind.PERSONNEL, presenter_unit_id="sl"),
    item(2, level=Level.COMMITTEE, presenter_unit_id="cz"),
    item(3, kind=ItemKind.STUDY, carried_from_id="old"),
    item(4, level=Level.CONGRESS, presenter_unit_id="sl"),
)


@pytest.mark.parametrize(
    ("rule", "order"),
    [
        (AgendaRule.LEVEL, "4213"),
        (AgendaRule.UNITS, "2143"),
        (AgendaRule.CARRIED, "3124"),
        (AgendaRule.KINDS, "3241"),
    ],
)
def test_each_rule_keeps_equal_items_as_they_stood(rule: AgendaRule, order: str) -> None:
    assert "".join(i.id[1:] for i in ordered(ITEMS, rule, DIRECTORY)) == order


def test_times_follow_each_other_until_one_is_not_known() -> None:
    course = timed_items(dossier(item(1, minutes_planned=20), item(2), item(3, minutes_planned=5)))
    assert [(t.begins, t.ends) for t in course] == [("15:00", "15:20"), ("15:20", ""), ("", "")]


def test_an_item_off_the_agenda_takes_no_time() -> None:
    found = dossier(
        item(1, minutes_planned=50),
        item(2, minutes_planned=30, state=ItemState.DEFERRED),
        item(3),
    )
    planned = planned_time(found)
    assert (planned.planned, planned.length, planned.unplanned, planned.over) == (50, 60, 1, 0)
    assert [t.item.id for t in timed_items(found)] == ["i1", "i3"]


def test_the_meetings_own_end_counts_before_its_types_length() -> None:
    found = dossier(item(1, minutes_planned=50), end="15:40")
    assert planned_time(found).over == 10
