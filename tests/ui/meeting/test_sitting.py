"""Two meetings in one sitting (S14): linked in the header, one key apart, named in the list."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.meetings import Meeting, MeetingStatus, MeetingType
from desk.domain.operations import Operation
from desk.services.editing import edit
from desk.services.meetings import MeetingPlan, new_meeting, set_status
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.pages.meeting.sitting_bar import SittingBar
from desk.ui.pages.meetings.page import MeetingsPage
from desk.ui.start import Start
from tests.ui.support import current, press, settle, unnamed_controls


class Sitting:
    """The sample's meeting and a second one held with it."""

    def __init__(self, start: Start) -> None:
        assert start.office is not None
        self.start, self.desk = start, start.office.desk
        self.first = self.desk.dossier(self.desk.meetings()[0].id)

    @property
    def page(self) -> MeetingPage:
        settle(self.start.jobs)
        page = current(self.start)
        assert isinstance(page, MeetingPage)
        return page

    def share(self) -> Meeting:
        session = self.start.window.session
        assert session is not None
        kinds = self.desk.read(lambda reader: reader.find(MeetingType))
        other = next(kind for kind in kinds if kind.id != self.first.meeting.type_id)
        made: list[Meeting] = []
        session.submit(
            new_meeting(
                other.id,
                self.first.meeting.day,
                plan=MeetingPlan(sitting_id=self.first.meeting.id),
            ),
            lambda done: made.append(done.value),
        )
        settle(self.start.jobs)
        return made[0]


@pytest.fixture
def sitting(start_with_sample: Start) -> Sitting:
    return Sitting(start_with_sample)


def alt_s(sitting: Sitting) -> None:
    target = QApplication.focusWidget() or sitting.start.window
    press(target, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    settle(sitting.start.jobs)


def test_held_alone_there_is_nothing_to_switch_to(sitting: Sitting) -> None:
    assert sitting.page.header.sitting.isHidden()
    alt_s(sitting)
    assert sitting.page.ctx.meeting_id == sitting.first.meeting.id


def test_the_link_appears_as_soon_as_the_sitting_is_shared(sitting: Sitting) -> None:
    second = sitting.share()
    switch = sitting.page.header.sitting
    (link,) = switch.links
    title = sitting.desk.dossier(second.id).title
    assert not switch.isHidden() and title in link.text()
    link.click()
    assert sitting.page.ctx.meeting_id == second.id


def test_one_key_goes_there_and_back(sitting: Sitting) -> None:
    second = sitting.share()
    alt_s(sitting)
    assert sitting.page.ctx.meeting_id == second.id
    (link,) = sitting.page.header.sitting.links
    assert sitting.first.title in link.text()
    alt_s(sitting)
    assert sitting.page.ctx.meeting_id == sitting.first.meeting.id


def test_each_has_its_own_number_and_list(sitting: Sitting) -> None:
    second = sitting.desk.dossier(sitting.share().id)
    assert second.meeting.session == 1 and second.meeting.type_id != sitting.first.meeting.type_id
    theirs = {place.id for place in second.attendance}
    assert theirs and theirs.isdisjoint(place.id for place in sitting.first.attendance)
    assert second.items == ()


def test_the_list_of_meetings_names_the_other_one(sitting: Sitting) -> None:
    second = sitting.desk.dossier(sitting.share().id)
    sitting.start.window.show_page("meetings")
    settle(sitting.start.jobs)
    page = current(sitting.start)
    assert isinstance(page, MeetingsPage)
    shown = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    (of_first,) = [text for text in shown if text.startswith(sitting.first.title)]
    (of_second,) = [text for text in shown if text.startswith(second.title)]
    assert second.title in of_first and sitting.first.title in of_second


class Ahead(Sitting):
    """Both are still to come, one after the other in one room."""

    def __init__(self, start: Start) -> None:
        super().__init__(start)
        self.put(self.first.meeting, start="09:00", end="10:00", place="第一会议室")
        self.submit(set_status(self.first.meeting.id, MeetingStatus.PREPARING))
        self.second = self.share()
        self.put(self.second, start="10:00", end="11:00", place="第一会议室")
        self.page.show_stage("before")

    def submit(self, operation: Operation[Any]) -> None:
        session = self.start.window.session
        assert session is not None
        session.submit(operation)
        settle(self.start.jobs)

    def put(self, meeting: Meeting, **values: object) -> None:
        self.submit(edit(meeting, **values))

    def meeting(self, meeting_id: str) -> Meeting:
        settle(self.start.jobs)
        return self.desk.dossier(meeting_id).meeting

    @property
    def own(self) -> Meeting:
        return self.meeting(self.first.meeting.id)

    @property
    def other(self) -> Meeting:
        return self.meeting(self.second.id)

    @property
    def bar(self) -> SittingBar:
        settle(self.start.jobs)
        return self.page.before.sitting


@pytest.fixture
def ahead(start_with_sample: Start) -> Ahead:
    return Ahead(start_with_sample)


def test_a_meeting_that_moves_takes_the_other_along(ahead: Ahead) -> None:
    assert ahead.bar.isHidden()
    ahead.put(ahead.own, place="第二会议室", end="15:00")
    ahead.put(ahead.own, start="14:00")
    said = ahead.bar.words.text()
    assert ahead.bar.isVisible() and "时间、地点" in said and "10:00 第一会议室" in said
    assert list(unnamed_controls(ahead.bar)) == []
    ahead.bar.along.click()
    other = ahead.other
    assert (other.start, other.end, other.place) == ("15:00", "16:00", "第二会议室")
    assert ahead.bar.isHidden()
    ahead.page.ctx.session.undo()
    assert ahead.other.start == "10:00" and ahead.bar.isVisible()


def test_this_one_goes_where_the_other_is(ahead: Ahead) -> None:
    day = ahead.own.day + timedelta(days=2)
    ahead.put(ahead.other, day=day)
    assert "日期" in ahead.bar.words.text()
    ahead.bar.follow.click()
    assert ahead.own.day == day and ahead.bar.isHidden()


def test_the_other_page_says_so_too_until_it_is_over(ahead: Ahead) -> None:
    ahead.put(ahead.own, place="第二会议室")
    alt_s(ahead)
    ahead.page.show_stage("before")
    assert ahead.page.ctx.meeting_id == ahead.second.id
    assert ahead.bar.isVisible() and "第二会议室" in ahead.bar.words.text()
    ahead.submit(set_status(ahead.second.id, MeetingStatus.CANCELLED))
    assert ahead.bar.isHidden()
