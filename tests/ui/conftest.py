"""A window over a data file of its own, in Chinese, in the light theme."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desk.app import open_office
from desk.ui.start import Start, speak
from desk.ui.theme import apply_theme
from tests.ui.support import sample, settle


@pytest.fixture(autouse=True)
def _nothing_remembered(qapp: QApplication) -> None:
    """No test sees what an earlier one chose for this PC: language, folders, printers."""
    QSettings("Meeting Desk", "Meeting Desk").clear()


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, speaking Chinese for as long as the test lasts."""
    speak(qapp, "zh_CN")
    apply_theme(qapp, False)
    yield qapp
    speak(qapp, "en")


@pytest.fixture
def start(chinese: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Return the window over an empty data file, open and settled."""
    started = Start(partial(open_office, str(tmp_path / "test.desk")))
    started.window.show()
    started.open()
    settle(started.jobs)
    yield started
    started.window.close()
    started.close()
    started.window.deleteLater()
    chinese.processEvents()


@pytest.fixture
def start_with_sample(start: Start) -> Start:
    """Return the window over the sample, its meeting in front."""
    assert start.office is not None
    start.office.importer.run([sample()])
    start.window.open_meeting(start.office.desk.meetings()[0].id)
    settle(start.jobs)
    return start
