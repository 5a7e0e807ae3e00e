"""Killed while somebody types in the window: at most the last second is lost, the rest offered.

DESK_FAULT_ROUNDS sets how often (the full number for typing is 50).
"""

import json
import os
import random
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk.app import open_office
from desk.ui.pages.meeting.page import MeetingPage
from desk.ui.pages.meeting.places import DURING
from desk.ui.start import Start
from tests.ui.support import sample, settle

ROUNDS = min(50, int(os.environ.get("DESK_FAULT_ROUNDS", "4")))
ROOT = Path(__file__).resolve().parents[2]
LOST_SECONDS = 1.0


@pytest.fixture
def meeting(tmp_path: Path) -> tuple[str, str]:
    """Return a data file with the sample, and the id of its meeting."""
    target = str(tmp_path / "desk.db")
    office = open_office(target)
    office.importer.run([sample()])
    meeting_id = office.desk.meetings()[0].id
    office.close()
    return target, meeting_id


def type_and_kill(target: str, meeting_id: str, seed: int) -> tuple[str, str]:
    """Kill a typing window; return what was typed a second before that, and all that was."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist", target, meeting_id, str(seed)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    lines: list[bytes] = []
    reader = threading.Thread(target=lambda: lines.extend(process.stdout or ()))
    reader.start()
    time.sleep(random.Random(seed).uniform(0.8, 4.0))
    killed = time.time()
    process.kill()
    process.wait()
    reader.join()
    process.stdout.close()
    typed = [json.loads(line) for line in lines if line.endswith(b"\n")]
    before = [text for at, text in typed if at <= killed - LOST_SECONDS]
    return before[-1] if before else "", typed[-1][1] if typed else ""


def offered(target: str, meeting_id: str) -> tuple[str, str]:
    """Open the window again; return the composer's text and what the window says of it."""
    start = Start(partial(open_office, target))
    start.window.show()
    start.open()
    settle(start.jobs)
    start.window.open_meeting(meeting_id)
    settle(start.jobs)
    page = start.window.current
    assert isinstance(page, MeetingPage)
    page.show_stage(DURING)
    settle(start.jobs)
    found = page.during.composer.text.text(), start.window.notice.text
    page.during.composer.text.setPlainText("")
    page.during.composer.text._typing.flush_draft()
    settle(start.jobs)
    start.window.close()
    start.close()
    start.window.deleteLater()
    QApplication.processEvents()
    return found


@pytest.mark.timeout(900)
def test_killed_while_typing(meeting: tuple[str, str], chinese: QApplication) -> None:
    for seed in range(ROUNDS):
        due, typed = type_and_kill(*meeting, seed)
        text, said = offered(*meeting)
        # the composer may hold an earlier state of the last second, never another text
        assert typed.startswith(text), f"round {seed}"
        assert text.startswith(due), f"round {seed}: {len(due) - len(text)} characters lost"
        if due:
            assert "已找回未保存的文字" in said
