"""Two meetings of one sitting: whether they go together, and how one follows the other."""

from datetime import date, timedelta
from typing import Any

import pytest

from desk.domain.meetings import Meeting
from desk.domain.sitting import Apart, apart, moved_along

DAY = date(2026, 11, 23)
LATER = DAY + timedelta(days=1)


def held(start: str, end: str = "", place: str = "第一会议室", day: date = DAY) -> Meeting:
    return Meeting(id=f"{day}{start}", type_id="week", day=day, start=start, end=end, place=place)


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        (held("15:00", "16:00"), held("16:00", "17:00"), ()),
        (held("16:00", "17:00"), held("15:00", "16:00"), ()),
        (held("15:00", "16:00"), held("16:30"), ()),
        (held("15:00"), held("15:00"), ()),
        (held("15:00"), held("17:00"), ()),
        (held("15:00", "16:00"), held("", "", ""), ()),
        (held("15:00", "16:00"), held("16:31"), (Apart.TIME,)),
        (held("15:00", "16:30"), held("16:00"), (Apart.TIME,)),
        (held("15:00", "16:00"), held("16:00", place="第二会议室"), (Apart.PLACE,)),
        (held("15:00", "16:00"), held("16:00", day=LATER), (Apart.DAY,)),
        (held("15:00", day=LATER, place="甲"), held("9:00", place="乙"), (Apart.DAY, Apart.PLACE)),
    ],
)
def test_what_does_not_go_together(one: Meeting, other: Meeting, what: tuple[Apart, ...]) -> None:
    assert apart(one, other) == what


@pytest.mark.parametrize(
    ("meeting", "like", "minutes", "times"),
    [
        # both go two hours later
        (held("16:00", "17:00"), held("17:00", "18:00"), 120, ("18:00", "19:00")),
        # nothing is known of how far: on where the other ends, or until it begins
        (held("16:00", "17:00"), held("09:00", "10:00"), None, ("10:00", "11:00")),
        (held("08:00", "09:00"), held("15:00", "16:00"), None, ("14:00", "15:00")),
        # still together
        (held("16:00", "17:00"), held("15:00", "16:00", "第二会议室"), None, ("16:00", "17:00")),
        # the day has an end
        (held("16:00", "17:00"), held("23:00", "23:30"), 480, ("16:00", "17:00")),
    ],
)
def test_one_follows_the_other(
    meeting: Meeting, like: Meeting, minutes: Any, times: tuple[str, str]
) -> None:
    moved = moved_along(meeting, like, minutes)
    assert (moved.start, moved.end) == times
    assert (moved.day, moved.place) == (like.day, like.place)
    assert moved.id == meeting.id
