"""会前, attendance: replies counted, leave asked for and approved, orders asked for."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from desk.domain.attendance import Attendance, Presence, Role
from desk.domain.meetings import MeetingStatus
from desk.domain.name_order import NameOrder
from desk.domain.sessions import Movement
from desk.services.editing import edit
from desk.services.sessions import move_people
from desk.ui.pages.attendees.reply_forms import ReplyFormSender
from desk.ui.pages.attendees.sheet import AttendanceSheet
from desk.ui.pages.meeting.agenda_column import PEOPLE
from desk.ui.pages.settings.declared import NAME_ORDER
from desk.ui.pages.settings.preferences import Preferences
from desk.ui.widgets.table_cells import BADGE
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
    # keys of an earlier test may still count as held: they would add to the selection
    sheet.table.clearSelection()
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


def state(sheet: AttendanceSheet, row: int) -> tuple[str, str | None]:
    """Return what the state column says of a row, and as which badge."""
    heads = [column.title for column in sheet._model.columns]
    index = sheet._model.index(row, heads.index("状态"))
    return index.data(), index.data(BADGE)


def test_nobody_is_there_before_the_meeting(work: Work, sheet: AttendanceSheet) -> None:
    rows = range(sheet._model.rowCount())
    assert not [row for row in rows if state(sheet, row)[1] == "good"]
    row = present(work, Role.MEMBER)[0]
    assert state(sheet, row) == ("未回复", None)
    assert sheet.form.status.value() is not Presence.PRESENT
    name = work.dossier.directory.person_name(at(work, row).person_id)
    assert name in sheet.counts.open.text()
    quorum = work.page.agenda.quorum
    before = quorum._counts.text()
    assert "实到" not in before
    select(sheet, row)
    press(sheet.table, Qt.Key.Key_1)
    assert at(work, row).replied_on == date.today()
    assert state(sheet, row) == ("已回复参加", "link")
    assert name not in sheet.counts.open.text() and quorum._counts.text() != before


def test_once_the_meeting_runs_who_is_there_is_green(work: Work, sheet: AttendanceSheet) -> None:
    row = present(work, Role.MEMBER)[0]
    work.page.ctx.set_status(MeetingStatus.IN_SESSION)
    work.settle()
    assert state(sheet, row) == ("到会", "good")
    assert "实到" in work.page.agenda.quorum._counts.text()


def test_who_has_arrived_already_is_there(work: Work, sheet: AttendanceSheet) -> None:
    first, second = present(work, Role.MEMBER)[:2]
    place = at(work, first)
    work.page.ctx.run(move_people([place.id], Movement.ARRIVED))
    work.settle()
    assert state(sheet, first) == ("到会", "good")
    assert state(sheet, second) == ("未回复", None)


def test_what_was_said_is_taken_back_in_the_form(work: Work, sheet: AttendanceSheet) -> None:
    row = present(work, Role.MEMBER)[0]
    select(sheet, row)
    press(sheet.table, Qt.Key.Key_2)
    work.settle()
    assert sheet.form.status.value() is Presence.LEAVE
    sheet.form.status.committed.emit(None)
    place = at(work, row)
    assert (place.status, place.replied_on, place.asked_on) == (Presence.PRESENT, None, None)
    assert state(sheet, row) == ("未回复", None) and sheet.form.status.value() is None


def test_who_comes_instead_is_named(work: Work, sheet: AttendanceSheet) -> None:
    row = present(work, Role.OBSERVER)[0]
    select(sheet, row)
    press(sheet.table, Qt.Key.Key_4)
    work.settle()
    assert state(sheet, row) == ("由他人代替", "warning")
    other = next(
        p for p in work.dossier.directory.people.values() if p.id != at(work, row).person_id
    )
    work.page.ctx.run(edit(at(work, row), substitute_id=other.id))
    work.settle()
    assert state(sheet, row) == (f"由{other.name}代替", "warning")
    press(sheet.table, Qt.Key.Key_A)
    assert at(work, row).approved_on == date.today()
    assert state(sheet, row) == (f"由{other.name}代替", "")


def test_a_low_window_leaves_the_room_to_the_list(work: Work, sheet: AttendanceSheet) -> None:
    select(sheet, 0)
    assert not sheet.form.fields_part.isHidden()
    work.start.window.resize(1280, 720)
    work.settle()
    assert sheet.form.fields_part.isHidden() and not sheet.form.unfold.isHidden()
    sheet.table.setFocus()
    press(sheet.table, Qt.Key.Key_Return)
    assert sheet.form.isAncestorOf(QApplication.focusWidget())
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.form.fields_part.isHidden() and sheet.table.hasFocus()


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


def test_the_order_taken_is_kept_on_this_pc(work: Work, sheet: AttendanceSheet) -> None:
    Preferences().set(NAME_ORDER, NameOrder.RANK)
    menu = sheet.sort.menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["按名录排序"]
    next(a for a in menu.actions() if "两字" in a.text()).trigger()
    work.settle()
    assert Preferences().get(NAME_ORDER) is NameOrder.SHORT_FIRST
    Preferences().set(NAME_ORDER, NameOrder.BY_CHARACTER)
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["按姓氏笔画（逐字比较）"]


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
