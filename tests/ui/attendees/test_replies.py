"""会前, attendance: replies counted, leave asked for and approved, orders asked for."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.meetings import MeetingStatus
from desk.services.editing import edit
from desk.ui.pages.attendees.reply_forms import ReplyFormSender
from desk.ui.pages.attendees.sheet import AttendanceSheet
from desk.ui.pages.meeting.agenda_column import PEOPLE
from tests.ui.attendees.conftest import Work
from tests.ui.support import press


@pytest.fixture
def sheet(work: Work) -> AttendanceSheet:
    """Return the attendance of the sample, its meeting still to come."""
    work.page.ctx.run(edit(work.page.ctx.dossier.meeting, status=MeetingStatus.PREPARING))
    work.settle()
    work.stage("before")
    work.page._choose_section(PEOPLE)
    return work.page.before.attendance


def select(sheet: AttendanceSheet, *rows: int) -> None:
    sheet.table.choose_row(rows[0])
    flags = QItemSelectionModel.SelectionFlag
    for row in rows[1:]:
        index = sheet._model.index(row, 0)
        sheet.table.selectionModel().select(index, flags.Select | flags.Rows)


def present(work: Work, role: Role) -> list[int]:
    return [
        n
        for n, place in enumerate(work.dossier.attendance)
        if place.role is role and place.status is Presence.PRESENT
    ]


def at(work: Work, row: int) -> Attendance:
    return work.dossier.attendance[row]


def test_replies_of_several_rows_are_one_step(work: Work, sheet: AttendanceSheet) -> None:
    rows = present(work, Role.MEMBER)[:3]
    before = sheet.counts.figures.text()
    select(sheet, *rows)
    press(sheet.table, Qt.Key.Key_R)
    assert [at(work, row).replied_on for row in rows] == [date.today()] * 3
    assert len(sheet.table.selected_lines()) == 3
    after = sheet.counts.figures.text()
    assert after != before and "已回" in after
    work.page.ctx.session.undo()
    assert [at(work, row).replied_on for row in rows] == [None] * 3
    assert sheet.counts.figures.text() == before


def test_a_reply_is_taken_back_by_the_same_key(work: Work, sheet: AttendanceSheet) -> None:
    row = present(work, Role.MEMBER)[0]
    select(sheet, row)
    for expected in (date.today(), None):
        press(sheet.table, Qt.Key.Key_R)
        assert at(work, row).replied_on == expected


def test_leave_is_asked_for_and_then_approved(work: Work, sheet: AttendanceSheet) -> None:
    row = present(work, Role.MEMBER)[0]
    select(sheet, row)
    press(sheet.table, Qt.Key.Key_2)
    assert (at(work, row).asked_on, at(work, row).approved_on) == (date.today(), None)
    texts = [sheet._model.index(row, c).data() for c in range(sheet._model.columnCount())]
    assert "请假待批" in texts
    press(sheet.table, Qt.Key.Key_A)
    place = at(work, row)
    chair = work.dossier.directory.person_name(work.dossier.meeting.chair_id)
    assert (place.approved_by, place.approved_on) == (chair, date.today())
    texts = [sheet._model.index(row, c).data() for c in range(sheet._model.columnCount())]
    assert "请假已批" in texts


def test_the_quorum_is_told_as_replies_come(work: Work, sheet: AttendanceSheet) -> None:
    voting = (Role.CHAIR, Role.MEMBER)
    members = [n for n, a in enumerate(work.dossier.attendance) if a.role in voting]
    assert "未回复" in sheet.counts.verdict.text()
    select(sheet, *members)
    press(sheet.table, Qt.Key.Key_R)
    work.settle()
    assert "能达到法定人数" in sheet.counts.verdict.text()
    select(sheet, *members)
    press(sheet.table, Qt.Key.Key_3)
    work.settle()
    assert "达不到法定人数" in sheet.counts.verdict.text()


def test_the_list_is_ordered_only_when_asked(work: Work, sheet: AttendanceSheet) -> None:
    order = [a.person_id for a in work.dossier.attendance]
    menu = sheet.sort.menu()
    strokes = next(action for action in menu.actions() if "两字" in action.text())
    strokes.trigger()
    names = [work.dossier.directory.person_name(a.person_id) for a in work.dossier.attendance]
    assert sorted(order) == sorted(a.person_id for a in work.dossier.attendance)
    assert [a.person_id for a in work.dossier.attendance] != order, names
    work.page.ctx.session.undo()
    assert [a.person_id for a in work.dossier.attendance] == order


def test_presence_chosen_in_the_form_is_a_reply(work: Work, sheet: AttendanceSheet) -> None:
    row = present(work, Role.MEMBER)[0]
    select(sheet, row)
    sheet.form.status.committed.emit(Presence.ABSENT)
    assert at(work, row).status is Presence.ABSENT
    assert at(work, row).replied_on == date.today()


def test_forms_are_written_and_read_back(
    work: Work, sheet: AttendanceSheet, tmp_path: Path
) -> None:
    sender = work.page.findChild(ReplyFormSender)
    assert sender is not None
    sender.write(tmp_path)
    work.settle()
    paths = sorted(tmp_path.glob("*.xlsx"))
    units = {
        work.dossier.directory.people[a.person_id].unit_id
        for a in work.dossier.attendance
        if a.role is not Role.STAFF
    }
    assert len(paths) == len(units - {None})
    asked: list[bool] = []
    work.page.import_requested.disconnect()
    work.page.import_requested.connect(lambda: asked.append(True))
    sheet.read.click()
    assert asked == [True]
    assert work.start.office is not None
    found = work.start.office.importer.preview(paths)
    assert not [problem for one in found for problem in one.problems]
