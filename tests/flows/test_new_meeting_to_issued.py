"""The main job, by keyboard alone: from a new meeting to minutes and letters in a folder."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.domain.attendance import Presence
from desk.domain.decisions import Outcome
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.ui.pages.meeting.export_card import ExportCard
from desk.ui.start import Start
from tests.flows.keyboard import ALT, CTRL, SHIFT, Keyboard
from tests.ui.support import sample, settle

KEY = Qt.Key


@pytest.fixture
def keys(start: Start) -> Keyboard:
    """Return the keyboard over an office that has a directory and an earlier meeting."""
    assert start.office is not None
    start.office.importer.run([sample()])
    start.window.show_page("meetings")
    settle(start.jobs)
    return Keyboard(start)


def record(keys: Keyboard, start: Start) -> Dossier:
    """Return the meeting as it lies on disk."""
    settle(start.jobs)
    assert start.office is not None
    return start.office.desk.dossier(keys.page.ctx.meeting_id)


def make_meeting(keys: Keyboard) -> None:
    keys.press(KEY.Key_N, CTRL)
    keys.press(KEY.Key_Return)
    assert keys.page.ctx.dossier.title == "市政府第20次常务会议"


def add_items(keys: Keyboard) -> None:
    keys.press(KEY.Key_I, CTRL)
    keys.enter("关于冬季供暖保障工作的汇报")
    keys.enter("关于调整城市供水价格的请示")


def sign_in(keys: Keyboard) -> None:
    keys.press(KEY.Key_F4)
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_2)
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_Tab, times=2)
    keys.enter("赴省参加会议")
    keys.press(KEY.Key_Escape)
    keys.press(KEY.Key_Insert)
    keys.type("srl")
    keys.press(KEY.Key_Return)


def take_down(keys: Keyboard) -> None:
    keys.press(KEY.Key_F9)
    keys.press(KEY.Key_At)
    keys.enter("方堃")
    keys.enter("热源缺口集中在城东片区。")
    keys.type("会议原则同意冬季供暖保障工作方案。")
    keys.press(KEY.Key_Return, CTRL)
    keys.press(KEY.Key_F7)
    keys.enter("逐个热源点制定应急预案")
    keys.type("市住房城乡建设局")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_Escape)
    keys.press(KEY.Key_Escape)
    keys.type("价格调整要充分听取群众意见。")
    keys.press(KEY.Key_Return, CTRL | SHIFT)
    keys.press(KEY.Key_3)
    keys.press(KEY.Key_Down, CTRL)
    keys.type("会议决定暂缓审议。")
    keys.press(KEY.Key_Return, CTRL)


def mend(keys: Keyboard) -> None:
    keys.press(KEY.Key_Return)
    keys.enter("2030-12-20")
    keys.press(KEY.Key_3, ALT)


def issue(keys: Keyboard) -> None:
    keys.press(KEY.Key_F9)
    keys.enter("13")
    keys.enter("32")
    keys.press(KEY.Key_Return)


def export(keys: Keyboard, start: Start, folder: Path) -> ExportCard:
    keys.press(KEY.Key_Tab, SHIFT, times=2)
    keys.press(KEY.Key_A, CTRL)
    keys.enter(str(folder))
    keys.press(KEY.Key_E, CTRL)
    settle(start.jobs)
    return keys.page.after.export


def test_new_meeting_to_issued(keys: Keyboard, start: Start, tmp_path: Path) -> None:
    make_meeting(keys)
    add_items(keys)
    titles = [item.item.title for item in record(keys, start).items]
    assert titles == ["关于冬季供暖保障工作的汇报", "关于调整城市供水价格的请示"]

    sign_in(keys)
    dossier = record(keys, start)
    away = dossier.attendance[1]
    assert (away.status, away.reason) == (Presence.LEAVE, "赴省参加会议")
    assert dossier.directory.person_name(dossier.attendance[-1].person_id) == "沈瑞兰"

    take_down(keys)
    dossier = record(keys, start)
    assert dossier.meeting.status is MeetingStatus.IN_SESSION
    first, second = dossier.items
    assert [(n.speaker, n.text) for n in first.notes] == [("方堃", "热源缺口集中在城东片区。")]
    assert [s.text for s in first.statements] == ["价格调整要充分听取群众意见。"]
    assert first.decisions[0].decision.outcome is Outcome.APPROVED
    assert [d.decision.text for d in second.decisions] == ["会议决定暂缓审议。"]
    (assignment,) = first.assignments
    assert dossier.directory.unit_name(assignment.lead_id) == "市住房城乡建设局"

    keys.press(KEY.Key_F9)
    assert keys.page.after.problems.blockers == 1
    keys.press(KEY.Key_F9)
    assert record(keys, start).meeting.status is MeetingStatus.DRAFTING
    mend(keys)
    assert keys.page.after.problems.blockers == 0

    issue(keys)
    dossier = record(keys, start)
    assert dossier.meeting.status is MeetingStatus.ISSUED
    assert dossier.minutes_number is not None and dossier.minutes_number.text == "第13期"
    assert [n.value for n in dossier.numbers if n.unit_id] == [32]

    card = export(keys, start, tmp_path / "会议材料")
    files = sorted(path.name for path in (tmp_path / "会议材料").iterdir())
    assert len(files) == 2 and "2" in card.state.text()
    texts = {name: text_of(tmp_path / "会议材料" / name) for name in files}
    minutes = texts["市政府第20次常务会议纪要.docx"]
    assert "会议原则同意冬季供暖保障工作方案" in minutes and "会议决定暂缓审议" in minutes
    letter = next(text for name, text in texts.items() if "函" in name)
    assert "逐个热源点制定应急预案" in letter


def text_of(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return "\n".join([p.text for p in document.paragraphs] + cells)


def test_undo_and_redo_by_keyboard(keys: Keyboard, start: Start) -> None:
    make_meeting(keys)
    add_items(keys)
    keys.press(KEY.Key_F3)
    keys.press(KEY.Key_Delete)
    assert len(record(keys, start).items) == 1
    keys.press(KEY.Key_Z, CTRL)
    items = record(keys, start).items
    assert items[0].item.title == "关于冬季供暖保障工作的汇报"
    assert keys.page.agenda.view.lines.rowCount() == 2
    keys.press(KEY.Key_Y, CTRL)
    assert len(record(keys, start).items) == 1
    assert keys.page.agenda.view.lines.rowCount() == 1


def test_unsaved_text_is_found_after_the_window_was_torn_down(
    keys: Keyboard, start: Start, chinese: QApplication
) -> None:
    from desk.app import open_office
    from desk.ui.start import Start as Again

    make_meeting(keys)
    add_items(keys)
    keys.press(KEY.Key_F9)
    keys.type("会上正在说的话还没有记完")
    composer = keys.page.during.composer.text
    composer._typing.flush_draft()
    settle(start.jobs)
    meeting_id = keys.page.ctx.meeting_id
    assert start.office is not None
    target = start.office.target

    again = Again(lambda: open_office(target))
    again.window.show()
    again.open()
    settle(again.jobs)
    again.window.open_meeting(meeting_id)
    settle(again.jobs)
    other = Keyboard(again)
    other.press(KEY.Key_2, ALT)
    assert other.page.during.composer.text.text() == "会上正在说的话还没有记完"
    assert "已找回未保存的文字" in again.window.notice.text
    again.window.close()
    again.close()
    again.window.deleteLater()
    chinese.processEvents()
