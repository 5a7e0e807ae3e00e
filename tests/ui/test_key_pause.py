"""A key first: results and new work wait for the moment after it."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.ui.jobs import JobRunner
from desk.ui.key_pause import KeyPause
from tests.ui.support import settle


@pytest.fixture
def pause(qapp: QApplication) -> Iterator[KeyPause]:
    made = KeyPause()
    made.begin(qapp)
    yield made
    made.end()


@pytest.fixture
def field(qapp: QApplication, pause: KeyPause) -> QLineEdit:
    made = QLineEdit()
    made.show()
    made.setFocus()
    qapp.processEvents()
    return made


def test_a_key_begins_a_pause_that_ends_by_itself(pause: KeyPause, field: QLineEdit) -> None:
    assert not pause.on
    QTest.keyClick(field, Qt.Key.Key_A)
    assert pause.on
    QTest.qWait(50)
    assert not pause.on


def test_a_result_that_comes_right_after_a_key_waits(pause: KeyPause, field: QLineEdit) -> None:
    jobs = JobRunner(pause=pause)
    found: list[int] = []
    done: list[bool] = []
    for number in range(2):
        jobs.submit(lambda n=number: done.append(True) or n, found.append)
    while len(done) < 2:
        time.sleep(0.001)
    QTest.keyClick(field, Qt.Key.Key_A)
    QApplication.processEvents()
    assert found == []
    settle(jobs)
    jobs.stop()
    assert found == [0, 1]


def test_work_is_not_begun_right_after_a_key(pause: KeyPause, field: QLineEdit) -> None:
    jobs = JobRunner(pause=pause)
    begun: list[bool] = []
    QTest.keyClick(field, Qt.Key.Key_A)
    jobs.submit(lambda: begun.append(pause.on))
    settle(jobs)
    jobs.stop()
    assert begun == [False]


def test_nothing_waits_for_somebody_who_never_rests(pause: KeyPause, field: QLineEdit) -> None:
    jobs = JobRunner(pause=pause)
    found: list[int] = []
    began = time.monotonic()
    for number in range(40):
        jobs.submit(lambda n=number: n, found.append)
    while len(found) < 40:
        QTest.keyClick(field, Qt.Key.Key_A)
        QApplication.processEvents()
        assert time.monotonic() - began < 20
    jobs.stop()
    assert found == list(range(40))


def test_a_field_that_is_gone_is_forgotten(pause: KeyPause, qapp: QApplication) -> None:
    first, second = QLineEdit(), QLineEdit()
    first.show()
    first.setFocus()
    qapp.processEvents()
    first.deleteLater()
    del first
    second.show()
    second.setFocus()
    qapp.processEvents()
    QTest.keyClick(second, Qt.Key.Key_A)
    assert pause.on
