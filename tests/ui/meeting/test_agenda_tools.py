"""The agenda before the meeting: orders, planned time beside the length, who waits."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QMenu

from desk.domain.agenda import AgendaItem, ItemKind
from desk.domain.agenda_order import AgendaRule
from desk.domain.attendance import Attendance, Role
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.services.attending import add_people
from desk.services.editing import add, edit
from desk.services.meetings import new_meeting, set_status
from desk.ui.pages.attendees.waiting_dialog import WaitingDialog
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.start import Start
from tests.ui.support import current, settle, unnamed_controls

HEATING, WATER, POSTS, LAW = "供暖", "供水", "任免", "学法"


class Agenda:
    """A meeting ahead with four items, at its page."""

    def __init__(self, start: Start) -> None:
        assert start.office is not None
        self.start, self.desk = start, start.office.desk
        known = self.desk.dossier(self.desk.meetings()[0].id)
        day = date.today() + timedelta(days=5)
        made = self.desk.run(new_meeting(known.meeting.type_id, day, "15:00")).value
        self.id = made.id
        for title, kind, minutes in (
            (HEATING, ItemKind.REPORT, 40),
            (WATER, ItemKind.DELIBERATE, 20),
            (POSTS, ItemKind.PERSONNEL, 10),
            (LAW, ItemKind.STUDY, 30),
        ):
            self.desk.run(
                add(
                    AgendaItem(
                        meeting_id=made.id,
                        position=len(self.dossier.items) + 1,
                        title=title,
                        kind=kind,
                        minutes_planned=minutes,
                    )
                )
            )
        self.reopen()

    @property
    def dossier(self) -> Dossier:
        settle(self.start.jobs)
        return self.desk.dossier(self.id)

    @property
    def titles(self) -> list[str]:
        return [part.item.title for part in self.dossier.items]

    def reopen(self) -> None:
        self.start.window.show_page("meetings")
        settle(self.start.jobs)
        self.start.window.open_meeting(self.id)
        settle(self.start.jobs)
        page = current(self.start)
        assert isinstance(page, MeetingPage)
        self.page = page
        self.tools = page.agenda.tools

    def submit(self, operation: object) -> None:
        session = self.start.window.session
        assert session is not None
        session.submit(operation)  # type: ignore[arg-type]
        settle(self.start.jobs)


@pytest.fixture
def agenda(start_with_sample: Start) -> Agenda:
    return Agenda(start_with_sample)


def test_an_order_is_one_step_that_one_undo_takes_back(agenda: Agenda) -> None:
    before = agenda.titles
    said: list[str] = []
    agenda.page.said.connect(said.append)
    agenda.tools.put_in_order(AgendaRule.KINDS)
    assert agenda.titles == [LAW, HEATING, WATER, POSTS]
    assert len(said) == 1 and "Ctrl+Z" in said[0]
    session = agenda.start.window.session
    assert session is not None
    session.undo()
    assert agenda.titles == before


def test_every_rule_is_offered(agenda: Agenda) -> None:
    agenda.tools.show_orders()
    menu = agenda.tools.findChild(QMenu)
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert len(set(texts)) == len(AgendaRule) and all(texts)


def test_time_over_the_length_stands_in_red(agenda: Agenda) -> None:
    meeting = agenda.dossier.meeting
    agenda.submit(edit(meeting, end="17:00"))
    assert agenda.tools.time.property("look") == "small" and agenda.tools.time.text()
    agenda.submit(edit(agenda.dossier.meeting, end="16:00"))
    assert agenda.tools.time.property("look") == "late"
    assert "40" in agenda.tools.time.text()


def test_an_item_without_minutes_is_counted(agenda: Agenda) -> None:
    assert "1" not in agenda.tools.time.text()
    agenda.submit(edit(agenda.dossier.items[0].item, minutes_planned=None))
    assert "1" in agenda.tools.time.text()


def test_they_are_there_before_the_meeting_only(agenda: Agenda) -> None:
    assert not agenda.tools.isHidden()
    agenda.page.show_stage("during")
    settle(agenda.start.jobs)
    assert agenda.tools.isHidden()


def test_an_item_added_once_the_notice_went_out_is_late(agenda: Agenda) -> None:
    agenda.page.agenda._add("会前加的")
    agenda.submit(set_status(agenda.id, MeetingStatus.NOTIFIED))
    agenda.page.agenda._add("通知后加的")
    late = {part.item.title: part.item.late for part in agenda.dossier.items}
    assert (late["会前加的"], late["通知后加的"]) == (False, True)


def test_who_waits_is_listed_in_the_order_they_are_called_in(agenda: Agenda) -> None:
    dossier = agenda.dossier
    asked = {place.person_id for place in dossier.attendance}
    guests = [p for p in dossier.directory.people if p not in asked][:2]
    agenda.submit(add_people(agenda.id, guests, Role.OBSERVER))
    places = {a.person_id: a for a in agenda.dossier.attendance}
    items = [part.item.id for part in dossier.items]

    def call(person_id: str, item_id: str) -> None:
        place: Attendance = places[person_id]
        agenda.submit(edit(place, item_ids=(item_id,)))

    call(guests[0], items[2])
    call(guests[1], items[1])
    agenda.tools.show_waiting()
    settle(agenda.start.jobs)
    (dialog,) = agenda.page.window().findChildren(WaitingDialog)
    rows = dialog.model.rows
    assert [(row.wait_from, row.begins, row.items) for row in rows] == [
        ("15:00", "15:40", "2"),
        ("15:40", "16:00", "3"),
    ]
    assert list(unnamed_controls(dialog)) == []
    dialog.reject()
    settle(agenda.start.jobs)
