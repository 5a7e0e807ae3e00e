"""Above the sheets of 会前: who must be told again, and people that do not go together."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desk.domain.agenda import AgendaItem
from desk.domain.attendance import Attendance, Presence
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.domain.office import Unit
from desk.services.editing import add, edit
from desk.services.meetings import new_meeting, set_status
from desk.ui.pages.attendees.notice_bar import PeopleBar
from desk.ui.pages.meeting.agenda_column import FACTS, PEOPLE
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.start import Start
from tests.ui.support import current, press, settle, unnamed_controls


@dataclass
class Ahead:
    """A meeting that was announced, at its page before it."""

    start: Start
    page: MeetingPage

    @property
    def bar(self) -> PeopleBar:
        return self.page.before.people

    @property
    def dossier(self) -> Dossier:
        settle(self.start.jobs)
        assert self.start.office is not None
        return self.start.office.desk.dossier(self.page.ctx.meeting_id)

    def submit(self, operation: object) -> None:
        session = self.start.window.session
        assert session is not None
        session.submit(operation)  # type: ignore[arg-type]
        settle(self.start.jobs)

    def put(self, place: Attendance, **values: object) -> None:
        self.submit(edit(place, **values))

    @property
    def sentences(self) -> list[str]:
        settle(self.start.jobs)
        return [row.accessibleName() for row in self.bar.rows if not row.isHidden()]


@pytest.fixture
def ahead(start_with_sample: Start) -> Ahead:
    start = start_with_sample
    assert start.office is not None
    desk = start.office.desk
    known = desk.dossier(desk.meetings()[0].id).meeting
    day = date.today() + timedelta(days=5)
    made = desk.run(new_meeting(known.type_id, day, "09:00", "第一会议室")).value
    desk.run(set_status(made.id, MeetingStatus.NOTIFIED))
    start.window.open_meeting(made.id)
    settle(start.jobs)
    page = current(start)
    assert isinstance(page, MeetingPage)
    page._choose_section(FACTS)
    return Ahead(start, page)


def test_nothing_is_said_where_all_is_well(ahead: Ahead) -> None:
    assert ahead.bar.isHidden()


def test_another_place_is_told_again_all_at_once(ahead: Ahead) -> None:
    ahead.submit(edit(ahead.dossier.meeting, place="第二会议室"))
    tell = ahead.bar.tell
    assert not tell.isHidden() and "时间地点待通知" in tell.names.text()
    assert f"等 {len(ahead.dossier.attendance)} 人" in tell.names.text()
    assert list(unnamed_controls(ahead.bar)) == []
    tell.all_told.click()
    assert {a.told.split("\u3000")[2] for a in ahead.dossier.attendance} == {"第二会议室"}
    assert ahead.bar.isHidden()
    ahead.page.ctx.session.undo()
    settle(ahead.start.jobs)
    assert not tell.isHidden()


def test_nothing_is_said_once_the_meeting_is_over(ahead: Ahead) -> None:
    ahead.submit(edit(ahead.dossier.meeting, place="第二会议室"))
    assert not ahead.bar.isHidden()
    ahead.submit(set_status(ahead.dossier.meeting.id, MeetingStatus.DRAFTING))
    assert ahead.bar.isHidden()


def test_one_by_one_leads_to_the_list(ahead: Ahead) -> None:
    ahead.submit(edit(ahead.dossier.meeting, start="10:00"))
    ahead.bar.tell.one_by_one.click()
    assert ahead.page.section == PEOPLE


def test_what_does_not_go_together_is_said_and_at_the_item_again(ahead: Ahead) -> None:
    deputy = ahead.dossier.attendance[2]
    name = ahead.dossier.directory.person_name(deputy.person_id)
    for number, leader in enumerate((deputy.person_id, None), start=1):
        ahead.submit(
            add(
                AgendaItem(
                    meeting_id=ahead.dossier.meeting.id,
                    position=number,
                    title=f"议题{number}",
                    leader_id=leader,
                )
            )
        )
    ahead.put(deputy, status=Presence.LEAVE)
    assert ahead.sentences == [f"请假待批：{name}", f"分管领导{name}不能到会"]
    first, second = (part.item.id for part in ahead.dossier.items)
    ahead.page._enter_item(first)
    assert ahead.sentences == [f"分管领导{name}不能到会"]
    ahead.page._enter_item(second)
    assert ahead.bar.isHidden()


def test_enter_on_a_sentence_leads_to_where_it_is_mended(ahead: Ahead) -> None:
    ahead.put(ahead.dossier.attendance[2], status=Presence.LEAVE)
    press(ahead.bar.rows[0], Qt.Key.Key_Return)
    assert ahead.page.section == PEOPLE


def test_more_than_a_few_are_folded(ahead: Ahead) -> None:
    unit = Unit(name="市气象局")
    ahead.submit(add(unit))
    wanted = (unit.id,)
    for number in range(1, 6):
        ahead.submit(
            add(
                AgendaItem(
                    meeting_id=ahead.dossier.meeting.id,
                    position=number,
                    title=f"议题{number}",
                    observer_unit_ids=wanted,
                )
            )
        )
    assert len(ahead.sentences) == 3 and ahead.bar._more.text() == "还有 2 条"
    ahead.bar._more.click()
    assert len(ahead.sentences) == 5 and ahead.bar._more.isHidden()
