"""会后: who was away is told on a day, before and after the issue."""

from datetime import date

from PySide6.QtCore import Qt

from desk.domain.attendance import Presence, Role
from desk.domain.problems import Refused
from desk.services.editing import edit
from desk.ui.pages.meeting.places import AFTER
from tests.ui.meeting.conftest import Work
from tests.ui.support import press, unnamed_controls


def send_away(work: Work) -> str:
    """Let the first observer be on leave and everybody else be there; return the place's id."""
    observer = next(a for a in work.dossier.attendance if a.role is Role.OBSERVER)
    for place in work.dossier.attendance:
        if place.status is not Presence.PRESENT:
            work.elsewhere(edit(place, status=Presence.PRESENT, substitute_id=None))
    work.elsewhere(edit(observer, status=Presence.LEAVE))
    work.page.ctx.reread()
    work.stage(AFTER)
    return observer.id


def test_both_days_are_entered_and_counted(work: Work) -> None:
    place_id = send_away(work)
    section = work.page.after.briefing
    assert not section.isHidden() and section.count.text() == "还有1人未汇报"
    for name in ("leader_briefed_on", "principal_briefed_on"):
        field = section.fields[place_id, name]
        field.setText("2026-11-21")
        press(field, Qt.Key.Key_Return)
        work.settle()
    (place,) = (a for a in work.dossier.attendance if a.id == place_id)
    assert {place.leader_briefed_on, place.principal_briefed_on} == {date(2026, 11, 21)}
    assert section.count.text() == "均已汇报"
    assert list(unnamed_controls(section)) == []


def test_the_days_stay_free_after_issue_and_nothing_else_does(work: Work) -> None:
    place_id = send_away(work)
    work.page.header.act()
    work.page.after.issue._issue()
    work.settle()
    field = work.page.after.briefing.fields[place_id, "principal_briefed_on"]
    field.setText("11-23")
    press(field, Qt.Key.Key_Return)
    (place,) = (a for a in work.dossier.attendance if a.id == place_id)
    assert place.principal_briefed_on == date(2026, 11, 23)
    try:
        work.elsewhere(edit(place, status=Presence.PRESENT))
    except Refused as refused:
        assert refused.problems[0].code == "meeting.locked"
    else:
        raise AssertionError("the list of an issued meeting was changed")


def test_nobody_away_nothing_shown(work: Work) -> None:
    place_id = send_away(work)
    (place,) = (a for a in work.dossier.attendance if a.id == place_id)
    work.elsewhere(edit(place, status=Presence.PRESENT))
    work.page.ctx.reread()
    work.settle()
    assert work.page.after.briefing.isHidden()
