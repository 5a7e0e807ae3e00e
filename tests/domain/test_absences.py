"""Work typed for somebody who is away: in doubt, with ways that name nobody else."""

import pytest

from desk.domain.absences import absences, with_absences
from desk.domain.attendance import Attendance, Presence
from desk.domain.sentence_reading import DoubtCode, Mark, Part, Reading, ReadTask
from tests.domain.people import DIRECTORY, place

WORDS = "由市财政局、市水利局双牵头，程惠民负责，年底前完成"
MARKS = (
    Mark(Part.LEAD, 1, 5, "cz"),
    Mark(Part.JOINT_LEAD, 6, 10, "sl"),
    Mark(Part.LEADER, 14, 17, "deputy"),
)


def doubts(*people: Attendance) -> list[tuple[DoubtCode, int, int]]:
    task = ReadTask(WORDS, WORDS, 0, len(WORDS), marks=MARKS)
    read = with_absences(Reading((task,)), absences(people, DIRECTORY))
    return [(doubt.code, doubt.start, doubt.end) for doubt in read.tasks[0].problems]


def test_nobody_away_leaves_nothing_in_doubt() -> None:
    assert doubts(place("cz"), place("deputy")) == []


@pytest.mark.parametrize("status", [Presence.LEAVE, Presence.ABSENT, Presence.SUBSTITUTED])
def test_whose_work_it_is_and_who_is_away_is_in_doubt(status: Presence) -> None:
    away = (place("cz", status=status), place("deputy", status=status))
    assert doubts(*away) == [(DoubtCode.HEAD_AWAY, 1, 5), (DoubtCode.LEADER_AWAY, 14, 17)]


def test_a_deputy_of_the_lead_unit_who_is_away_is_not_its_head() -> None:
    assert doubts(place("cz2", status=Presence.LEAVE), place("sl", status=Presence.LEAVE)) == []


def test_the_ways_out_keep_who_was_named_or_name_nobody() -> None:
    task = ReadTask(WORDS, WORDS, 0, len(WORDS), marks=MARKS)
    away = absences(
        (place("cz", status=Presence.LEAVE), place("deputy", status=Presence.LEAVE)), DIRECTORY
    )
    head, leader = with_absences(Reading((task,)), away).tasks[0].problems
    assert [dict(fix.sets) for fix in head.fixes] == [{"lead_id": "cz"}]
    assert [dict(fix.sets) for fix in leader.fixes] == [
        {"leader_id": "deputy"},
        {"leader_id": None},
    ]
    assert head.values == {"name": "袁静", "unit": "市财政局"}
