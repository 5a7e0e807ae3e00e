"""A whole meeting by keyboard alone, before, during and after; one with a kill in its middle."""

import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.app import open_office
from desk.domain.agenda import AgendaItem, ItemState
from desk.domain.dossier import Dossier
from desk.domain.meetings import MeetingStatus
from desk.domain.readiness import quorum_count
from desk.ui.start import Start
from tests.flows.keyboard import ALT, CTRL, Keyboard
from tests.ui.support import sample, settle

KEY = Qt.Key
TITLES = (
    "关于重点项目建设的汇报",
    "关于冬春水利工程的汇报",
    "关于冬季供暖保障的请示",
    "关于城市供水价格的请示",
)
DECISIONS = (
    "由市发改委牵头，市财政局、市统计局配合，2030年12月31日前提出重点项目调度方案。",
    "市水务局要在2030年6月底前完成冬春水利工程年度任务。",
    "原则同意供热保障方案。由市住建局负责，2030年10月31日前逐个热源点落实应急预案。",
)

HALF = "市水务局要在2030年6月底前完成"
"""Where the second decision is cut off."""


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


def command(keys: Keyboard, words: str) -> None:
    """Do something by the command palette."""
    keys.press(KEY.Key_K, CTRL)
    keys.enter(words)


def prepare(keys: Keyboard) -> None:
    """Make the meeting and its agenda."""
    keys.press(KEY.Key_N, CTRL)
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_I, CTRL)
    for title in (
        "关于重点项目建设的汇报",
        "关于冬春水利工程的汇报",
        "关于冬季供暖保障的请示",
        "关于城市供水价格的请示",
    ):
        keys.enter(title)


def hold(keys: Keyboard) -> None:
    """Take down three notes and three decisions on three items, and defer the fourth."""
    keys.press(KEY.Key_F9)
    for place, decision in enumerate(DECISIONS):
        if place:
            keys.press(KEY.Key_Down, CTRL)
        keys.enter(f"第{place + 1}项议题的发言。")
        keys.type(decision)
        keys.press(KEY.Key_Return, CTRL)
    keys.press(KEY.Key_Down, CTRL)
    keys.press(KEY.Key_D, ALT)
    keys.enter("价格听证还没有举行")


def sign_and_issue(keys: Keyboard, start: Start) -> None:
    """End the meeting, take every signing step, issue."""
    keys.press(KEY.Key_F9)
    steps = record(keys, start).type.signing_steps
    keys.page.after.signing.focus_next()
    for _ in steps:
        keys.press(KEY.Key_Return)
        keys.press(KEY.Key_Return)
    keys.press(KEY.Key_F9)
    while record(keys, start).meeting.status is not MeetingStatus.ISSUED:
        before = keys.at
        keys.press(KEY.Key_Return)
        assert keys.at is not before or record(keys, start).meeting.locked
    settle(start.jobs)


def test_a_whole_meeting_by_keyboard(keys: Keyboard, start: Start, tmp_path: Path) -> None:
    prepare(keys)
    dossier = record(keys, start)
    first = dossier.items[0]
    keys.press(KEY.Key_F3)
    keys.press(KEY.Key_Return)
    missing = keys.page.ctx.missing(keys.page.ctx.dossier.items[0])
    assert missing and keys.page.before.item.readiness.isVisible()
    command(keys, "会议通知已发出")
    dossier = record(keys, start)
    assert dossier.meeting.status is MeetingStatus.NOTIFIED
    assert quorum_count(dossier).reached

    hold(keys)
    dossier = record(keys, start)
    assert dossier.meeting.status is MeetingStatus.IN_SESSION
    assert [len(item.notes) for item in dossier.items] == [1, 1, 1, 0]
    assert [len(item.decisions) for item in dossier.items] == [1, 1, 1, 0]
    tasks = [item.assignments[0] for item in dossier.items[:3]]
    names = dossier.directory
    assert [names.unit_name(t.lead_id) for t in tasks] == [
        "市发展改革委",
        "市水务局",
        "市住房城乡建设局",
    ]
    assert [t.due.isoformat() if t.due else "" for t in tasks] == [
        "2030-12-31",
        "2030-06-30",
        "2030-10-31",
    ]
    assert dossier.items[3].item.state is ItemState.DEFERRED
    runs = [run for item in dossier.items for run in item.runs]
    assert len(runs) >= 3 and first.item.id in {run.item_id for run in runs}
    assert start.office is not None
    pool = start.office.desk.read(lambda reader: reader.find(AgendaItem, meeting_id=None))
    assert [item.title for item in pool] == ["关于城市供水价格的请示"]

    sign_and_issue(keys, start)
    dossier = record(keys, start)
    assert [s.step for s in dossier.signatures] == list(dossier.type.signing_steps)
    assert len(dossier.versions) >= len(dossier.signatures)
    assert all(run.ended for item in dossier.items for run in item.runs)

    folder = tmp_path / "文件"
    export(keys, start, folder)
    texts = {path.name: _text(path) for path in folder.iterdir()}
    minutes = next(text for name, text in texts.items() if "纪要" in name)
    said = "由市发展改革委牵头，市财政局、市统计局配合，于2030年12月31日前提出重点项目调度方案。"
    assert minutes.count(said) == 1 and "市发改委" not in minutes
    assert "会议原则同意供热保障方案。" in minutes
    assert sum("函" in name for name in texts) == 3


def export(keys: Keyboard, start: Start, folder: Path) -> None:
    """Write minutes and letters into a folder that is typed."""
    card = keys.page.after.export
    keys.tab_to(card.folder)
    keys.press(KEY.Key_A, CTRL)
    keys.type(str(folder))
    keys.press(KEY.Key_E, CTRL)
    while card.work.busy:
        settle(start.jobs)


def test_a_meeting_goes_on_after_a_kill(tmp_path: Path, chinese: QApplication) -> None:
    target = str(tmp_path / "desk.db")
    meeting_id = killed_in_the_middle(target)
    again = Start(lambda: open_office(target))
    again.window.show()
    again.open()
    settle(again.jobs)
    again.window.open_meeting(meeting_id)
    settle(again.jobs)
    keys = Keyboard(again)
    dossier = record(keys, again)
    assert dossier.meeting.status is MeetingStatus.IN_SESSION
    assert len(dossier.items[0].assignments) == 1
    running = [run for item in dossier.items for run in item.runs if not run.ended]
    assert [run.item_id for run in running] == [dossier.items[1].item.id]

    keys.press(KEY.Key_Down, CTRL)
    assert keys.page.during.composer.text.text() == HALF
    assert "已找回未保存的文字" in again.window.notice.text
    keys.press(KEY.Key_End, CTRL)
    keys.type(DECISIONS[1].removeprefix(HALF))
    keys.press(KEY.Key_Return, CTRL)
    for _ in range(2):
        keys.press(KEY.Key_Down, CTRL)
        keys.press(KEY.Key_W, ALT)
        keys.enter("时间不够")
    sign_and_issue(keys, again)
    dossier = record(keys, again)
    assert dossier.meeting.status is MeetingStatus.ISSUED
    assert [len(item.assignments) for item in dossier.items] == [1, 1, 0, 0]
    again.window.close()
    again.close()
    again.window.deleteLater()
    chinese.processEvents()


def killed_in_the_middle(target: str) -> str:
    """Run the first half in a process of its own and kill it; return the meeting's id."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.flows.first_half", target],
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    meeting_id = process.stdout.readline().strip()
    process.kill()
    process.wait()
    process.stdout.close()
    assert meeting_id
    return meeting_id


def _text(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return "\n".join([p.text for p in document.paragraphs] + cells)
