"""The window: pages by keyboard, what was refused, what failed, what was taken back."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from desk.domain.agenda import AgendaItem
from desk.domain.faults import StorageFault
from desk.domain.operations import Operation
from desk.domain.problems import refuse
from desk.services.editing import add
from desk.ui.dialogs.failure import FailureDialog
from desk.ui.dialogs.import_preview import ImportPreviewDialog
from desk.ui.dialogs.keys import KeysDialog
from desk.ui.session import Session
from desk.ui.start import Start
from desk.ui.window import places
from desk.ui.window.errors import ErrorHook
from desk.ui.window.first_frame import FirstFrame
from tests.ui.support import current, press, press_in, sample, settle, unnamed_controls

CTRL = Qt.KeyboardModifier.ControlModifier


def session_of(start: Start) -> Session:
    assert start.window.session is not None
    return start.window.session


def dialog_of(start: Start, kind: type[QDialog]) -> QDialog:
    return next(d for d in start.window.findChildren(kind) if d.isVisible())


def add_item(start: Start, title: str) -> None:
    session = session_of(start)
    meeting = session.desk.meetings()[0]
    session.submit(add(AgendaItem(meeting_id=meeting.id, position=0, title=title)))
    settle(start.jobs)


def test_the_rail_is_there_before_the_data(chinese: object, tmp_path: Path) -> None:
    def never() -> None:
        raise AssertionError("opened too early")

    start = Start(never)  # type: ignore[arg-type]
    start.window.show()
    titles = [place.title for place in places.ALL if place.title_source]
    assert titles[:2] == ["工作台", "会议"]
    first = start.window.centralWidget()
    assert isinstance(first, FirstFrame)
    shown = [part.text() for part in first.findChildren(QLabel) if part.text()]
    assert shown == ["正在打开数据…", "会议秘书台", *titles]
    start.window.build()
    assert start.window.rail.item("workbench") is not None
    assert start.window.status.text == "正在打开数据…"
    start.window.close()
    start.close()


@pytest.mark.parametrize("key", [place.key for place in places.ALL if place.shortcut], ids=str)
def test_every_page_is_reached_by_its_key(start_with_sample: Start, key: str) -> None:
    start = start_with_sample
    place = next(place for place in places.ALL if place.key == key)
    press(start.window, Qt.Key(ord(place.shortcut[-1])), CTRL)
    settle(start.jobs)
    assert current(start).key == key
    item = start.window.rail.item(key)
    assert item is not None and item.isChecked()


@pytest.mark.parametrize("key", [place.key for place in places.ALL], ids=str)
def test_every_control_has_a_name(start_with_sample: Start, key: str) -> None:
    start = start_with_sample
    if key != "meeting":
        start.window.show_page(key)
        settle(start.jobs)
    assert current(start).key == key
    assert list(unnamed_controls(start.window)) == []


def test_undo_and_redo_are_named_and_said(start_with_sample: Start) -> None:
    start = start_with_sample
    add_item(start, "关于供水价格的议题")
    undo = start.window.actions_made["undo"]
    assert undo.text() == "撤销“添加议题”"
    start.window.show_page("meetings")
    settle(start.jobs)
    press_in(start, Qt.Key.Key_Z, ctrl=True)
    assert start.window.notice.text == "已撤销“添加议题”"
    assert not undo.isEnabled()
    redo = start.window.actions_made["redo"]
    assert redo.text() == "重做“添加议题”"
    press_in(start, Qt.Key.Key_Y, ctrl=True)
    assert start.window.notice.text == "已重做“添加议题”"


def test_a_refusal_is_a_calm_line(start_with_sample: Start) -> None:
    start = start_with_sample
    before = session_of(start).desk.meetings()[0].items
    add_item(start, "　")
    assert start.window.notice.text == "议题的标题不能空着"
    assert session_of(start).desk.meetings()[0].items == before
    press(start.window, Qt.Key.Key_Escape)
    assert start.window.notice.text == ""


def test_many_refusals_are_counted(start: Start) -> None:
    problems = [refuse("issue.no_decision", title=str(n)).problems[0] for n in range(9)]
    from desk.domain.problems import Refused

    session_of(start).refused.emit(Refused(problems))
    assert start.window.notice.text.splitlines()[-1] == "另有 6 项"


def test_a_fault_is_red_and_says_what_to_do(start: Start) -> None:
    def fail(_work: object) -> None:
        raise StorageFault("store.full", "disk")

    session_of(start).submit(Operation("add_unit", fail))
    settle(start.jobs)
    assert start.window.status.text == "未保存"
    assert start.window.notice.text.startswith("磁盘已满")


def test_data_that_cannot_be_opened(chinese: object) -> None:
    def fail() -> None:
        raise StorageFault("store.newer", "0099")

    start = Start(fail)  # type: ignore[arg-type, return-value]
    start.window.show()
    start.open()
    settle(start.jobs)
    assert start.window.status.text == "数据没有打开"
    assert "新版本" in start.window.notice.text
    press(start.window, Qt.Key.Key_N, CTRL)
    start.window.close()
    start.close()


def test_a_dropped_file_is_previewed_then_imported(start: Start) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample()))])
    drop = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    start.window.dropEvent(drop)
    settle(start.jobs)
    assert session_of(start).desk.meetings() == []
    dialog = dialog_of(start, ImportPreviewDialog)
    press(dialog, Qt.Key.Key_Return)
    settle(start.jobs)
    assert len(session_of(start).desk.meetings()) == 1
    assert "会议 1" in start.window.notice.text


def test_a_bad_file_says_why_and_offers_nothing(start: Start, tmp_path: Path) -> None:
    bad = tmp_path / "坏.json"
    bad.write_text(json.dumps({"format": "meeting-desk/1", "meeting": {}}), encoding="utf-8")
    start.window._importing().preview([bad])
    settle(start.jobs)
    dialog = dialog_of(start, ImportPreviewDialog)
    assert isinstance(dialog, ImportPreviewDialog)
    assert not dialog.ready
    dialog.reject()


def test_help_shows_the_keys(start: Start) -> None:
    press(start.window, Qt.Key.Key_F1)
    dialog = dialog_of(start, KeysDialog)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_going_back(start_with_sample: Start) -> None:
    start = start_with_sample
    start.window.show_page("workbench")
    start.window.show_page("meetings")
    settle(start.jobs)
    press(start.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(start.jobs)
    assert current(start).key == "workbench"


def test_an_unexpected_error_is_shown_without_names(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    hook = ErrorHook()
    try:
        raise ValueError("张三 的电话")
    except ValueError as error:
        hook(ValueError, error, error.__traceback__)
    dialog = next(d for d in start.window.findChildren(FailureDialog) if d.isVisible())
    details = dialog.details.toPlainText()
    assert "ValueError" in details and "test_window.py" in details
    assert "张三" not in details + caplog.text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert sys.excepthook is not hook
