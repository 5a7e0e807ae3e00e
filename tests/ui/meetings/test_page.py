"""The list of meetings: make one, find one, open one, by keyboard alone."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desk.domain.meetings import MeetingStatus, MeetingType
from desk.services.meetings import new_meeting, set_status
from desk.ui.dialogs.new_meeting import NewMeetingDialog
from desk.ui.pages.meetings.page import MeetingsPage
from desk.ui.start import Start
from tests.ui.support import current, press, press_in, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def meetings_page(start: Start) -> MeetingsPage:
    start.window.show_page("meetings")
    settle(start.jobs)
    page = current(start)
    assert isinstance(page, MeetingsPage)
    return page


def fill(start: Start, count: int = 3) -> list[str]:
    assert start.office is not None
    desk = start.office.desk
    kinds = desk.read(lambda reader: reader.find(MeetingType))
    made = []
    for number in range(count):
        operation = new_meeting(
            kinds[number].id, date(2026, 11, 2) + timedelta(days=number), "15:00", "第一会议室"
        )
        made.append(desk.run(operation).value.id)
    return made


def open_dialog(start: Start) -> NewMeetingDialog:
    return next(d for d in start.window.findChildren(NewMeetingDialog) if d.isVisible())


def test_an_empty_list_says_what_to_do(start: Start) -> None:
    page = meetings_page(start)
    assert page.body.currentWidget() is page.empty
    texts = [button.text() for button in page.empty.findChildren(QPushButton)]
    assert texts == ["新建会议", "打开示例"]


def test_the_sample_opens_elsewhere(start: Start) -> None:
    """打开示例 leaves the user's own data alone: it is another window's business."""
    page = meetings_page(start)
    opened: list[bool] = []
    start.window._sample = lambda: opened.append(True)
    page.sample_requested.emit()
    settle(start.jobs)
    assert opened == [True]
    assert page.model.rows == []


def test_a_meeting_is_made_by_keyboard(start: Start) -> None:
    meetings_page(start)
    press(start.window, Qt.Key.Key_N, CTRL)
    settle(start.jobs)
    dialog = open_dialog(start)
    assert dialog.type.currentText() == "市政府常务会议"
    assert dialog.day.value() is not None and dialog.day.value() > date.today()
    assert dialog.called.text() == "名称：市政府第1次常务会议"
    dialog.day.setFocus()
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, "2026.11.27")
    press(dialog.day, Qt.Key.Key_Tab)
    dialog.time.setFocus()
    QTest.keyClicks(dialog.time, "1500")
    dialog.place.setFocus()
    QTest.keyClicks(dialog.place, "B301")
    press(dialog.place, Qt.Key.Key_Return)
    settle(start.jobs)
    assert start.office is not None
    row = start.office.desk.meetings()[0]
    assert (row.day, row.start, row.place) == (date(2026, 11, 27), "15:00", "B301")
    assert current(start).key == "meeting"


def test_a_wrong_date_keeps_the_dialog(start: Start) -> None:
    start.window.new_meeting()
    settle(start.jobs)
    dialog = open_dialog(start)
    dialog.day.setText("下周")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.problem.text().startswith("不是日期")
    dialog.day.clear()
    dialog.accept()
    assert dialog.problem.text() == "请填写会议日期。"
    dialog.reject()
    settle(start.jobs)
    assert start.office is not None and start.office.desk.meetings() == []


def test_the_filter_and_the_chips(start: Start) -> None:
    made = fill(start)
    assert start.office is not None
    start.office.desk.run(set_status(made[0], MeetingStatus.DRAFTING))
    page = meetings_page(start)
    assert len(page.model.rows) == 3
    press_in(start, Qt.Key.Key_F, ctrl=True)
    assert QApplication.focusWidget() is page.filter.box
    QTest.keyClicks(page.filter.box, "zfdz")
    assert [row.title for row in page.model.rows] == ["市政府党组第1次会议"]
    QTest.keyClicks(page.filter.box, "qqq")
    assert page.body.currentWidget() is page.none_found
    press(page.filter.box, Qt.Key.Key_Escape)
    page.filter.choose_chip("drafting")
    assert [row.id for row in page.model.rows] == [made[0]]


def test_enter_opens_the_meeting(start: Start) -> None:
    made = fill(start)
    page = meetings_page(start)
    opened: list[str] = []
    page.open_meeting.connect(opened.append)
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_Return)
    settle(start.jobs)
    assert opened == [made[1]]


def test_a_new_meeting_appears_while_the_list_is_open(start: Start) -> None:
    fill(start, 1)
    page = meetings_page(start)
    session = start.window.session
    assert session is not None
    kind = session.desk.read(lambda reader: reader.find(MeetingType))[0]
    session.submit(new_meeting(kind.id, date(2026, 12, 1)))
    settle(start.jobs)
    assert len(page.model.rows) == 2
